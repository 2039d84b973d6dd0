import Canvas
import Casework
import Texts
import Workplace

/// What the second page was told.
enum PlaceKind: Int, Sendable, CaseIterable {
  case new, existing, demo
}

extension SetUpScreen {
  /// The pages on the way, as far as the answers tell.
  static func steps(_ state: State) -> [SetUpStep] {
    switch state.step {
    case .whoIsHere, .joining: [.whoIsHere, .joining]
    default:
      kind(state) == .new
        ? [.language, .place, .person, .meeting, .summary] : [.language, .place, .summary]
    }
  }

  static func before(_ state: State) -> SetUpStep? {
    let steps = steps(state)
    guard let index = steps.firstIndex(of: state.step), index > 0 else { return nil }
    return steps[index - 1]
  }

  static func kind(_ state: State) -> PlaceKind {
    state.fields.picks["kind"].flatMap { PlaceKind(rawValue: $0) } ?? .new
  }

  static func show(_ state: inout State, _ world: World) {
    state.fields.show(rows(state, world), world.texts.fields, world)
  }

  private static func rows(_ state: State, _ world: World) -> [FieldSpec] {
    switch state.step {
    case .language: languageRows(world)
    case .place: placeRows(state, world)
    case .person:
      [FieldSpec(.heading("who", world.texts.setUp.who))] + personRows(state, world)
        + next(world.texts.setUp.next, state)
    case .meeting: meetingRows(state, world)
    case .summary: summaryRows(state, world)
    case .whoIsHere: memberRows(world)
    case .joining:
      [FieldSpec(.heading("who", world.texts.setUp.who))] + personRows(state, world)
        + next(world.texts.setUp.join, state) + troubleRows(state, world)
    }
  }

  private static func next(_ words: String, _ state: State) -> [FieldSpec] {
    ClientPapers.action("next", words, problems: state.fields.problems)
  }

  /// The languages in their own words: who reads none of the others finds the own one.
  private static func languageRows(_ world: World) -> [FieldSpec] {
    let names = Language.allCases.map { language in
      (language, Texts.of(language).common.language(language))
    }
    return [FieldSpec(.heading("language", "Kieli   Språk   Language"))]
      + names.map { language, name in
        let isNow = language == world.texts.language
        return FieldSpec(
          .link(
            "language/\(language.rawValue)", "", [StyledText((isNow ? "● " : "○ ") + name)]))
      }
  }

  private static func placeRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.setUp
    let kind = kind(state)
    let hint =
      switch kind {
      case .new: texts.newHint
      case .existing: texts.existingHint
      case .demo: texts.demoHint
      }
    var rows = [
      FieldSpec(.heading("where", texts.whereQuestion)),
      FieldSpec(
        .choice(
          "kind", texts.what, [texts.newGroup, texts.existingGroup, texts.demo],
          selected: kind.rawValue)), ClientPapers.note("hint", hint),
    ]
    if kind != .demo {
      rows.append(FieldSpec(.text("path", texts.path, "", placeholder: texts.pathHint)))
    }
    if kind == .new {
      rows.append(
        FieldSpec(.text("group", texts.groupName, "", placeholder: texts.groupNameHint)))
    }
    return rows + next(texts.next, state)
  }

  private static func personRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.setUp
    return [
      FieldSpec(.text("name", texts.name, "")),
      FieldSpec(
        .choice(
          "party", texts.party, RosterScreen.seatable.map(world.name(of:)),
          selected: state.fields.picks["party"])),
      FieldSpec(.text("organisation", texts.organisation, "")),
      FieldSpec(.text("email", world.texts.roster.sheet.email, "", placeholder: texts.emailHint)),
      FieldSpec(.text("phone", world.texts.roster.sheet.phone, "")),
    ]
  }

  private static func meetingRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.setUp
    let example = texts.example(world.texts.dates.day(world.today.adding(days: 14)))
    return [
      FieldSpec(.heading("meeting", texts.meeting)),
      ClientPapers.note("hint", texts.meetingHint),
      FieldSpec(.entry("day", texts.day, "", placeholder: example), day: .appointment),
      FieldSpec(.entry("time", texts.time, "", placeholder: texts.example("9.00"))),
      FieldSpec(.text("place", texts.place, "")),
    ] + next(texts.next, state)
  }

  private static func memberRows(_ world: World) -> [FieldSpec] {
    let texts = world.texts.setUp
    let members = ClientPapers.askers(world)
    return [FieldSpec(.heading("who", texts.whoHere))]
      + members.map { member in
        let party = world.name(of: member.party)
        let isSame = member.organisation == party || member.organisation.isEmpty
        let more = isSame ? [party] : [party, member.organisation]
        return FieldSpec(
          .link(
            "member/\(member.id)", "",
            [StyledText(member.name), StyledText("   " + more.joined(separator: ", "), .dim)]))
      } + [FieldSpec(.link("joining", "", [StyledText(texts.notListed, .bold)]))]
  }
}
