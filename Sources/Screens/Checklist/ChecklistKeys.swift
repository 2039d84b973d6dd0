public import Canvas
import Casework
import Texts
import Workplace

extension Checklist {
  /// How far the page keys go.
  static let leap = 6

  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.checklist.keys
    guard let fields = fields(state, world) else { return KeyTable() }
    return state.field == nil
      ? listKeys(state, fields, world, texts) : fieldKeys(state, texts, world.texts.fields)
  }

  private static func listKeys(
    _ state: State, _ fields: ChecklistFields, _ world: World, _ texts: ChecklistKeyTexts
  ) -> KeyTable<Message> {
    let locked = ChecklistPage.locked(state.chosen, fields)
    let cannotAnswer = state.chosen.isAnswered ? locked : texts.notAnItem
    let isSummary = state.chosen.isPage
    let hasOpen = ChecklistItem.all.contains { isOpen($0, state, fields) }
    let answers = zip(AnswerValue.allCases, ["1", "2", "3", "4"] as [Character]).map {
      KeyEntry<Message>(
        [.character($0.1)], .answer($0.0), world.texts.checklist.answer($0.0),
        section: texts.answering, inFooter: $0.0 != .unwilling, unavailable: cannotAnswer)
    }
    return KeyTable(
      answers + [
        KeyEntry(
          [.enter, .tab], .write, texts.write, words: texts.writeWords, section: texts.writing,
          inFooter: true, unavailable: isSummary ? texts.notAnItem : locked),
        KeyEntry(
          [.character("n")], .nextOpen, texts.nextOpen, words: texts.nextOpenWords,
          section: texts.moving, inFooter: true,
          unavailable: hasOpen ? nil : texts.allAnswered),
        KeyEntry([.character("s")], .summary, texts.summary, section: texts.moving, inFooter: true),
        KeyEntry(
          [.character("l")], .catalogue, world.texts.catalogue.keys.catalogue,
          words: world.texts.catalogue.keys.catalogueWords, section: texts.moving,
          inFooter: state.chosen == .services,
          unavailable: state.chosen == .services ? nil : texts.servicesLast),
        KeyEntry([.down, .character("j")], .move(1), texts.down, section: texts.moving),
        KeyEntry([.up, .character("k")], .move(-1), texts.up, section: texts.moving),
        KeyEntry([.pageDown], .move(leap), texts.pageDown, section: texts.moving),
        KeyEntry([.pageUp], .move(-leap), texts.pageUp, section: texts.moving),
        KeyEntry([.home], .move(-100), texts.first, section: texts.moving),
        KeyEntry([.end], .move(100), texts.last, section: texts.moving),
      ])
  }

  private static func fieldKeys(
    _ state: State, _ texts: ChecklistKeyTexts, _ fields: FieldTexts
  ) -> KeyTable<Message> {
    let isLong = state.field.map { $0.kind == .lines && $0.part == nil } ?? false
    let editing = state.writing.open?.area.editing
    return KeyTable([
      KeyEntry(
        [.enter], .enter, isLong ? fields.newLine : texts.next, section: texts.writing,
        inFooter: true),
      KeyEntry([.tab], .nextField, texts.next, section: texts.writing, inFooter: isLong),
      KeyEntry([.backTab], .previousField, texts.back, section: texts.writing),
      KeyEntry(
        [.ctrl("z")], .undo, texts.undo, section: texts.writing,
        inFooter: editing?.canUndo == true,
        unavailable: editing?.canUndo == true ? nil : texts.nothingToUndo),
      KeyEntry(
        [.ctrl("y")], .redo, texts.redo, section: texts.writing,
        unavailable: editing?.canRedo == true ? nil : texts.nothingToRedo),
    ])
  }
}
