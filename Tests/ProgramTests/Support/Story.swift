import Glibc
import Testing

extension Tmux {
  /// Opens the program for a member of the group in a folder, in Finnish at the tests' moment.
  func open(
    _ path: String, as member: String, name: String = "main", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) -> Window {
    open(
      ["--dir", path, "--as", member, "--lang", "fi"], name: name, columns: columns, rows: rows,
      environment: ["OMATIE_NOW": Sample.now].merging(environment) { $1 })
  }
}

/// What the stories look at: the focused row and whole screens.
extension Tmux.Window {
  /// Goes down, or where `key` leads, until the row with the sign of the focus holds a text.
  func focus(
    on text: String, by key: String = "Down", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var key = key
    var isBack = false
    for _ in 0..<120 {
      let before = Self.focused(settled())
      if before?.text.contains(text) == true {
        // Keys pressed before may still be on their way on a busy machine.
        usleep(100_000)
        if Self.focused(settled()) == before { return }
        continue
      }
      press(key)
      // One step at a time: a second key before the first is painted would lead too far.
      if hasMoved(from: before, within: isBack ? 30 : 5) { continue }
      // The end of the rows; what it looks for may have been passed on the way.
      guard !isBack, let back = ["Down": "Up", "Up": "Down"][key] else { break }
      (key, isBack) = (back, true)
    }
    Issue.record("no row with: \(text)\n\(screen())", sourceLocation: sourceLocation)
  }

  private func hasMoved(from before: Row?, within seconds: Int) -> Bool {
    for _ in 0..<seconds * 50 {
      if let now = Self.focused(screen()), now != before { return true }
      usleep(20_000)
    }
    return false
  }

  private struct Row: Equatable {
    var line: Int
    var text: Substring
  }

  private static func focused(_ screen: String) -> Row? {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.drop { $0 == " " }.first == ">" }.map {
      Row(line: $0, text: lines[$0])
    }
  }

  /// Waits until the whole screen is as expected; `folder` stands for the test's own folder.
  func shows(
    _ expected: String, folder: TemporaryFolder? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected =
      folder.map { expected.replacing("/tmp/omatie-test-XXXXXX", with: $0.path) }
      ?? expected
    wait(seconds: 60, "is not:\n\(expected)\nbut:", sourceLocation: sourceLocation) {
      $0 == expected
    }
  }
}
