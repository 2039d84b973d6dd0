import Canvas
import Casework
import Texts
import Workplace

extension TransferScreen {
  static func rows(_ state: State, _ world: World) -> [FieldSpec] {
    guard let transfer = held(state, world)?.value else {
      let words = world.emptyText(world.texts.transfers.sheet.gone)
      return [ClientPapers.note("gone", words, .warning)]
    }
    if case .steps = transfer.view { return stepRows(transfer, state, world) }
    return standing(transfer, state, world) + stepRows(transfer, state, world)
      + contentRows(transfer, state, world) + givenRows(transfer, state, world)
      + outcomeRows(transfer, state, world) + eventRows(transfer, world)
      + endRows(transfer, state, world)
  }

  static func place(_ path: String, _ state: State, _ world: World) -> FieldPlace {
    let held = held(state, world)
    return FieldPlace(
      document: .transfer(state.transfer), path: path, version: held?.version ?? 0,
      questions: held?.questions ?? [])
  }

  /// How it stands, and what it waits for.
  private static func standing(
    _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    let since = world.texts.dates.day(transfer.latest?.day ?? transfer.openedOn)
    let style: Style = transfer.state == .refused ? .warning : .bold
    var rows = [ClientPapers.note("stands", texts.stands(transfer.state, since), style)]
    if let reason = transfer.latest?.reason, !reason.isEmpty {
      rows.append(ClientPapers.note("reason", texts.reason(reason)))
    }
    if let wait = transfer.wait(for: client(state, world), on: world.today) {
      let words =
        wait.step.map { texts.waits(all.step($0), who(wait.owner, wait.role, world)) }
        ?? texts.waitsForFinish
      rows.append(ClientPapers.note("waits", words, .ok))
    }
    let lacks = transfer.view == .whole ? transfer.lacksForSending : []
    if !lacks.isEmpty, transfer.state == .preparing || transfer.state == .refused {
      rows.append(ClientPapers.note("lacks", "! " + texts.lacks(lacks.map(all.lack)), .lack))
    }
    return rows
  }

  // MARK: Steps

  private static func stepRows(
    _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    var rows = [FieldSpec(.heading("steps", world.texts.transfers.sheet.steps))]
    let client = client(state, world)
    let next = transfer.nextStep(for: client, on: world.today)
    for (index, step) in transfer.steps(for: client, on: world.today).enumerated() {
      rows.append(stepRow(step, index + 1, step == next, transfer, world))
      rows += agreedRow(step, transfer[step], world)
      if state.editing == .step(step) { rows += stepFields(step, transfer, state, world) }
    }
    return rows
  }

  private static func stepRow(
    _ step: TransferStep, _ number: Int, _ isNext: Bool, _ transfer: Transfer, _ world: World
  ) -> FieldSpec {
    let (all, dates) = (world.texts.transfers, world.texts.dates)
    let record = transfer[step]
    let mark =
      switch record.state {
      case .open: isNext ? "▸ " : "  "
      case .done: "✓ "
      case .notNeeded: "– "
      }
    let lead: StyledLine = [
      StyledText(mark, .bold),
      StyledText(number < 10 ? "\(number)  " : "\(number) ", isNext ? .bold : .normal),
    ]
    var line: StyledLine = [StyledText(all.step(step), isNext ? .bold : .normal)]
    var details: [String] = []
    switch record.state {
    case .open: details = [who(record.owner, step.role, world)]
    case .done:
      details = [
        record.answer.map { all.answerBeside(step, $0) },
        record.doer.map { FollowUpScreen.words($0, world) },
        record.on.map(dates.shortDay),
      ].compactMap(\.self)
    case .notNeeded:
      details = [all.sheet.notNeeded, record.doer.map { FollowUpScreen.words($0, world) }]
        .compactMap(\.self)
    }
    line.append(StyledText("   " + details.joined(separator: ", "), .dim))
    if record.state == .open, let by = record.by {
      let isLate = by < world.today && !transfer.state.isOver
      let words =
        isLate
        ? "! " + all.list.late(world.today.number - by.number)
        : "\(all.sheet.by.lowercased()) \(dates.shortDay(by))"
      line.append(StyledText("   " + words, isLate ? .warning : .dim))
    }
    return FieldSpec(
      .link("step/\(step.rawValue)", "", line).with {
        $0.isWhole = true
        $0.lead = lead
      })
  }

