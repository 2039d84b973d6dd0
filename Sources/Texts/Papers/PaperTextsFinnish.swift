import Casework

extension PaperTexts {
  static let finnish = PaperTexts(
    sampleNotice: "ESIMERKKIAINEISTO: kaikki henkilöt ja tiedot ovat keksittyjä.",
    planTitle: "Yhteinen monialainen asiakassuunnitelma",
    agendaTitle: "Oma Tie Työhön -ryhmän esityslista",
    student: "Opiskelija",
    planState: { state, from in
      switch state {
      case .draft: "luonnos"
      case .inForce: from.map { "voimassa \($0) alkaen" } ?? "voimassa"
      case .ended: "päättynyt"
      }
    },
    versionInForce: { "voimassa on versio \($0)" }, reopened: "Avattu uudelleen",
    outcome: "Lopputulos",
    state: "Tila",
    revision: "Versio",
    period: "Suunnitelmakausi",
    path: "Polku",
    responsible: "Vastuutyöntekijä",
    saidYes: { "suostunut \($0)" },
    substitute: "Sijainen",
    aids: "Tulkki ja apuvälineet",
    ownWords: "Mitä itse haluan",
    chain: "Tarpeet, tavoitteet ja palvelut",
    looseRows: "Muut tavoitteet ja palvelut", otherwiseAgreed: "Muuta sovittua",
    need: "Tarve",
    goal: "Tavoite",
    service: "Palvelu",
    action: "Tehtävä",
    measure: { "mittari: \($0)" },
    by: { "viimeistään \($0)" },
    serviceState: {
      switch $0 {
      case .planned: "suunniteltu"
      case .applied: "haettu"
      case .running: "käynnissä"
      case .ended: "päättynyt"
      case .dropped: "peruuntunut"
      }
    },
    whoDoesWhat: "Kuka tekee mitä",
    ownDoings: "Mitä teen itse",
    familyDoings: "Mitä läheiset tekevät",
    who: "Kuka",
    what: "Mitä",
    day: "Viimeistään",
    actionState: {
      switch $0 {
      case .open: "avoin"
      case .done: "tehty"
      case .dropped: "peruttu"
      }
    },
    views: "Eri näkemykset",
    studentView: "Opiskelijan näkemys",
    workerView: "Työntekijän näkemys",
    reason: { "Perustelu: \($0)" },
    otherPlans: "Muut voimassa olevat suunnitelmat",
    keptBy: { "ylläpitää \($0)" },
    followUps: "Seuranta",
    planned: "Sovittu",
    held: "Pidetty",
    note: "Huomiot",
    agreements: "Hyväksynyt",
    agreementWay: {
      switch $0 {
      case .spoken: "suullisesti"
      case .paper: "allekirjoituksella"
      case .electronic: "sähköisesti"
      }
    },
    missing: "Vielä puuttuu",
    nothing: "ei vielä sovittu",
    openQuestions: {
      $0 == 1
        ? "Yhdessä kentässä on kaksi eri tekstiä: valitkaa suunnitelman näytöllä."
        : "\($0) kentässä on kaksi eri tekstiä: valitkaa suunnitelman näytöllä."
    },
    time: "Aika",
    place: "Paikka",
    length: "Kesto",
    cancelledBecause: "Peruttu, koska",
    turns: "Opiskelijoiden vuorot",
    noTurns: "Yhtään vuoroa ei ole varattu.",
    moreTurns: "Osa opiskelijoista ei näy sinulle.",
    followUpsToBook: {
      "Seuranta sovittu tälle päivälle, aika varaamatta: \($0.joined(separator: ", "))"
    },
    clock: "Klo",
    invited: "Kutsutut tahot",
    decisions: "Päätökset",
    course: "Näin vuoro etenee",
    group: "Ryhmä",
    vacant: "ei ketään",
    print: .finnish,
    plain: .finnish)
}
