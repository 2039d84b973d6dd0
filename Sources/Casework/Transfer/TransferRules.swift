extension Transfer {
  /// The transfer after a change, or why the change may not be made.
  public static func after(
    _ change: TransferChange, on transfer: Transfer?, id: ID<Transfer>,
    in surroundings: Surroundings
  ) throws(Refusal) -> Transfer {
    let member = try surroundings.actingMember()
    if case .open(let client, let direction, let day) = change {
      guard transfer == nil else { throw .alreadyThere }
      return try opened(id, client, direction, day, by: member, in: surroundings)
    }
    guard var transfer, let roster = surroundings.roster,
      let client = surroundings.clients[transfer.client]
    else { throw .noSuchRow }
    let sight = Rights.maySee(
      transfer, of: client, member: member.id, roster: roster, on: surroundings.today)
    guard sight.isOpen else { throw .notPermitted }
    if case .steps = sight.view, change.step == nil { throw .notPermitted }
    if case .giveUp = change {
    } else {
      try client.requirePermission(for: transfer.direction.receiver, on: surroundings.today)
    }
    let asking = Asking(member: member, sight: sight, client: client, surroundings: surroundings)
    try transfer.take(change, asking)
    return transfer
  }

  /// Who asks for a change, and about whom.
  struct Asking {
    var member: Member
    var sight: TransferSight
    var client: Client
    var surroundings: Surroundings

    var today: Day { surroundings.today }
  }

  private static func opened(
    _ id: ID<Transfer>, _ clientID: ID<Client>, _ direction: TransferDirection, _ day: Day,
    by member: Member, in surroundings: Surroundings
  ) throws(Refusal) -> Transfer {
    let client = try surroundings.visibleClient(clientID)
    try checkPast(day, surroundings.today)
    guard surroundings.keeps(client) || member.party == direction.sender else {
      throw .senderPrepares
    }
    try client.requirePermission(for: direction.receiver, on: surroundings.today)
    let isOpenAlready = surroundings.transfers.of(clientID).contains {
      $0.direction == direction && !$0.state.isOver
    }
    guard !isOpenAlready else { throw .alreadyThere }
    var opened = Transfer(id: id, client: clientID, direction: direction, openedOn: day)
    opened.openedBy = member.id
    opened.field = client.field
    if direction == .toEmployment {
      opened.studies = client.group?.studyEnd
      opened.contact = surroundings.schoolContact(of: client)
    }
    return opened
  }

  mutating func take(_ change: TransferChange, _ asking: Asking) throws(Refusal) {
    switch change {
    case .open: throw .alreadyThere
    case .setStudies(let end):
      try requirePreparing(asking)
      studies = end
    case .setField(let text):
      try requirePreparing(asking)
      field = try oneLine(text)
    case .setContact(let member):
      try requirePreparing(asking)
      if let member {
        try asking.surroundings.seatedMember(member)
        let party = asking.surroundings.roster?.members[member]?.party
        guard party == direction.sender else { throw .contactIsOf(direction.sender) }
      }
      contact = member
    case .writeContents(let matter, let text):
      try requirePreparing(asking)
      guard ConsentMatter.details.contains(matter) else { throw .noSuchRow }
      guard asking.sight.matters.contains(matter) else { throw .notPermitted }
      let text = try longText(text)
      contents[matter] = text.isEmpty ? nil : text
    case .assign, .doStep, .agree, .leaveOutStep, .reopenStep, .writeNote:
      try takeStepChange(change, asking)
    case .send, .take, .refuse, .give, .finish, .giveUp, .reopen:
      try takeEvent(change, asking)
    case .recordOutcome(let result, let day, let said, let note):
      try record(result, on: day, said: said, note, asking)
    }
  }

  /// Only the sender's side prepares, and only what has not been sent.
  private func requirePreparing(_ asking: Asking) throws(Refusal) {
    try requireSender(asking)
    switch state {
    case .preparing, .refused: break
    case .sent, .taken: throw .transferSent
    case .done, .givenUp: throw .transferOver
    }
  }

  func requireSender(_ asking: Asking) throws(Refusal) {
    guard asking.sight.keeps || asking.member.party == direction.sender else {
      throw .senderPrepares
    }
  }
}

extension ClientGroup {
  /// How the studies of such a student end.
  public var studyEnd: StudyEnd? {
    switch self {
    case .graduatingWithSupportNeeds: .graduated
    case .studiesBreakingOff, .brokenOffWithoutQualification: .brokenOff
    case .applyingWithStrongNeed: nil
    }
  }
}

extension Surroundings {
  /// The school's person to ask about a student: who knows them best, else the contact person.
  func schoolContact(of client: Client) -> ID<Member>? {
    if let best = client.knowsBest, let member = roster?.members[best],
      member.party == .school, member.isSeated(on: today)
    {
      return best
    }
    return roster?.contactPerson(on: today)?.id
  }
}
