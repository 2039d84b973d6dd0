import Casework
import Texts
import Workplace

extension AgendaField {
  /// The change that a typed text makes; nothing where there is nothing to save.
  func change(text: String, _ scene: MeetingScene, _ pending: PendingRow?) throws(FieldProblem)
    -> Change?
  {
    guard let turn = scene.turn else { return nil }
    let plan = scene.plan?.value.id ?? Plan.id(for: turn.client)
    switch self {
    case .ownWords: return .plan(plan, .writeOwnWords(text))
    case .ownDoings: return .plan(plan, .writeOwnDoings(text))
    case .familyDoings: return .plan(plan, .writeFamilyDoings(text))
    case .why(var attendance):
      attendance.why = text
      return .meeting(scene.meeting.id, .markAttendance(turn.id, attendance))
    case .matter(let id):
      if turn.matters[id] != nil {
        return .meeting(scene.meeting.id, .writeMatter(turn.id, id, text))
      }
      guard let pending, !text.allSatisfy(\.isWhitespace) else { return nil }
      let matter = Matter(
        id: id, order: pending.order, text: text, raisedBefore: turn.state == .waiting)
      return .meeting(scene.meeting.id, .raiseMatter(turn.id, matter))
    case .entry(let id):
      if turn.entries[id] != nil {
        return .meeting(scene.meeting.id, .writeEntry(turn.id, id, text))
      }
      guard let pending, !text.allSatisfy(\.isWhitespace) else { return nil }
      let entry = Entry(
        id: id, order: pending.order, matter: pending.matter,
        kind: pending.kind == .decision ? .decision : .information, text: text)
      return .meeting(scene.meeting.id, .addEntry(turn.id, entry))
    case .followUp(let id): return try followUp(id, text, plan, scene)
    case .planFrom, .planUntil: return try period(text, plan, scene)
    case .chairNotes: return .meeting(scene.meeting.id, .writeChairNotes(turn.id, text))
    default: return nil
    }
  }

  private func followUp(
    _ id: ID<FollowUp>, _ text: String, _ plan: ID<Plan>, _ scene: MeetingScene
  ) throws(FieldProblem) -> Change? {
    let texts = scene.texts.meeting.item
    let old = scene.plan?.value.followUps[id]
    if text.allSatisfy(\.isWhitespace) {
      return old.map { .plan(plan, .removeFollowUp($0.id)) }
    }
    let entry = scene.world.day(text, as: .appointment)
    guard let day = entry.day else {
      throw FieldProblem(words: entry.problem(scene.texts) ?? "")
    }
    guard day >= scene.world.today else { throw FieldProblem(words: texts.dayPast) }
    if let old { return day == old.planned ? nil : .plan(plan, .moveFollowUp(old.id, to: day)) }
    let order = scene.plan?.value.followUps.orderAfterLast ?? OrderKey.after(nil)
    return .plan(plan, .agreeFollowUp(FollowUp(id: id, order: order, planned: day)))
  }

  private func period(
    _ text: String, _ id: ID<Plan>, _ scene: MeetingScene
  ) throws(FieldProblem) -> Change? {
    guard let plan = scene.plan?.value else { return nil }
    var day: Day?
    if !text.allSatisfy(\.isWhitespace) {
      let entry = scene.world.day(text, as: .limit)
      guard let typed = entry.day else {
        throw FieldProblem(words: entry.problem(scene.texts) ?? "")
      }
      day = typed
    }
    let old = self == .planFrom ? plan.from : plan.until
    if day == old { return nil }
    let change: PlanChange =
      self == .planFrom
      ? .setPeriod(from: day, until: plan.until) : .setPeriod(from: plan.from, until: day)
    if let refusal = scene.refusal(of: change) {
      throw FieldProblem(words: scene.texts.refusals.words(for: refusal))
    }
    return .plan(id, change)
  }

  /// The change that a chosen option makes.
  func change(option: Int, _ scene: MeetingScene) throws(FieldProblem) -> Change? {
    guard let turn = scene.turn else { return nil }
    let meeting = scene.meeting.id
    let plan = scene.plan?.value.id ?? Plan.id(for: turn.client)
    func member(_ members: [ID<Member>]) -> ID<Member>? {
      members.indices.contains(option - 1) ? members[option - 1] : nil
    }
    switch self {
    case .presence(var attendance):
      guard option > 0 else {
        return turn.attendance[attendance.id] == nil
          ? nil : .meeting(meeting, .removeAttendance(turn.id, attendance.id))
      }
      let presences = Presence.cases(for: attendance.party)
      attendance.presence = presences[min(option, presences.count) - 1]
      return .meeting(meeting, .markAttendance(turn.id, attendance))
    case .chair(let members): return .meeting(meeting, .chooseChair(turn.id, member(members)))
    case .scribe(let members): return .meeting(meeting, .chooseScribe(turn.id, member(members)))
    case .responsible(let members):
      guard members.indices.contains(option) else { return nil }
      return .plan(plan, try responsible(members[option], scene))
    case .substitute(let members): return .plan(plan, .setSubstitute(member(members)))
    default: return nil
    }
  }
}

extension AgendaField {
  /// Agreed where the yes is heard in the room; else offered, and the former one answers so far.
  private func responsible(
    _ member: ID<Member>, _ scene: MeetingScene
  ) throws(FieldProblem) -> PlanChange {
    let today = scene.world.today
    guard let plan = scene.plan?.value,
      plan.needsOffer(to: member, in: scene.world.surroundings)
    else { return .agreeResponsibleWorker(member, saidYesOn: today) }
    // One who is in the room says yes at once: nothing stands against it but the missing mark.
    if plan.openHandover?.to == member, scene.turn?.state == .inProgress {
      throw FieldProblem(words: scene.texts.meeting.item.responsibleNotMarked)
    }
    return .offerResponsibility(
      Handover(
        id: scene.world.newID("b"), order: plan.handovers.orderAfterLast, to: member,
        offeredOn: today))
  }
}

/// Why what was typed cannot be saved as it stands.
struct FieldProblem: Error {
  var words: String
}
