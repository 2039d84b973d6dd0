extension Plan {
  /// Changes to needs, goals and services; what hung on a removed row stays, with the link open.
  mutating func takeChainChange(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .addNeed(let need):
      var checked = need
      checked.text = try longText(need.text, required: true)
      checked.whyNot = try longText(need.whyNot)
      try needs.add(checked)
    case .writeNeed(let id, let text):
      try needs.edit(id) { need throws(Refusal) in need.text = try longText(text) }
    case .setNeedArea(let id, let area):
      try needs.edit(id) { need throws(Refusal) in need.area = area }
    case .writeWhyNot(let id, let text):
      try needs.edit(id) { need throws(Refusal) in need.whyNot = try longText(text) }
    case .setNotNeeded(let area, true): notNeeded.insert(area)
    case .setNotNeeded(let area, false): notNeeded.remove(area)
    case .removeNeed(let id):
      try needs.remove(id)
      goals.editAll(where: { $0.need == id }, { $0.need = nil })
    case .addGoal(let goal):
      try needs.require(goal.need)
      var checked = goal
      checked.text = try longText(goal.text, required: true)
      checked.measure = try oneLine(goal.measure)
      try goals.add(checked)
    case .writeGoal(let id, let text):
      try goals.edit(id) { goal throws(Refusal) in goal.text = try longText(text) }
    case .writeMeasure(let id, let text):
      try goals.edit(id) { goal throws(Refusal) in goal.measure = try oneLine(text) }
    case .setGoalDay(let id, let day):
      try goals.edit(id) { goal throws(Refusal) in goal.by = day }
    case .settleGoal(let id, let state):
      try goals.edit(id) { goal throws(Refusal) in goal.state = state }
    case .linkGoal(let id, let need):
      try needs.require(need)
      try goals.edit(id) { goal throws(Refusal) in goal.need = need }
    case .removeGoal(let id):
      try goals.remove(id)
      services.editAll(where: { $0.goal == id }, { $0.goal = nil })
      actions.editAll(where: { $0.goal == id }, { $0.goal = nil })
    default: try takeServiceChange(change, in: surroundings)
    }
  }

  private mutating func takeServiceChange(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .addService(let service):
      try goals.require(service.goal)
      try checkOrder(service.starts, service.ends)
      var checked = service
      checked.name = try oneLine(service.name, required: true)
      checked.person = try oneLine(service.person)
      if let entry = service.catalogue { checked.catalogue?.name = try oneLine(entry.name) }
      checked.coaching = try service.coaching?.checked(surroundings.today)
      try services.add(checked)
    case .nameService(let id, let text):
      try services.edit(id) { service throws(Refusal) in service.name = try oneLine(text) }
    case .setServiceParty(let id, let party):
      try services.edit(id) { service throws(Refusal) in service.party = party }
    case .writeServicePerson(let id, let text):
      try services.edit(id) { service throws(Refusal) in service.person = try oneLine(text) }
    case .setServicePeriod(let id, let starts, let ends):
      try checkOrder(starts, ends)
      try services.edit(id) { service throws(Refusal) in
        (service.starts, service.ends) = (starts, ends)
      }
    case .setServiceState(let id, let state):
      try services.edit(id) { service throws(Refusal) in service.state = state }
    case .linkService(let id, let goal):
      try goals.require(goal)
      try services.edit(id) { service throws(Refusal) in service.goal = goal }
    case .pickService(let id, let entry, let party):
      let name = try oneLine(entry.name, required: true)
      try services.edit(id) { service throws(Refusal) in
        service.name = name
        service.catalogue = entry
        service.catalogue?.name = name
        if let party { service.party = party }
      }
    case .coach(let id, let change):
      try takeCoachingChange(id, change, today: surroundings.today)
    case .removeService(let id):
      try services.remove(id)
      actions.editAll(where: { $0.service == id }, { $0.service = nil })
    default: try takeActionChange(change, in: surroundings)
    }
  }
}
