public import Canvas
import Casework
import Texts
import Workplace

extension PlanEditor {
  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.plan.keys
    guard !world.casebook.hidden.contains(state.client), state.hasPlan else {
      let start = PlanStart(state, world)
      return KeyTable([
        KeyEntry(
          [.enter], .start, texts.start, words: texts.startWords, inFooter: true,
          unavailable: start.unavailable),
        KeyEntry(
          [.ctrl("e")], .openClient, texts.client, inFooter: true,
          unavailable: start.mayOpenClient ? nil : start.unavailable),
      ])
    }
    if state.asking != nil || state.reopening != nil { return KeyTable() }
    if let ending = state.ending {
      return askedKeys(ending.form, open: world.texts.fields.choose, world.texts.fields)
    }
    if let declining = state.declining {
      return askedKeys(
        declining.form, open: world.texts.plan.handover.answer(.declined), world.texts.fields)
    }
    if state.versions != nil { return versionKeys(state, world) }
    if state.chain != nil { return chainKeys(texts) }
    let fixed = PlanScene.readOnly(state, world)
    let papers = world.texts.planPapers
    // With words marked the same key cuts them.
    let isCutting = state.writing.open?.area.editing.selection != nil
    let toPapers = KeyEntry<Message>(
      [.ctrl("x")], .openPapers, papers.open, words: papers.openWords, section: texts.looking)
    return formKeys(state, fixed, world.texts)
      + serviceKey(state, world.texts.catalogue.suggestions, section: texts.looking)
      + KeyTable(isCutting ? [] : [toPapers])
      + KeyTable([
        KeyEntry(
          [.alt("v")], .showVersions, world.texts.plan.versions.key,
          words: world.texts.plan.versions.keyWords, section: texts.looking,
          inFooter: state.earlier != nil),
        endingKey(state, fixed, world),
      ])
  }

  public static func frameState(_ state: State, _ world: World) -> FrameState? {
    guard isTyping(state), !isAsking(state), state.earlier == nil,
      state.lastPlan?.state != .ended
    else { return nil }
    return FrameState(
      focus: state.focus, canUndo: canUndo(state), canRedo: canRedo(state),
      hasLacks: !state.lacks.isEmpty)
  }

  private static func canUndo(_ state: State) -> Bool {
    state.writing.open?.area.editing.canUndo == true || !state.removed.isEmpty
  }

  private static func canRedo(_ state: State) -> Bool {
    state.writing.open?.area.editing.canRedo == true || !state.restored.isEmpty
  }

  /// The keys of what is asked below the plan.
  private static func askedKeys(
    _ form: Form, open: String, _ texts: FieldTexts
  ) -> KeyTable<Message> {
    let table = Fields(form: form, isOpen: true).keys(
      texts, open: open, back: Message.key(.escape), { .key($0) })
    return KeyTable(table.entries.filter { !$0.keys.contains(.escape) })
  }

  private static func serviceKey(
    _ state: State, _ texts: SuggestionTexts, section: String
  ) -> KeyTable<Message> {
    let isHere = state.field?.row?.kind == .services
    return KeyTable([
      KeyEntry(
        [.alt("s")], .openService, texts.openService, words: texts.openServiceWords,
        section: section, inFooter: isHere, unavailable: isHere ? nil : texts.noServiceHere)
    ])
  }

  private static func chainKeys(_ texts: PlanKeyTexts) -> KeyTable<Message> {
    KeyTable([
      KeyEntry([.enter], .openLink, texts.openInChain, section: texts.looking, inFooter: true),
      KeyEntry(
        [.ctrl("g")], .nextLack, texts.nextLack, words: texts.nextLackWords,
        section: texts.looking, inFooter: true),
      KeyEntry(
        [.down, .character("j")], .chooseLink(by: 1), texts.next, section: texts.looking,
        inFooter: true),
      KeyEntry(
        [.up, .character("k")], .chooseLink(by: -1), texts.previous, section: texts.looking,
        inFooter: true),
      KeyEntry([.pageDown], .chooseLink(by: 8), texts.next, section: texts.looking),
      KeyEntry([.pageUp], .chooseLink(by: -8), texts.previous, section: texts.looking),
      KeyEntry(
        [.ctrl("r")], .closeChain, texts.closeChain, section: texts.looking, inFooter: true),
    ])
  }

  private static func formKeys(
    _ state: State, _ fixed: String?, _ all: Texts
  ) -> KeyTable<Message> {
    let texts = all.plan.keys
    let field = state.field
    let row = field?.row
    let canGrow = chainKind(state.field) != nil
    let canRemove = row != nil
    let canUndo = canUndo(state)
    let canRedo = canRedo(state)
    let kind = field?.kind
    let enter = enterLabel(field, all)
    // In a plan that is only read Enter goes on, and nothing is offered that writes.
    let isRead = state.earlier != nil || state.lastPlan?.state == .ended
    let enterKey =
      isRead
      ? KeyEntry<Message>([.enter], .next, texts.next, section: texts.moving, inFooter: true)
      : KeyEntry<Message>(
        [.enter], .enter, enter, words: kind == .lines ? enter : texts.enterWords,
        section: texts.writing, inFooter: true)
    return KeyTable([
      enterKey,
      KeyEntry(
        [.tab], .next, texts.next, section: texts.moving, inFooter: kind == .lines && !isRead),
      KeyEntry(
        [.ctrl("n")], .newSibling, texts.enter, words: texts.newRowWords, section: texts.rows,
        inFooter: canGrow && !isRead,
        unavailable: fixed ?? (canGrow || listKind(state.field) != nil ? nil : texts.noRowHere)),
      KeyEntry(
        [.ctrl("b")], .newBelow, texts.newBelow, words: texts.newBelowWords, section: texts.rows,
        inFooter: canGrow && !isRead, unavailable: fixed ?? (canGrow ? nil : texts.noRowHere)),
      KeyEntry(
        [.ctrl("g")], .nextLack, texts.nextLack, words: texts.nextLackWords,
        section: texts.looking, inFooter: true,
        unavailable: state.lacks.isEmpty ? texts.noLacks : nil),
      KeyEntry(
        [.ctrl("r")], .showChain, texts.chain, words: texts.chainWords, section: texts.looking,
        inFooter: true),
      KeyEntry(
        [.ctrl("d")], .removeRow, texts.remove, words: texts.removeWords, section: texts.rows,
        inFooter: canRemove && !isRead,
        unavailable: fixed ?? (canRemove ? nil : texts.nothingToRemove)),
      KeyEntry(
        [.alt("l")], .tie, texts.tie, words: texts.tieWords, section: texts.rows,
        unavailable: fixed ?? (row?.kind == .actions ? nil : texts.noActionHere)),
      KeyEntry(
        [.ctrl("z")], .undo, texts.undo, words: undoWords(state, texts), section: texts.writing,
        inFooter: canUndo, unavailable: canUndo ? nil : fixed),
      KeyEntry(
        [.ctrl("y")], .redo, texts.redo, section: texts.writing,
        unavailable: canRedo ? nil : fixed),
      KeyEntry([.backTab], .previous, texts.previous, section: texts.moving),
      KeyEntry([.ctrlDown], .nextSection, texts.nextSection, section: texts.moving),
      KeyEntry([.ctrlUp], .previousSection, texts.previousSection, section: texts.moving),
      KeyEntry([.ctrl("e")], .openClient, texts.client, section: texts.looking),
    ])
  }

  /// What the next undo takes back: what is written, a row that was removed, or what was saved.
  private static func undoWords(_ state: State, _ texts: PlanKeyTexts) -> String {
    let isTyped = state.writing.open?.area.editing.canUndo == true
    if isTyped, state.last != .removing || state.removed.isEmpty { return texts.undoTyping }
    guard state.last != .typing, let removed = state.removed.last else { return texts.undoWords }
    return texts.undoRemoval(removed.shown)
  }

  /// Why letters lead to nothing in a field that is pressed, and what Enter does there.
  static func pressedHere(_ field: PlanField, _ texts: Texts) -> String {
    if case .step = field { return texts.plan.notes.stepHere }
    return texts.plan.notes.pressedHere(enterLabel(field, texts))
  }

  /// What Enter does in the field in focus.
  private static func enterLabel(_ field: PlanField?, _ texts: Texts) -> String {
    switch (field, field?.kind) {
    case (.candidate, _): texts.app.questions.choose
    case (.step, _): texts.plan.keys.takeStep
    case (.handover(_, let answer), _): texts.plan.handover.answer(answer)
    case (.notNeeded, _), (.agreeOthers, _): texts.plan.keys.choose
    case (_, .lines): texts.fields.newLine
    case (_, .choice): texts.fields.choose
    default: texts.plan.keys.next
    }
  }

  /// The kind of the chain's row that a field is in, or that would begin in it.
  static func chainKind(_ path: String) -> PlanRowKind? { chainKind(PlanField(path: path)) }

  static func chainKind(_ field: PlanField?) -> PlanRowKind? {
    let kind = listKind(field)
    return kind.flatMap { [.needs, .goals, .services, .actions].contains($0) ? $0 : nil }
  }

  static func listKind(_ path: String) -> PlanRowKind? { listKind(PlanField(path: path)) }

  static func listKind(_ field: PlanField?) -> PlanRowKind? {
    guard let field else { return nil }
    if case .add(let kind, _) = field { return kind }
    return field.row?.kind
  }
}
