extension Meeting {
  /// Changes to the matters of a turn and to what is written on them.
  mutating func takeMatterChange(
    _ change: MeetingChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .raiseMatter(let id, let matter): try raise(matter, in: id, surroundings)
    case .writeMatter(let id, let matter, let text):
      try editMatter(id, matter, in: surroundings) { turn throws(Refusal) in
        try turn.matters.edit(matter) { row throws(Refusal) in row.text = try oneLine(text) }
      }
    case .removeMatter(let id, let matter):
      try editMatter(id, matter, in: surroundings) { turn throws(Refusal) in
        try turn.matters.remove(matter)
        turn.entries.editAll(where: { $0.matter == matter }, { $0.matter = nil })
      }
    case .addEntry(let id, let entry):
      try run(id, in: surroundings) { turn throws(Refusal) in
        try turn.matters.require(entry.matter)
        var checked = entry
        checked.text = try longText(entry.text, required: true)
        try turn.entries.add(checked)
      }
    case .writeEntry(let id, let entry, let text):
      try run(id, in: surroundings) { turn throws(Refusal) in
        try turn.entries.edit(entry) { row throws(Refusal) in row.text = try longText(text) }
      }
    case .setEntryKind(let id, let entry, let kind):
      try run(id, in: surroundings) { turn throws(Refusal) in
        try turn.entries.edit(entry) { row throws(Refusal) in row.kind = kind }
      }
    case .removeEntry(let id, let entry):
      try run(id, in: surroundings) { turn throws(Refusal) in try turn.entries.remove(entry) }
    default: throw .noSuchRow
    }
  }

  private mutating func raise(
    _ matter: Matter, in id: ID<Turn>, _ surroundings: Surroundings
  ) throws(Refusal) {
    try surroundings.requireMember(matter.raisedBy)
    var raised = matter
    raised.text = try oneLine(matter.text, required: true)
    raised.raisedBy = matter.raisedBy ?? surroundings.member
    try editMatters(id, before: matter.raisedBefore, in: surroundings) { turn throws(Refusal) in
      try turn.matters.add(raised)
    }
  }

  private mutating func editMatter(
    _ id: ID<Turn>, _ matter: ID<Matter>, in surroundings: Surroundings,
    _ change: (inout Turn) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let row = turns[id]?.matters[matter] else { throw .noSuchRow }
    try editMatters(id, before: row.raisedBefore, in: surroundings, change)
  }

  /// What is raised before the meeting may be written before the turn runs.
  private mutating func editMatters(
    _ id: ID<Turn>, before: Bool, in surroundings: Surroundings,
    _ change: (inout Turn) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard before, let turn = turns[id], turn.state == .waiting else {
      return try run(id, in: surroundings, change)
    }
    try surroundings.requireWorkable(turn)
    try turns.edit(id, change)
  }
}
