import Canvas
import Casework
import Texts
import Workplace

extension PlanFields {
  /// The change that writes words into a field.
  func writing(_ field: PlanField, _ text: String) -> PlanChange? {
    switch field {
    case .ownWords: .writeOwnWords(text)
    case .ownDoings: .writeOwnDoings(text)
    case .familyDoings: .writeFamilyDoings(text)
    case .aids: .writeAids(text)
    case .need(let id, .text): .writeNeed(id, text)
    case .need(let id, .whyNot): .writeWhyNot(id, text)
    case .goal(let id, .text): .writeGoal(id, text)
    case .goal(let id, .measure): .writeMeasure(id, text)
    case .service(let id, .name): .nameService(id, text)
    case .service(let id, .person): .writeServicePerson(id, text)
    case .action(let id, .what): .writeAction(id, text)
    case .action(let id, .happened):
      plan?.actions[id].map { .settleAction(id, $0.state, on: $0.doneOn, happened: text) }
    case .view(let id, let part): .writeView(id, part, text)
    case .otherPlan(let id, .keeper):
      plan?.otherPlans[id].map { .writeOtherPlan(id, name: $0.name, keeper: text) }
    case .followUp(let id, .note):
      plan?.followUps[id].flatMap { row in row.held.map { .holdFollowUp(id, on: $0, note: text) } }
    default: nil
    }
  }

  /// What a typed day means in its field.
  func dayEntry(_ field: PlanField, _ text: String) -> FieldEntry {
    let isBlank = text.allSatisfy(\.isWhitespace)
    let entry = names.world.day(text, as: field.dayUse)
    let day = entry.day
    if !isBlank, let problem = entry.problem(names.texts) { return .wrong(problem) }
    if let plan, names.text(field, in: plan) == names.day(day) { return .same }
    switch field {
    case .goal(let id, .by): return change(.setGoalDay(id, day), shown: names.day(day))
    case .action(let id, .by): return change(.setActionDay(id, day), shown: names.day(day))
    case .from: return change(.setPeriod(from: day, until: plan?.until), shown: names.day(day))
    case .until: return change(.setPeriod(from: plan?.from, until: day), shown: names.day(day))
    case .service(let id, .starts):
      return change(
        .setServicePeriod(id, starts: day, ends: plan?.services[id]?.ends), shown: names.day(day))
    case .service(let id, .ends):
      return change(
        .setServicePeriod(id, starts: plan?.services[id]?.starts, ends: day), shown: names.day(day))
    default: break
    }
    if case .followUp(let id, .held) = field, let row = plan?.followUps[id] {
      // Recorded by mistake: it is ahead again.
      guard let day else { return change(.reopenFollowUp(id), shown: "") }
      if day < row.planned, heldEarly[field.path] != day {
        return .wrong(names.texts.plan.heldEarly(names.day(row.planned)))
      }
    }
    guard let day else { return .wrong(names.texts.plan.dayNeeded) }
    return change(needed(field, day), shown: names.day(day))
  }

  /// Days that cannot be taken away again.
  private func needed(_ field: PlanField, _ day: Day) -> PlanChange? {
    switch field {
    case .inForce: .putInForce(on: day)
    case .responsibleDay:
      (plan?.responsible).map { .agreeResponsibleWorker($0.member, saidYesOn: day) }
    case .followUp(let id, .planned): .moveFollowUp(id, to: day)
    case .followUp(let id, .held):
      plan?.followUps[id].map { .holdFollowUp(id, on: day, note: $0.note) }
    case .action(let id, .doneOn):
      plan?.actions[id].map { .settleAction(id, $0.state, on: day, happened: $0.happened) }
    default: nil
    }
  }

