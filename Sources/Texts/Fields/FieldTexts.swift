import Casework

/// The words that stand beside a field one writes in, on every screen.
public struct FieldTexts: Sendable {
  /// Beside a field that could not be saved.
  public let notSaved: String
  /// `Maija kirjoittaa: `, before what is being typed.
  public let typing: @Sendable (String) -> String
  public let twoValues: String
  public let chooseValue: String
  /// In place of a value that was taken away.
  public let removed: String
  public let somebody: String
  public let pressEnter: String
  public let full: String
  public let dayUnclear: String
  public let timeUnclear: String
  public let numberUnclear: String
  public let lookOnly: String
  public let saved: String
}

extension FieldTexts {
  public static let finnish = FieldTexts(
    notSaved: "ei tallessa", typing: { "\($0) kirjoittaa: " }, twoValues: "valitse",
    chooseValue: "Kaksi ihmistä kirjoitti tähän yhtä aikaa. Valitse alta, kumpi jää.",
    removed: "(poistettu)", somebody: "Joku",
    pressEnter: "Paina Enter, niin pääset kirjoittamaan.", full: "Kenttään ei mahdu enempää.",
    dayUnclear: "Päivästä ei saa selvää. Kirjoita se näin: 20.11.2026.",
    timeUnclear: "Kellonajasta ei saa selvää. Kirjoita se näin: 9.00.",
    numberUnclear: "Kirjoita minuutit numeroina, esimerkiksi 45.",
    lookOnly: "Kansiota voi nyt vain lukea, joten tätä ei voi muuttaa.", saved: "Tallennettu.")

  public static let swedish = FieldTexts(
    notSaved: "ej sparat", typing: { "\($0) skriver: " }, twoValues: "välj",
    chooseValue: "Två personer skrev här samtidigt. Välj nedan vilket som ska stå kvar.",
    removed: "(borttaget)", somebody: "Någon",
    pressEnter: "Tryck Enter för att skriva.", full: "Det ryms inte mer i fältet.",
    dayUnclear: "Datumet går inte att tyda. Skriv så här: 20.11.2026.",
    timeUnclear: "Klockslaget går inte att tyda. Skriv så här: 9.00.",
    numberUnclear: "Skriv minuterna i siffror, till exempel 45.",
    lookOnly: "Mappen kan nu bara läsas, så det här kan inte ändras.", saved: "Sparat.")

  public static let english = FieldTexts(
    notSaved: "not saved", typing: { "\($0) is writing: " }, twoValues: "choose",
    chooseValue: "Two people wrote here at the same time. Choose below which one stays.",
    removed: "(removed)", somebody: "Somebody",
    pressEnter: "Press Enter to write here.", full: "No more fits into the field.",
    dayUnclear: "That date cannot be read. Write it like this: 20.11.2026.",
    timeUnclear: "That time cannot be read. Write it like this: 9.00.",
    numberUnclear: "Write the minutes as a number, such as 45.",
    lookOnly: "The directory can only be read now, so this cannot be changed.", saved: "Saved.")
}

extension Texts {
  public var fields: FieldTexts {
    switch language {
    case .finnish: .finnish
    case .swedish: .swedish
    case .english: .english
    }
  }
}
