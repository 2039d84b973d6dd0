import Canvas
import Texts

extension Fields {
  /// The keys of a sheet: those of the field in focus, closing, saving, and moving about.
  ///
  /// `closes` says whether Esc closes something here and does not leave the screen.
  func sheetKeys<Message>(
    _ texts: Texts, closes: Bool = true, back: Message, save: Message,
    _ message: (Key) -> Message
  ) -> KeyTable<Message> {
    let papers = texts.clients.papers
    let own = keys(texts.fields, open: papers.keyChoose, back: back, message)
    let close = KeyEntry([.escape], back, texts.roster.keys.closeSheet, inFooter: true)
    let saving = KeyEntry([.ctrl("s")], save, papers.keySave, words: papers.wordsSave)
    let movement = KeyTable.movement(papers.up, papers.down, section: papers.moving, message)
    return own + KeyTable(closes && !isTyping ? [close, saving] : [saving]) + movement
  }

  /// Whether a key that no table holds is one of the fields': Ctrl-C copies only where one types.
  func takes(_ key: Key) -> Bool { key != .ctrl("c") || isTyping }
}
