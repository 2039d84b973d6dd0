import Canvas
import Casework
import Texts
import Workplace

/// Where list, details and form stand.
struct ComingTimesLayout {
  let list: Rect
  let details: Rect
  let form: Rect
  /// What is told of meetings to which nobody comes, above the list.
  let told: Rect

  init(_ whole: Rect, _ entry: ComingTimes.Entry?, told lines: Int = 0) {
    let area: Rect
    // What is told is read whole; the details give way first. A form needs its room too.
    let kept = entry == nil ? 4 : 10
    (told, area) = whole.splitTop(min(lines, max(0, whole.rows - kept)))
    switch entry {
    case .new, .move:
      let rows = area.columns >= 72 ? 7 : 12
      (list, form) = area.splitBottom(min(rows, area.rows - 3))
      details = Rect(row: 0, column: 0, rows: 0, columns: 0)
    case .ask(_, _, let dialog), .calendar(let dialog), .nextFirst(let dialog):
      // What is asked about stays in sight above the question.
      let upper: Rect
      (upper, form) = area.splitBottom(dialog.rowCount(columns: area.columns))
      (list, details) = upper.splitBottom(min(area.rows >= 18 ? 7 : 6, max(0, upper.rows - 3)))
    case nil:
      (list, details) = area.splitBottom(min(area.rows >= 18 ? 7 : 6, max(0, area.rows - 4)))
      form = area
    }
  }
}

