/// The words of a document's history, and of taking changes back.
public struct HistoryTexts: Sendable {
  public let title: String
  public let keys: HistoryKeyTexts
  public let loading: String
  public let loadingOlder: String
  public let older: String
  public let version: @Sendable (_ number: Int) -> String
  public let unknownAuthor: String
  /// What is marked how, in the text itself.
  public let marks: String
  public let hidesSome: String
  public let unreadable: String
  public let noFields: String
  public let changes: String
  public let whole: String
  /// In place of a value that is not there.
  public let empty: String
  public let hiddenStudent: String
  public let yes: String
  public let no: String
  // What a version did, where that is more than its fields.
  public let opened: String
  public let wentBack: @Sendable (_ number: Int) -> String
  /// An archive was taken in that had gone on to this version in its own way.
  public let tookIn: @Sendable (_ number: Int) -> String
  public let tookBack: @Sendable (_ number: Int) -> String
  public let didAgain: @Sendable (_ number: Int) -> String
  public let merged: @Sendable (_ number: Int) -> String
  public let added: @Sendable (_ row: String) -> String
  public let removed: @Sendable (_ row: String) -> String
  /// A name in quotation marks.
  public let quoted: @Sendable (_ name: String) -> String
  /// How many changes there are besides the one named.
  public let andMore: @Sendable (_ count: Int) -> String
  // Going back.
  public let restoreAsk: @Sendable (_ number: Int) -> String
  public let restoreSame: String
  public let restored: @Sendable (_ number: Int, _ newest: Int) -> String
  // Taking back and doing again.
  public let undo: @Sendable (_ change: String) -> String
  /// Asked before a change of an earlier day or visit is taken back, or done again.
  public let undoAsk, redoAsk: @Sendable (_ change: String, _ when: String) -> String
  /// Said before the question, where an agreement or choice was made later.
  public let agreedStays: String
  /// Said after it, where agreements to the plan would not count any more.
  public let outdates: @Sendable (_ agreements: Int) -> String
  public let undone: @Sendable (_ change: String) -> String
  // What stands there once a change has been taken back.
  public let gone, back, again: @Sendable (_ words: String) -> String
  public let redone: @Sendable (_ change: String) -> String
  /// The same, where a later agreement or choice was left as it is.
  public let undoneBefore: @Sendable (_ change: String) -> String
}

/// The keys of the history.
public struct HistoryKeyTexts: Sendable {
  public let open: String
  public let openWords: String
  /// On screens that show no document with a history.
  public let nothingHere: String
  public let read: String
  public let readWords: String
  public let restore: String
  public let restoreWords: String
  public let scroll: String
  public let scrollWords: String
  public let newest: String
  public let notLoaded: String
  public let doRestore: String
  public let stay: String
}

extension HistoryTexts {
  static let finnish = HistoryTexts(
    title: "Historia", keys: .finnish, loading: "Haetaan versioita…",
    loadingOlder: "Haetaan vanhempia versioita…",
    older: "Vanhempia versioita on lisää.", version: { "versio \($0)" },
    unknownAuthor: "tuntematon", marks: "+[lisätty]  −[poistettu]",
    hidesSome: "Osa muutoksista ei näy sinulle.", unreadable: "Versiota ei voi lukea.",
    noFields: "Tiedot pysyivät ennallaan.", changes: "MUUTOKSET", whole: "KOKO VERSIO",
    empty: "tyhjä", hiddenStudent: "opiskelija, jonka tiedot eivät näy sinulle",
    yes: "kyllä", no: "ei", opened: "aloitettu", wentBack: { "palautettu versio \($0)" },
    tookIn: { "yhdistetty arkiston versioon \($0)" },
    tookBack: { "kumottu version \($0) muutos" },
    didAgain: { "tehty uudelleen version \($0) muutos" },
    merged: { "kirjoitettu version \($0) pohjalta ja yhdistetty muiden muutoksiin" },
    added: { "lisätty: \($0)" }, removed: { "poistettu: \($0)" },
    quoted: { "’\($0)’" },
    andMore: { $0 == 1 ? "(+ 1 muu)" : "(+ \($0) muuta)" },
    restoreAsk: {
      "Palautetaanko versio \($0)? Siitä tulee uusin versio, ja nykyinen jää historiaan."
    },
    restoreSame: "Asiakirja on jo samanlainen kuin tämä versio. Palautettavaa ei ole.",
    restored: { "Versio \($0) on palautettu: se on nyt versio \($1)." },
    undo: { "Kumoa: \($0)" }, undoAsk: { "Kumotaanko aiempi muutoksesi (\($1))? \($0)" },
    redoAsk: { "Tehdäänkö uudelleen (\($1))? \($0)" },
    agreedStays: "Hyväksyntää tai muuta sovittua ei voi kumota.",
    outdates: {
      $0 == 1
        ? "Yksi hyväksyntä on sen jälkeen kysyttävä uudelleen."
        : "\($0) hyväksyntää on sen jälkeen kysyttävä uudelleen."
    },
    undone: { "Kumottu: \($0) (Ctrl-Y tekee uudelleen)" },
    gone: { "pois \($0)" }, back: { "takaisin \($0)" }, again: { "taas \($0)" },
    redone: { "Tehty uudelleen: \($0)" },
    undoneBefore: { "Sopiminen jäi ennalleen. Kumottu: \($0) (Ctrl-Y tekee uudelleen)" })

