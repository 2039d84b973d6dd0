import Casework

extension PaperTexts {
  static let swedish = PaperTexts(
    sampleNotice: "EXEMPEL: alla personer och uppgifter är påhittade.",
    planTitle: "Gemensam sektorsövergripande klientplan",
    agendaTitle: "Föredragningslista för gruppen Oma Tie Työhön",
    student: "Studerande",
    planState: { state, from in
      switch state {
      case .draft: "utkast"
      case .inForce: from.map { "gäller från \($0)" } ?? "gäller"
      case .ended: "avslutad"
      }
    },
    versionInForce: { "version \($0) gäller" }, reopened: "Öppnad på nytt",
    outcome: "Utfall",
    state: "Läge",
    revision: "Version",
    period: "Planens period",
    path: "Väg",
    responsible: "Ansvarig arbetstagare",
    saidYes: { "sade ja \($0)" },
    substitute: "Ersättare",
    aids: "Tolk och hjälpmedel",
    ownWords: "Vad jag själv vill",
    chain: "Behov, mål och tjänster",
    looseRows: "Övriga mål och tjänster", otherwiseAgreed: "Övrigt som avtalats",
    need: "Behov",
    goal: "Mål",
    service: "Tjänst",
    action: "Uppgift",
    measure: { "mått: \($0)" },
    by: { "senast \($0)" },
    serviceState: {
      switch $0 {
      case .planned: "planerad"
      case .applied: "ansökt"
      case .running: "pågår"
      case .ended: "avslutad"
      case .dropped: "blev inte av"
      }
    },
    whoDoesWhat: "Vem gör vad",
    ownDoings: "Vad jag gör själv",
    familyDoings: "Vad närstående gör",
    who: "Vem",
    what: "Vad",
    day: "Senast",
    actionState: {
      switch $0 {
      case .open: "öppen"
      case .done: "gjord"
      case .dropped: "struken"
      }
    },
    views: "Olika synsätt",
    studentView: "Studerandens syn",
    workerView: "Arbetstagarens syn",
    reason: { "Motivering: \($0)" },
    otherPlans: "Andra gällande planer",
    keptBy: { "upprätthålls av \($0)" },
    followUps: "Uppföljning",
    planned: "Avtalat",
    held: "Hållet",
    note: "Anteckningar",
    agreements: "Godkänd av",
    agreementWay: {
      switch $0 {
      case .spoken: "muntligt"
      case .paper: "med underskrift"
      case .electronic: "elektroniskt"
      }
    },
    missing: "Ännu saknas",
    nothing: "inte avtalat ännu",
    openQuestions: {
      $0 == 1
        ? "Ett fält har två olika texter: välj på planens skärm."
        : "\($0) fält har två olika texter: välj på planens skärm."
    },
    time: "Tid",
    place: "Plats",
    length: "Längd",
    cancelledBecause: "Inställt därför att",
    turns: "Studerandenas turer",
    noTurns: "Ingen tur är bokad.",
    moreTurns: "En del av de studerande visas inte för dig.",
    followUpsToBook: {
      "Uppföljning avtalad den här dagen, ingen tid bokad: \($0.joined(separator: ", "))"
    },
    clock: "Kl.",
    invited: "Inbjudna parter",
    decisions: "Beslut",
    course: "Så går en tur till",
    group: "Gruppen",
    vacant: "ingen",
    print: .swedish,
    plain: .swedish)
}
