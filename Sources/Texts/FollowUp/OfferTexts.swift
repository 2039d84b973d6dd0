/// The words of an offered responsibility while it waits for the receiver's answer.
public struct OfferTexts: Sendable {
  /// Over the offers in the list of what is open.
  public let heading: String
  /// What an offer is called in that list.
  public let row: String
  /// `Aino E.: Leena Lumi tarjosi sinulle vastuuta (14.1.).` on the reader's first screen.
  public let told: @Sendable (_ client: String, _ from: String?, _ day: String) -> String
  /// Behind that: `Vastaa: A`.
  public let answerHere: String
  /// The key that answers, and what it does.
  public let key, keyWords: String
  public let ask: @Sendable (_ client: String, _ from: String?) -> String
  /// The same of somebody else who sits in the room.
  public let askOther: @Sendable (_ name: String, _ client: String) -> String
  public let accept, decline, back: String
  public let why: String
  public let accepted, declined: String
  public let acceptedBy, declinedBy: @Sendable (_ name: String) -> String
  /// Who has become responsible was the substitute; nobody is that any more.
  public let substituteGone: @Sendable (_ name: String) -> String
  public let onlyReceiver: @Sendable (_ name: String) -> String
  public let noOffer: String
  /// Beside the chosen row: from whom, and since when.
  public let from, since: String
}

extension OfferTexts {
  static let finnish = OfferTexts(
    heading: "ODOTTAA VASTAUSTA", row: "Vastuuta tarjottu",
    told: { client, from, day in
      "\(client): "
        + (from.map { "\($0) tarjosi sinulle vastuuta" } ?? "sinulle tarjottiin vastuuta")
        + " (\(day))."
    },
    answerHere: "Vastaa: A", key: "Vastaa tarjoukseen",
    keyWords: "Vastaa, otatko vastuun opiskelijan suunnitelmasta",
    ask: { client, from in
      (from.map { "\($0) tarjoaa vastuuta. " } ?? "")
        + "Otatko vastuun suunnitelmasta: \(client)?"
    },
    askOther: { "Ottaako \($0) vastuun suunnitelmasta: \($1)?" },
    accept: "Kyllä", decline: "Ei", back: "Takaisin",
    why: "Miksi ei? Ei ole pakko kertoa.",
    accepted: "Olet nyt vastuutyöntekijä.", declined: "Kirjattu: et suostunut vastuuseen.",
    acceptedBy: { "\($0) on nyt vastuutyöntekijä." },
    declinedBy: { "Kirjattu: \($0) ei suostunut vastuuseen." },
    substituteGone: { "\($0) oli sijainen. Nyt sijaista ei ole: valitse uusi." },
    onlyReceiver: { "Tarjoukseen vastaa \($0)." },
    noOffer: "Sinulle ei ole tarjottu vastuuta.", from: "Tarjosi", since: "Tarjottu")

  static let swedish = OfferTexts(
    heading: "VÄNTAR PÅ SVAR", row: "Ansvaret erbjudet",
    told: { client, from, day in
      "\(client): " + (from.map { "\($0) erbjöd dig ansvaret" } ?? "du erbjöds ansvaret")
        + " (\(day))."
    },
    answerHere: "Svara: A", key: "Svara på erbjudandet",
    keyWords: "Svara om du tar ansvaret för en studerandes plan",
    ask: { client, from in
      (from.map { "\($0) erbjuder dig ansvaret. " } ?? "")
        + "Tar du ansvaret för planen: \(client)?"
    },
    askOther: { "Tar \($0) ansvaret för planen: \($1)?" },
    accept: "Ja", decline: "Nej", back: "Tillbaka",
    why: "Varför inte? Behöver inte berättas.",
    accepted: "Du är nu ansvarig arbetstagare.", declined: "Antecknat: du tar inte ansvaret.",
    acceptedBy: { "\($0) är nu ansvarig arbetstagare." },
    declinedBy: { "Antecknat: \($0) tar inte ansvaret." },
    substituteGone: { "\($0) var ersättare. Nu finns ingen ersättare: välj en ny." },
    onlyReceiver: { "På erbjudandet svarar \($0)." },
    noOffer: "Du har inte erbjudits något ansvar.", from: "Erbjöds av", since: "Erbjudet")

  static let english = OfferTexts(
    heading: "WAITING FOR AN ANSWER", row: "Responsibility offered",
    told: { client, from, day in
      "\(client): "
        + (from.map { "\($0) offered you the responsibility" }
          ?? "you were offered the responsibility") + " (\(day))."
    },
    answerHere: "Answer: A", key: "Answer the offer",
    keyWords: "Say whether you take the responsibility for a plan",
    ask: { client, from in
      (from.map { "\($0) offers you the responsibility. " } ?? "")
        + "Do you take it for this plan: \(client)?"
    },
    askOther: { "Does \($0) take the responsibility for this plan: \($1)?" },
    accept: "Yes", decline: "No", back: "Back",
    why: "Why not? It need not be said.",
    accepted: "You are the responsible worker now.",
    declined: "Recorded: you do not take the responsibility.",
    acceptedBy: { "\($0) is the responsible worker now." },
    declinedBy: { "Recorded: \($0) does not take the responsibility." },
    substituteGone: { "\($0) was the substitute. There is none now: choose a new one." },
    onlyReceiver: { "\($0) answers this offer." },
    noOffer: "Nobody has offered you the responsibility.", from: "Offered by", since: "Offered")
}
