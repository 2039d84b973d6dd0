import Canvas
import Casework
import Texts
import Workplace

extension HistoryScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard !isTyping(state) else { return KeyTable() }
    let texts = world.texts.history.keys
    let record =
      state.page.flatMap { page in state.records.first { $0.number == page.number } }
      ?? chosen(state)
    let unreadable =
      record == nil
      ? texts.nothingHere
      : record?.trouble == nil ? nil : world.texts.history.unreadable
    let restoring =
      unreadable ?? (isNewestToStay(record?.number, state, world) ? texts.newest : nil)
      ?? (state.page != nil && state.page?.contents == nil ? texts.notLoaded : nil)
    let restore = KeyEntry<Message>(
      [.character("r")], .restore, texts.restore, words: texts.restoreWords, inFooter: true,
      unavailable: restoring)
    let scroll = KeyEntry<Message>(
      [.character(" ")], .scroll, texts.scroll, words: texts.scrollWords, inFooter: true)
    guard state.page == nil else {
      return KeyTable([
        KeyEntry(
          [.pageDown, .character(" ")], .typed(.pageDown), texts.scroll, words: texts.scrollWords,
          inFooter: true),
        restore,
      ])
    }
    return KeyTable([
      KeyEntry(
        [.enter], .read, texts.read, words: texts.readWords, inFooter: true,
        unavailable: unreadable),
      restore, scroll,
      KeyEntry(
        [.character("/")], .typed(.character("/")), world.texts.comingTimes.keys.filter,
        words: world.texts.comingTimes.keys.filterWords),
    ])
  }

  /// The newest version is gone back to only where a damaged file stands in the way of the next one.
  private static func isNewestToStay(_ number: Int?, _ state: State, _ world: World) -> Bool {
    number == state.newest && !isDamaged(state.document, world)
  }

  /// Whether going back, to the newest version too, opens the document for writing again.
  static func isDamaged(_ document: Document, _ world: World) -> Bool {
    switch world.casebook.readOnly(document)?.code {
    case .damaged, .foreign, .brokenChain: true
    default: false
    }
  }
}
