public import Casework
public import Texts

/// What became of a file that a person named; it was read or written off the screen's thread.
public enum FileNews: Sendable {
  case members(ticket: Int, MemberTable)
  /// The paths as they are to be shown.
  case written(ticket: Int, paths: [String])
  case failed(ticket: Int, FileProblem, path: String)
}

/// A file of the roster that is to be written.
public struct RosterFile: Sendable, Equatable {
  /// What is written into it.
  public enum Form: Sendable, Equatable { case table, cards }

  public var form: Form
  /// As the person wrote it, with the ending.
  public var path: String

  public init(_ form: Form, path: String) { (self.form, self.path) = (form, path) }
}

extension App {
  /// Something is told of a file; the screen that asked for it knows its ticket.
  public mutating func handle(_ news: FileNews) -> [Effect] {
    var effects: [Effect] = []
    for index in screens.indices { effects += screens[index].hear(news, world) }
    return run(effects)
  }
}
