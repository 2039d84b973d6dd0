import Canvas
import Casework
import Texts
import Workplace

extension ScheduleScreen {
  /// The times that the rule gives beside the meetings that stand.
  static func proposals(_ world: World) -> [ProposedTime] {
    world.casebook.schedule?.value.proposals(
      beside: world.casebook.meetings.values.map(\.value), today: world.today) ?? []
  }

  /// The proposals that are wanted.
  static func wanted(_ state: State, _ world: World) -> [ProposedTime] {
    proposals(world).filter { $0.starts != nil && !state.unwanted.contains($0.ruleDay) }
  }

  /// The drafts of the year to come that could be agreed at one stroke.
  ///
  /// One on a day that is not free is agreed by itself, among the coming times.
  static func drafts(_ world: World) -> [Meeting] {
    comingMeetings(world).filter { $0.state == .draft && world.reasons(against: $0).isEmpty }
  }

  private static func comingMeetings(_ world: World) -> [Meeting] {
    world.casebook.meetings.values.map(\.value).filter { $0.starts.day >= world.today }
      .sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// Meetings and proposals in the order of their days, each with what was passed over for it.
  static func yearRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.schedule
    let proposals = proposals(world)
    var rows: [(day: Day, specs: [FieldSpec])] = comingMeetings(world).map { meeting in
      (meeting.starts.day, meetingRows(meeting, world))
    }
    rows += proposals.map { proposal in
      (proposal.starts?.day ?? proposal.ruleDay, proposalRows(proposal, state, world))
    }
    var specs = [FieldSpec(.heading("year", texts.year))]
    specs += rows.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .flatMap(\.element.specs)
    if rule(world) != nil, proposals.isEmpty {
      specs.append(ClientPapers.note("nothing", texts.nothingProposed))
    }
    let problems = state.fields.problems
    if !wanted(state, world).isEmpty {
      specs += ClientPapers.action(
        "drafts/make", texts.makeDrafts(wanted(state, world).count), problems: problems)
    }
    let drafts = drafts(world).count
    if drafts > 0 {
      specs += ClientPapers.action("drafts/agree", texts.agreeDrafts(drafts), problems: problems)
    }
    return specs
  }

  /// So narrow that a cancelled extra meeting's state stands behind its time at sixty columns too.
  private static let timeColumns = 36

  private static func meetingRows(_ meeting: Meeting, _ world: World) -> [FieldSpec] {
    let texts = world.texts
    let isOff = meeting.state == .cancelled
    var line: StyledLine = [
      StyledText(padded("    " + time(meeting.starts, world), timeColumns), isOff ? .dim : .normal),
      StyledText(texts.common.meetingState(meeting.state), isOff ? .warning : .dim),
    ]
    if meeting.isExtra { line.append(StyledText(", \(texts.comingTimes.extra)", .dim)) }
    let id = "meeting/\(meeting.id)"
    let row = FieldSpec(.link(id, "", line).with { $0.isWhole = true })
    let reasons = world.reasons(against: meeting)
    if reasons.isEmpty { return [row] }
    let alone = meeting.state == .draft ? [texts.schedule.agreeAlone] : []
    let words = "      ! " + (reasons + alone).joined(separator: ", ")
    return [row, ClientPapers.note("\(id)/against", words, .lack)]
  }

  private static func proposalRows(
    _ proposal: ProposedTime, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts
    let id = "proposal/\(proposal.ruleDay.isoText)"
    var rows: [FieldSpec] = []
    if let starts = proposal.starts {
      let isWanted = !state.unwanted.contains(proposal.ruleDay)
      rows.append(
        FieldSpec(
          .link(
            id, "",
            [
              StyledText(padded((isWanted ? "[x] " : "[ ] ") + time(starts, world), timeColumns)),
              StyledText(texts.schedule.proposed, .mark),
            ]
          ).with {
            $0.isWhole = true
            $0.isTick = true
          }))
    } else {
      let day = texts.dates.dayWithWeekday(proposal.ruleDay)
      rows.append(
        ClientPapers.note(id, "    " + texts.schedule.noFreeDay(day), .lack))
    }
    for (index, skipped) in proposal.skipped.enumerated() {
      let words = texts.schedule.skipped(
        texts.dates.dayWithWeekday(skipped.day),
        texts.schedule.words(for: skipped.reason, texts.days))
      rows.append(ClientPapers.note("\(id)/\(index)", "      " + words))
    }
    return rows
  }

  private static func time(_ starts: LocalTime, _ world: World) -> String {
    let dates = world.texts.dates
    return "\(dates.moment(starts)) (\(dates.week(starts.day)))"
  }
}
