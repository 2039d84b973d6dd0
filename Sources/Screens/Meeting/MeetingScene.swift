import Canvas
import Casework
import Texts
import Workplace

/// What stands on the table: the meeting, the turn looked at, its client and plan.
struct MeetingScene {
  let world: World
  let held: Held<Meeting>
  let turn: Turn?
  let client: Held<Client>?
  let plan: Held<Plan>?
  let surroundings: Surroundings
  /// The item looked at.
  let item: AgendaItem
  /// Why the fields of the meeting, and those of the plan, cannot be written now.
  private(set) var locked: String?
  private(set) var planLocked: String?

  var meeting: Meeting { held.value }
  var texts: Texts { world.texts }

  init?(_ state: MeetingScreen.State, _ world: World) {
    guard let held = world.casebook.meetings[state.meeting] else { return nil }
    self.world = world
    self.held = held
    let shown = state.turn ?? state.turns.selection.flatMap { ID<Turn>($0) }
    turn = shown.flatMap { held.value.turns[$0] }
    client = turn.flatMap { world.casebook.clients[$0.client] }
    plan = turn.flatMap { world.casebook.plan(of: $0.client) }
    item = state.item ?? turn?.item ?? .student
    surroundings = Surroundings(
      today: world.today, now: world.now, member: world.me, roster: world.casebook.roster?.value,
      clients: client.map { [$0.value.id: $0.value] } ?? [:],
      plans: plan.map { [$0.value.id: $0.value] } ?? [:],
      meetings: [held.value.id: held.value])
    findLocks()
  }

  /// It is over, and not all who had a turn are shown to whoever looks.
  var isInPart: Bool { world.casebook.meetingsInPart.contains(meeting.id) }

  /// The meeting is through, or all of its turns are, and no later one is agreed: a draft tells nobody.
  var lacksNextMeeting: Bool {
    (meeting.state == .closed || isThrough)
      && world.casebook.nextAgreedMeeting(from: max(world.today, meeting.starts.day)) == nil
  }

  /// The meeting runs and every turn is over; where some are hidden nobody here knows that of them.
  var isThrough: Bool {
    let turns = meeting.turns.byID.values
    return meeting.state == .inProgress && !turns.isEmpty
      && turns.allSatisfy { !isHidden($0) && ($0.state == .closed || $0.state == .leftOpen) }
  }

  /// The turn of a student who is not shown to whoever looks: how it stands is not known either.
  func isHidden(_ turn: Turn) -> Bool { world.casebook.clients[turn.client] == nil }

  /// Why the meeting would not be closed now, as far as is known: turns that are hidden may stand in the
  /// way as well, and that shows when it is tried.
  var closingRefusal: Refusal? {
    var known = meeting
    for turn in meeting.turns.byID.values where isHidden(turn) { known.turns[turn.id] = nil }
    return refusal(of: .close(at: world.now), on: known)
  }

  /// Why a change to the meeting would be refused now; nothing where it would pass.
  func refusal(of change: MeetingChange) -> Refusal? { refusal(of: change, on: meeting) }

  private func refusal(of change: MeetingChange, on meeting: Meeting) -> Refusal? {
    do throws(Refusal) {
      _ = try Meeting.after(change, on: meeting, id: meeting.id, in: surroundings)
      return nil
    } catch { return error }
  }

  /// Why a change to the client's plan would be refused now.
  func refusal(of change: PlanChange) -> Refusal? {
    guard let turn else { return .noSuchRow }
    do throws(Refusal) {
      let id = plan?.value.id ?? Plan.id(for: turn.client)
      _ = try Plan.after(change, on: plan?.value, id: id, in: surroundings)
      return nil
    } catch { return error }
  }

  /// Why a student cannot be booked now, who need not be the one whose turn is looked at.
  func bookingRefusal(of change: MeetingChange) -> Refusal? {
    do throws(Refusal) {
      _ = try Meeting.after(change, on: meeting, id: meeting.id, in: world.surroundings)
      return nil
    } catch { return error }
  }

  func reason(_ refusal: Refusal?) -> String? {
    // The meeting is on this very screen: the words say where on it.
    if refusal == .meetingNotRunning, [.draft, .agreed].contains(meeting.state) {
      return texts.meeting.keys.startFirst
    }
    return refusal.map { texts.refusals.words(for: $0) }
  }

