import Canvas
import Casework
import Texts
import Workplace

/// A brought paper being written down; its texts stand in the fields.
struct NewPaper: Sendable {
  let id: ID<BroughtPaper>

  var base: String { "papers/\(id)" }
  static let texts = ["what", "person", "day"]
}

/// The page of the papers about certificates, statements and plans that were brought.
extension ClientPapers {
  static func broughtRows(
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.brought
    if let new = state.paper, state.isPaperOpen { return newPaperRows(new, state, held, world) }
    var rows = [FieldSpec(.heading("papers", texts.ask))]
    if held.value.papers.isEmpty { rows.append(note("papers/none", texts.none)) }
    for paper in held.value.papersByDay {
      let id = "papers/\(paper.id)/shown"
      var line = BroughtLine.words(paper, held.value, world)
      if state.confirming == id {
        line.append(StyledText(" " + world.texts.clients.papers.removeAgain, .warning))
      }
      rows.append(FieldSpec(.link(id, world.texts.dates.day(paper.day), line)))
    }
    return rows + action("new/paper", texts.another, state)
  }

  private static func newPaperRows(
    _ new: NewPaper, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.brought
    let base = new.base
    let draft = writtenPaper(new, state, world)
    var rows = [
      FieldSpec(.heading("papers", texts.ask)),
      FieldSpec(
        .choice(
          "\(base)/kind", texts.which, PaperKind.allCases.map(texts.kind),
          selected: state.fields.picks["\(base)/kind"])),
      text("\(base)/what", texts.what, "", held, placeholder: texts.whatHint),
      FieldSpec(
        .choice(
          "\(base)/matter", texts.matter, paperMatters.map(world.texts.clients.consent.matter),
          selected: pickedMatter(new, state).flatMap { paperMatters.firstIndex(of: $0) })),
      FieldSpec(
        .choice(
          "\(base)/broughtBy", texts.who, bringers(world).map { bringer($0, world) },
          selected: state.fields.picks["\(base)/broughtBy"])),
      text("\(base)/person", texts.person, "", held, placeholder: texts.personHint),
      entry("\(base)/day", texts.when, world.texts.dates.day(world.today), held, day: .past),
    ]
    var isCovered = true
    if let draft {
      let (words, style) = cover(of: draft, held.value, world)
      isCovered = style != .lack
      rows.append(note("\(base)/cover", words, style))
    }
    return rows + action("\(base)/record", texts.record, state)
      + (isCovered ? [] : action("go/consent", world.texts.clients.booking.askPermission, state))
      + action("\(base)/leave", texts.leave, state)
  }

  /// What the paper being written down would rest on.
  private static func cover(
    of paper: BroughtPaper, _ client: Client, _ world: World
  ) -> (words: String, style: Style) {
    let texts = world.texts.clients.brought
    if paper.broughtBy == .student { return (texts.needsNone, .dim) }
    guard let consent = client.recordToTakeIn(paper, on: world.today) else {
      return (texts.notCovered, .lack)
    }
    return (texts.covered(world.texts.dates.day(consent.day)), .ok)
  }

  /// The kinds of information that a paper can hold.
  static let paperMatters = ConsentMatter.allCases.filter(ConsentMatter.details.contains)

  /// Who can have brought a paper: the student first.
  static func bringers(_ world: World) -> [Party] { [.student] + partiesToAsk(world) }

  static func bringer(_ party: Party, _ world: World) -> String {
    party == .student ? world.texts.clients.brought.student : world.name(of: party)
  }

  /// What was chosen, or what most papers of the kind are about.
  private static func pickedMatter(_ new: NewPaper, _ state: State) -> ConsentMatter? {
    if let pick = state.fields.picks["\(new.base)/matter"], paperMatters.indices.contains(pick) {
      return paperMatters[pick]
    }
    return state.fields.picks["\(new.base)/kind"].flatMap { PaperKind.allCases[$0].usualMatter }
  }

  /// The paper as it is filled in; nothing until kind, matter and bringer are chosen.
  static func writtenPaper(_ new: NewPaper, _ state: State, _ world: World) -> BroughtPaper? {
    let picks = state.fields.picks
    let bringers = bringers(world)
    guard let kind = picks["\(new.base)/kind"], let matter = pickedMatter(new, state),
      let who = picks["\(new.base)/broughtBy"], bringers.indices.contains(who)
    else { return nil }
    let day = world.day(state.fields.text("\(new.base)/day"), as: .past).day ?? world.today
    var paper = BroughtPaper(
      id: new.id, order: "", kind: PaperKind.allCases[kind],
      what: state.fields.text("\(new.base)/what").trimmed, matter: matter,
      broughtBy: bringers[who], day: day)
    paper.person = state.fields.text("\(new.base)/person").trimmed
    return paper
  }
}

extension Client {
  /// The newest first.
  var papersByDay: [BroughtPaper] {
    papers.sorted.sorted { ($0.day, $0.order) > ($1.day, $1.order) }
  }
}
