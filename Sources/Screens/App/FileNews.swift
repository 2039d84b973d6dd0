public import Casework
public import Texts

/// What became of a file that a person named; it was read or written off the screen's thread.
public enum FileNews: Sendable {
  case members(ticket: Int, MemberTable)
  /// The paths as they are to be shown.
  case written(ticket: Int, paths: [String])
  case failed(ticket: Int, FileProblem, path: String)
}

extension App {
  /// Something is told of a file; the screen that asked for it knows its ticket.
  public mutating func handle(_ news: FileNews) -> [Effect] {
    let before = catchUp()
    var effects: [Effect] = []
    for index in screens.indices { effects += screens[index].hear(news, world) }
    return before + run(effects)
  }
}
