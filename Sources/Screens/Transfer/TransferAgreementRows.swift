import Canvas
import Casework
import Texts
import Workplace

/// What is agreed together in a step: when, who was there, and what.
extension TransferScreen {
  /// What was agreed, in a line below its step.
  static func agreedRow(
    _ step: TransferStep, _ record: StepRecord, _ world: World
  ) -> [FieldSpec] {
    guard record.state == .done, let agreed = record.agreed else { return [] }
    let names = agreed.parties.sorted().map { speaker($0, world) }
    let words = world.texts.transfers.agreed.told(
      step, world.texts.dates.day(agreed.day), names, StoredNames.short(record.note, 200))
    var row = ClientPapers.note("step/\(step.rawValue)/agreed", words)
    row.row.indent = stepIndent
    row.row.isWhole = true
    return [row]
  }

  /// The fields in which it is recorded.
  static func agreeingRows(
    _ step: TransferStep, _ base: String, _ record: StepRecord, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.transfers.agreed
    let day = record.agreed?.day ?? (step.isAhead ? nil : world.today)
    let ticked = present(step, state, world)
    let (offered, others) = attending(state, world)
    let ticks = offered.map { party in
      ClientPapers.Tick(
        id: "\(base)/parties/\(party.rawValue)", words: [StyledText(world.name(of: party))],
        isOn: ticked.contains(party))
    }
    var rows = [
      FieldSpec(
        .entry("\(base)/agreed/day", texts.day(step), day.map(world.texts.dates.day) ?? ""),
        at: place("\(base)/agreed/day", state, world), day: step.isAhead ? .limit : .past)
    ]
    rows += ClientPapers.ticks(texts.parties(step), ticks, world)
    if !others.isEmpty {
      let words = texts.notPermitted(others.map { world.name(of: $0) })
      var row = ClientPapers.note("\(base)/parties/others", words)
      row.row.isBelowField = true
      rows.append(row)
    }
    rows.append(
      FieldSpec(
        .area("\(base)/note", texts.what, record.note, placeholder: texts.whatHint(step)),
        at: place("\(base)/note", state, world)))
    return rows
  }

  /// The parties that may be ticked, the student first, and those that no permission covers.
  private static func attending(
    _ state: State, _ world: World
  ) -> (offered: [Party], others: [Party]) {
    let permission = client(state, world)?.permission(on: world.today)
    let seated = Set(
      (world.casebook.roster?.value.members.sorted ?? [])
        .filter { $0.isSeated(on: world.today) }.map(\.party))
    let offered = Party.allCases.filter { $0 == .student || permission?.covers($0) == true }
    return (offered, seated.subtracting(offered).sorted())
  }

  /// Who is ticked: as it was ticked here, else as it stands on record.
  static func present(_ step: TransferStep, _ state: State, _ world: World) -> Set<Party> {
    let stored = held(state, world)?.value[step].agreed?.parties
    let ticked = state.present[step] ?? stored ?? []
    // Of a day to come, whoever has no permission any more is not among them, and cannot be unticked.
    return step.isAhead ? ticked.intersection(attending(state, world).offered) : ticked
  }

  /// Ticks a party, or takes the tick away; what is ticked is kept as typing is kept.
  static func tick(
    _ party: String, _ step: TransferStep, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let party = Party(rawValue: party) else { return [] }
    state.present[step] = present(step, state, world).symmetricDifference([party])
    let names = present(step, state, world).sorted().map(\.rawValue)
    return [
      .draft(
        .transfer(state.transfer), path: ticksPath(step),
        text: names.isEmpty ? "–" : names.joined(separator: "; "),
        basedOn: held(state, world)?.version ?? 0)
    ]
  }

  static func ticksPath(_ step: TransferStep) -> String {
    "steps/\(step.rawValue)/agreed/parties"
  }

  /// Ticks again what had been ticked.
  static func takeUpTicks(
    _ text: String, _ step: TransferStep, _ state: inout State, _ world: World
  ) {
    let words = text.split(separator: "; ").map(String.init)
    state.present[step] = Set(
      Party.allCases.filter { party in
        words.contains(party.rawValue)
      })
  }

  /// Records it, or says what it still needs at the row where that is written.
  static func agree(
    _ step: TransferStep, _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let base = "steps/\(step.rawValue)"
    let texts = world.texts.transfers.agreed
    let (day, effects) = settled(
      id, "\(base)/agreed/day", as: step.isAhead ? .limit : .past, &state, world)
    guard let day else { return effects }
    let parties = present(step, state, world)
    guard step.isHeld(by: parties) else {
      return state.fields.refuse(
        id, at: "\(base)/parties/\(Party.student.rawValue)", texts.tickFirst(step.fewestParties))
    }
    let note = note(of: step, state, world)
    guard !note.isEmpty else {
      return state.fields.refuse(id, at: "\(base)/note", texts.writeFirst)
    }
    return sendChecked(
      id,
      .agree(
        step, StepAgreement(day: day, parties: parties), on: min(day, world.today), note: note),
      &state, world)
  }
}
