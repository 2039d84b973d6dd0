internal import Casework
internal import StrictJSON

extension FieldReader {
  /// A text, empty where the field is missing.
  func text(_ key: String) throws(FieldError) -> String { try optionalString(key) ?? "" }

  /// A count that rules add to and take from: bounded, so that no file makes a sum overflow.
  func count(_ key: String) throws(FieldError) -> Int { try bounded(key, try int(key)) }

  func optionalCount(_ key: String) throws(FieldError) -> Int? {
    guard let number = try optionalInt(key) else { return nil }
    return try bounded(key, number)
  }

  private func bounded(_ key: String, _ number: Int) throws(FieldError) -> Int {
    guard (1...1_000_000).contains(number) else { throw error(key) }
    return number
  }

  func id<Subject>(_ key: String) throws(FieldError) -> ID<Subject> {
    try value(key) { ID<Subject>($0) }
  }

  func optionalID<Subject>(_ key: String) throws(FieldError) -> ID<Subject>? {
    try optionalValue(key) { ID<Subject>($0) }
  }

  func ids<Subject>(_ key: String) throws(FieldError) -> Set<ID<Subject>> {
    guard has(key) else { return [] }
    var ids: Set<ID<Subject>> = []
    for text in try strings(key) {
      guard let id = ID<Subject>(text) else { throw error(key) }
      ids.insert(id)
    }
    return ids
  }

  func day(_ key: String) throws(FieldError) -> Day { try value(key) { Day(isoText: $0) } }

  func optionalDay(_ key: String) throws(FieldError) -> Day? {
    try optionalValue(key) { Day(isoText: $0) }
  }

  func optionalInstant(_ key: String) throws(FieldError) -> Instant? {
    try optionalValue(key) { Instant(isoText: $0) }
  }

  func local(_ key: String) throws(FieldError) -> LocalTime {
    try value(key) { LocalTime(isoText: $0) }
  }

  func optionalLocal(_ key: String) throws(FieldError) -> LocalTime? {
    try optionalValue(key) { LocalTime(isoText: $0) }
  }

  func optionalClock(_ key: String) throws(FieldError) -> ClockTime? {
    try optionalValue(key) { ClockText.time($0) }
  }

  func words<Word: RawRepresentable & Hashable>(_ key: String) throws(FieldError) -> Set<Word>
  where Word.RawValue == String {
    var words: Set<Word> = []
    for text in try strings(key) {
      guard let word = Word(rawValue: text) else { throw error(key) }
      words.insert(word)
    }
    return words
  }

  func rows<Element: FileRow>(_ key: String) throws(FieldError) -> Rows<Element> {
    var rows = Rows<Element>()
    for (text, reader) in try entries(key) {
      guard let id = ID<Element>(text) else { throw error("\(key)/\(text)") }
      rows[id] = try Element(id: id, reading: reader)
    }
    return rows
  }
}
