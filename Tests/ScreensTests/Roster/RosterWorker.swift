import Canvas
import Casework
import Workplace

@testable import Screens

extension Worker {
  /// A person at the roster of the sample office, or of another one.
  static func atRoster(
    size: Size = .standard, casebook: Casebook = Office.casebook()
  ) -> Worker {
    Worker(Office.world(casebook, size: size), at: .roster)
  }

  /// Goes to the row that shows a text, in the list or in the open sheet.
  mutating func goDown(to text: String) {
    press(.home)
    for _ in 0..<30 where !cursorLine.contains(text) { press(.down) }
  }
}
