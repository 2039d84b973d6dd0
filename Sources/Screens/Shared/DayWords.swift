/// The words that stand in a written day, in the three languages: who writes one need not know which
/// language the screen has.
enum DayWords {
  /// Days counted from today.
  static let near: [String: Int] = [
    "eilen": -1, "tänään": 0, "huomenna": 1, "ylihuomenna": 2, "igår": -1, "idag": 0,
    "imorgon": 1, "övermorgon": 2, "yesterday": -1, "today": 0, "tomorrow": 1,
  ]

  private static let weekdays: Set<String> = [
    "ma", "ti", "ke", "to", "pe", "la", "su", "må", "on", "fr", "lö", "sö", "mon", "tue", "wed",
    "thu", "fri", "sat", "sun", "tis", "ons", "tor", "tors", "fre", "lör", "sön", "maanantai",
    "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "maanantaina",
    "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina",
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months: [[String]] = [
    ["tammikuu", "januari", "january"], ["helmikuu", "februari", "february"],
    ["maaliskuu", "mars", "march"], ["huhtikuu", "april"], ["toukokuu", "maj", "may"],
    ["kesäkuu", "juni", "june"], ["heinäkuu", "juli", "july"],
    ["elokuu", "augusti", "august"], ["syyskuu", "september"], ["lokakuu", "oktober", "october"],
    ["marraskuu", "november"], ["joulukuu", "december"],
  ]

  /// The words without a weekday at their beginning.
  static func withoutWeekday(_ words: [Substring]) -> ArraySlice<Substring> {
    guard words.count > 1, let first = words.first else { return words[...] }
    let name = first.last == "." ? String(first.dropLast()) : String(first)
    return weekdays.contains(name) ? words.dropFirst() : words[...]
  }

  /// The text with a month's name put as its number: `15.tammikuuta2027` becomes `15.1.2027`.
  static func numbered(_ text: String) -> String {
    guard let start = text.firstIndex(where: \.isLetter) else { return text }
    let name = text[start...].prefix(while: \.isLetter)
    let bare = name.hasSuffix("ta") ? name.dropLast(2) : name
    let index = months.firstIndex { $0.contains { $0 == name || $0 == bare } }
    guard let index else { return text }
    let day = text[..<start].filter { $0 != "." }
    return "\(day).\(index + 1).\(text[name.endIndex...])"
  }
}
