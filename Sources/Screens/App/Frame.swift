import Canvas
import Casework

/// Where the parts of a framed screen stand.
enum Frame {
  static func fits(_ size: Size) -> Bool { size.holds(.small) }

  /// The screen's own part: all but the top line, the footer and the two rules.
  static func body(in size: Size) -> Rect {
    Rect(row: 2, column: 0, rows: max(0, size.rows - 4), columns: size.columns)
  }
}

extension World {
  /// The part of the grid that a framed screen has, when no message takes rows from its lower end.
  var body: Rect { Frame.body(in: size) }
}

/// What of a screen's state shows in its title, status and keys: the frame is kept while it is equal.
///
/// What comes from the world and from the screen's destination need not be said.
public struct FrameState: Equatable, Sendable {
  /// Where the focus stands.
  var focus: String
  var canUndo: Bool
  var canRedo: Bool
  /// Something waits to be looked at.
  var hasLacks: Bool
}
