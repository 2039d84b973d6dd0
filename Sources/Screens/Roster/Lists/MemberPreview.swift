import Canvas
import Casework
import Texts
import Workplace

/// A list of members that has been read, and what it would do to the roster as it stands.
struct MemberPreview: Sendable {
  let table: MemberTable
  let path: String
  private let ids: [Int: ID<Member>]
  private(set) var list: RosterImport
  /// The roster that the list was read beside.
  private(set) var roster: Roster
  private(set) var version: Int
  /// A save is on its way.
  private(set) var ticket: Int?
  /// It has been saved: the lines stay as they were shown.
  private(set) var isDone = false
  /// The convener and the contact person are taken in too, as a person has said.
  private(set) var takesOffices = false
  /// Why it could not be saved.
  private(set) var problem: String?

  init(_ table: MemberTable, path: String, _ held: Held<Roster>, _ world: World) {
    (self.table, self.path) = (table, path)
    // Somebody new keeps the id from look to look.
    ids = Dictionary(
      table.lines.map { ($0.number, world.newID("m") as ID<Member>) },
      uniquingKeysWith: { first, _ in first })
    (roster, version) = (held.value, held.version)
    list = MemberPreview.read(table, held.value, ids, false, world)
  }

  private static func read(
    _ table: MemberTable, _ roster: Roster, _ ids: [Int: ID<Member>], _ takesOffices: Bool,
    _ world: World
  ) -> RosterImport {
    RosterImport(
      table, into: roster, words: MemberListWords(parties: roster.parties), today: world.today,
      takesOffices: takesOffices, newID: { ids[$0] ?? "x0" })
  }

  /// How many lines the yes takes in.
  var takenCount: Int { list.newCount + list.changedCount }

  /// Why there is nothing to say yes to.
  func lack(_ texts: ImportTexts) -> String? {
    if isDone || list.change == nil { return texts.nothingToTake }
    return ticket == nil ? nil : texts.beingTaken
  }

  mutating func send(_ ticket: Int) { (self.ticket, problem) = (ticket, nil) }

  mutating func refuse(_ words: String) { (ticket, problem) = (nil, words) }

  /// Others may have changed the roster meanwhile: the lines say what would become of it now.
  mutating func take(_ news: DeskNews?, _ world: World) {
    switch news {
    case .saved(let answered, _, _, _) where answered == ticket: (isDone, ticket) = (true, nil)
    case .refused(let answered, let refusal) where answered == ticket:
      refuse(world.texts.refusals.words(for: refusal))
    case .failed(let answered, let trouble) where answered == ticket && !trouble.isPassing:
      refuse(world.texts.troubles.words(for: trouble.code).sentence)
    default: break
    }
    guard !isDone, ticket == nil, let held = world.casebook.roster, held.value != roster
    else { return }
    (roster, version) = (held.value, held.version)
    list = MemberPreview.read(table, held.value, ids, takesOffices, world)
  }

  /// Takes the convener and the contact person in too, or leaves them out again.
  mutating func switchOffices(_ world: World) {
    guard !isDone, ticket == nil, !list.named.isEmpty else { return }
    takesOffices.toggle()
    list = MemberPreview.read(table, roster, ids, takesOffices, world)
  }
}
