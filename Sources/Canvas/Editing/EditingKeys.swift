/// What a key did to a field.
public enum EditOutcome: Hashable, Sendable {
  /// The text is another one.
  case changed
  /// Only caret or marking moved.
  case moved
  /// The text would become too long; nothing was changed.
  case full
  /// The key means nothing here.
  case ignored
}

extension TextEditing {
  /// Does what a key means on a text without lines on a screen, as office programs have taught it.
  ///
  /// Ctrl-Z undo, Ctrl-Y redo, Ctrl-A marks all, Ctrl-C, Ctrl-X and Ctrl-V with the clipboard given,
  /// Ctrl-arrows by words, Ctrl-Backspace and Ctrl-W a word back, Ctrl-Del a word forward, Ctrl-U
  /// and Ctrl-K to the start and the end of the paragraph, Shift with arrows marks.
  public mutating func handle(_ key: Key, clipboard: inout String) -> EditOutcome {
    switch key {
    case .character(let character):
      return insert(String(character), typing: true) ? .changed : .full
    case .paste(let text): return insert(text) ? .changed : .full
    case .enter where isMultiline: return insert("\n") ? .changed : .full
    case .backspace: return removeSelection(or: caret - 1..<caret, typing: true)
    case .delete: return removeSelection(or: caret..<caret + 1, typing: true)
    case .with(.ctrl, .backspace), .with(.alt, .backspace), .ctrl("w"):
      return removeSelection(or: wordStart(before: caret)..<caret)
    case .with(.ctrl, .delete): return removeSelection(or: caret..<wordStart(after: caret))
    case .ctrl("u"): return removeSelection(or: paragraphStart(of: caret)..<caret)
    case .ctrl("k"): return removeSelection(or: caret..<paragraphEnd(of: caret))
    case .ctrl("z"): return undo() ? .changed : .moved
    case .ctrl("y"): return redo() ? .changed : .moved
    case .ctrl("a"):
      selectAll()
      return .moved
    case .ctrl("c"), .with(.ctrl, .insert):
      if selection != nil { clipboard = selectedText }
      return .moved
    case .ctrl("x"):
      if selection != nil { clipboard = selectedText }
      return removeSelection(or: caret..<caret)
    case .ctrl("v"), .with(.shift, .insert):
      if clipboard.isEmpty { return .moved }
      return insert(clipboard) ? .changed : .full
    default: return move(key)
    }
  }

  private mutating func removeSelection(or range: Range<Int>, typing: Bool = false) -> EditOutcome {
    if let selection {
      remove(selection)
      return .changed
    }
    guard range.lowerBound >= 0, range.upperBound <= content.count, !range.isEmpty else {
      return .moved
    }
    remove(range, typing: typing)
    return .changed
  }

  private mutating func move(_ key: Key) -> EditOutcome {
    let (motion, modifiers) = key.motion
    guard let motion else { return .ignored }
    let extending = modifiers.contains(.shift)
    let isWord = modifiers.contains(.ctrl)
    if modifiers.contains(.alt) { return .ignored }
    let target: Int
    switch motion {
    case .left:
      if let selection, !extending, !isWord {
        target = selection.lowerBound
      } else {
        target = isWord ? wordStart(before: caret) : caret - 1
      }
    case .right:
      if let selection, !extending, !isWord {
        target = selection.upperBound
      } else {
        target = isWord ? wordStart(after: caret) : caret + 1
      }
    case .home: target = isWord ? 0 : paragraphStart(of: caret)
    case .end: target = isWord ? content.count : paragraphEnd(of: caret)
    default: return .ignored
    }
    if target < 0 || target > content.count, selection == nil { return .ignored }
    moveCaret(to: target, extending: extending)
    return .moved
  }
}

extension Key {
  /// A movement key split from the keys held beside it.
  var motion: (Motion?, Modifiers) {
    switch self {
    case .with(let modifiers, let motion): (motion, modifiers)
    case .up: (.up, [])
    case .down: (.down, [])
    case .left: (.left, [])
    case .right: (.right, [])
    case .home: (.home, [])
    case .end: (.end, [])
    case .pageUp: (.pageUp, [])
    case .pageDown: (.pageDown, [])
    default: (nil, [])
    }
  }
}
