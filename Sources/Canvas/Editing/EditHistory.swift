/// The steps of a text that can be taken back: letters are joined into words, a paste is one step.
struct EditHistory: Hashable, Sendable {
  /// What made an edit; only neighbours of the same kind are joined.
  enum Kind: Hashable, Sendable { case typing, deleting, whole }

  /// At a place some characters went and others came.
  struct Edit: Hashable, Sendable {
    var offset: Int
    var removed: [Character]
    var inserted: [Character]
    var caretBefore: Int
    var kind: Kind
  }

  private(set) var undo: [Edit] = []
  private(set) var redo: [Edit] = []
  private var isGroupOpen = false
  private static let longest = 1000

  /// The next edit starts a step of its own.
  mutating func closeGroup() { isGroupOpen = false }

  mutating func record(_ edit: Edit) {
    redo = []
    defer { isGroupOpen = edit.kind != .whole }
    if isGroupOpen, let last = undo.indices.last {
      if Self.continues(undo[last], edit) {
        // In its place: a long word is not copied for each of its letters.
        undo[last].inserted += edit.inserted
        return
      }
      if let joined = Self.join(undo[last], edit) {
        undo[last] = joined
        return
      }
    }
    undo.append(edit)
    if undo.count > Self.longest { undo.removeFirst(undo.count - Self.longest) }
  }

  mutating func takeUndo() -> Edit? {
    isGroupOpen = false
    guard let edit = undo.popLast() else { return nil }
    redo.append(edit)
    return edit
  }

  mutating func takeRedo() -> Edit? {
    isGroupOpen = false
    guard let edit = redo.popLast() else { return nil }
    undo.append(edit)
    return edit
  }

  /// Letters typed one after the other, up to a word's end.
  private static func continues(_ last: Edit, _ next: Edit) -> Bool {
    guard last.kind == .typing, next.kind == .typing, next.removed.isEmpty,
      next.offset == last.offset + last.inserted.count, let before = last.inserted.last,
      let letter = next.inserted.first
    else { return false }
    // Days, times and numbers are a word: 31.5.2027, 9.30.
    return letter.isGap || !before.isGap || letter.isNumber && !before.isWhitespace
  }

  /// Letters deleted one after the other, up to a word's end.
  private static func join(_ last: Edit, _ next: Edit) -> Edit? {
    guard last.kind == .deleting, next.kind == .deleting, last.inserted.isEmpty,
      next.inserted.isEmpty
    else { return nil }
    var joined = last
    if next.offset + next.removed.count == last.offset {
      if let letter = next.removed.last, let before = last.removed.first,
        letter.isGap && !before.isGap
      {
        return nil
      }
      joined.removed = next.removed + last.removed
      joined.offset = next.offset
    } else if next.offset == last.offset {
      if let letter = next.removed.first, let before = last.removed.last,
        before.isGap && !letter.isGap
      {
        return nil
      }
      joined.removed += next.removed
    } else {
      return nil
    }
    return joined
  }

  /// Moves the steps to where they belong after a range was replaced by somebody else.
  mutating func rebase(over range: Range<Int>, insertedCount: Int) {
    redo = []
    isGroupOpen = false
    var range = range
    var kept: [Edit] = []
    for var edit in undo.reversed() {
      let end = edit.offset + edit.inserted.count
      if range.lowerBound >= end {
        let shift = edit.removed.count - edit.inserted.count
        range = range.lowerBound + shift..<range.upperBound + shift
      } else if range.upperBound <= edit.offset {
        edit.offset += insertedCount - range.count
        edit.caretBefore = max(0, edit.caretBefore + insertedCount - range.count)
      } else {
        break
      }
      kept.append(edit)
    }
    undo = kept.reversed()
  }
}

extension Character {
  /// White space; a plain letter is known without a look into Unicode's tables.
  fileprivate var isGap: Bool {
    guard let plain = asciiValue else { return isWhitespace }
    return plain == 0x20 || (0x09...0x0D).contains(plain)
  }
}
