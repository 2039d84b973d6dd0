import Casework

extension FeedbackTexts {
  static let finnish = FeedbackTexts(
    title: "Palaute",
    step: {
      switch $0 {
      case .one: "erittäin huonosti"
      case .two: "huonosti"
      case .three: "siltä väliltä"
      case .four: "hyvin"
      case .five: "erittäin hyvin"
      }
    },
    question: { finnishQuestion($0, $1, $2) },
    short: { finnishShort($0) },
    ownWords: "Omin sanoin",
    student: StudentFeedbackTexts(
      lead: {
        [
          "Kolme lyhyttä kysymystä: \(finnishAbout($0)).",
          "Vastaa niin kuin sinusta tuntuu. Saat ohittaa kysymyksen.",
          "Vastauksesi näkevät ne, jotka saavat nähdä paperisi. Tilastoissa ei näy, kuka vastasi.",
        ]
      },
      last: "Haluatko sanoa vielä jotain?",
      wordsHint: "Kirjoita tähän. Saat jättää tyhjäksi.",
      mayChange: "Voit vielä tänään muuttaa vastauksiasi.",
      cannot: "Palautetta ei voi antaa juuri nyt. Pyydä työntekijä paikalle."),
    page: FeedbackPageTexts(
      none: "Palautetta kysytään, kun asiakkaan vuoro on pidetty.",
      meeting: { "Tapaaminen \($0)" }, service: { "Palvelu: \($0)" },
      transfer: "Tiedonsiirto", student: "Opiskelija",
      studentSilent: "Opiskelija ei ole antanut palautetta.",
      askStudent: "Opiskelija antaa palautteen",
      studentGoesOn: "Opiskelija jatkaa palautteen antamista",
      own: "Oma palautteeni", giveOwn: "Anna oma palaute", ready: "Palaute on valmis",
      given: "Kiitos palautteestasi!", unfinished: "kesken",
      begun: "1 = erittäin huonosti, 5 = erittäin hyvin. Kaikki tallentuu itsestään.",
      keyStudent: "Opiskelijalle", wordsStudent: "Anna kone opiskelijalle palautetta varten",
      keyOwn: "Oma palaute", wordsOwn: "Anna oma palaute vuorosta", keyOver: "Ajan mittaan",
      wordsOver: "Palaute ajan mittaan, kolmanneksittain",
      ownIsThere: "Olet jo antanut palautteen viimeisestä vuorosta."),
    overTime: finnishOverTime,
    change: {
      switch $0 {
      case .begin: "Palaute aloitettu"
      case .rate: "Palautteen kysymykseen vastattu"
      case .write: "Palautteeseen kirjoitettu omin sanoin"
      case .finish: "Palaute annettu"
      }
    })

  @Sendable static func finnishShort(_ question: FeedbackQuestion) -> String {
    switch question {
    case .heard: "kuultu"
    case .clear: "selvää"
    case .helped: "apua"
    }
  }

  @Sendable private static func finnishAbout(_ about: FeedbackAbout) -> String {
    switch about {
    case .meeting: "miten tapaaminen meni"
    case .service: "millainen palvelu oli"
    case .transfer: "miten tietojen siirto sujui"
    }
  }

  @Sendable static func finnishQuestion(
    _ question: FeedbackQuestion, _ about: FeedbackAbout, _ isStudents: Bool
  ) -> String {
    switch (question, about, isStudents) {
    case (.heard, _, true): "Kuinka hyvin sinua kuunneltiin?"
    case (.heard, _, false): "Kuinka hyvin opiskelija tuli kuulluksi?"
    case (.clear, _, true): "Kuinka hyvin tiedät, mitä seuraavaksi tapahtuu?"
    case (.clear, _, false): "Kuinka hyvin kaikki tietävät, kuka tekee mitä?"
    case (.helped, .meeting, true): "Kuinka hyvin tapaaminen auttoi sinua?"
    case (.helped, .meeting, false): "Kuinka hyvin tapaaminen vei asiaa eteenpäin?"
    case (.helped, .service, true): "Kuinka hyvin palvelu auttoi sinua?"
    case (.helped, .service, false): "Kuinka hyvin palvelu auttoi opiskelijaa?"
    case (.helped, .transfer, true): "Kuinka hyvin tietojen siirto auttoi sinua?"
    case (.helped, .transfer, false): "Kuinka hyvin tieto siirtyi?"
    }
  }
}
