extension Transfer {
  /// Sending, answering, giving and ending: each leaves a record that stays.
  mutating func takeEvent(_ change: TransferChange, _ asking: Asking) throws(Refusal) {
    switch change {
    case .send(let id, let way, let receiver, let day):
      try send(id, way, receiver, day, asking)
    case .take(let note, let day):
      try requireAnswerable(asking)
      let note = try longText(note)
      try record(.taken, on: day, "", asking)
      state = .taken
      try edit(direction.takingStep) { record throws(Refusal) in
        (record.state, record.on) = (.done, day)
        record.doer = .member(asking.member.id)
        if !note.isEmpty { record.note = note }
      }
    case .refuse(let reason, let day):
      try requireAnswerable(asking)
      try record(.refused, on: day, try stated(reason), asking)
      state = .refused
      try edit(direction.sendingStep) { record throws(Refusal) in
        (record.state, record.on, record.doer) = (.open, nil, nil)
      }
    case .give(let row): try give(row, asking)
    case .finish(let day):
      guard state == .taken else { throw state.isOver ? .transferOver : .transferNotTaken }
      // What was left open before the sending is not the receiver's, who may not even see it.
      let open = openSteps(for: asking.client, on: asking.today)
      if let next = open.first(where: direction.isAfterTaking) {
        throw .transferLacks([.openSteps(next: next)])
      }
      try record(.done, on: day, "", asking)
      state = .done
    case .giveUp(let reason, let day):
      try requireSender(asking)
      guard !state.isOver else { throw .transferOver }
      try record(.givenUp, on: day, try stated(reason), asking)
      state = .givenUp
    case .reopen(let reason, let day):
      guard state.isOver else { throw .alreadyThere }
      let isOtherOpen = asking.surroundings.transfers.of(client).contains {
        $0.id != id && $0.direction == direction && !$0.state.isOver
      }
      guard !isOtherOpen else { throw .alreadyThere }
      try record(.reopened, on: day, try stated(reason), asking)
      state = TransferState.reopened(events: events.sorted)
    default: throw .noSuchRow
    }
  }

  private mutating func send(
    _ id: ID<GivenInformation>, _ way: GivenWay, _ receiver: String, _ day: Day, _ asking: Asking
  ) throws(Refusal) {
    try requireSender(asking)
    switch state {
    case .preparing, .refused: break
    case .sent, .taken: throw .transferSent
    case .done, .givenUp: throw .transferOver
    }
    var lacks = lacksForSending
    if direction == .toSchool, isBlank(receiver) { lacks.append(.receiver) }
    guard lacks.isEmpty else { throw .transferLacks(lacks) }
    var row = GivenInformation(
      id: id, order: "", to: direction.receiver, receiver: receiver,
      contents: contents.filter { !isBlank($0.value) }, day: day, way: way)
    (row.studies, row.field, row.contact) = (studies, field, contact)
    try keep(row, asking)
    try record(.sent, on: day, "", asking)
    state = .sent
    try edit(direction.sendingStep) { record throws(Refusal) in
      (record.state, record.on) = (.done, day)
      record.doer = .member(asking.member.id)
    }
  }

  /// What was given by the way: by phone, in a meeting.
  private mutating func give(_ row: GivenInformation, _ asking: Asking) throws(Refusal) {
    guard !state.isOver else { throw .transferOver }
    guard row.to != .student else { throw .noSuchRow }
    if row.way == .contactRequest { try checkRequest(row) }
    var row = row
    row.contents = row.contents.filter { !isBlank($0.value) }
    guard !row.matters.isEmpty else { throw .textMissing }
    guard Set(row.contents.keys).isSubset(of: ConsentMatter.details) else { throw .noSuchRow }
    guard row.matters.isSubset(of: asking.sight.matters) else { throw .notPermitted }
    try keep(row, asking)
  }

  /// A contact request goes to employment services, after what comes before sending one.
  private func checkRequest(_ row: GivenInformation) throws(Refusal) {
    guard direction == .toEmployment, row.to == .employment else { throw .noSuchRow }
    let lacks = lacksForSending.filter { [.studentWelfare, .registration].contains($0) }
    guard lacks.isEmpty || view != .whole else { throw .transferLacks(lacks) }
  }

  /// Keeps what is given, where a permission in force covers every kind of it for the receiver.
  ///
  /// It must hold both on the day it was given and today.
  private mutating func keep(_ row: GivenInformation, _ asking: Asking) throws(Refusal) {
    guard given[row.id] == nil else { throw .alreadyThere }
    try checkPast(row.day, asking.today)
    try checkOrder(openedOn, row.day)
    _ = try asking.client.consents(covering: row.matters, for: row.to, on: asking.today)
    var kept = row
    kept.consents = try asking.client.consents(
      covering: row.matters, for: row.to, on: row.day)
    kept.receiver = try oneLine(row.receiver)
    kept.field = try oneLine(row.field)
    for (matter, text) in row.contents { kept.contents[matter] = try longText(text) }
    kept.by = asking.member.id
    kept.order = ""
    try given.add(kept)
  }

  /// What was sent is answered by those to whom it was; by others only where nobody sits there.
  private func requireAnswerable(_ asking: Asking) throws(Refusal) {
    guard state == .sent else { throw state.isOver ? .transferOver : .transferNotSent }
    let receiver = direction.receiver
    if asking.member.party == receiver { return }
    let isSeated = asking.surroundings.roster?.members.byID.values.contains {
      $0.party == receiver && $0.isSeated(on: asking.today)
    }
    guard isSeated == false else { throw .receiverTakes(receiver) }
  }

  private mutating func record(
    _ kind: TransferEventKind, on day: Day, _ reason: String, _ asking: Asking
  ) throws(Refusal) {
    try checkPast(day, asking.today)
    try checkOrder(latest?.day ?? openedOn, day)
    let id: ID<TransferEvent> = recordID("e", [kind.rawValue, reason, "\(events.count)"], asking)
    var event = TransferEvent(id: id, order: "", kind: kind, day: day, reason: reason)
    event.by = asking.member.id
    try events.add(event)
  }
}

extension TransferState {
  /// Where a transfer stands again once it is no longer over: where its latest sending had come to.
  fileprivate static func reopened(events: [TransferEvent]) -> TransferState {
    switch events.last(where: { [.sent, .taken, .refused].contains($0.kind) })?.kind {
    case .sent: .sent
    case .taken: .taken
    case .refused: .refused
    default: .preparing
    }
  }
}