  /// What a typed or picked choice means in its field.
  func choiceEntry(_ field: PlanField, _ text: String) -> FieldEntry {
    if let plan, names.text(field, in: plan) == text { return .same }
    if text.allSatisfy(\.isWhitespace) { return emptied(field) }
    let value = names.choose(text, for: field)
    if case .action(let id, .owner) = field {
      return change(.assignAction(id, owner(value, text)), shown: text)
    }
    if case .otherPlan(let id, .name) = field {
      return change(
        plan?.otherPlans[id].map { .writeOtherPlan(id, name: text, keeper: $0.keeper) },
        shown: text)
    }
    guard let value, let made = choosing(field, value) else {
      return .wrong(names.texts.plan.notFound(text))
    }
    if case (.responsible, .member(let member)) = (field, value),
      let handOver = handOver(to: member), handOver != saidYes
    {
      return .wrong(names.texts.plan.handOverUnasked)
    }
    return change(made, shown: text)
  }

  private func owner(_ value: PlanOption.Value?, _ text: String) -> ActionOwner {
    switch value {
    case .student: .student
    case .family: .family
    case .member(let id): .member(id)
    default: .named(text)
    }
  }

  private func emptied(_ field: PlanField) -> FieldEntry {
    switch field {
    case .path: change(.choosePath(nil), shown: "")
    case .need(let id, .area): change(.setNeedArea(id, nil), shown: "")
    case .goal(let id, .need): change(.linkGoal(id, to: nil), shown: "")
    case .service(let id, .goal): change(.linkService(id, to: nil), shown: "")
    case .service(let id, .party): change(.setServiceParty(id, nil), shown: "")
    case .action(let id, .owner): change(.assignAction(id, nil), shown: "")
    case .action(let id, .tie): change(.linkAction(id, service: nil, goal: nil), shown: "")
    case .substitute: change(.setSubstitute(nil), shown: "")
    case .responsible: .wrong(names.texts.plan.responsibleStays)
    default: .wrong(names.texts.plan.choiceNeeded)
    }
  }

  /// Agreed at once, or offered where somebody answers for the plan and the yes is to be asked for.
  private func responsible(_ member: ID<Member>) -> PlanChange {
    let today = names.world.today
    guard let plan, plan.needsOffer(to: member, in: names.world.surroundings) else {
      return .agreeResponsibleWorker(member, saidYesOn: today)
    }
    return .offerResponsibility(
      Handover(
        id: names.world.newID("b"), order: plan.handovers.orderAfterLast, to: member,
        offeredOn: today))
  }

  /// The responsibility for a plan in force that would go to a member at once, without an offer.
  func handOver(to member: ID<Member>) -> HandOver? {
    guard let plan, plan.state == .inForce, let present = plan.responsible?.member,
      present != member, !plan.needsOffer(to: member, in: names.world.surroundings)
    else { return nil }
    return HandOver(from: present, to: member)
  }

  private func choosing(_ field: PlanField, _ value: PlanOption.Value) -> PlanChange? {
    switch (field, value) {
    case (.path, .path(let path)): .choosePath(path)
    case (.need(let id, .area), .area(let area)): .setNeedArea(id, area)
    case (.goal(let id, .need), .need(let need)): .linkGoal(id, to: need)
    case (.goal(let id, .state), .goalState(let state)): .settleGoal(id, state)
    case (.service(let id, .goal), .goal(let goal)): .linkService(id, to: goal)
    case (.service(let id, .party), .party(let party)): .setServiceParty(id, party)
    case (.service(let id, .state), .serviceState(let state)): .setServiceState(id, state)
    case (.action(let id, .state), .actionState(let state)):
      .settleAction(
        id, state, on: state == .open ? nil : names.world.today,
        happened: plan?.actions[id]?.happened ?? "")
    case (.action(let id, .tie), .tie(let tie)):
      .linkAction(id, service: tie.service, goal: tie.goal)
    case (.responsible, .member(let member)): responsible(member)
    case (.substitute, .member(let member)): .setSubstitute(member)
    default: nil
    }
  }
}
