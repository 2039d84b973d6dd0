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

  func day(_ key: String) throws(FieldError) -> Day {
    guard let day = try optionalDay(key) else { throw error(key, .missing) }
    return day
  }

  func optionalDay(_ key: String) throws(FieldError) -> Day? {
    try sensible(key, try optionalValue(key) { Day(isoText: $0) }) { $0 }
  }

  func instant(_ key: String) throws(FieldError) -> Instant {
    guard let instant = try optionalInstant(key) else { throw error(key, .missing) }
    return instant
  }

  func optionalInstant(_ key: String) throws(FieldError) -> Instant? {
    try sensible(key, try optionalValue(key) { Instant(isoText: $0) }) { Helsinki.local($0).day }
  }

  func local(_ key: String) throws(FieldError) -> LocalTime {
    guard let local = try optionalLocal(key) else { throw error(key, .missing) }
    return local
  }

  func optionalLocal(_ key: String) throws(FieldError) -> LocalTime? {
    try sensible(key, try optionalValue(key) { LocalTime(isoText: $0) }) { $0.day }
  }

  /// A day that is given now is of the years that can be meant; a stored one is read as it is.
  private func sensible<Value>(
    _ key: String, _ value: Value?, _ day: (Value) -> Day
  ) throws(FieldError) -> Value? {
    guard isNew, let value, !Day.sensibleYears.contains(day(value).year) else { return value }
    throw error(key, .yearOutOfRange(Day.sensibleYears))
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
    let entries = try entries(key)
    if entries.isEmpty { return Rows() }
    var rows: [Element] = []
    rows.reserveCapacity(entries.count)
    for (text, reader) in entries {
      guard let id = ID<Element>(text) else { throw error("\(key)/\(text)") }
      rows.append(try Element(id: id, reading: reader))
    }
    return Rows(rows)
  }
}
