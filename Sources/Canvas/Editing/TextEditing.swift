/// A text being written: caret, marked part, undo. Knows no width and no screen.
///
/// Places are numbers of whole characters, so the caret never stands inside one.
public struct TextEditing: Hashable, Sendable {
  public private(set) var content: MeasuredText
  /// Where the next letter goes, in characters from the start.
  public private(set) var caret: Int
  /// The other end of the marked part; nil when nothing is marked.
  public private(set) var anchor: Int?
  /// Whether the text may have several lines.
  public let isMultiline: Bool
  /// The most UTF-8 bytes that the text may have; more is refused whole, never cut.
  public let maximumBytes: Int
  var history = EditHistory()

  /// The caret starts at the end.
  public init(_ text: String = "", multiline: Bool = false, maximumBytes: Int = 60_000) {
    content = MeasuredText(SafeText.typed(text, multiline: multiline))
    caret = content.count
    isMultiline = multiline
    self.maximumBytes = maximumBytes
  }

  public var text: String { content.text }
  public var isEmpty: Bool { content.count == 0 }
  public var canUndo: Bool { !history.undo.isEmpty }
  public var canRedo: Bool { !history.redo.isEmpty }

  /// The marked part; nil when nothing is marked.
  public var selection: Range<Int>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// The marked text.
  public var selectedText: String { selection.map(content.text) ?? "" }

  /// Moves the caret; with `extending` the part passed over is marked.
  public mutating func moveCaret(to offset: Int, extending: Bool = false) {
    anchor = extending ? anchor ?? caret : nil
    caret = max(0, min(offset, content.count))
    history.closeGroup()
  }

  /// Marks everything.
  public mutating func selectAll() {
    anchor = 0
    caret = content.count
    history.closeGroup()
  }
}

extension TextEditing {
  /// Puts text in at the caret or in the place of what is marked; false when it would be too long.
  ///
  /// Line ends and control characters are put right. One letter joins the undo step of its word,
  /// and the first one that of what it takes the place of.
  @discardableResult
  public mutating func insert(_ raw: String, typing: Bool = false) -> Bool {
    let text = SafeText.typed(raw, multiline: isMultiline)
    let range = selection ?? caret..<caret
    let removed = content.text(range).utf8.count
    guard content.byteCount - removed + text.utf8.count <= maximumBytes else { return false }
    guard !text.isEmpty || !range.isEmpty else { return true }
    change(range, text, kind: typing ? .typing : .whole)
    return true
  }

  /// Takes a range out; the caret stands in its place.
  public mutating func remove(_ range: Range<Int>, typing: Bool = false) {
    let range = range.clamped(to: 0..<content.count)
    guard !range.isEmpty else { return }
    change(range, "", kind: typing ? .deleting : .whole)
  }

  /// One edit with its entry in the history; joins with neighbours that make one character with it.
  private mutating func change(_ range: Range<Int>, _ text: String, kind: EditHistory.Kind) {
    var range = range
    var new = Array(text)
    var caretAfter: Int? = nil
    if let first = text.unicodeScalars.first, !first.isASCII, range.lowerBound > 0 {
      let before = content.characters[range.lowerBound - 1]
      let joined = Array(String(before) + text)
      if joined.count != new.count + 1 {
        range = range.lowerBound - 1..<range.upperBound
        new = joined
      }
    }
    if range.upperBound < content.count,
      content.characters[range.upperBound].unicodeScalars.first?.isASCII == false
    {
      let after = content.characters[range.upperBound]
      let left =
        new.last ?? (range.lowerBound > 0 ? content.characters[range.lowerBound - 1] : nil)
      if let left, (String(left) + String(after)).count == 1 {
        if new.isEmpty {
          range = range.lowerBound - 1..<range.upperBound
          new = [left]
        }
        range = range.lowerBound..<range.upperBound + 1
        new = Array(String(new) + String(after))
        caretAfter = range.lowerBound + new.count
      }
    }
    let edit = EditHistory.Edit(
      offset: range.lowerBound, removed: Array(content.characters[range]), inserted: new,
      caretBefore: caret, kind: kind)
    content.replace(range, with: new)
    caret = caretAfter ?? range.lowerBound + new.count
    anchor = nil
    history.record(edit)
  }

  /// Takes back the last step; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let edit = history.takeUndo() else { return false }
    content.replace(edit.offset..<edit.offset + edit.inserted.count, with: edit.removed)
    caret = min(edit.caretBefore, content.count)
    anchor = nil
    return true
  }

  /// Does again what was taken back; false when there is nothing.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let edit = history.takeRedo() else { return false }
    content.replace(edit.offset..<edit.offset + edit.removed.count, with: edit.inserted)
    caret = edit.offset + edit.inserted.count
    anchor = nil
    return true
  }

  /// Takes over a text that came from elsewhere; caret and own undo steps move along with it.
  ///
  /// Undo takes back own steps only; those that touch what was changed elsewhere are forgotten.
  public mutating func setText(_ raw: String) {
    let new = Array(SafeText.typed(raw, multiline: isMultiline))
    let old = content.characters
    guard new != old else { return }
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter && old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head && old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let range = head..<old.count - tail
    let inserted = Array(new[head..<new.count - tail])
    content.replace(range, with: inserted)
    let moved = { (place: Int) -> Int in
      if place <= range.lowerBound { return place }
      if place >= range.upperBound { return place - range.count + inserted.count }
      return range.lowerBound + min(place - range.lowerBound, inserted.count)
    }
    // In a field that was empty one goes on behind the other's words, not before them.
    caret = old.isEmpty ? new.count : moved(caret)
    anchor = anchor.map(moved)
    history.rebase(over: range, insertedCount: inserted.count)
  }
}
