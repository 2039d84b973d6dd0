/// The words of files that a person names, in three parts; the path stands in the first.
public struct FileTexts: Sendable {
  public let words: @Sendable (FileProblem, _ path: String) -> ThreeParts

  /// The folder in which a named file would lie.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileTexts {
  static let finnish = FileTexts { problem, path in
    let (happened, advice): (String, String) =
      switch problem {
      case .notThere: ("Tiedostoa ”\(path)” ei ole.", "Tarkista nimi ja kansio.")
      case .noFolder: ("Kansiota ei ole: ”\(folder(of: path))”.", "Tarkista nimi ja kansio.")
      case .isFolder: ("”\(path)” on kansio.", "Kirjoita perään tiedoston nimi.")
      case .notAFile:
        ("”\(path)” ei ole tavallinen tiedosto.", "Tallenna luettelo ensin tiedostoksi.")
      case .tooLarge(let limit):
        (
          "Tiedosto ”\(path)” on liian suuri: enintään \(limit) Mt.",
          "Jätä tiedostoon vain jäsenten rivit."
        )
      case .unreadable(let number):
        (
          "Tiedostoa ”\(path)” ei voi lukea (\(ReasonTexts.finnish.words(number))).",
          "Tarkista nimi ja oikeudet ja yritä uudelleen."
        )
      case .unwritable(let number):
        (
          "Tiedostoa ”\(path)” ei voi kirjoittaa (\(ReasonTexts.finnish.words(number))).",
          "Valitse toinen paikka tai tee tilaa levylle."
        )
      case .alreadyThere:
        ("Tiedosto ”\(path)” on jo olemassa.", "Anna toinen nimi: vanhan päälle ei kirjoiteta.")
      case .notText:
        (
          "Tiedosto ”\(path)” ei ole tekstiä.",
          "Tallenna taulukko CSV-muotoon (Excelissä: Tallenna nimellä, CSV UTF-8)."
        )
      case .empty: ("Tiedosto ”\(path)” on tyhjä.", "Tarkista, että tiedosto on oikea.")
      case .noHeadings:
        (
          "Tiedostossa ”\(path)” ei ole otsikkoriviä, jota ohjelma tuntee.",
          "Kirjoita ensimmäiselle riville otsikot, esimerkiksi: Nimi;Paikka;Sähköposti;Puhelin."
        )
      case .noNames:
        ("Tiedostossa ”\(path)” ei ole saraketta Nimi.", "Lisää sarakkeen otsikoksi Nimi.")
      case .headingTwice(let heading):
        (
          "Tiedostossa ”\(path)” on kaksi saraketta, joissa on sama asia: \(heading).",
          "Jätä niistä vain toinen."
        )
      case .tooManyLines(let limit):
        (
          "Tiedostossa ”\(path)” on liikaa rivejä: enintään \(limit).",
          "Jätä tiedostoon vain tämän ryhmän jäsenet."
        )
      }
    return ThreeParts(happened: happened, data: "Mitään ei muutettu.", advice: advice)
  }

  static let swedish = FileTexts { problem, path in
    let (happened, advice): (String, String) =
      switch problem {
      case .notThere: ("Filen ”\(path)” finns inte.", "Kontrollera namnet och mappen.")
      case .noFolder:
        ("Mappen finns inte: ”\(folder(of: path))”.", "Kontrollera namnet och mappen.")
      case .isFolder: ("”\(path)” är en mapp.", "Skriv filens namn efter den.")
      case .notAFile:
        ("”\(path)” är ingen vanlig fil.", "Spara förteckningen först som en fil.")
      case .tooLarge(let limit):
        (
          "Filen ”\(path)” är för stor: högst \(limit) MB.",
          "Lämna kvar bara medlemmarnas rader i filen."
        )
      case .unreadable(let number):
        (
          "Filen ”\(path)” kan inte läsas (\(ReasonTexts.swedish.words(number))).",
          "Kontrollera namnet och rättigheterna och försök igen."
        )
      case .unwritable(let number):
        (
          "Filen ”\(path)” kan inte skrivas (\(ReasonTexts.swedish.words(number))).",
          "Välj ett annat ställe eller frigör utrymme."
        )
      case .alreadyThere:
        (
          "Filen ”\(path)” finns redan.",
          "Ge ett annat namn: den gamla skrivs inte över."
        )
      case .notText:
        (
          "Filen ”\(path)” är inte text.",
          "Spara tabellen i CSV-format (i Excel: Spara som, CSV UTF-8)."
        )
      case .empty: ("Filen ”\(path)” är tom.", "Kontrollera att filen är den rätta.")
      case .noHeadings:
        (
          "Filen ”\(path)” har ingen rubrikrad som programmet känner.",
          "Skriv rubriker på första raden, till exempel: Namn;Plats;E-post;Telefon."
        )
      case .noNames:
        ("Filen ”\(path)” har ingen kolumn Namn.", "Lägg till Namn som kolumnens rubrik.")
      case .headingTwice(let heading):
        (
          "Filen ”\(path)” har två kolumner med samma sak: \(heading).",
          "Lämna kvar bara en av dem."
        )
      case .tooManyLines(let limit):
        (
          "Filen ”\(path)” har för många rader: högst \(limit).",
          "Lämna kvar bara den här gruppens medlemmar i filen."
        )
      }
    return ThreeParts(happened: happened, data: "Ingenting ändrades.", advice: advice)
  }

  static let english = FileTexts { problem, path in
    let (happened, advice): (String, String) =
      switch problem {
      case .notThere: ("There is no file “\(path)”.", "Check the name and the folder.")
      case .noFolder:
        ("There is no such folder: “\(folder(of: path))”.", "Check the name and the folder.")
      case .isFolder: ("“\(path)” is a folder.", "Write the name of the file behind it.")
      case .notAFile: ("“\(path)” is no ordinary file.", "Save the list as a file first.")
      case .tooLarge(let limit):
        (
          "The file “\(path)” is too large: at most \(limit) MB.",
          "Leave only the members' lines in the file."
        )
      case .unreadable(let number):
        (
          "The file “\(path)” cannot be read (\(ReasonTexts.english.words(number))).",
          "Check the name and the rights and try again."
        )
      case .unwritable(let number):
        (
          "The file “\(path)” cannot be written (\(ReasonTexts.english.words(number))).",
          "Choose another place or free some space."
        )
      case .alreadyThere:
        ("The file “\(path)” is there already.", "Give another name: the old one is kept.")
      case .notText:
        (
          "The file “\(path)” is not text.",
          "Save the table as CSV (in Excel: Save as, CSV UTF-8)."
        )
      case .empty: ("The file “\(path)” is empty.", "Check that it is the right file.")
      case .noHeadings:
        (
          "The file “\(path)” has no line of headings that the program knows.",
          "Write headings on the first line, such as: Name;Seat;E-mail;Phone."
        )
      case .noNames:
        ("The file “\(path)” has no column Name.", "Write Name as the column's heading.")
      case .headingTwice(let heading):
        (
          "The file “\(path)” has two columns for the same thing: \(heading).",
          "Leave only one of them."
        )
      case .tooManyLines(let limit):
        (
          "The file “\(path)” has too many lines: at most \(limit).",
          "Leave only this group's members in the file."
        )
      }
    return ThreeParts(happened: happened, data: "Nothing was changed.", advice: advice)
  }
}
