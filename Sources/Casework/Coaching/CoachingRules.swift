extension Plan {
  /// Changes to the coaching of a service, and to where a service was picked from.
  mutating func takeCoachingChange(
    _ id: ID<PlannedService>, _ change: CoachingChange, today: Day
  ) throws(Refusal) {
    try services.edit(id) { service throws(Refusal) in
      if case .stopFollowing = change {
        guard service.coaching != nil else { throw .noSuchRow }
        service.coaching = nil
        return
      }
      if case .enterStep(let step, let since, let who) = change {
        try checkPast(since, today)
        let stage = CoachingStage(
          since: since, who: try oneLine(who), note: service.coaching?.stages[step]?.note ?? "")
        var coaching = service.coaching ?? Coaching(step: step, stages: [:])
        coaching.step = step
        coaching.stages[step] = stage
        service.coaching = coaching
        return
      }
      guard var coaching = service.coaching else { throw .coachingNotFollowed }
      try coaching.take(change, today: today)
      service.coaching = coaching
    }
  }
}

extension Coaching {
  fileprivate mutating func take(_ change: CoachingChange, today: Day) throws(Refusal) {
    switch change {
    case .enterStep, .stopFollowing: throw .noSuchRow
    case .noteStep(let step, let text):
      guard stages[step] != nil else { throw .noSuchRow }
      stages[step]?.note = try longText(text)
    case .addModule(let module): try modules.add(try module.checked(today))
    case .nameModule(let id, let text):
      try modules.edit(id) { module throws(Refusal) in
        module.name = try oneLine(text, required: true)
      }
    case .setModulePeriod(let id, let starts, let ends):
      try checkOrder(starts, ends)
      try modules.edit(id) { module throws(Refusal) in
        (module.starts, module.ends) = (starts, ends)
      }
    case .evaluateModule(let id, let evaluator, let day, let words):
      let evaluation = try ModuleEvaluation(day: day, words: words).checked(today)
      try modules.edit(id) { module throws(Refusal) in
        if let starts = module.starts, day < starts { throw .dateOrder }
        // Words taken away are an evaluation taken back.
        module.evaluations[evaluator] = isBlank(evaluation.words) ? nil : evaluation
      }
    case .setModuleNext(let id, let next):
      try modules.edit(id) { module throws(Refusal) in module.next = next }
    case .removeModule(let id): try modules.remove(id)
    }
  }
}

extension Coaching {
  /// Coaching that comes with its service, as when a removed service is brought back.
  func checked(_ today: Day) throws(Refusal) -> Coaching {
    var checked = self
    guard stages[step] != nil else { throw .noSuchRow }
    for (step, stage) in stages {
      try checkPast(stage.since, today)
      checked.stages[step] = CoachingStage(
        since: stage.since, who: try oneLine(stage.who), note: try longText(stage.note))
    }
    checked.modules = Rows()
    for module in modules.sorted { try checked.modules.add(try module.checked(today)) }
    return checked
  }
}

extension CoachingModule {
  fileprivate func checked(_ today: Day) throws(Refusal) -> CoachingModule {
    try checkOrder(starts, ends)
    var checked = self
    checked.name = try oneLine(name, required: true)
    for (evaluator, evaluation) in evaluations {
      checked.evaluations[evaluator] = try evaluation.checked(today)
    }
    return checked
  }
}

extension ModuleEvaluation {
  fileprivate func checked(_ today: Day) throws(Refusal) -> ModuleEvaluation {
    try checkPast(day, today)
    return ModuleEvaluation(day: day, words: try longText(words))
  }
}
