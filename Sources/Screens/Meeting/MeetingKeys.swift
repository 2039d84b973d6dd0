import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard let scene = MeetingScene(state, world), state.asking == nil else { return KeyTable() }
    if let action = state.action { return actionKeys(action, world) }
    guard state.turn != nil else {
      return state.turns.isFiltering ? KeyTable() : listKeys(state, scene)
    }
    if scene.closedReason != nil { return turnKeys(state, scene) }
    let open = enterLabel(state, world.texts.meeting)
    // At the matters their own keys come before the longer word.
    let isText = scene.item != .matters && state.fields.form.focusedRow?.isTextual == true
    return state.fields.keys(
      world.texts.fields, open: open, head: isText ? nil : open, back: .back, { .key($0) })
      + state.fields.standing(turnKeys(state, scene))
  }

  /// What Enter does in the row with the focus, where it opens nothing.
  private static func enterLabel(_ state: State, _ texts: MeetingTexts) -> String {
    switch state.fields.focus.flatMap({ state.rows[$0] }) {
    case .agreement: texts.keys.agrees
    case .closeTurn: texts.keys.closeTurn.label
    case .readBack: texts.keys.isRead
    default: texts.keys.open.label
    }
  }

  /// The sheet of an action: its fields stand open one after the other.
  private static func actionKeys(_ action: ActionForm, _ world: World) -> KeyTable<Message> {
    let fields = Fields(form: action.form, isOpen: true)
    let table = fields.keys(
      world.texts.fields, open: world.texts.fields.choose, back: Message.back, { .key($0) })
    return KeyTable(table.entries.filter { !$0.keys.contains(.escape) })
  }

  private static func entry(
    _ keys: [Key], _ message: Message, _ texts: MeetingKeyTexts.Pair, inFooter: Bool = true,
    unless reason: String? = nil
  ) -> KeyEntry<Message> {
    KeyEntry(
      keys, message, texts.label, words: texts.words, inFooter: inFooter, unavailable: reason)
  }

  /// The list of turns.
  private static func listKeys(_ state: State, _ scene: MeetingScene) -> KeyTable<Message> {
    let texts = scene.texts.meeting.keys
    let noTurn = scene.turn == nil ? texts.noTurn : nil
    let turns = scene.texts.meeting.turns
    var entries = [
      followedUp(state) == nil
        ? entry([.enter], .key(.enter), texts.open, unless: noTurn)
        : KeyEntry(
          [.enter], .key(.enter), turns.book, words: turns.bookWords, inFooter: true)
    ]
    if scene.meeting.state == .inProgress {
      let refusal = scene.turn.map { scene.refusal(of: .startTurn($0.id, at: scene.world.now)) }
      entries.append(
        entry(
          [.character("s")], .startTurn, texts.startTurn, inFooter: !scene.isThrough,
          unless: noTurn ?? scene.readOnly ?? scene.reason(refusal ?? nil)))
    } else {
      entries.append(
        entry(
          [.character("s")], .start, texts.start,
          inFooter: [.draft, .agreed].contains(scene.meeting.state),
          unless: scene.readOnly ?? scene.reason(scene.refusal(of: .start(at: scene.world.now)))))
    }
    if scene.meeting.state == .closed {
      entries.append(
        entry(
          [.character("r")], .ask(.reopenMeeting), texts.reopenMeeting, unless: scene.readOnly))
    } else {
      entries.append(
        entry(
          [.character("c")], .closeMeeting, texts.closeMeeting,
          unless: scene.readOnly ?? scene.reason(scene.closingRefusal)))
    }
    entries.append(
      entry([.character("n")], .agreeNext, texts.agreeNext, inFooter: scene.lacksNextMeeting))
    let times = scene.texts.comingTimes.keys
    entries.append(
      KeyEntry([.character("t")], .papers, times.papers, words: times.papersWords))
    return KeyTable(entries)
  }

  /// One turn and its agenda.
  private static func turnKeys(_ state: State, _ scene: MeetingScene) -> KeyTable<Message> {
    let texts = scene.texts.meeting.keys
    guard let turn = scene.turn else { return KeyTable() }
    let closed = scene.closedReason
    let locked = closed ?? scene.locked
    let noPlan = closed ?? scene.planLocked
    let isRunning = turn.state == .inProgress
    var entries: [KeyEntry<Message>] = []
    if turn.state == .waiting {
      entries.append(
        entry(
          [.character("s")], .startTurn, texts.startTurn,
          unless: scene.readOnly
            ?? scene.reason(scene.refusal(of: .startTurn(turn.id, at: scene.world.now)))))
    }
    entries.append(
      entry(
        [.character("n")], .next, texts.next, inFooter: isRunning && turn.item < .followUp,
        unless: locked ?? (turn.item == .followUp ? texts.lastItem : nil)))
    entries += itemKeys(state, scene, locked: locked, noPlan: noPlan)
    let lacks = Meeting.closeGate(turn, plan: scene.plan?.value, in: scene.surroundings)
    entries += [
      entry(
        [.character("c")], .closeTurn, texts.closeTurn,
        inFooter: isRunning && scene.item >= .summary,
        unless: locked ?? (lacks.isEmpty ? nil : scene.reason(.turnLacks(lacks)))),
      entry(
        [.character("a")], .ask(.leaveOpen), texts.leaveOpen,
        inFooter: isRunning && scene.item == .followUp,
        unless: scene.readOnly
          ?? (isRunning || turn.state == .waiting ? nil : scene.reason(.turnClosed))),
      entry(
        [.character("r")], .ask(.reopenTurn), texts.reopenTurn,
        inFooter: turn.state == .closed || turn.state == .leftOpen,
        unless: scene.readOnly
          ?? scene.reason(scene.refusal(of: .reopenTurn(turn.id, reason: "x")))),
      entry(
        [.character("b")], .previous, texts.previous, inFooter: false,
        unless: locked ?? (turn.item == .student ? texts.firstItem : nil)),
      entry(
        [.character("e")], .showToAll, texts.showToAll,
        inFooter: isRunning && scene.item != turn.item,
        unless: locked ?? (scene.item == turn.item ? texts.alreadyShown : nil)),
    ]
    let isShown = turn.detailsShownBy != nil
    entries.append(
      entry(
        [.character("h")], isShown ? .hideDetails : .ask(.details),
        isShown ? texts.hideDetails : texts.details, inFooter: locked == nil, unless: locked))
    entries.append(
      entry(
        [.character("o")], .notes, texts.notes, inFooter: false,
        unless: closed
          ?? (turn.chair == scene.world.me ? nil : scene.reason(.notesAreChairs))))
    entries.append(entry([.character("u")], .openPlan, texts.plan, inFooter: false, unless: closed))
    let papers = scene.texts.planPapers
    entries.append(
      KeyEntry(
        [.character("x")], .studentCopy, papers.openCopy, words: papers.openCopyWords,
        inFooter: turn.state == .closed || turn.state == .leftOpen,
        unavailable: closed ?? (scene.plan == nil ? scene.noPlan : nil)))
    let feedback = scene.texts.feedback
    entries.append(
      KeyEntry(
        [.character("f")], .feedback, feedback.title, words: feedback.page.wordsStudent,
        inFooter: turn.hasEnded,
        unavailable: !turn.hasEnded
          ? scene.reason(.turnNotHeld)
          : scene.world.refusalOfStudentFeedback(turn.client, .meeting(scene.meeting.id))))
    entries.append(
      entry(
        [.delete], .remove, texts.remove, inFooter: false,
        unless: locked ?? (removable(state) == nil ? texts.nothingToRemove : nil)))
    for (number, item) in AgendaItem.allCases.enumerated() {
      let digit = Character(String(number + 1))
      entries.append(
        KeyEntry([.character(digit)], .look(item), texts.item(number + 1)))
    }
    return KeyTable(entries)
  }

  /// What belongs to the item looked at stands in the footer.
  private static func itemKeys(
    _ state: State, _ scene: MeetingScene, locked: String?, noPlan: String?
  ) -> [KeyEntry<Message>] {
    let texts = scene.texts.meeting.keys
    let isAtMatters = scene.item == .matters
    let notHere = isAtMatters ? nil : texts.notHere
    let isWaiting = scene.turn?.state == .waiting
    let matterLocked = scene.closedReason ?? (isWaiting ? nil : locked)
    let isSummary = scene.item == .summary
    let actions = scene.plan?.value.actions.isEmpty ?? true
    return [
      entry(
        [.character("m")], .add(.matter), texts.matter, inFooter: isAtMatters,
        unless: matterLocked ?? notHere),
      entry(
        [.character("i")], .add(.information), texts.information, inFooter: isAtMatters,
        unless: locked ?? notHere),
      entry(
        [.character("p")], .add(.decision), texts.decision, inFooter: isAtMatters,
        unless: locked ?? notHere),
      entry(
        [.character("v")], .changeKind, texts.changeKind, inFooter: false,
        unless: locked ?? notHere ?? (focusedEntry(state) == nil ? texts.noEntryHere : nil)),
      entry(
        [.character("t")], .addAction, texts.action, inFooter: scene.item >= .matters,
        unless: noPlan),
      entry(
        [.character("y")], .allPresent, texts.allPresent, inFooter: scene.item == .present,
        unless: locked),
      entry(
        [.character("l")], .readBack, texts.readBack, inFooter: isSummary,
        unless: locked ?? (actions ? texts.nothingToRead : nil)),
    ]
  }

  /// The entry in focus, whose kind can be changed.
  static func focusedEntry(_ state: State) -> ID<Entry>? {
    guard case .entry(let id) = removable(state) else { return nil }
    return id
  }

  /// What Del takes away: the focused matter, entry or action.
  static func removable(_ state: State) -> AgendaField? {
    guard !state.fields.isAtHead, let focus = state.fields.focus, let field = state.rows[focus]
    else { return nil }
    switch field {
    case .matter, .entry, .action: return field
    default: return nil
    }
  }
}
