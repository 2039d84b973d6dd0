import Canvas
import Casework
import Texts
import Workplace

/// How a transfer turned out: what is on record, and the fields in which it is recorded.
extension TransferScreen {
  static func outcomeRows(
    _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    guard transfer.takenOn != nil || !transfer.outcomes.isEmpty else { return [] }
    let texts = world.texts.transfers.outcome
    var rows = [FieldSpec(.heading("outcomes", texts.heading))]
    if transfer.outcomes.isEmpty {
      rows.append(ClientPapers.note("outcomes/none", texts.none))
    }
    let held = transfer.outcome?.id
    for row in transfer.outcomes.sorted {
      let words = line(row, transfer.direction, world)
      rows.append(
        ClientPapers.note("outcomes/\(row.id)", words, row.id == held ? .bold : .dim))
    }
    guard transfer.takenOn != nil else { return rows }
    rows += ClientPapers.action("outcome", texts.record, problems: state.fields.problems)
    return state.editing == .outcome ? rows + recordingRows(transfer, state, world) : rows
  }

  private static func line(
    _ row: TransferOutcome, _ direction: TransferDirection, _ world: World
  ) -> String {
    let texts = world.texts.transfers.outcome
    let by = world.casebook.memberName(row.by).map(texts.recordedBy) ?? ""
    return [
      world.texts.dates.day(row.day), texts.turned(row.result, direction),
      texts.saidBy(speaker(row.said, world)), by, row.note,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The student without a capital, as in a sentence; parties go by their names.
  static func speaker(_ party: Party, _ world: World) -> String {
    party == .student ? world.texts.common.student.lowercased() : world.name(of: party)
  }

  private static func recordingRows(
    _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.transfers.outcome
    let picks = state.fields.picks
    return [
      FieldSpec(
        .choice(
          "outcome/result", texts.question,
          TransferResult.allCases.map { texts.turned($0, transfer.direction) },
          selected: picks["outcome/result"])),
      FieldSpec(
        .choice(
          "outcome/said", texts.said, speakers(transfer).map { world.name(of: $0) },
          selected: picks["outcome/said"])),
      dayRow("outcome", world.today, state, world),
      FieldSpec(
        .area(
          "outcome/note", world.texts.transfers.sheet.note, "", placeholder: texts.noteHint),
        at: place("outcome/note", state, world)),
    ]
      + ClientPapers.action(
        "outcome/record", world.texts.transfers.sheet.record, problems: state.fields.problems)
  }

  /// Who may say how it went: the student first, then who received it.
  static func speakers(_ transfer: Transfer) -> [Party] {
    [.student] + parties(transfer)
  }

  // MARK: Recording

  /// Goes to the fields, or says why nothing can be recorded yet.
  static func beginOutcome(_ state: inout State, _ world: World) -> [Effect] {
    guard state.editing != .outcome else {
      state.fields.form.toTop("outcome/result")
      return []
    }
    return toggle(.outcome, first: "outcome/result", &state, world)
  }

  static func recordOutcome(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard let transfer = held(state, world)?.value else { return [] }
    let texts = world.texts.transfers.outcome
    guard let result = state.fields.picks["outcome/result"] else {
      return state.fields.refuse(id, at: "outcome/result", texts.chooseResult)
    }
    guard let said = state.fields.picks["outcome/said"] else {
      return state.fields.refuse(id, at: "outcome/said", texts.chooseSaid)
    }
    let (day, effects) = happened(id, "outcome", &state, world)
    guard let day else { return effects }
    let change = TransferChange.recordOutcome(
      TransferResult.allCases[result], on: day, said: speakers(transfer)[said],
      note: state.fields.text("outcome/note").trimmed)
    return sendChecked(id, change, &state, world)
  }

  static func outcomeKey(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.transfers.outcome
    let transfer = held(state, world)?.value
    var closed: String?
    if isFixed(state, world) { closed = world.texts.fields.lookOnly }
    if transfer?.takenOn == nil {
      closed = world.texts.refusals.words(for: Refusal.transferNotTaken)
    }
    return KeyTable([
      KeyEntry(
        [.alt("r")], .outcome, texts.key, words: texts.keyWords,
        inFooter: transfer?.lacksOutcome == true, unavailable: closed)
    ])
  }
}