extension ComingTimes {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let lines = toldLines(world, columns: area.columns)
    let parts = ComingTimesLayout(area, state.entry, told: lines.count)
    for (row, line) in lines.prefix(parts.told.rows).enumerated() {
      grid.put(line, row: parts.told.row + row, column: 1, width: area.columns - 2)
    }
    if parts.told.rows > 0, parts.told.rows < lines.count {
      grid.put("…", row: parts.told.endRow - 1, column: area.columns - 1, style: .lack)
    }
    state.list.draw(
      on: &grid, in: parts.list, focused: state.entry == nil,
      emptyText: world.emptyText(
        world.texts.comingTimes.empty, besides: world.casebook.troubleOfMeetings),
      filterHint: world.texts.comingTimes.keys.filterWords)
    drawDetails(state, world, &grid, parts.details)
    switch state.entry {
    case .new(let form), .move(_, let form): form.draw(world, on: &grid, in: parts.form)
    case .ask(_, _, let dialog), .calendar(let dialog), .nextFirst(let dialog):
      dialog.draw(on: &grid, in: area)
    case nil: break
    }
  }

  /// First those of earlier days that nobody has closed; then the coming ones, the next at the top; then
  /// what has been, the latest at the top.
  static func rows(_ world: World) -> [ListRow] {
    let texts = world.texts.comingTimes
    let all = world.casebook.meetings.values.map(\.value).sorted {
      ($0.starts, $0.id) < ($1.starts, $1.id)
    }
    let unclosed = all.filter { $0.isLeftUnclosed(on: world.today) }
    let coming = all.filter { isAhead($0, world.today) }
    let past = all.filter {
      !isAhead($0, world.today) && !$0.isLeftUnclosed(on: world.today)
    }.reversed()
    let followUps = ComingFollowUps.shown(world) { distanceColumns(all, $0, world) }
    let columns = followUps.columns
    func row(_ meeting: Meeting) -> ListRow { self.row(meeting, columns, world) }
    var rows: [ListRow] = []
    if !unclosed.isEmpty { rows.append(.header("unclosed", " " + texts.unclosedTitle)) }
    rows += unclosed.map(row)
    if !coming.isEmpty { rows.append(.header("coming", " " + texts.coming)) }
    rows += coming.map(row)
    if !followUps.rows.isEmpty { rows.append(.header("followUps", " " + texts.followUps)) }
    rows += followUps.rows
    if !past.isEmpty { rows.append(.header("past", " " + texts.past)) }
    rows += past.map(row)
    return rows
  }

  private static func isAhead(_ meeting: Meeting, _ today: Day) -> Bool {
    meeting.state != .closed && meeting.starts.day >= today
  }

  /// The columns for how far away a day is: fewer where else a row had no room for who comes.
  private static func distanceColumns(
    _ meetings: [Meeting], _ followUps: some Sequence<Day>, _ world: World
  ) -> Int {
    let days = meetings.map(\.starts.day) + followUps
    let longest = days.map { TextWidth.of(distance(to: $0, world)) }.max() ?? 0
    let room = meetings.map { parts($0, world).room }.min() ?? mostDistance
    return max(longest + 1, min(mostDistance, room))
  }

  private static let mostDistance = 20

  private static func distance(to day: Day, _ world: World) -> String {
    world.texts.dates.distance(from: world.today, to: day)
  }

  /// What stands in a meeting's row, and the columns that are left between when it is and who comes.
  private static func parts(
    _ meeting: Meeting, _ world: World
  ) -> (when: StyledText, who: StyledLine, state: StyledText, room: Int) {
    let texts = world.texts
    let isOff = meeting.state == .cancelled
    let when = StyledText(padded(texts.dates.moment(meeting.starts), 24), isOff ? .dim : .normal)
    let who =
      isOff ? [StyledText(nextTime(after: meeting, world), .normal)] : booked(meeting, world)
    let state =
      meeting.isLeftUnclosed(on: world.today)
      ? StyledText(texts.comingTimes.unclosed, .warning)
      : StyledText(texts.common.meetingState(meeting.state), look(meeting.state))
    let taken = TextWidth.of(when.text) + who.width + TextWidth.of(state.text)
    return (when, who, state, world.size.columns - 5 - taken)
  }

  private static func row(_ meeting: Meeting, _ columns: Int, _ world: World) -> ListRow {
    let (when, who, state, room) = parts(meeting, world)
    var line: StyledLine = [when]
    if world.size.columns >= 72 {
      // Who comes is never cut: where there is no room at all this row's column gives way.
      let words = distance(to: meeting.starts.day, world)
      line.append(StyledText(padded(words, min(columns, max(0, room))), .dim))
    }
    return ListRow(meeting.id.text, line + who, trailing: [state])
  }

  /// `2 opiskelijaa`, marked where one of them permits it no more; `lupa puuttuu: 1` where none does.
  private static func booked(_ meeting: Meeting, _ world: World) -> StyledLine {
    let texts = world.texts.comingTimes
    let count = meeting.turns.count
    let toBook = world.followUpsToBook(at: meeting).count
    let more = toBook > 0 ? [StyledText(" + " + texts.followUpCount(toBook), .lack)] : []
    if world.casebook.meetingsInPart.contains(meeting.id) {
      return [StyledText(padded(texts.studentsShown(count), 14))] + more
    }
    guard count > 0 else {
      return toBook > 0
        ? [StyledText(texts.followUpCount(toBook), .lack)]
        : [StyledText(padded(texts.nobodyBooked, 14))]
    }
    let missing = world.casebook.countWithoutPermission(in: meeting)
    if missing == count {
      return [StyledText(world.texts.schedule.cancellation.permissionMissing(count), .lack)] + more
    }
    let words = StyledText(texts.students(count))
    return (missing == 0 ? [words] : [words, StyledText(" !", .lack)]) + more
  }

  static func row(
    _ client: ID<Client>, _ day: Day, _ columns: Int, _ world: World
  ) -> ListRow {
    let dates = world.texts.dates
    var line = [StyledText(padded(dates.dayWithWeekday(day), 24))]
    if world.size.columns >= 72 {
      line.append(StyledText(padded(distance(to: day, world), columns), .dim))
    }
    line.append(StyledText(world.casebook.clients[client]?.value.shortName ?? ""))
    return ListRow(
      followUpMark + client.text, line,
      trailing: [StyledText(world.texts.comingTimes.followUp, .dim)])
  }

  private static func look(_ state: MeetingState) -> Style {
    switch state {
    case .inProgress: .ok
    case .cancelled: .warning
    case .agreed: .normal
    case .draft, .closed: .dim
    }
  }

  /// `seuraava aika pe 22.1.2027 klo 9.00`, for a cancelled one.
  private static func nextTime(after meeting: Meeting, _ world: World) -> String {
    // A draft tells nobody: the notice and the calendar pass over it too.
    let next = world.casebook.meetings.values.map(\.value)
      .filter { $0.state == .agreed && $0.starts > meeting.starts }
      .min { ($0.starts, $0.id) < ($1.starts, $1.id) }
    let texts = world.texts.comingTimes
    guard let next else { return texts.noNextTime }
    return "→ \(world.texts.dates.moment(next.starts))"
  }

  private static func drawDetails(
    _ state: State, _ world: World, _ grid: inout Grid, _ area: Rect
  ) {
    let lines: [(label: String, text: String, style: Style)]
    if let client = followedUp(state) {
      lines = followUpDetails(client, world)
    } else if let meeting = meeting(state, world)?.value {
      lines = details(meeting, world)
    } else {
      return
    }
    guard !area.isEmpty else { return }
    grid.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    let label = (lines.map { TextWidth.of($0.label) }.max() ?? 0) + 2
    var row = area.row + 1
    for line in lines {
      for (index, text) in Wrap.lines(line.text, width: area.columns - label - 2).enumerated()
      where row < area.endRow {
        if index == 0 { grid.put(line.label, row: row, column: area.column + 1, style: .heading) }
        grid.put(
          text, row: row, column: area.column + 1 + label, style: line.style,
          width: area.columns - label - 2)
        row += 1
      }
    }
  }

  private static func details(
    _ meeting: Meeting, _ world: World
  ) -> [(label: String, text: String, style: Style)] {
    let texts = world.texts.comingTimes
    var lines: [(label: String, text: String, style: Style)] = []
    if meeting.state == .cancelled {
      lines.append((texts.cancelled, world.texts.reason(ofCancelling: meeting), .warning))
      lines.append((texts.nextTime, nextTime(after: meeting, world), .normal))
    }
    let reasons = world.reasons(against: meeting)
    if !reasons.isEmpty { lines.append(("", "! " + reasons.joined(separator: ", "), .lack)) }
    let dates = world.texts.dates
    let hours = "\(dates.time(meeting.starts.time))–\(dates.time(meeting.ends.time))"
    let place = meeting.place.isEmpty ? texts.noPlace : meeting.place
    let extra = meeting.isExtra ? ", \(texts.extra)" : ""
    lines.append(
      (
        texts.place,
        "\(place), \(dates.clock(meeting.starts.time))"
          .replacing(dates.time(meeting.starts.time), with: hours) + extra, .normal
      ))
    let missing = Set(world.casebook.turnsWithoutPermission(in: meeting).map(\.id))
    let toBook = world.followUpsToBook(at: meeting).sorted().compactMap {
      world.casebook.clients[$0].map { "\($0.value.shortName) (\(texts.followUpToBook))" }
    }
    let isInPart = world.casebook.meetingsInPart.contains(meeting.id)
    let hidden = meeting.turns.isEmpty ? texts.studentsShown(0) : texts.moreHidden
    let students =
      meeting.turns.sorted.map { turn in
        let name = world.casebook.clients[turn.client]?.value.shortName ?? texts.hiddenStudent
        let lack = missing.contains(turn.id) ? "(\(texts.noPermission))" : nil
        return [turn.starts.map { dates.time($0) }, name, lack].compactMap(\.self)
          .joined(separator: " ")
      } + toBook + unseenWithoutPermission(meeting, world)
      + (isInPart ? [hidden] : [])
    lines.append(
      (
        texts.booked, students.isEmpty ? texts.nobodyBooked : students.joined(separator: ", "),
        students.isEmpty || !toBook.isEmpty
          || world.casebook.countWithoutPermission(in: meeting) > 0
          ? .lack : .normal
      ))
    if meeting.state != .closed, let roster = world.casebook.roster?.value {
      let gaps = roster.seats(on: meeting.starts.day).filter(\.isGap).map {
        world.name(of: $0.party)
      }
      lines.append(
        (
          texts.gaps, gaps.isEmpty ? texts.noGaps : gaps.joined(separator: ", "),
          gaps.isEmpty ? .dim : .lack
        ))
    }
    return lines
  }
}

extension ComingTimes {
  /// `lupa puuttuu: 1`, of students whose names are not shown to whoever looks.
  private static func unseenWithoutPermission(_ meeting: Meeting, _ world: World) -> [String] {
    let count = world.casebook.hiddenWithoutPermission[meeting.id] ?? 0
    return count == 0 ? [] : [world.texts.schedule.cancellation.permissionMissing(count)]
  }
}

/// A text filled up with spaces to some columns, one space at least.
func padded(_ text: String, _ columns: Int) -> String {
  text + String(repeating: " ", count: max(1, columns - TextWidth.of(text)))
}
