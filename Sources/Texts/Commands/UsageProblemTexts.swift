extension String {
  /// How the help of a command is asked for: it knows the command's own name only.
  fileprivate var helpLine: String {
    let command = prefix { $0 != " " }
    return command == "omatie" ? "omatie --help" : "omatie help \(command)"
  }
}

extension CommandTexts {
  static let finnishUsageProblem: @Sendable (UsageProblem) -> ThreeParts = { problem in
    let help = "Ohje: omatie --help"
    let (happened, advice): (String, String) =
      switch problem {
      case .unknownCommand(let name, let meant):
        ("Komentoa ”\(name)” ei ole.", meant.map { "Tarkoititko ”\($0)”? \(help)" } ?? help)
      case .unknownOption(let name, let meant):
        ("Valitsinta ”\(name)” ei ole.", meant.map { "Tarkoititko ”\($0)”? \(help)" } ?? help)
      case .valueMissing(let option):
        ("Valitsimelta ”\(option)” puuttuu arvo.", "Kirjoita arvo valitsimen perään. \(help)")
      case .valueNotTaken(let option):
        ("Valitsin ”\(option)” ei ota arvoa.", "Jätä = ja sen jälkeinen osa pois.")
      case .badValue(let option, let value, let allowed):
        (
          "Valitsimen ”\(option)” arvo ”\(value)” ei kelpaa.",
          "Vaihtoehdot: \(allowed.joined(separator: ", "))."
        )
      case .badNumber(let option, let value):
        ("Valitsimen ”\(option)” arvo ”\(value)” ei ole luku.", "Kirjoita luku, esimerkiksi 60.")
      case .badDay(let option, let value):
        (
          "Valitsimen ”\(option)” arvo ”\(value)” ei ole päivä.",
          "Kirjoita päivä näin: 1.1.2026 tai 2026-01-01."
        )
      case .daysReversed(let latest):
        (
          "Alkupäivä on loppupäivän jälkeen.",
          "Anna aiempi --from (viimeistään \(latest)) tai myöhempi --to."
        )
      case .badArgument(let word, let allowed):
        ("Sana ”\(word)” ei sovi tähän.", "Vaihtoehdot: \(allowed.joined(separator: ", ")).")
      case .wordMissing(let command, let allowed):
        (
          "Komennosta ”\(command)” puuttuu sana.",
          "Vaihtoehdot: \(allowed.joined(separator: ", "))."
        )
      case .optionNotHere(let option, let command):
        (
          "Valitsin ”\(option)” ei kuulu komentoon ”\(command)”.",
          "Komennon valitsimet: \(command.helpLine)"
        )
      case .argumentMissing(let name, let command):
        (
          "Komennosta ”\(command)” puuttuu \(HelpTexts.finnish.placeholder(name)).",
          "Ohje: \(command.helpLine)"
        )
      case .versionMissing:
        ("Mikä versio palautetaan?", "Lisää: --version NUMERO. Versiot näyttää: omatie history")
      case .tooManyArguments(let word):
        ("Sana ”\(word)” on liikaa.", "Pane useamman sanan nimi lainausmerkkeihin. \(help)")
      case .optionsClash(let one, let other):
        ("Valitsimet ”\(one)” ja ”\(other)” eivät sovi yhteen.", "Jätä toinen pois. \(help)")
      case .optionNeeds(let option, let needed):
        (
          "Valitsin ”\(option)” ei tee yksin mitään.",
          "Anna sen kanssa myös \(needed.joined(separator: " tai "))."
        )
      }
    return ThreeParts(happened: happened, data: "Mitään ei muutettu.", advice: advice)
  }

