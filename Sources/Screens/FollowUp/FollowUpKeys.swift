import Canvas
import Casework
import Texts
import Workplace

extension FollowUpScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    switch state.entry {
    case .form(let form):
      let save = KeyEntry<Message>(
        [.ctrl("s")], .typed(.ctrl("s")), world.texts.followUp.form.save)
      return formKeys(form.form, world) + KeyTable([save])
    case .ending(_, let ending): return formKeys(ending.form, world)
    case .sleep, .reopen, .whose, .offer, .recall: return KeyTable()
    case nil: break
    }
    guard !state.list.isFiltering else { return KeyTable() }
    let texts = world.texts.followUp.keys
    let chosen = chosen(state, world)
    let none = chosen == nil ? texts.nothingChosen : nil
    let offer = world.texts.followUp.offer
    let agreed = world.texts.transfers.agreed
    var (isOffer, isDue) = (false, false)
    var ended: String?
    if case .item(let item) = chosen { isOffer = item.isOffer }
    if case .due = chosen { isDue = true }
    var action: String? = none
    if case .ended = chosen { ended = texts.isEnded }
    if case .item(let item) = chosen, case .action = item.subject {
    } else if chosen != nil {
      action = ended ?? texts.onlyActions
    }
    return KeyTable([
      KeyEntry(
        [.enter], .write, isOffer ? offer.key : isDue ? agreed.key : texts.write,
        words: isOffer ? offer.keyWords : isDue ? agreed.open : texts.writeWords, inFooter: true,
        unavailable: none ?? ended),
      // Once something was recorded it stands in a narrow footer too.
      recallKey(redo: false, state, world),
      KeyEntry([.character("o")], .whose, texts.whose, words: texts.whoseWords, inFooter: true),
      KeyEntry([.character("m")], .mine, texts.mine, words: texts.mineWords, inFooter: true),
      KeyEntry(
        [.character("z")], .sleep, texts.sleep, words: texts.sleepWords, inFooter: true,
        unavailable: action),
      KeyEntry(
        [.character("p")], .plan, texts.plan, words: texts.planWords, inFooter: true,
        unavailable: none),
      KeyEntry(
        [.character("u")], .asleep, texts.sleepers, words: texts.sleepersWords,
        unavailable: state.showsAsleep || sleepers(state, world) > 0 ? nil : texts.nothingSleeps),
      KeyEntry(
        [.character("e")], .end, texts.end, words: texts.endWords,
        unavailable: none ?? ended ?? (isDue ? agreed.onlyPlans : nil)),
      KeyEntry([.character("l")], .ended, texts.endedOnes, words: texts.endedWords),
      KeyEntry(
        [.character("r")], .reopen, texts.reopen, words: texts.reopenWords,
        inFooter: ended != nil, unavailable: ended == nil ? texts.onlyEnded : nil),
      recallKey(redo: true, state, world),
      KeyEntry(
        [.character("/")], .typed(.character("/")), world.texts.comingTimes.keys.filter,
        words: world.texts.comingTimes.keys.filterWords),
    ])
  }

  /// Names what would be taken back, or done again.
  private static func recallKey(
    redo: Bool, _ state: State, _ world: World
  ) -> KeyEntry<Message> {
    let (texts, keys) = (world.texts.followUp.keys, world.texts.plan.keys)
    let act = redo ? state.undoneActs.last : state.acts.last
    let label = redo ? keys.redo : keys.undo
    return KeyEntry(
      [.ctrl(redo ? "y" : "z")], redo ? .redo : .undo, label,
      words: act.map { "\(label): \(world.texts.history.quoted($0.name))" } ?? label,
      inFooter: act != nil && !redo,
      unavailable: act == nil ? (redo ? texts.nothingToRedo : texts.nothingToUndo) : nil)
  }

  private static func formKeys(_ form: Form, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.fields
    let table = Fields(form: form, isOpen: true).keys(
      texts, open: texts.choose, back: Message.typed(.escape), { .typed($0) })
    return KeyTable(table.entries.filter { !$0.keys.contains(.escape) })
  }
}