  static let swedish = HistoryTexts(
    title: "Historik", keys: .swedish, loading: "Hämtar versioner…",
    loadingOlder: "Hämtar äldre versioner…",
    older: "Det finns fler äldre versioner.", version: { "version \($0)" },
    unknownAuthor: "okänd", marks: "+[tillagt]  −[borttaget]",
    hidesSome: "En del av ändringarna visas inte för dig.",
    unreadable: "Versionen kan inte läsas.", noFields: "Uppgifterna förblev som de var.",
    changes: "ÄNDRINGAR", whole: "HELA VERSIONEN", empty: "tomt",
    hiddenStudent: "en studerande vars uppgifter inte visas för dig", yes: "ja", no: "nej",
    opened: "började", wentBack: { "version \($0) återställd" },
    tookIn: { "sammanförd med arkivets version \($0)" },
    tookBack: { "ändringen i version \($0) ångrad" },
    didAgain: { "ändringen i version \($0) gjord på nytt" },
    merged: { "skriven utgående från version \($0) och sammanförd med andras ändringar" },
    added: { "tillagt: \($0)" }, removed: { "borttaget: \($0)" },
    quoted: { "’\($0)’" },
    andMore: { "(+ \($0) till)" },
    restoreAsk: {
      "Ska version \($0) återställas? Den blir den nyaste, och den nuvarande blir kvar i historiken."
    },
    restoreSame: "Dokumentet är redan likadant som den här versionen. Inget att återställa.",
    restored: { "Version \($0) är återställd: den är nu version \($1)." },
    undo: { "Ångra: \($0)" }, undoAsk: { "Ska din tidigare ändring ångras (\($1))? \($0)" },
    redoAsk: { "Ska ändringen göras på nytt (\($1))? \($0)" },
    agreedStays: "Ett godkännande eller något annat avtalat kan inte ångras.",
    outdates: {
      $0 == 1
        ? "Ett godkännande måste efter det begäras på nytt."
        : "\($0) godkännanden måste efter det begäras på nytt."
    },
    undone: { "Ångrat: \($0) (Ctrl-Y gör om)" },
    gone: { "bort \($0)" }, back: { "tillbaka \($0)" }, again: { "åter \($0)" },
    redone: { "Gjort på nytt: \($0)" },
    undoneBefore: { "Det avtalade står kvar. Ångrat: \($0) (Ctrl-Y gör om)" })

  static let english = HistoryTexts(
    title: "History", keys: .english, loading: "Fetching versions…",
    loadingOlder: "Fetching older versions…", older: "There are more, older versions.",
    version: { "version \($0)" }, unknownAuthor: "unknown", marks: "+[added]  −[removed]",
    hidesSome: "Some of the changes are not shown to you.",
    unreadable: "The version cannot be read.", noFields: "The details stayed as they were.",
    changes: "CHANGES", whole: "WHOLE VERSION", empty: "empty",
    hiddenStudent: "a student whose papers are closed to you", yes: "yes", no: "no",
    opened: "started", wentBack: { "version \($0) restored" },
    tookIn: { "merged with version \($0) of an archive" },
    tookBack: { "the change of version \($0) undone" },
    didAgain: { "the change of version \($0) done again" },
    merged: { "written from version \($0) and merged with others’ changes" },
    added: { "added: \($0)" }, removed: { "removed: \($0)" },
    quoted: { "‘\($0)’" },
    andMore: { "(+ \($0) more)" },
    restoreAsk: {
      "Restore version \($0)? It becomes the newest version; the present one stays in the history."
    },
    restoreSame: "The document already says what this version said. There is nothing to restore.",
    restored: { "Version \($0) is restored: it is now version \($1)." },
    undo: { "Undo: \($0)" }, undoAsk: { "Undo your earlier change (\($1))? \($0)" },
    redoAsk: { "Do the change again (\($1))? \($0)" },
    agreedStays: "An agreement or another decision cannot be undone.",
    outdates: {
      $0 == 1
        ? "One agreement must then be asked for again."
        : "\($0) agreements must then be asked for again."
    },
    undone: { "Undone: \($0) (Ctrl-Y does it again)" },
    gone: { "gone \($0)" }, back: { "back \($0)" }, again: { "again \($0)" },
    redone: { "Done again: \($0)" },
    undoneBefore: { "What was agreed stays. Undone: \($0) (Ctrl-Y does it again)" })
}

extension HistoryKeyTexts {
  static let finnish = HistoryKeyTexts(
    open: "Historia", openWords: "Kuka on muuttanut mitä ja milloin; vanhan version palautus",
    nothingHere: "Valitse ensin rivi, jonka historian haluat nähdä.",
    read: "Lue", readWords: "Lue versio kokonaan", restore: "Palauta",
    restoreWords: "Palauta tämä versio uusimmaksi", scroll: "Selaa",
    scrollWords: "Selaa eteenpäin", newest: "Tämä on uusin versio.",
    notLoaded: "Versiota haetaan vielä. Odota hetki.", doRestore: "Palauta", stay: "Älä palauta")
  static let swedish = HistoryKeyTexts(
    open: "Historik", openWords: "Vem har ändrat vad och när; återställ en äldre version",
    nothingHere: "Välj först raden vars historik du vill se.",
    read: "Läs", readWords: "Läs hela versionen", restore: "Återställ",
    restoreWords: "Gör den här versionen till den nyaste", scroll: "Bläddra",
    scrollWords: "Bläddra framåt", newest: "Det här är den nyaste versionen.",
    notLoaded: "Versionen hämtas fortfarande. Vänta ett ögonblick.", doRestore: "Återställ",
    stay: "Återställ inte")
  static let english = HistoryKeyTexts(
    open: "History", openWords: "Who changed what and when; go back to an older version",
    nothingHere: "First choose the row whose history you want to see.",
    read: "Read", readWords: "Read the whole version", restore: "Restore",
    restoreWords: "Make this version the newest", scroll: "Scroll",
    scrollWords: "Scroll onwards", newest: "This is the newest version.",
    notLoaded: "The version is still being fetched. Wait a moment.", doRestore: "Restore",
    stay: "Do not restore")
}
