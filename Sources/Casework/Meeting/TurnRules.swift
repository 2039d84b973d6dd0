extension Meeting {
  /// Changes to what is written in a turn; most need the turn to be running.
  mutating func takeTurnChange(
    _ change: MeetingChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .startTurn(let id, let at): try startTurn(id, at, in: surroundings)
    case .openItem(let id, let item):
      try run(id, in: surroundings) { turn throws(Refusal) in turn.item = item }
    case .markItem(let id, let item, let done):
      try run(id, in: surroundings) { turn throws(Refusal) in
        if done { turn.done.insert(item) } else { turn.done.remove(item) }
      }
    case .markAttendance(let id, let attendance):
      try surroundings.requireMember(attendance.member)
      try run(id, in: surroundings) { turn throws(Refusal) in try turn.mark(attendance) }
    case .removeAttendance(let id, let row):
      try run(id, in: surroundings) { turn throws(Refusal) in try turn.attendance.remove(row) }
    case .chooseChair(let id, let member):
      if let member { try surroundings.seatedMember(member) }
      try run(id, in: surroundings) { turn throws(Refusal) in turn.chair = member }
    case .chooseScribe(let id, let member):
      if let member { try surroundings.seatedMember(member) }
      try run(id, in: surroundings) { turn throws(Refusal) in turn.scribe = member }
    case .readBack(let id, let at):
      try run(id, in: surroundings) { turn throws(Refusal) in turn.readBackAt = at }
    case .writeChairNotes(let id, let text):
      guard let turn = turns[id] else { throw .noSuchRow }
      try surroundings.requireOpen(turn)
      guard turn.chair == surroundings.member else { throw .notesAreChairs }
      try turns.edit(id) { turn throws(Refusal) in turn.chairNotes = try longText(text) }
    case .showDetails(let id, let askedBy):
      let name = try oneLine(askedBy ?? "")
      try run(id, in: surroundings) { turn throws(Refusal) in
        turn.detailsShownBy = isBlank(name) ? nil : name
      }
    case .closeTurn(let id, let at): try closeTurn(id, at, in: surroundings)
    case .leaveTurnOpen(let id, let reason, let at): try leaveOpen(id, reason, at)
    case .reopenTurn(let id, let reason): try reopenTurn(id, reason, in: surroundings)
    default: try takeMatterChange(change, in: surroundings)
    }
  }

  /// Changes a running turn, where the student permits working together today and the one who asks
  /// may see what is written in it.
  mutating func run(
    _ id: ID<Turn>, in surroundings: Surroundings,
    _ change: (inout Turn) throws(Refusal) -> Void
  ) throws(Refusal) {
    try surroundings.requireWorkable(try runningTurn(id))
    try turns.edit(id, change)
  }

  func runningTurn(_ id: ID<Turn>) throws(Refusal) -> Turn {
    guard let turn = turns[id] else { throw .noSuchRow }
    guard state == .inProgress else { throw .meetingNotRunning }
    switch turn.state {
    case .inProgress: return turn
    case .waiting: throw .turnNotRunning
    case .closed, .leftOpen: throw .turnClosed
    }
  }

  private mutating func startTurn(
    _ id: ID<Turn>, _ at: Instant, in surroundings: Surroundings
  ) throws(Refusal) {
    guard let turn = turns[id] else { throw .noSuchRow }
    guard state == .inProgress else { throw .meetingNotRunning }
    switch turn.state {
    case .waiting: break
    case .inProgress: throw .turnRuns
    case .closed, .leftOpen: throw .turnClosed
    }
    try surroundings.cooperatingClient(turn.client)
    try checkNoneRuns()
    try turns.edit(id) { turn throws(Refusal) in
      turn.state = .inProgress
      turn.startedAt = turn.startedAt ?? at
    }
  }

  func checkNoneRuns() throws(Refusal) {
    if turns.byID.values.contains(where: { $0.state == .inProgress }) { throw .anotherTurnRuns }
  }
}

extension Turn {
  /// Marks who is present; a row that is there already is marked anew.
  mutating func mark(_ attendance: Attendance) throws(Refusal) {
    var checked = attendance
    checked.name = try oneLine(attendance.name)
    checked.why = try oneLine(attendance.why)
    if let old = self.attendance[attendance.id] {
      checked.order = checked.order.isEmpty ? old.order : try oneLine(checked.order)
      self.attendance[attendance.id] = checked
    } else {
      try self.attendance.add(checked)
    }
  }
}
