extension Plan {
  /// The plan after a change, or why the change may not be made.
  ///
  /// Each change needs a permission in force today that covers the party of the member who asks.
  public static func after(
    _ change: PlanChange, on plan: Plan?, id: ID<Plan>, in surroundings: Surroundings
  ) throws(Refusal) -> Plan {
    if case .open(let client, let revision, let language) = change {
      return try opened(
        plan, id: id, client: client, revision: revision, language: language, in: surroundings)
    }
    guard var plan else { throw .noSuchRow }
    try surroundings.plannedClient(plan.client)
    if case .reopen(let id, let reason) = change {
      try plan.reopen(id, reason, in: surroundings)
      return plan
    }
    guard !plan.isOver(surroundings) else { throw .planEnded }
    let before = plan
    try plan.take(change, in: surroundings)
    plan.outdateAgreements(givenTo: before)
    return plan
  }

  /// A new plan; a revision starts as a copy of the plan before it.
  private static func opened(
    _ plan: Plan?, id: ID<Plan>, client: ID<Client>, revision: Int, language: Language,
    in surroundings: Surroundings
  ) throws(Refusal) -> Plan {
    try surroundings.plannedClient(client)
    // Under any other id two people who start at once would make two plans.
    guard id == Plan.id(for: client, revision: revision) else { throw .noSuchRow }
    let others = surroundings.plans.of(client).filter { $0.id != id }
    guard plan == nil, !others.contains(where: { $0.revision == revision }) else {
      throw .alreadyThere
    }
    var opened = Plan(id: id, client: client, revision: revision, language: language)
    if revision == 1 { return opened }
    guard others.contains(where: { $0.revision == revision - 1 }),
      let before = others.filter({ $0.revision < revision }).max(by: Plan.isOlder)
    else { throw .noSuchRow }
    // Two drafts of one plan would be written side by side.
    guard !others.contains(where: { $0.state == .draft }) else { throw .alreadyThere }
    opened.copyContents(of: before)
    return opened
  }

  private mutating func take(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .open: throw .alreadyThere
    case .writeOwnWords(let text): ownWords = try longText(text)
    case .writeOwnDoings(let text): ownDoings = try longText(text)
    case .writeFamilyDoings(let text): familyDoings = try longText(text)
    case .writeAids(let text): aids = try longText(text)
    case .choosePath(let new): path = new
    case .setPeriod(let from, let until):
      try checkOrder(from, until)
      (self.from, self.until) = (from, until)
    case .addView(let view): try views.add(view.checked())
    case .writeView(let id, let part, let text):
      try views.edit(id) { view throws(Refusal) in try view.write(part, text) }
    case .removeView(let id): try views.remove(id)
    case .addOtherPlan(let other):
      var checked = other
      checked.name = try oneLine(other.name, required: true)
      checked.keeper = try oneLine(other.keeper)
      try otherPlans.add(checked)
    case .writeOtherPlan(let id, let name, let keeper):
      try otherPlans.edit(id) { other throws(Refusal) in
        other.name = try oneLine(name)
        other.keeper = try oneLine(keeper)
      }
    case .removeOtherPlan(let id): try otherPlans.remove(id)
    default: try takeChainChange(change, in: surroundings)
    }
  }

  private mutating func copyContents(of plan: Plan) {
    (ownWords, ownDoings, familyDoings) = (plan.ownWords, plan.ownDoings, plan.familyDoings)
    (aids, path, needs, goals) = (plan.aids, plan.path, plan.needs, plan.goals)
    notNeeded = plan.notNeeded
    (services, actions, views) = (plan.services, plan.actions, plan.views)
    (responsible, substitute) = (plan.responsible, plan.substitute)
    (handovers, formerResponsible) = (plan.handovers, plan.formerResponsible)
    (from, until) = (plan.from, plan.until)
    (followUps, otherPlans) = (plan.followUps, plan.otherPlans)
  }
}

extension DifferingView {
  fileprivate func checked() throws(Refusal) -> DifferingView {
    var checked = self
    checked.topic = try oneLine(topic, required: true)
    checked.student = try longText(student)
    checked.studentReason = try longText(studentReason)
    checked.worker = try longText(worker)
    checked.workerReason = try longText(workerReason)
    return checked
  }

  fileprivate mutating func write(_ part: ViewPart, _ text: String) throws(Refusal) {
    switch part {
    case .topic: topic = try oneLine(text)
    case .student: student = try longText(text)
    case .studentReason: studentReason = try longText(text)
    case .worker: worker = try longText(text)
    case .workerReason: workerReason = try longText(text)
    }
  }
}
