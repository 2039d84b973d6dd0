import Canvas
import Casework
import Synchronization
import Texts
import Workplace

extension PlanNames {
  /// A field's value as it is written; nothing where its row is not in the plan.
  func text(_ field: PlanField, in plan: Plan) -> String? {
    switch field {
    case .ownWords: plan.ownWords
    case .ownDoings: plan.ownDoings
    case .familyDoings: plan.familyDoings
    case .aids: plan.aids
    case .path: plan.path.map(texts.common.path) ?? ""
    case .responsible: plan.responsible.map { member($0.member) } ?? ""
    case .responsibleDay: day(plan.responsible?.agreedOn)
    case .substitute: plan.substitute.map(member) ?? ""
    case .from: day(plan.from)
    case .until: day(plan.until)
    case .inForce: day(plan.inForceFrom)
    case .need(let id, let part): plan.needs[id].map { text(part, of: $0) }
    case .goal(let id, let part): plan.goals[id].map { text(part, of: $0, in: plan) }
    case .service(let id, let part): plan.services[id].map { text(part, of: $0, in: plan) }
    case .action(let id, let part): plan.actions[id].map { text(part, of: $0, in: plan) }
    case .view(let id, let part): plan.views[id].map { text(part, of: $0) }
    case .followUp(let id, let part): plan.followUps[id].map { text(part, of: $0) }
    case .otherPlan(let id, let part):
      plan.otherPlans[id].map { part == .name ? $0.name : $0.keeper }
    case .agreement(let id, let part): plan.agreements[id].map { text(part, of: $0) }
    case .notNeeded(let area):
      (plan.notNeeded.contains(area) ? "[✓] " : "[ ] ") + texts.common.lifeArea(area)
    case .step(let step): Texts.of(plan.language).plan.step(step)
    case .handover(_, let answer): "[ \(texts.plan.handover.answer(answer)) ]"
    case .agreeOthers: "[ \(texts.plan.notes.othersAgree(othersInRoom.count)) ]"
    case .add, .candidate: nil
    }
  }

  private func text(_ part: PlanField.NeedPart, of need: Need) -> String {
    switch part {
    case .text: need.text
    case .area: need.area.map(texts.common.lifeArea) ?? ""
    case .whyNot: need.whyNot
    }
  }

  private func text(_ part: PlanField.GoalPart, of goal: Goal, in plan: Plan) -> String {
    switch part {
    case .text: goal.text
    case .measure: goal.measure
    case .by: day(goal.by)
    case .need: goal.need.flatMap { plan.needs[$0]?.text } ?? ""
    case .state: texts.plan.goalState(goal.state)
    }
  }

  private func text(
    _ part: PlanField.ServicePart, of service: PlannedService, in plan: Plan
  ) -> String {
    switch part {
    case .name: service.name
    case .party: service.party.map(party) ?? ""
    case .person: service.person
    case .starts: day(service.starts)
    case .ends: day(service.ends)
    case .state: texts.plan.serviceState(service.state)
    case .goal: service.goal.flatMap { plan.goals[$0]?.text } ?? ""
    }
  }

  private func text(_ part: PlanField.ActionPart, of action: Action, in plan: Plan) -> String {
    switch part {
    case .what: action.what
    case .owner: action.owner.map(owner) ?? ""
    case .by: day(action.by)
    case .state: texts.plan.actionState(action.state)
    case .doneOn: day(action.doneOn)
    case .happened: action.happened
    case .tie: plan.tie(of: action).map { name(of: $0, in: plan) } ?? ""
    }
  }

  private func text(_ part: ViewPart, of view: DifferingView) -> String {
    switch part {
    case .topic: view.topic
    case .student: view.student
    case .studentReason: view.studentReason
    case .worker: view.worker
    case .workerReason: view.workerReason
    }
  }

  private func text(_ part: PlanField.FollowUpPart, of followUp: FollowUp) -> String {
    switch part {
    case .planned: day(followUp.planned)
    case .held: day(followUp.held)
    case .note: followUp.note
    }
  }

  private func text(_ part: PlanField.AgreementPart, of agreement: Agreement) -> String {
    switch part {
    case .day: day(agreement.day)
    case .way: texts.plan.way(agreement.way)
    case .who: agreeing(agreement.who)
    }
  }

  func day(_ day: Day?) -> String { day.map(texts.dates.day) ?? "" }

  /// A value as it reads where it is not being written: days with their weekday.
  func shown(_ field: PlanField, _ text: String) -> String {
    guard field.kind == .day, !text.isEmpty else { return text }
    if let known = shownDays.withLock({ $0[text] }) { return known }
    let shown = dayAsShown(DayEntry(text, as: field.dayUse, today: today)) ?? text
    shownDays.withLock { $0[text] = shown }
    return shown
  }

  /// Apart from ``shown(_:_:)``, which the compiler else cannot optimise.
  private func dayAsShown(_ entry: DayEntry) -> String? {
    guard let day = entry.day else { return nil }
    return texts.dates.dayWithWeekday(day)
  }
}
