public import Casework

/// A document as last read, with the version it stood at.
///
/// It lies in memory of its own: tables of many thousand are copied whenever one has changed, and
/// whether one has is seen by where it lies.
public struct Held<Value: Sendable>: Sendable {
  private struct Contents: Sendable {
    var value: Value
    var version: Int
    var questions: [OpenQuestion]
    var author: ID<Member>?
    var time: Instant?
    var readOnly: Trouble?
  }

  private final class Box: Sendable {
    let contents: Contents
    init(_ contents: Contents) { self.contents = contents }
  }

  private var box: Box

  private var contents: Contents {
    get { box.contents }
    set { box = Box(newValue) }
  }

  public var value: Value {
    get { box.contents.value }
    set { contents.value = newValue }
  }
  public var version: Int {
    get { box.contents.version }
    set { contents.version = newValue }
  }
  public var questions: [OpenQuestion] {
    get { box.contents.questions }
    set { contents.questions = newValue }
  }
  public var author: ID<Member>? {
    get { box.contents.author }
    set { contents.author = newValue }
  }
  public var time: Instant? {
    get { box.contents.time }
    set { contents.time = newValue }
  }
  /// Why it can be read but not changed here.
  public var readOnly: Trouble? {
    get { box.contents.readOnly }
    set { contents.readOnly = newValue }
  }

  public init(
    _ value: Value, version: Int, questions: [OpenQuestion] = [], author: ID<Member>? = nil,
    time: Instant? = nil, readOnly: Trouble? = nil
  ) {
    box = Box(
      Contents(
        value: value, version: version, questions: questions, author: author, time: time,
        readOnly: readOnly))
  }

  /// Whether it is the very one that another casebook holds: nothing of it has changed since.
  public func isSame(as other: Held) -> Bool { box === other.box }
}

extension Held where Value: Equatable {
  /// Whether it says the same as another one.
  func isEqual(to other: Held) -> Bool {
    version == other.version && author == other.author && time == other.time
      && readOnly == other.readOnly && questions == other.questions && value == other.value
  }
}

extension Held: CustomStringConvertible {
  public var description: String { "version \(version): \(value), \(questions)" }
}