  static let swedishUsageProblem: @Sendable (UsageProblem) -> ThreeParts = { problem in
    let help = "Hjälp: omatie --help"
    let (happened, advice): (String, String) =
      switch problem {
      case .unknownCommand(let name, let meant):
        ("Kommandot ”\(name)” finns inte.", meant.map { "Menade du ”\($0)”? \(help)" } ?? help)
      case .unknownOption(let name, let meant):
        ("Växeln ”\(name)” finns inte.", meant.map { "Menade du ”\($0)”? \(help)" } ?? help)
      case .valueMissing(let option):
        ("Växeln ”\(option)” saknar värde.", "Skriv värdet efter växeln. \(help)")
      case .valueNotTaken(let option):
        ("Växeln ”\(option)” tar inget värde.", "Ta bort = och det som följer.")
      case .badValue(let option, let value, let allowed):
        (
          "Värdet ”\(value)” är ogiltigt för växeln ”\(option)”.",
          "Alternativ: \(allowed.joined(separator: ", "))."
        )
      case .badNumber(let option, let value):
        (
          "Värdet ”\(value)” för växeln ”\(option)” är inget tal.",
          "Skriv ett tal, till exempel 60."
        )
      case .badDay(let option, let value):
        (
          "Värdet ”\(value)” för växeln ”\(option)” är ingen dag.",
          "Skriv dagen så här: 1.1.2026 eller 2026-01-01."
        )
      case .daysReversed(let latest):
        (
          "Första dagen är efter den sista.",
          "Ange en tidigare --from (senast \(latest)) eller en senare --to."
        )
      case .badArgument(let word, let allowed):
        ("Ordet ”\(word)” passar inte här.", "Alternativ: \(allowed.joined(separator: ", ")).")
      case .wordMissing(let command, let allowed):
        (
          "Kommandot ”\(command)” saknar ett ord.",
          "Alternativ: \(allowed.joined(separator: ", "))."
        )
      case .optionNotHere(let option, let command):
        (
          "Växeln ”\(option)” hör inte till kommandot ”\(command)”.",
          "Kommandots växlar: \(command.helpLine)"
        )
      case .argumentMissing(let name, let command):
        (
          "Kommandot ”\(command)” saknar \(HelpTexts.swedish.placeholder(name)).",
          "Hjälp: \(command.helpLine)"
        )
      case .versionMissing:
        (
          "Vilken version återställs?",
          "Lägg till: --version NUMMER. Alla visas med: omatie history"
        )
      case .tooManyArguments(let word):
        ("Ordet ”\(word)” är för mycket.", "Sätt namn med flera ord inom citattecken. \(help)")
      case .optionsClash(let one, let other):
        ("Växlarna ”\(one)” och ”\(other)” passar inte ihop.", "Ta bort den ena. \(help)")
      case .optionNeeds(let option, let needed):
        (
          "Växeln ”\(option)” gör ingenting ensam.",
          "Ange också \(needed.joined(separator: " eller "))."
        )
      }
    return ThreeParts(happened: happened, data: "Ingenting ändrades.", advice: advice)
  }

  static let englishUsageProblem: @Sendable (UsageProblem) -> ThreeParts = { problem in
    let help = "Help: omatie --help"
    let (happened, advice): (String, String) =
      switch problem {
      case .unknownCommand(let name, let meant):
        ("There is no command “\(name)”.", meant.map { "Did you mean “\($0)”? \(help)" } ?? help)
      case .unknownOption(let name, let meant):
        ("There is no option “\(name)”.", meant.map { "Did you mean “\($0)”? \(help)" } ?? help)
      case .valueMissing(let option):
        ("The option “\(option)” lacks its value.", "Write the value after the option. \(help)")
      case .valueNotTaken(let option):
        ("The option “\(option)” takes no value.", "Leave out the = and what follows it.")
      case .badValue(let option, let value, let allowed):
        (
          "“\(value)” is no value for the option “\(option)”.",
          "Choices: \(allowed.joined(separator: ", "))."
        )
      case .badNumber(let option, let value):
        (
          "“\(value)”, given to the option “\(option)”, is no number.",
          "Write a number, such as 60."
        )
      case .badDay(let option, let value):
        (
          "“\(value)”, given to the option “\(option)”, is no day.",
          "Write the day like this: 1.1.2026 or 2026-01-01."
        )
      case .daysReversed(let latest):
        (
          "The first day is after the last.",
          "Give an earlier --from (\(latest) at the latest) or a later --to."
        )
      case .badArgument(let word, let allowed):
        ("The word “\(word)” does not fit here.", "Choices: \(allowed.joined(separator: ", ")).")
      case .wordMissing(let command, let allowed):
        ("The command “\(command)” lacks a word.", "Choices: \(allowed.joined(separator: ", ")).")
      case .optionNotHere(let option, let command):
        (
          "The option “\(option)” does not belong to the command “\(command)”.",
          "The command's options: \(command.helpLine)"
        )
      case .argumentMissing(let name, let command):
        (
          "The command “\(command)” lacks \(HelpTexts.english.placeholder(name)).",
          "Help: \(command.helpLine)"
        )
      case .versionMissing:
        (
          "Which version is to come back?",
          "Add: --version NUMBER. They are shown by: omatie history"
        )
      case .tooManyArguments(let word):
        (
          "The word “\(word)” is one too many.",
          "Put quotes around a name of several words. \(help)"
        )
      case .optionsClash(let one, let other):
        ("The options “\(one)” and “\(other)” do not go together.", "Leave one out. \(help)")
      case .optionNeeds(let option, let needed):
        (
          "The option “\(option)” does nothing by itself.",
          "It goes with: \(needed.joined(separator: ", "))."
        )
      }
    return ThreeParts(happened: happened, data: "Nothing was changed.", advice: advice)
  }
}
