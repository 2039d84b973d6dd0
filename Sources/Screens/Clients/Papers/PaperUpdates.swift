import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    guard let held = world.casebook.clients[state.client] else { return [] }
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .key(let key): return handle(key, &state, held, world)
    case .page(let number):
      return PaperPage(rawValue: number).map { turn(to: $0, &state, world) } ?? []
    case .turnPage(let step):
      let count = PaperPage.allCases.count
      let number = (state.page.rawValue - 1 + step + count) % count + 1
      return PaperPage(rawValue: number).map { turn(to: $0, &state, world) } ?? []
    case .new: return new(&state, world)
    case .withdraw:
      startWithdrawal(&state, world)
      return []
    case .invite:
      startInvitation(&state, world)
      return []
    case .remove: return remove(&state, held, world)
    case .save:
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      if !effects.isEmpty { return effects }
      return [.say(wordsWhereNothingIsSent(&state, world))]
    case .back: return stepBack(&state, world).effects
    case .letter:
      return invitationMeeting(state, world).map { [.go(.invitation($0, state.client))] } ?? []
    case .questionnaire: return [.go(.questionnaire(state.client))]
    case .ownFeedback: return beginOwnFeedback(&state, world)
    case .feedbackOverTime: return [.go(.feedbackOverTime)]
    case .checklist: return [.go(.checklist(state.client))]
    case .plan: return [.go(.plan(state.client))]
    case .transfers: return [.go(world.transferDestination(of: state.client))]
    }
  }

  /// A form is recorded by the row at its end: Ctrl-S goes there, and Enter records it.
  private static func wordsWhereNothingIsSent(
    _ state: inout State, _ world: World
  ) -> String {
    let texts = world.texts.fields
    guard let focus = state.fields.focus, isInForm(focus, state) else {
      return state.fields.saveWords(texts)
    }
    let rows = state.fields.form.rows
    let last = rows.first { row in
      row.isFocusable && isInForm(row.id, state)
        && ["give", "record", "withdraw"].contains { row.id.hasSuffix("/\($0)") }
    }
    guard let last else { return texts.notRecorded }
    if let problem = state.fields.problems[last.id], last.id == focus { return problem }
    state.fields.open(last.id)
    return texts.recordHere
  }

  private static func handle(
    _ key: Key, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    let isTyping = state.fields.isTyping
    if let words = answeredAlready(key, state, world) {
      state.confirming = state.fields.focus
      return [.say(words)]
    }
    let event = state.fields.handle(key, in: formArea(world), world.texts.fields)
    if case .opened = event {} else { state.confirming = nil }
    switch event {
    case .typed(let id): return state.fields.draft(id)
    case .left(let id): return save(id, &state, world)
    case .opened(let id): return open(id, &state, held, world)
    case .refused(let words): return [.say(words)]
    case .ignored where key == .right && !isTyping: return update(&state, .turnPage(1), world)
    case .ignored where key == .left && !isTyping: return update(&state, .turnPage(-1), world)
    case .chose(let id, _), .tookBack(let id): return choicesDraft(id, state, world)
    case .moved, .ignored: return []
    }
  }

  /// Does what a link says.
  private static func open(
    _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    if held.readOnly != nil { return [.say(world.texts.fields.lookOnly)] }
    if let effects = state.fields.settle(id, world) { return effects }
    if state.confirming != id { state.confirming = nil }
    let parts = id.split(separator: "/")
    switch parts.first {
    case "concerns": return openConcern(parts, id, &state, held, world)
    case "consents": return openConsent(parts, id, &state, held, world)
    case "papers": return openPaper(parts, id, &state, held, world)
    case "m": return openBooking(parts, id, &state, world)
    case "assessment": return openAssessment(parts, id, &state, held, world)
    case "feedback": return openFeedback(parts, id, &state, world)
    case "new": return new(&state, world)
    case "withdraw":
      startWithdrawal(&state, world)
      return []
    case "go":
      return parts.last == "consent" ? turn(to: .consent, &state, world) : [.go(.comingTimes)]
    default: return []
    }
  }

  /// A new concern or permission, or a booking in the next meeting.
  private static func new(_ state: inout State, _ world: World) -> [Effect] {
    switch state.page {
    case .concern:
      startConcern(&state, world)
      if let base = state.concern?.base { state.fields.open("\(base)/talk") }
    case .consent:
      startConsent(&state, world)
      if let base = state.consent?.base { state.fields.open("\(base)/excludes") }
    case .booking: return bookOrChoose(&state, world)
    case .assessment: return [.go(.selfAssessment(state.client))]
    case .feedback: return handForFeedback(state, world)
    case .brought:
      startPaper(&state, world)
      if let base = state.paper?.base { state.fields.open("\(base)/kind") }
    case .basics: break
    }
    return []
  }

  static func turn(
    to page: PaperPage, _ state: inout State, _ world: World
  ) -> [Effect] {
    let effects = state.fields.focus.map { save($0, &state, world) } ?? []
    if let focus = state.fields.focus { state.focus[state.page] = focus }
    (state.page, state.confirming) = (page, nil)
    begin(&state, world)
    state.fields.form.toTop(state.focus[page])
    state.fields.settleAtTop()
    return effects
  }

  /// Where nothing has been recorded yet, the form stands open.
  static func begin(_ state: inout State, _ world: World) {
    guard let client = world.casebook.clients[state.client]?.value else { return }
    if state.page == .concern, client.concerns.isEmpty { startConcern(&state, world) }
    if state.page == .consent, client.permission(on: world.today) == nil {
      startConsent(&state, world)
    }
    show(&state, world)
  }

  static func removable(_ state: State) -> String? {
    // At the page's head no row is marked: what would go could not be seen.
    guard !state.fields.isAtHead, let focus = state.fields.focus,
      focus.hasPrefix("concerns/") || focus.hasSuffix("/shown"), !focus.hasPrefix("consents/")
    else { return nil }
    if let base = state.concern?.base, focus.hasPrefix(base) { return nil }
    return focus
  }

  private static func remove(
    _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard let id = removable(state) else { return [] }
    if id.hasPrefix("concerns/") {
      let target = id.split(separator: "/").prefix(2).joined(separator: "/") + "/remove"
      state.fields.form.moveFocus(to: target)
      return open(target, &state, held, world)
    }
    guard state.confirming == id else {
      state.confirming = id
      return []
    }
    state.confirming = nil
    return id.hasPrefix("papers/")
      ? removePaper(id, &state, held, world) : uninvite(id, &state, world)
  }
}
