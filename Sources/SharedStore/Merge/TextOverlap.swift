public import StrictJSON

/// A place of a long text at which marked passages stand side by side, for a person to choose from.
public struct TextOverlap: Hashable, Sendable {
  /// The text before the place, its passages without their marks, and the text after it.
  public let before: String
  public let passages: [String]
  public let after: String

  /// The first such place; nil in a text without marks.
  public init?(in text: String) {
    let bytes = Array(text.utf8)
    guard let found = TextParts.places(bytes).first else { return nil }
    before = String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self)
    passages = TextVariants.of(Array(bytes[found.range])).map {
      String(decoding: $0, as: UTF8.self)
    }
    after = String(decoding: bytes[found.range.upperBound...], as: UTF8.self)
  }

  /// What may stand in the place: each passage, and what the passages say together.
  ///
  /// A single passage is one that somebody else took away: then nothing may stand there, too.
  public var choices: [String] {
    guard passages.count > 1 else { return passages + [""] }
    return passages.contains(together) ? passages : passages + [together]
  }

  /// The whole text with one of the choices in the place.
  public func text(with choice: String) -> String { before + choice + after }

  /// All passages one after the other; words with which all begin or end are said once.
  private var together: String {
    var parts = passages.map { TextParts.words(Array($0.utf8)) }
    var (head, tail): ([UInt8], [UInt8]) = ([], [])
    while let word = parts[0].first, parts.allSatisfy({ $0.first == word }) {
      head += word
      for index in parts.indices { parts[index].removeFirst() }
    }
    while let word = parts[0].last, parts.allSatisfy({ $0.last == word }) {
      tail = word + tail
      for index in parts.indices { parts[index].removeLast() }
    }
    var middle: [UInt8] = []
    for part in parts.map({ Array($0.joined()) }) where !part.isEmpty {
      if let last = middle.last, !TextParts.isSpace(last) { middle.append(0x20) }
      middle += part
    }
    if let last = middle.last, let next = tail.first, !TextParts.isSpace(last),
      !TextParts.isSpace(next)
    {
      middle.append(0x20)
    }
    return String(decoding: head + middle + tail, as: UTF8.self)
  }
}

extension OpenQuestion {
  /// The questions that stand as marked passages in long texts, one a text; the answers are whole texts.
  ///
  /// A text that waits for a choice as a whole has none: that choice comes first.
  public static func marked(in payload: JSON, policy: MergePolicy) -> [OpenQuestion] {
    // Nearly every payload has none, and to see that takes no path to each text.
    guard payload.hasText(with: TextParts.opening) else { return [] }
    var found: [OpenQuestion] = []
    let asked = Set(all(in: payload).map(\.path))
    func look(_ json: JSON, _ path: [String]) {
      if let fields = json.objectValue {
        for (key, value) in fields where !(path.isEmpty && key == field) {
          look(value, path + [key])
        }
      } else if let text = json.stringValue, text.utf8.contains(TextParts.opening[0]),
        policy(path) == .text, !asked.contains(path), let overlap = TextOverlap(in: text)
      {
        let nobody = Author(member: "", machine: "")
        found.append(
          OpenQuestion(
            path: path,
            candidates: overlap.choices.map {
              Candidate(.value(.string(overlap.text(with: $0))), author: nobody, time: "")
            }))
      }
    }
    look(payload, [])
    return found.sorted { comesBefore(text($0.path), text($1.path)) }
  }
}
