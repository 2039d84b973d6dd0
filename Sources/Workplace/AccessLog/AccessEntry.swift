public import Casework
import FileFormat
import StrictJSON

/// One opening of a client's papers: who, when, what, and in which way.
public struct AccessEntry: Sendable, Equatable {
  /// Where the papers were opened: on a screen, by a command, as a paper or in an export.
  public enum Way: String, Sendable, CaseIterable { case screen, command, paper, export }

  public var time: Instant
  public var member: ID<Member>
  public var machine: String
  public var document: Document
  public var version: Int
  public var way: Way

  public init(
    time: Instant, member: ID<Member>, machine: String, document: Document, version: Int, way: Way
  ) {
    (self.time, self.member, self.machine) = (time, member, machine)
    (self.document, self.version, self.way) = (document, version, way)
  }

  /// One line of the log's file.
  var json: JSON {
    [
      "document": .string(document.path), "how": .string(way.rawValue),
      "machine": .string(machine), "member": .string(member.text), "time": .string(time.isoText),
      "version": JSON(version),
    ]
  }

  /// Reads a line; nothing where it is no entry, as after a power cut in the middle of one.
  init?(line: some Collection<UInt8>) {
    guard let json = try? JSON.parse(Array(line)),
      let time = json["time"]?.stringValue.flatMap({ Instant(isoText: $0) }),
      let member = json["member"]?.stringValue.flatMap({ ID<Member>($0) }),
      let document = json["document"]?.stringValue.flatMap({ Document(path: $0) }),
      let version = json["version"]?.intValue
    else { return nil }
    self.init(
      time: time, member: member, machine: json["machine"]?.stringValue ?? "", document: document,
      version: version, way: json["how"]?.stringValue.flatMap { Way(rawValue: $0) } ?? .screen)
  }
}
