import Canvas
import Casework
import Texts
import Workplace

extension SetUpScreen {
  /// What will be made, and if it could not be, why: what happened, what became of it, what helps.
  static func summaryRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.setUp
    var rows = [FieldSpec(.heading("ready", texts.ready))]
    let labels = [texts.folder, texts.group, texts.member, texts.firstMeeting]
    let width = labels.map { TextWidth.of($0) }.max() ?? 0
    func fact(_ id: String, _ label: String, _ words: String) {
      let pad = String(repeating: " ", count: max(0, width - TextWidth.of(label)) + 2)
      rows.append(FieldSpec(.note(id, [StyledText(label + pad, .dim), StyledText(words)])))
    }
    let action: String
    switch kind(state) {
    case .new:
      fact("path", texts.folder, text("path", state))
      fact("group", texts.group, text("group", state))
      fact("person", texts.member, person(state, world))
      let contact = [text("email", state), text("phone", state)].filter { !$0.isEmpty }
      if !contact.isEmpty { fact("contact", "", contact.joined(separator: ", ")) }
      fact("meeting", texts.firstMeeting, meeting(state, world))
      if let day = firstMeeting(state, world)?.starts.day, let off = DayOff(day) {
        let words = texts.dayOff(world.texts.days.words(for: off))
        rows.append(ClientPapers.note("meeting/off", words, .lack))
      }
      action = texts.make
    case .existing:
      fact("path", texts.folder, text("path", state))
      fact("person", texts.member, texts.chooseLater)
      action = texts.open
    case .demo:
      rows.append(ClientPapers.note("demo", texts.invented, .normal))
      action = texts.begin
    }
    rows.append(ClientPapers.note("gap", ""))
    if state.trouble == nil, !state.isWorking {
      rows.append(ClientPapers.note("nothing", texts.nothingYet))
    }
    rows += ClientPapers.action("make", state.isWorking ? texts.working : action, problems: [:])
    return rows + troubleRows(state, world)
  }

  static func troubleRows(_ state: State, _ world: World) -> [FieldSpec] {
    guard let trouble = state.trouble else { return [] }
    let words = world.texts.troubles.words(for: trouble.code)
    let parts = [
      (
        "happened", words.happened + (trouble.place.isEmpty ? "" : " (\(trouble.place))"),
        Style.lack
      ),
      ("data", world.texts.setUp.nothingMade, .normal), ("advice", words.advice, .normal),
    ]
    return [ClientPapers.note("gap2", "")]
      + parts.filter { !$0.1.isEmpty }.map { ClientPapers.note("trouble/\($0.0)", $0.1, $0.2) }
  }

  static func text(_ id: String, _ state: State) -> String { state.fields.text(id).trimmed }

  private static func person(_ state: State, _ world: World) -> String {
    let party = state.fields.picks["party"].map { world.name(of: RosterScreen.seatable[$0]) } ?? ""
    return [text("name", state), party, text("organisation", state)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private static func meeting(_ state: State, _ world: World) -> String {
    guard let first = firstMeeting(state, world) else { return world.texts.setUp.noMeeting }
    return [world.texts.dates.moment(first.starts), first.place].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  static func firstMeeting(
    _ state: State, _ world: World
  ) -> (starts: LocalTime, place: String)? {
    guard let day = world.day(text("day", state), as: .appointment).day,
      let time = TimeEntry.time(text("time", state).isEmpty ? "9.00" : text("time", state))
    else { return nil }
    return (LocalTime(day: day, time: time), text("place", state))
  }

  /// Everything that was told, as one wish.
  static func setUp(_ state: State, _ world: World) -> SetUp {
    switch kind(state) {
    case .new:
      SetUp(
        language: world.texts.language,
        place: .new(path: text("path", state), groupName: text("group", state)),
        person: newPerson(state), firstMeeting: firstMeeting(state, world))
    case .existing:
      SetUp(
        language: world.texts.language, place: .existing(path: text("path", state)), person: .later)
    case .demo: SetUp(language: world.texts.language, place: .demo, person: .later)
    }
  }

  static func newPerson(_ state: State) -> SetUp.Person {
    .new(
      name: text("name", state),
      party: state.fields.picks["party"].map { RosterScreen.seatable[$0] } ?? .other,
      organisation: text("organisation", state), email: text("email", state),
      phone: text("phone", state))
  }
}
