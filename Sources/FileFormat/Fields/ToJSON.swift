internal import Casework
internal import StrictJSON

/// Values of the model as JSON; what is not there gives nothing, and its field is left out.
enum To {
  static func text(_ text: String?) -> JSON? { text.map(JSON.string) }
  static func int(_ number: Int?) -> JSON? { number.map { JSON($0) } }
  static func flag(_ flag: Bool) -> JSON? { .bool(flag) }
  static func id<Subject>(_ id: ID<Subject>?) -> JSON? { id.map { .string($0.text) } }
  static func day(_ day: Day?) -> JSON? { day.map { .string($0.isoText) } }
  static func instant(_ instant: Instant?) -> JSON? { instant.map { .string($0.isoText) } }
  static func local(_ time: LocalTime) -> JSON? { .string(time.isoText) }
  static func clock(_ time: ClockTime?) -> JSON? { time.map { .string(ClockText.text($0)) } }

  static func word<Word: RawRepresentable>(_ word: Word?) -> JSON?
  where Word.RawValue == String { word.map { .string($0.rawValue) } }

  /// Words in a fixed order, so that equal sets are equal bytes.
  static func words<Word: RawRepresentable & Hashable>(_ words: Set<Word>) -> JSON?
  where Word.RawValue == String {
    .array(words.map(\.rawValue).sorted(by: comesBefore).map(JSON.string))
  }

  /// Ids in a fixed order; nothing where there are none.
  static func ids<Subject>(_ ids: Set<ID<Subject>>) -> JSON? {
    ids.isEmpty ? nil : .array(ids.sorted().map { .string($0.text) })
  }

  static func rows<Element: FileRow>(_ rows: Rows<Element>) -> JSON? {
    .object(
      JSONObject(
        rows.byID.values.map { ($0.id.text, object($0.fields)) },
        uniquingKeysWith: { first, _ in first }))
  }

  static func object(_ fields: JSONObject) -> JSON { .object(fields) }
}

/// A time of day in a file: `09:05`.
enum ClockText {
  static func text(_ time: ClockTime) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(time.hour)):\(two(time.minute))"
  }

  static func time(_ text: String) -> ClockTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return ClockTime(hour, minute)
  }
}
