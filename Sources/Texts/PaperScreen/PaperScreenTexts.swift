/// The words of the screen that shows a meeting's papers and writes them to files.
public struct PaperScreenTexts: Sendable {
  public let title: String
  public let toGroup: String
  public let toStudent: @Sendable (_ name: String) -> String
  public let toParty: @Sendable (_ party: String, _ student: String) -> String
  public let cancellation: String
  public let cancelledFor: @Sendable (_ name: String) -> String
  public let moved: String
  public let movedFor: @Sendable (_ name: String) -> String
  public let calendar: String
  /// What stands in the calendar file, and what does not.
  public let calendarWords: String
  public let none: String
  /// The convener has no address, so that nobody gets the answers to the calendar's invitation, or no
  /// address to answer to stands in the paper; and where it is written.
  public let noAnswers, noReplies: @Sendable (_ convener: String) -> String
  /// The same where nobody is convener.
  public let noConvener: String
  /// Before the addresses, and before the names of those who have none.
  public let sendTo: String
  public let noAddress: String

  // Keys.
  public let write: String
  public let writeWords: String
  public let scroll: String
  public let scrollWords: String
  public let nextTime: String
  public let nextTimeWords: String

  // Writing to a file.
  public let wherePaper: String
  public let whereCalendar: String
  public let save: String
  public let stay: String
  public let written: @Sendable (_ path: String) -> String
  public let exists: @Sendable (_ path: String) -> String
  public let replace: String
  public let pathMissing: String

  // The beginning of a file's name, as `kutsu-2027-01-15.html`.
  public let invitationFile: String
  public let cancellationFile: String
  public let movedFile: String
  public let meetingFile: String
}