  private static func stepFields(
    _ step: TransferStep, _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    let base = "steps/\(step.rawValue)"
    let record = transfer[step]
    let owners = owners(step, transfer, world)
    let work = ClientPapers.note("\(base)/work", all.work(step))
    if case .steps = transfer.view {
      return [work] + doingRows(step, base, record, state, world, alone: true)
    }
    var rows = [
      work,
      FieldSpec(
        .choice(
          "\(base)/owner", texts.who,
          owners.map { $0.map { FollowUpScreen.words($0, world) } ?? all.role(step.role) },
          selected: owners.firstIndex(of: record.owner)),
        at: place("\(base)/owner", state, world)),
    ]
    rows += absentRow("\(base)/owner/absent", of: Set(Party.allCases), transfer, world)
    rows += [
      FieldSpec(
        .entry("\(base)/by", texts.by, record.by.map(world.texts.dates.day) ?? ""),
        at: place("\(base)/by", state, world), day: .limit)
    ]
    // What the other side noted in its step is theirs.
    if !transfer.view.sees(part: "note", of: step) { return rows }
    if transfer.state.isOver { return rows + noteRow(base, record, state, world) }
    if step == transfer.direction.sendingStep {
      rows += sendingRows(base, transfer, state, world)
    } else if step == transfer.direction.takingStep {
      rows += takingRows(base, record, transfer, state, world)
    } else {
      rows += doingRows(step, base, record, state, world)
    }
    return rows
  }

  static func noteRow(
    _ base: String, _ record: StepRecord, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.transfers.sheet
    return [
      FieldSpec(
        .area("\(base)/note", texts.note, record.note, placeholder: texts.noteHint),
        at: place("\(base)/note", state, world))
    ]
  }

  static func dayRow(_ base: String, _ day: Day, _ state: State, _ world: World) -> FieldSpec {
    FieldSpec(
      .entry("\(base)/on", world.texts.transfers.sheet.on, world.texts.dates.day(day)),
      at: place("\(base)/on", state, world), day: .past)
  }

  /// What it is marked done with; somebody who sees the step alone does no more than that.
  private static func doingRows(
    _ step: TransferStep, _ base: String, _ record: StepRecord, _ state: State, _ world: World,
    alone: Bool = false
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    var rows: [FieldSpec] = []
    if !step.answers.isEmpty {
      rows.append(
        FieldSpec(
          .choice(
            "\(base)/answer", texts.answer, step.answers.map(all.answer),
            selected: state.fields.picks["\(base)/answer"]
              ?? record.answer.flatMap { step.answers.firstIndex(of: $0) })))
    }
    if step.isAgreedTogether {
      rows += agreeingRows(step, base, record, state, world)
    } else {
      rows.append(dayRow(base, record.on ?? world.today, state, world))
      if !alone { rows += noteRow(base, record, state, world) }
    }
    let problems = state.fields.problems
    rows += ClientPapers.action("\(base)/done", texts.done, problems: problems)
    if alone { return rows }
    if record.state != .open {
      rows += ClientPapers.action("\(base)/open", texts.reopenStep, problems: problems)
    } else if step.mayBeLeftOut {
      rows += ClientPapers.action("\(base)/leaveOut", texts.leaveOut, problems: problems)
    }
    return rows
  }

  private static func sendingRows(
    _ base: String, _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let (all, texts) = (world.texts.transfers, world.texts.transfers.sheet)
    let problems = state.fields.problems
    var rows: [FieldSpec] = []
    if transfer.direction == .toEmployment {
      rows += ClientPapers.action("request", texts.showRequest, problems: problems)
    }
    guard transfer.state == .preparing || transfer.state == .refused else {
      return rows + [ClientPapers.note("\(base)/frozen", texts.frozen)]
    }
    let ways = ways(transfer)
    return rows + [
      FieldSpec(
        .choice(
          "\(base)/way", texts.way, ways.map(all.way),
          selected: state.fields.picks["\(base)/way"] ?? 0)),
      FieldSpec(
        .text("\(base)/receiver", texts.receiver, "", placeholder: texts.receiverHint),
        at: place("\(base)/receiver", state, world)),
      dayRow(base, world.today, state, world),
    ] + ClientPapers.action("\(base)/send", texts.send, problems: problems)
  }

  /// The ways of giving, the usual one of the direction first.
  static func ways(_ transfer: Transfer) -> [GivenWay] {
    transfer.direction == .toEmployment
      ? GivenWay.allCases : GivenWay.allCases.filter { $0 != .contactRequest }
  }

  private static func takingRows(
    _ base: String, _ record: StepRecord, _ transfer: Transfer, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.transfers.sheet
    let problems = state.fields.problems
    guard transfer.state == .sent else { return noteRow(base, record, state, world) }
    return [dayRow(base, world.today, state, world)] + noteRow(base, record, state, world)
      + ClientPapers.action("\(base)/take", texts.take, problems: problems)
      + [
        FieldSpec(
          .text("\(base)/reason", texts.refuseReason, "", placeholder: texts.refuseHint),
          at: place("\(base)/reason", state, world))
      ] + ClientPapers.action("\(base)/refuse", texts.refuse, problems: problems)
  }
}