  /// Why nothing of this turn may be shown or written: no consent, or it does not cover this member.
  var closedReason: String? {
    guard turn != nil else { return nil }
    guard let client else { return world.whyHidden(texts.meeting.turns.hiddenPapers) }
    guard let permission = client.value.permission(on: world.today), permission.covers(.cooperation)
    else { return texts.refusals.words(for: .noConsent) }
    return maySee(client.value) ? nil : world.whyHidden(texts.meeting.turns.hiddenPapers)
  }

  private func maySee(_ client: Client) -> Bool {
    guard let me = world.me, let roster = surroundings.roster else { return false }
    return Rights.maySee(client, member: me, roster: roster, on: world.today).plan
  }

  /// Tries the rules once for all rows of an item.
  private mutating func findLocks() {
    locked = findLock()
    planLocked = findPlanLock()
  }

  /// Why nothing can be done in the meeting, whatever the rules say: its file does not allow it.
  var readOnly: String? {
    held.readOnly.map { texts.troubles.words(for: $0.code).sentence }
  }

  /// Why the fields of the meeting cannot be written now.
  private func findLock() -> String? {
    guard let turn else { return nil }
    return readOnly ?? reason(refusal(of: .openItem(turn.id, turn.item)))
  }

  /// That there is no plan yet, or why it cannot be read.
  var noPlan: String { world.words(forNoPlan: texts.meeting.keys.noPlan, of: turn?.client) }

  /// Why the fields of the plan cannot be written now.
  private func findPlanLock() -> String? {
    guard let plan else { return noPlan }
    if let trouble = plan.readOnly { return texts.troubles.words(for: trouble.code).sentence }
    return reason(refusal(of: .writeOwnWords(plan.value.ownWords)))
  }

  /// The members of today, in the order of the seats.
  var members: [Member] {
    guard let roster = world.casebook.roster?.value else { return [] }
    return roster.seats(on: world.today).flatMap(\.current).filter { $0.party != .student }
  }

  /// What the item looked at lacks, then what closing the turn needs.
  var lacks: [AgendaLack] {
    let own = lacks(of: item)
    let gate = lacks(of: .followUp)
    let all = own + gate.filter { !own.contains($0) }
    return all.contains(.noOwnedAction) ? all.filter { $0 != .noAction } : all
  }

  /// What one item of the turn lacks.
  func lacks(of item: AgendaItem) -> [AgendaLack] {
    guard let turn else { return [] }
    return Meeting.lacks(item, of: turn, plan: plan?.value, in: surroundings)
  }

  /// That the plan is still a draft when the student's turn closes, and what it waits for.
  var wordsOnDraft: String? {
    guard let turn, let plan = plan?.value, plan.state == .draft else { return nil }
    let agreed = plan.agreements.byID.values.filter { !$0.isOutdated }.map(\.who)
    let haveOthersAgreed = turn.membersPresent.allSatisfy { agreed.contains(.member($0)) }
    return texts.meeting.stillDraft(plan.isAgreedByStudent, haveOthersAgreed)
  }

  /// Whose plans are still drafts when the whole meeting closes.
  var wordsOnDrafts: String? {
    let names = meeting.turns.sorted.compactMap { turn -> String? in
      guard world.casebook.plan(of: turn.client)?.value.state == .draft else { return nil }
      return world.casebook.clients[turn.client]?.value.shortName
    }
    return names.isEmpty ? nil : texts.meeting.draftsLeft(names.joined(separator: ", "))
  }

  /// The items that are not gone through, or lack something; the one looked at may be whole as it is.
  var openItems: [AgendaItem] {
    guard let turn else { return [] }
    return AgendaItem.allCases.filter { item in
      let isGoneThrough = turn.done.contains(item) || item == turn.item || item == self.item
      return !isGoneThrough || !lacks(of: item).isEmpty
    }
  }

  /// What an action may be for, short enough to stand beside others in a line.
  func shortName(_ tie: ActionTie) -> String {
    let plan = plan?.value
    let name: String? =
      switch tie {
      case .goal(let id): plan?.goals[id]?.text
      case .service(let id): plan?.services[id]?.name
      }
    let line = SafeText.typed(name ?? texts.common.none, multiline: false)
    return line.count > 32 ? line.prefix(31) + "…" : line
  }

  func ownerName(_ owner: ActionOwner?) -> String {
    switch owner {
    case .student: client?.value.firstName ?? texts.common.student
    case .family: texts.common.family
    case .member(let id): world.casebook.memberName(id) ?? texts.common.none
    case .named(let name): name
    case nil: texts.meeting.item.ownerMissing
    }
  }
}
