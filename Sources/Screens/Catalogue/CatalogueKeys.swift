import Canvas
import Casework
import Texts
import Workplace

extension CatalogueScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    if state.editing != nil {
      return state.fields.sheetKeys(world.texts, back: .back, save: .save, { .key($0) })
    }
    let texts = world.texts.catalogue.keys
    let chosen = chosen(state, world)
    let none = chosen == nil ? texts.nothingChosen : nil
    let fixed =
      world.casebook.region?.readOnly == nil ? nil : world.texts.fields.lookOnly
    let isOwn = chosen.map { world.casebook.region?.value.services[$0.id] != nil } ?? false
    let changing = KeyTable<Message>([
      KeyEntry(
        [.character("e")], .edit, texts.edit, words: texts.editWords, section: texts.changing,
        inFooter: true, unavailable: fixed ?? none),
      KeyEntry(
        [.character("n"), .insert], .new, texts.new, words: texts.newWords,
        section: texts.changing, inFooter: state.reading == nil, unavailable: fixed),
      KeyEntry(
        [.character("h")], .hide, chosen?.isHidden == true ? texts.show : texts.hide,
        words: texts.hideWords, section: texts.changing, inFooter: true,
        unavailable: fixed ?? none),
      KeyEntry(
        [.character("r")], .reset, texts.reset, words: texts.resetWords, section: texts.changing,
        inFooter: isOwn, unavailable: fixed ?? none ?? (isOwn ? nil : texts.nothingToReset)),
    ])
    if state.reading != nil {
      return KeyTable([
        KeyEntry(
          [.right], .another(by: 1), texts.nextService, section: texts.reading, inFooter: true),
        KeyEntry([.left], .another(by: -1), texts.previousService, section: texts.reading),
        KeyEntry(
          [.pageDown, .character(" ")], .scroll(by: 12), texts.pageDown, section: texts.reading),
        KeyEntry([.pageUp], .scroll(by: -12), texts.pageUp, section: texts.reading),
      ]) + changing + movement(world)
    }
    return KeyTable([
      KeyEntry(
        [.enter], .open, texts.open, words: texts.openWords, section: texts.reading,
        inFooter: true, unavailable: none),
      KeyEntry(
        [.character("/"), .ctrl("f")], .search, texts.search, words: texts.searchWords,
        section: texts.reading, inFooter: true),
    ]) + changing + movement(world)
  }

  private static func movement(_ world: World) -> KeyTable<Message> {
    let papers = world.texts.clients.papers
    return .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }
}
