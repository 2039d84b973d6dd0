extension RegionChecklist {
  /// The checklist after a change, or why the change may not be made.
  ///
  /// Any seated professional may change it, as the catalogue; the student's seat may not.
  public static func after(
    _ change: RegionChange, on checklist: RegionChecklist?, in surroundings: Surroundings
  ) throws(Refusal) -> RegionChecklist {
    guard try surroundings.actingMember().party != .student else { throw .notPermitted }
    var region = checklist ?? RegionChecklist()
    let today = surroundings.today
    switch change {
    case .setPointState(let point, let state): region.points[point, default: .init()].state = state
    case .writePoint(let point, let part, let text):
      try region.points[point, default: .init()].write(text, part)
    case .setPointDay(let point, let day): region.points[point, default: .init()].by = day
    case .writeAim(let text): region.aim = try longText(text)
    case .writeBacking(let text): region.backing = try longText(text)
    case .setBackedOn(let day): region.backedOn = try past(day, today)
    case .addAgreement(let row): try region.agreements.add(try checked(row))
    case .writeAgreement(let id, let part, let text):
      try region.agreements.edit(id) { row throws(Refusal) in try row.write(text, part) }
    case .setAgreementPeriod(let id, let from, let until):
      try checkOrder(from, until)
      try region.agreements.edit(id) { row in (row.from, row.until) = (from, until) }
    case .removeAgreement(let id): try region.agreements.remove(id)
    case .writeContents(let text): region.contents = try longText(text)
    case .writeConsensusStep(let step, let text):
      region.consensus[step, default: .init()].note = try longText(text)
    case .setConsensusDay(let step, let day):
      region.consensus[step, default: .init()].doneOn = try past(day, today)
    case .addSignature(let row): try region.signatures.add(try checked(row, today))
    case .removeSignature(let id): try region.signatures.remove(id)
    }
    return region
  }

  /// What has happened has not happened on a day to come.
  private static func past(_ day: Day?, _ today: Day) throws(Refusal) -> Day? {
    if let day { try checkPast(day, today) }
    return day
  }

  private static func checked(_ row: EmployerAgreement) throws(Refusal) -> EmployerAgreement {
    var checked = row
    checked.employer = try oneLine(row.employer, required: true)
    checked.content = try longText(row.content)
    checked.contact = try oneLine(row.contact)
    try checkOrder(row.from, row.until)
    return checked
  }

  private static func checked(_ row: Signature, _ today: Day) throws(Refusal) -> Signature {
    var checked = row
    checked.organisation = try oneLine(row.organisation, required: true)
    checked.person = try oneLine(row.person)
    try checkPast(row.day, today)
    return checked
  }
}

extension RegionPointEntry {
  fileprivate mutating func write(
    _ text: String, _ part: RegionPointText
  ) throws(Refusal) {
    switch part {
    case .evidence: evidence = try longText(text)
    case .owner: owner = try oneLine(text)
    case .nextStep: nextStep = try longText(text)
    }
  }

  /// One of its texts.
  public subscript(part: RegionPointText) -> String {
    switch part {
    case .evidence: evidence
    case .owner: owner
    case .nextStep: nextStep
    }
  }
}

extension EmployerAgreement {
  fileprivate mutating func write(_ text: String, _ part: AgreementText) throws(Refusal) {
    switch part {
    case .employer: employer = try oneLine(text, required: true)
    case .content: content = try longText(text)
    case .contact: contact = try oneLine(text)
    }
  }

  /// One of its texts.
  public subscript(part: AgreementText) -> String {
    switch part {
    case .employer: employer
    case .content: content
    case .contact: contact
    }
  }
}
