import Canvas
import Texts

extension Fields {
  /// The keys of the row in focus, which stand before the screen's own.
  ///
  /// `open` is the footer's word for Enter on a link, `head` for Enter at the page's head.
  func keys<Message>(
    _ texts: FieldTexts, open: String, head: String? = nil, back: Message,
    _ message: (Key) -> Message
  ) -> KeyTable<Message> {
    guard let row = form.focusedRow else { return KeyTable() }
    func entry(_ key: Key, _ label: String, inFooter: Bool = true, _ lack: String? = nil)
      -> KeyEntry<Message>
    {
      KeyEntry([key], message(key), label, inFooter: inFooter, unavailable: lack)
    }
    if isAtHead {
      return KeyTable([entry(.enter, head ?? texts.write)])
    }
    switch row.kind {
    case .heading, .note: return KeyTable()
    case .link where row.isTick:
      return KeyTable([entry(.character(" "), texts.tick), entry(.enter, texts.nextField)])
    case .link: return KeyTable([entry(.enter, open)])
    case .choice:
      return KeyTable([
        entry(.character(" "), texts.choose), entry(.right, texts.nextChoice, inFooter: false),
        entry(.left, texts.previousChoice, inFooter: false),
        entry(.enter, texts.nextField, inFooter: false),
        entry(
          .ctrl("z"), texts.undo, inFooter: picks[row.id] != nil,
          picks[row.id] == nil && beforePick[row.id] == nil ? texts.nothingToUndo : nil),
      ])
    case .text, .area: break
    }
    let toHead = KeyEntry(
      [.escape], back, isOpen ? texts.done : texts.toKeys,
      words: hasHead ? texts.toKeysWords : texts.done, inFooter: true)
    guard isOpen else {
      return KeyTable([entry(.enter, texts.write)] + (hasHead ? [toHead] : []))
    }
    let isArea = if case .area = row.kind { !row.isPassage } else { false }
    let steps = form.undoSteps(row.id)
    return KeyTable([
      entry(.enter, isArea ? texts.newLine : texts.nextField),
      entry(.tab, texts.nextField, inFooter: isArea),
      entry(.backTab, texts.previousField, inFooter: false), toHead,
      entry(
        .ctrl("z"), texts.undo, inFooter: steps.undo, steps.undo ? nil : texts.nothingToUndo),
      entry(
        .ctrl("y"), texts.redo, inFooter: false, steps.redo ? nil : texts.nothingToRedo),
    ])
  }

  /// A screen's own keys as they work now: while letters go into a text, and on a box, those that are
  /// letters are pressed with Alt, and the footer of an open text says what works in the text.
  func standing<Message>(_ table: KeyTable<Message>) -> KeyTable<Message> {
    guard takesLetters || isAtBox else { return table }
    return KeyTable(
      table.entries.compactMap { entry -> KeyEntry<Message>? in
        let keys = entry.keys.compactMap { key -> Key? in
          switch key {
          case .character(let letter): letter.isLetter ? .alt(letter) : isAtBox ? key : nil
          case .delete: isTyping ? nil : key
          default: key
          }
        }
        guard !keys.isEmpty else { return nil }
        var help = entry.help
        help.keys = keys
        help.inFooter = help.inFooter && !isTyping
        return KeyEntry(keys, entry.message, help: help)
      })
  }
}