extension PaperScreenTexts {
  static let finnish = PaperScreenTexts(
    title: "Kutsu ja ilmoitukset", toGroup: "Kutsu ryhmälle",
    toStudent: { "Kutsu opiskelijalle: \($0)" }, toParty: { "Kutsu: \($0) (\($1))" },
    cancellation: "Ilmoitus: tapaaminen on peruttu",
    cancelledFor: { "Peruutus opiskelijalle: \($0)" },
    moved: "Ilmoitus: tapaaminen on siirretty",
    movedFor: { "Siirtoilmoitus opiskelijalle: \($0)" },
    calendar: "Kalenterikutsu",
    calendarWords:
      "Tiedosto, jonka Outlook, Thunderbird ja muut kalenterit avaavat. Siinä ovat aika, paikka ja "
      + "ryhmän jäsenet, ei opiskelijoita. Kun tapaaminen siirtyy tai perutaan, tallenna tiedosto "
      + "uudelleen ja lähetä se: kalenteri muuttaa saman merkinnän.",
    none: "Tapaamista ei löydy.",
    noAnswers: {
      "Vastaukset kutsuun eivät tule kenellekään, koska koollekutsujalla (\($0)) ei ole "
        + "sähköpostia. Lisää se: F7 Kokoonpano."
    },
    noReplies: {
      "Paperissa ei ole sähköpostia, johon vastata: se puuttuu koollekutsujalta (\($0)). "
        + "Lisää se: F7 Kokoonpano."
    },
    noConvener:
      "Vastaukset kutsuun eivät tule kenellekään: ryhmällä ei ole koollekutsujaa. "
      + "Nimeä hänet: F7 Kokoonpano.",
    sendTo: "Vastaanottajat", noAddress: "Ei sähköpostia",
    write: "Tiedostoon", writeWords: "Tallenna paperi tiedostoon", scroll: "Selaa",
    scrollWords: "Selaa paperia alaspäin",
    nextTime: "Sovi aika", nextTimeWords: "Sovi ensin seuraava aika: ilmoitus kertoo sen",
    wherePaper:
      "Mihin tiedostoon? Tiedostopääte valitsee muodon: .html tulostukseen, .docx Wordiin, .txt tai .md.",
    whereCalendar: "Mihin tiedostoon ajat tallennetaan? Sen voi avata kalenterissa.",
    save: "Tallenna", stay: "Takaisin", written: { "Tallennettu: \($0)" },
    exists: { "Tiedosto on jo olemassa: \($0). Korvataanko se?" }, replace: "Korvaa",
    pathMissing: "Kirjoita tiedoston nimi.", invitationFile: "kutsu",
    cancellationFile: "peruutus", movedFile: "siirto", meetingFile: "tapaaminen")
  static let swedish = PaperScreenTexts(
    title: "Inbjudan och meddelanden", toGroup: "Inbjudan till gruppen",
    toStudent: { "Inbjudan till studeranden: \($0)" }, toParty: { "Inbjudan: \($0) (\($1))" },
    cancellation: "Meddelande: mötet är inställt",
    cancelledFor: { "Avbokning till studeranden: \($0)" },
    moved: "Meddelande: mötet har flyttats",
    movedFor: { "Meddelande om ny tid till studeranden: \($0)" },
    calendar: "Kalenderinbjudan",
    calendarWords:
      "En fil som Outlook, Thunderbird och andra kalendrar öppnar. Den innehåller tid, plats och "
      + "gruppens medlemmar, inga studerande. När mötet flyttas eller ställs in, spara filen på "
      + "nytt och skicka den: kalendern ändrar samma anteckning.",
    none: "Mötet finns inte.",
    noAnswers: {
      "Svaren på inbjudan kommer inte till någon, eftersom sammankallaren (\($0)) saknar "
        + "e-post. Lägg till den: F7 Sammansättning."
    },
    noReplies: {
      "Papperet har ingen e-post att svara till: sammankallaren (\($0)) saknar den. "
        + "Lägg till den: F7 Sammansättning."
    },
    noConvener:
      "Svaren på inbjudan kommer inte till någon: gruppen har ingen sammankallare. "
      + "Utse en: F7 Sammansättning.",
    sendTo: "Mottagare", noAddress: "Ingen e-post",
    write: "Till fil", writeWords: "Spara papperet i en fil", scroll: "Bläddra",
    scrollWords: "Bläddra nedåt i papperet",
    nextTime: "Avtala tid", nextTimeWords: "Avtala först nästa tid: den står i meddelandet",
    wherePaper:
      "I vilken fil? Ändelsen väljer format: .html för utskrift, .docx för Word, .txt eller .md.",
    whereCalendar: "I vilken fil sparas tiderna? Den kan öppnas i kalendern.",
    save: "Spara", stay: "Tillbaka", written: { "Sparat: \($0)" },
    exists: { "Filen finns redan: \($0). Ska den ersättas?" }, replace: "Ersätt",
    pathMissing: "Skriv filens namn.", invitationFile: "inbjudan",
    cancellationFile: "installt", movedFile: "flyttat", meetingFile: "mote")
  static let english = PaperScreenTexts(
    title: "Invitation and notices", toGroup: "Invitation to the group",
    toStudent: { "Invitation to the student: \($0)" }, toParty: { "Invitation: \($0) (\($1))" },
    cancellation: "Notice: the meeting is cancelled",
    cancelledFor: { "Cancellation to the student: \($0)" },
    moved: "Notice: the meeting has been moved",
    movedFor: { "Notice of the new time to the student: \($0)" },
    calendar: "Calendar invitation",
    calendarWords:
      "A file that Outlook, Thunderbird and other calendars open. It holds the time, the place and "
      + "the group's members, and no students. When the meeting is moved or cancelled, write the "
      + "file again and send it: the calendar changes the same entry.",
    none: "There is no such meeting.",
    noAnswers: {
      "Answers to the invitation reach nobody, because the convener (\($0)) has no e-mail. "
        + "Add it: F7 Roster."
    },
    noReplies: {
      "The paper has no e-mail to answer to: the convener (\($0)) has none. "
        + "Add it: F7 Roster."
    },
    noConvener:
      "Answers to the invitation reach nobody: the group has no convener. Name one: F7 Roster.",
    sendTo: "Recipients", noAddress: "No email",
    write: "To a file", writeWords: "Write the paper to a file", scroll: "Scroll",
    scrollWords: "Scroll the paper down",
    nextTime: "Agree a time", nextTimeWords: "Agree the next time first: the notice gives it",
    wherePaper:
      "To which file? The ending chooses the format: .html for print, .docx for Word, .txt or .md.",
    whereCalendar: "To which file are the times written? A calendar opens it.",
    save: "Write", stay: "Back", written: { "Written: \($0)" },
    exists: { "The file is already there: \($0). Replace it?" }, replace: "Replace",
    pathMissing: "Write the file's name.", invitationFile: "invitation",
    cancellationFile: "cancellation", movedFile: "moved", meetingFile: "meeting")
}
