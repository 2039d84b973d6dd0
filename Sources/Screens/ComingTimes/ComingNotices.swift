import Canvas
import Casework
import Texts
import Workplace

/// What is told of meetings to which nobody comes, and the notice that says they are not held.
extension ComingTimes {
  /// The agreed meetings that are near and to which no student is booked.
  static func notices(_ world: World) -> [CancellationNotice] {
    CancellationNotice.due(
      among: world.casebook.meetings.values.map(\.value),
      schedule: world.casebook.schedule?.value, roster: world.casebook.roster?.value,
      today: world.today)
  }

  static func isNearAndEmpty(_ meeting: Meeting, _ world: World) -> Bool {
    notices(world).contains { $0.meeting.id == meeting.id }
  }

  static func layout(_ state: State, _ world: World) -> ComingTimesLayout {
    let lines = toldLines(world, columns: world.body.columns)
    return ComingTimesLayout(world.body, state.entry, told: lines.count)
  }

  /// The lines above the list: which meeting has nobody coming, and what is to be done about it.
  static func toldLines(_ world: World, columns: Int) -> [StyledLine] {
    let texts = world.texts.schedule.cancellation
    let dates = world.texts.dates
    return notices(world).prefix(2).flatMap { notice -> [StyledLine] in
      let what = texts.nobodyComing(dates.moment(notice.meeting.starts))
      let convener = world.casebook.roster?.value.convener(on: world.today)
      let who = convener.map { $0.id == world.me ? texts.forYou : texts.forConvener($0.name) }
      let then =
        if let next = notice.next {
          texts.ready(dates.moment(next.starts)) + " (I)"
        } else if let draft = notice.draft {
          texts.agreeDraft(dates.moment(draft.starts))
        } else {
          texts.noNextTime
        }
      let words = ["! \(what).", who, then].compactMap(\.self).joined(separator: " ")
      return Wrap.lines([StyledText(words, .lack)], width: columns - 2)
    }
  }

  // MARK: The notice

  static func noticePart(_ area: Rect) -> Rect { area.inset(columns: 2).splitTop(2).rest }

  /// The notice in each of the group's languages, and what is to be done with it.
  static func noticeLines(_ state: State, _ world: World) -> [StyledLine] {
    guard case .notice(let id) = state.entry, let meeting = world.casebook.meetings[id]?.value
    else { return [] }
    let roster = world.casebook.roster?.value
    let notice = CancellationNotice(
      of: meeting, among: world.casebook.meetings.values.map(\.value), roster: roster,
      today: world.today)
    let texts = world.texts.schedule.cancellation
    let width = noticePart(world.body).columns
    var lines: [StyledLine] = []
    func add(_ words: String, _ style: Style) {
      lines += Wrap.lines([StyledText(words, style)], width: width)
    }
    if let draft = notice.draft {
      add(texts.agreeDraft(world.texts.dates.moment(draft.starts)), .lack)
    } else if notice.next == nil {
      add(texts.noNextTime, .lack)
    } else if meeting.state == .agreed {
      add(texts.howToSend, .dim)
    }
    for language in notice.languages {
      if !lines.isEmpty { lines.append([]) }
      if notice.languages.count > 1 { add(world.texts.common.language(language), .heading) }
      for sentence in Texts.of(language).message(of: notice, group: roster?.name ?? "") {
        add(sentence, .normal)
      }
    }
    return lines
  }

  static func drawNotice(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let part = noticePart(area)
    let lines = noticeLines(state, world)
    grid.put(
      world.texts.schedule.cancellation.title, row: area.row, column: part.column, style: .heading)
    for (row, line) in lines.dropFirst(state.noticeTop).prefix(part.rows).enumerated() {
      grid.put(line, row: part.row + row, column: part.column, width: part.columns)
    }
    if state.noticeTop > 0 {
      grid.put("↑", row: part.row, column: area.endColumn - 1, style: .dim)
    }
    if lines.count - state.noticeTop > part.rows {
      grid.put("↓", row: part.endRow - 1, column: area.endColumn - 1, style: .dim)
    }
    grid.placeCursor(row: part.row, column: part.column, isVisible: false)
  }

  static func noticeKeys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.comingTimes.keys
    let papers = world.texts.clients.papers
    let meeting = meeting(state, world)?.value
    let isOff = meeting?.state != .agreed
    return KeyTable([
      KeyEntry(
        [.character("p")], .ask(.cancel), texts.cancelWords, inFooter: true,
        unavailable: isOff ? texts.over : nil),
      KeyEntry([.up, .character("k")], .scroll(-1), papers.up, section: papers.moving),
      KeyEntry([.down, .character("j")], .scroll(1), papers.down, section: papers.moving),
    ])
  }
}
