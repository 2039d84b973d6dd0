import Casework

extension FeedbackTexts {
  static let swedish = FeedbackTexts(
    title: "Respons",
    step: {
      switch $0 {
      case .one: "mycket dåligt"
      case .two: "dåligt"
      case .three: "varken bra eller dåligt"
      case .four: "bra"
      case .five: "mycket bra"
      }
    },
    question: { swedishQuestion($0, $1, $2) },
    short: { swedishShort($0) },
    ownWords: "Med egna ord",
    student: StudentFeedbackTexts(
      lead: {
        [
          "Tre korta frågor: \(swedishAbout($0)).",
          "Svara som det känns. Du får hoppa över en fråga.",
          "Dina svar ser de som får se dina papper. I statistiken syns inte vem som svarade.",
        ]
      },
      last: "Vill du säga något mer?",
      wordsHint: "Skriv här. Du får lämna det tomt.",
      mayChange: "Du kan ändra dina svar ännu i dag.",
      cannot: "Det går inte att ge respons just nu. Be den anställda komma hit."),
    page: FeedbackPageTexts(
      none: "Respons samlas in när klientens tur har hållits.",
      meeting: { "Möte \($0)" }, service: { "Tjänst: \($0)" },
      transfer: "Informationsöverföring", student: "Studeranden",
      studentSilent: "Studeranden har inte gett respons.",
      askStudent: "Studeranden ger respons",
      studentGoesOn: "Studeranden fortsätter ge respons",
      own: "Min egen respons", giveOwn: "Ge egen respons", ready: "Responsen är klar",
      given: "Tack för din respons!", unfinished: "inte klar",
      begun: "1 = mycket dåligt, 5 = mycket bra. Allt sparas av sig självt.",
      keyStudent: "Till studeranden",
      wordsStudent: "Ge datorn till studeranden för respons",
      keyOwn: "Egen respons", wordsOwn: "Ge egen respons på turen", keyOver: "Över tid",
      wordsOver: "Respons över tid, per tredjedel av året",
      ownIsThere: "Du har redan gett respons på den senaste turen."),
    overTime: swedishOverTime,
    change: {
      switch $0 {
      case .begin: "Respons påbörjad"
      case .rate: "Fråga i responsen besvarad"
      case .write: "Egna ord skrivna i responsen"
      case .finish: "Respons given"
      }
    })

  @Sendable static func swedishShort(_ question: FeedbackQuestion) -> String {
    switch question {
    case .heard: "hörd"
    case .clear: "klart"
    case .helped: "hjälp"
    }
  }

  @Sendable private static func swedishAbout(_ about: FeedbackAbout) -> String {
    switch about {
    case .meeting: "hur mötet gick"
    case .service: "hurdan tjänsten var"
    case .transfer: "hur överföringen av uppgifter gick"
    }
  }

  @Sendable static func swedishQuestion(
    _ question: FeedbackQuestion, _ about: FeedbackAbout, _ isStudents: Bool
  ) -> String {
    switch (question, about, isStudents) {
    case (.heard, _, true): "Hur bra lyssnade man på dig?"
    case (.heard, _, false): "Hur väl blev studeranden hörd?"
    case (.clear, _, true): "Hur bra vet du vad som händer härnäst?"
    case (.clear, _, false): "Hur väl vet alla vem som gör vad?"
    case (.helped, .meeting, true): "Hur bra hjälpte mötet dig?"
    case (.helped, .meeting, false): "Hur bra förde mötet ärendet framåt?"
    case (.helped, .service, true): "Hur bra hjälpte tjänsten dig?"
    case (.helped, .service, false): "Hur bra hjälpte tjänsten studeranden?"
    case (.helped, .transfer, true): "Hur bra hjälpte överföringen av uppgifter dig?"
    case (.helped, .transfer, false): "Hur bra gick informationen fram?"
    }
  }
}
