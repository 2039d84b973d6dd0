import Canvas
import Casework
import Texts

/// Day, time, length and place of a new or moved meeting.
struct TimeForm: Sendable {
  private(set) var form: Form
  /// The meeting that is moved; nothing for a new one.
  private let moved: ID<Meeting>?
  var isNew: Bool { moved == nil }
  /// Between the fixed times: it is proposed no day, and moves none of the year's.
  private(set) var isExtra = false

  /// What was proposed: the days passed over for it are said beside its day.
  private var proposed: NextMeeting?

  /// The day that was promised, and to whom: said beside it.
  private var promised: (day: Day, names: [String])?

  struct Time: Sendable, Equatable {
    var starts: LocalTime
    var length: Int
    var place: String
  }

  /// Proposes the next time that the group would meet, or the day of a follow-up.
  init(
    next: NextMeeting?, on followUp: Day? = nil, for students: [String] = [], _ world: World
  ) {
    moved = nil
    promised = followUp.map { (day: $0, names: students) }
    proposed = followUp == nil ? next : nil
    let day = followUp ?? next?.starts.day
    form = Form()
    fill(
      day: day.map { world.texts.dates.day($0) } ?? "",
      time: world.texts.dates.time(next?.starts.time ?? ClockTime(9, 0) ?? .midnight),
      length: String(next?.length ?? 180), place: next?.place ?? "", world)
  }

  /// A meeting between the fixed times: the hour and the place of the latest one, on any day.
  init(extraBeside last: Meeting?, _ world: World) {
    moved = nil
    isExtra = true
    form = Form()
    fill(
      day: "", time: world.texts.dates.time(last?.starts.time ?? ClockTime(9, 0) ?? .midnight),
      length: String(last?.length ?? 180), place: last?.place ?? "", world)
  }

  init(moving meeting: Meeting, _ world: World) {
    moved = meeting.id
    form = Form()
    fill(
      day: world.texts.dates.day(meeting.starts.day),
      time: world.texts.dates.time(meeting.starts.time), length: String(meeting.length),
      place: nil, world)
  }

  private mutating func fill(
    day: String, time: String, length: String, place: String?, _ world: World
  ) {
    let texts = world.texts.comingTimes.form
    var rows = [
      FormRow.entry("day", texts.day, day), .entry("time", texts.time, time),
      .entry("length", texts.length, length),
    ]
    if let place { rows.append(.text("place", texts.place, place)) }
    rows.append(.link("done", "", [StyledText(isNew ? texts.make : texts.move)]))
    form.setRows(rows)
    form.moveFocus(to: "day")
    echo(world)
  }

  /// Puts in what was written before, with what it means now.
  mutating func take(_ words: String, _ world: World) {
    // What was begun as an extra meeting goes on as one, in whichever language it was.
    let marks = Language.allCases.map { Texts.of($0).comingTimes.extra + TimeForm.separator }
    let mark = isNew ? marks.first { words.hasPrefix($0) } : nil
    isExtra = isExtra || mark != nil
    fields = String(words.dropFirst(mark?.count ?? 0))
    echo(world)
  }

  /// Says beside the day which one is meant.
  private mutating func echo(_ world: World) {
    let entry = entry(world)
    let reasons = entry.day.map { world.reasons(against: $0, for: moved) }
    var words = entry.echo(world.texts, against: reasons)
    if let proposed, entry.day == proposed.starts.day {
      words += proposed.skipped.map {
        let reason = world.texts.schedule.words(for: $0.reason, world.texts.days)
        let day = world.texts.dates.shortDayWithWeekday($0.day)
        return StyledText("; \(world.texts.schedule.skipped(day, reason))", .dim)
      }
    }
    if let promised, entry.day == promised.day, !promised.names.isEmpty {
      let label = world.texts.comingTimes.followUpDay
      words.append(
        StyledText("; \(label): \(promised.names.joined(separator: ", "))", .dim))
    }
    form.setEcho("day", words)
  }

  private func entry(_ world: World) -> DayEntry {
    world.day(form.text("day") ?? "", as: .appointment)
  }

  /// The path under which what stands in the form of a new meeting is kept.
  static let draft = "new"
  /// The same for a meeting that is moved.
  static let moveDraft = "moved"
  private static let names = ["day", "time", "length", "place"]

  private static let separator = "; "

  /// What stands in the form, in one line that a person can read.
  func words(_ world: World) -> String {
    (isExtra ? world.texts.comingTimes.extra + TimeForm.separator : "") + fields
  }

  private var fields: String {
    get { TimeForm.names.map { form.text($0) ?? "" }.joined(separator: TimeForm.separator) }
    set {
      // A place may hold anything.
      let parts = newValue.split(
        separator: TimeForm.separator, maxSplits: 3, omittingEmptySubsequences: false)
      for (name, part) in zip(TimeForm.names, parts) { form.setText(name, String(part)) }
    }
  }

  /// A time once everything is filled in and Enter was pressed on the last row, or what is wrong.
  mutating func handle(
    _ key: Key, in rect: Rect, _ world: World
  ) -> (time: Time?, words: String?) {
    defer { echo(world) }
    if key == .ctrl("s") { return send(world) }
    switch form.handle(key, in: rect) {
    case .activated: return send(world)
    case .refused(let words): return (nil, words)
    // What is no day is said at once, not only when all is filled in.
    case .focusMoved("day") where form.text("day")?.allSatisfy(\.isWhitespace) == false:
      return (nil, entry(world).problem(world.texts))
    case .ignored:
      if case .character = key { return (nil, world.texts.fields.chosenHere) }
      return (nil, nil)
    default: return (nil, nil)
    }
  }

  private mutating func send(_ world: World) -> (time: Time?, words: String?) {
    let (time, words, wrong) = read(world)
    if let wrong { form.moveFocus(to: wrong) }
    return (time, words)
  }

  private func read(_ world: World) -> (time: Time?, words: String?, wrong: String?) {
    let texts = world.texts.comingTimes.form
    let entry = entry(world)
    guard let day = entry.day else { return (nil, entry.problem(world.texts), "day") }
    guard day >= world.today else { return (nil, texts.dayPast, "day") }
    guard let time = TimeEntry.time(form.text("time") ?? "") else {
      return (nil, texts.timeWrong, "time")
    }
    guard let length = Int((form.text("length") ?? "").filter { !$0.isWhitespace }) else {
      return (nil, texts.lengthWrong, "length")
    }
    return (
      Time(
        starts: LocalTime(day: day, time: time), length: length, place: form.text("place") ?? ""),
      nil, nil
    )
  }

  func draw(_ world: World, on grid: inout Grid, in rect: Rect) {
    let texts = world.texts.comingTimes.form
    let (head, body) = rect.splitTop(2)
    grid.horizontalLine(row: head.row, column: head.column, columns: head.columns)
    grid.put(
      isExtra ? texts.extraTitle : isNew ? texts.newTitle : texts.moveTitle, row: head.row + 1,
      column: head.column + 1,
      style: .heading)
    form.draw(on: &grid, in: body)
  }
}
