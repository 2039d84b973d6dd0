extension Plan {
  /// Changes to the actions: who does what by when, and what became of it.
  mutating func takeActionChange(
    _ change: PlanChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .addAction(let action):
      try services.require(action.service)
      try goals.require(action.goal)
      var checked = action
      checked.what = try oneLine(action.what, required: true)
      checked.happened = try longText(action.happened)
      checked.sleepsUntil = nil
      // One that is put back may have slept until a day that has passed: it is awake by now.
      if let until = action.sleepsUntil, until > surroundings.today {
        try checked.sleep(until: until, surroundings.today)
      }
      checked.owner = try surroundings.checked(action.owner)
      try actions.add(checked)
    case .writeAction(let id, let text):
      try actions.edit(id) { action throws(Refusal) in action.what = try oneLine(text) }
    case .assignAction(let id, let owner):
      let owner = try surroundings.checked(owner)
      try actions.edit(id) { action throws(Refusal) in action.owner = owner }
    case .setActionDay(let id, let day):
      try actions.edit(id) { action throws(Refusal) in
        action.by = day
        if let day, let until = action.sleepsUntil, until > day { action.sleepsUntil = nil }
      }
    case .linkAction(let id, let service, let goal):
      try services.require(service)
      try goals.require(goal)
      try actions.edit(id) { action throws(Refusal) in
        (action.service, action.goal) = (service, goal)
      }
    case .settleAction(let id, let state, let day, let happened):
      if let day { try checkPast(day, surroundings.today) }
      let happened = try longText(happened)
      try actions.edit(id) { action throws(Refusal) in
        action.state = state
        action.doneOn = state == .open ? nil : day ?? surroundings.today
        action.happened = happened
        if state != .open { action.sleepsUntil = nil }
      }
    case .sleepAction(let id, let until):
      try actions.edit(id) { action throws(Refusal) in
        try action.sleep(until: until, surroundings.today)
      }
    case .removeAction(let id): try actions.remove(id)
    default: try takeAgreedChange(change, in: surroundings)
    }
  }
}

extension Action {
  /// Only what is still to be done sleeps, and never past the day by which it is due.
  fileprivate mutating func sleep(until day: Day?, _ today: Day) throws(Refusal) {
    if let day {
      guard state == .open else { throw .alreadyThere }
      guard day > today else { throw .dateOrder }
      if let by, day > by { throw .wakesTooLate }
    }
    sleepsUntil = day
  }
}

extension Surroundings {
  /// An owner who is known: a member has been on the roster, anybody else has a name.
  fileprivate func checked(_ owner: ActionOwner?) throws(Refusal) -> ActionOwner? {
    switch owner {
    case .member(let id):
      try requireMember(id)
      return owner
    case .named(let name): return .named(try oneLine(name, required: true))
    case .student, .family, nil: return owner
    }
  }
}
