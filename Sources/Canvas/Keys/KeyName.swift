extension Key {
  /// A short name for footers and help, the same in every language: "Enter", "Ctrl-S", "F1", "↑".
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): character.uppercased()
    case .paste: "Paste"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .f(let number): "F\(number)"
    case .ctrl(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character.uppercased())"
    case .with(let modifiers, let motion): modifiers.prefix + motion.key.name
    case .mouse: "Mouse"
    }
  }

  /// The mouse event turned so that rows and columns count from a part's corner; nil outside it.
  public func mouse(in rect: Rect) -> MouseEvent? {
    guard case .mouse(let event) = self, rect.contains(row: event.row, column: event.column)
    else { return nil }
    return MouseEvent(event.kind, row: event.row - rect.row, column: event.column - rect.column)
  }
}

extension Key.Modifiers {
  fileprivate var prefix: String {
    (contains(.ctrl) ? "Ctrl-" : "") + (contains(.alt) ? "Alt-" : "")
      + (contains(.shift) ? "Shift-" : "")
  }
}

extension Key.Motion {
  /// The key without modifiers.
  public var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .insert: .insert
    case .delete: .delete
    case .enter: .enter
    case .backspace: .backspace
    case .tab: .tab
    }
  }
}
