internal import StrictJSON

/// Text that is being typed into one field of a document and is no version yet.
public struct Draft: Hashable, Sendable {
  public var document: DocumentName
  /// Keys from the payload down to the field.
  public var path: [String]
  /// The version that the typing began from; nil for a document that is not there yet.
  public var base: VersionNumber?
  public var text: String
  public var author: Author
  /// ISO 8601, only shown.
  public var time: String
  /// Which of the author's programs on the machine it is typed in, `a-z` and `0-9`; nil for the only one.
  public var window: String?

  public init(
    document: DocumentName, path: [String], base: VersionNumber?, text: String, author: Author,
    time: String, window: String? = nil
  ) {
    self.document = document
    self.path = path
    self.base = base
    self.text = text
    self.author = author
    self.time = time
    self.window = window
  }

  static let format = "omatie-draft"

  var bytes: [UInt8] {
    var json: JSON = [
      "format": .string(Draft.format), "formatVersion": 1, "kind": .string(document.kind),
      "document": .string(document.id), "path": .array(path.map(JSON.string)),
      "base": base.map { JSON($0) } ?? .null, "text": .string(text), "author": author.json,
      "time": .string(time),
    ]
    if let window { json["window"] = .string(window) }
    return json.bytes()
  }

  /// Nil for whatever is not a whole draft of this format: readers come upon torn and hostile files.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSON.parse(bytes, limits: .small),
      json["format"]?.stringValue == Draft.format, json["formatVersion"]?.intValue == 1,
      let kind = json["kind"]?.stringValue, let id = json["document"]?.stringValue,
      let document = DocumentName(kind: kind, id: id), let path = json["path"]?.arrayValue,
      let text = json["text"]?.stringValue, let author = Author(json["author"]),
      let time = json["time"]?.stringValue
    else { return nil }
    let window = json["window"]?.stringValue
    guard json["window"] == nil || window.map(Draft.isWindow) == true else { return nil }
    let keys = path.compactMap(\.stringValue)
    guard keys.count == path.count, !keys.contains(where: \.isEmpty),
      json["base"].map({ $0 == .null || $0.intValue != nil }) == true
    else { return nil }
    self.init(
      document: document, path: keys, base: json["base"]?.intValue, text: text, author: author,
      time: time, window: window)
  }

  private static func isWindow(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
