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
  /// Enter has opened a field for writing; by its label.
  public let writing: @Sendable (String) -> String
  /// A letter was typed on a row where an option is taken.
  public let chosenHere: String
  /// A letter was typed on a box to be ticked: the page's keys work with Alt there.
  public let tickedHere: String
  public let full: String
  public let timeUnclear: String
  public let numberUnclear: String
  public let lookOnly: String
  public let saved: String
  public let beingSaved: String
  /// A form that is recorded as a whole is not recorded yet.
  public let notRecorded: String
  /// On the row that records a form as a whole.
  public let recordHere: String
  /// A question still waits for its answer.
  public let notAnswered: String
  // What the keys of a field do.
  public let write: String
  public let nextField: String
  public let previousField: String
  public let newLine: String
  public let done: String
  /// From a text to the keys of the page.
  public let toKeys: String
  public let toKeysWords: String
  public let choose: String
  /// Puts the cross in a box, or takes it away.
  public let tick: String
  public let nextChoice: String
  public let previousChoice: String
  public let undo: String
  public let redo: String
  public let nothingToUndo: String
  public let nothingToRedo: String
}

extension FieldTexts {
  public static let finnish = FieldTexts(
    notSaved: "ei tallessa", typing: { "\($0) kirjoittaa: " }, twoValues: "valitse",
    chooseValue: "Kaksi ihmistä kirjoitti tähän yhtä aikaa. Valitse alta, kumpi jää.",
    removed: "(poistettu)", somebody: "Joku",
    pressEnter: "Siirry ensin kenttään: Enter tai ↓.",
    writing: { "Kirjoitat nyt\($0.isEmpty ? "" : ": \($0)"). Esc palauttaa näppäimet." },
    chosenHere: "Tähän ei kirjoiteta. Liiku nuolilla, valitse välilyönnillä.",
    tickedHere: "Tähän ei kirjoiteta: välilyönti rastittaa. Sivun näppäimet: Alt ja kirjain.",
    full: "Kenttään ei mahdu enempää.",
    timeUnclear: "Kellonajasta ei saa selvää. Kirjoita se näin: 9.00.",
    numberUnclear: "Kirjoita minuutit numeroina, esimerkiksi 45.",
    lookOnly: "Kansiota voi nyt vain lukea, joten tätä ei voi muuttaa.", saved: "Tallennettu.",
    beingSaved: "Tallennus on kesken.",
    notRecorded: "Lomake on kesken. Kirjoittamasi säilyy; kirjaa se lomakkeen lopusta.",
    recordHere: "Enter kirjaa tämän. Siihen asti kirjoittamasi säilyy lomakkeella.",
    notAnswered: "Kysymykseen ei ole vielä vastattu, eikä mitään ole kirjattu.",
    write: "Kirjoita", nextField: "Seuraava", previousField: "Edellinen", newLine: "Uusi rivi",
    done: "Valmis", toKeys: "Näppäimet",
    toKeysWords: "Poistu kentästä: kirjaimet ovat taas sivun näppäimiä",
    choose: "Valitse", tick: "Rastita", nextChoice: "Seuraava vaihtoehto",
    previousChoice: "Edellinen vaihtoehto",
    undo: "Kumoa", redo: "Tee uudelleen", nothingToUndo: "Kumottavaa ei ole.",
    nothingToRedo: "Uudelleen tehtävää ei ole.")

  public static let swedish = FieldTexts(
    notSaved: "ej sparat", typing: { "\($0) skriver: " }, twoValues: "välj",
    chooseValue: "Två personer skrev här samtidigt. Välj nedan vilket som ska stå kvar.",
    removed: "(borttaget)", somebody: "Någon",
    pressEnter: "Gå först till ett fält: Enter eller ↓.",
    writing: { "Du skriver nu\($0.isEmpty ? "" : ": \($0)"). Esc tar tillbaka tangenterna." },
    chosenHere: "Här skriver man inte. Gå med pilarna, välj med mellanslag.",
    tickedHere: "Här skriver man inte: mellanslag kryssar. Sidans tangenter: Alt och bokstav.",
    full: "Det ryms inte mer i fältet.",
    timeUnclear: "Klockslaget går inte att tyda. Skriv så här: 9.00.",
    numberUnclear: "Skriv minuterna i siffror, till exempel 45.",
    lookOnly: "Mappen kan nu bara läsas, så det här kan inte ändras.", saved: "Sparat.",
    beingSaved: "Sparas just nu.",
    notRecorded:
      "Formuläret är inte klart. Det du skrev finns kvar; registrera det sist i formuläret.",
    recordHere: "Enter registrerar det här. Tills dess finns det du skrev kvar i formuläret.",
    notAnswered: "Frågan är ännu inte besvarad, och inget har antecknats.",
    write: "Skriv", nextField: "Nästa", previousField: "Föregående", newLine: "Ny rad",
    done: "Klar", toKeys: "Tangenter",
    toKeysWords: "Lämna fältet: bokstäverna är åter sidans tangenter",
    choose: "Välj", tick: "Kryssa", nextChoice: "Nästa alternativ",
    previousChoice: "Föregående alternativ",
    undo: "Ångra", redo: "Gör om", nothingToUndo: "Det finns inget att ångra.",
    nothingToRedo: "Det finns inget att göra om.")

  public static let english = FieldTexts(
    notSaved: "not saved", typing: { "\($0) is writing: " }, twoValues: "choose",
    chooseValue: "Two people wrote here at the same time. Choose below which one stays.",
    removed: "(removed)", somebody: "Somebody",
    pressEnter: "Go to a field first: Enter or ↓.",
    writing: { "You are writing now\($0.isEmpty ? "" : ": \($0)"). Esc brings the keys back." },
    chosenHere: "Nothing is written here. Move with the arrows, choose with Space.",
    tickedHere: "Nothing is written here: Space ticks. The page’s keys: Alt and the letter.",
    full: "No more fits into the field.",
    timeUnclear: "That time cannot be read. Write it like this: 9.00.",
    numberUnclear: "Write the minutes as a number, such as 45.",
    lookOnly: "The directory can only be read now, so this cannot be changed.", saved: "Saved.",
    beingSaved: "Being saved.",
    notRecorded:
      "The form is unfinished. What you wrote is kept; record it at the end of the form.",
    recordHere: "Enter records this. Until then what you wrote stays in the form.",
    notAnswered: "The question has not been answered yet, and nothing has been recorded.",
    write: "Write", nextField: "Next", previousField: "Previous", newLine: "New line",
    done: "Done", toKeys: "Keys",
    toKeysWords: "Leave the field: letters are the page’s keys again",
    choose: "Choose", tick: "Tick", nextChoice: "Next choice", previousChoice: "Previous choice",
    undo: "Undo", redo: "Redo", nothingToUndo: "There is nothing to undo.",
    nothingToRedo: "There is nothing to redo.")
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
