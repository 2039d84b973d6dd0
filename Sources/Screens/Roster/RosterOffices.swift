import Canvas
import Casework
import Texts
import Workplace

/// The convener and the contact person: nobody takes the task from another without being asked.
extension RosterScreen {
  /// What a member can be named besides sitting in a seat.
  enum Office: Sendable, Equatable {
    case convener, contactPerson

    func holder(_ roster: Roster, on day: Day) -> Member? {
      switch self {
      case .convener: roster.convener(on: day)
      case .contactPerson: roster.contactPerson(on: day)
      }
    }

    func named(_ roster: Roster) -> ID<Member>? {
      switch self {
      case .convener: roster.convener
      case .contactPerson: roster.contactPerson
      }
    }

    func name(_ member: ID<Member>?, in roster: inout Roster) {
      switch self {
      case .convener: roster.convener = member
      case .contactPerson: roster.contactPerson = member
      }
    }

    func change(_ member: ID<Member>?) -> RosterChange {
      switch self {
      case .convener: .nameConvener(member)
      case .contactPerson: .nameContactPerson(member)
      }
    }
  }

  /// A task that is to pass from one member to another, once the person has said yes.
  struct Passing: Sendable {
    var office: Office
    /// Who is named; nobody where a naming is taken back.
    var member: ID<Member>?
    var from: ID<Member>
    /// The roster's version that the question was asked of.
    var version: Int
    var dialog: Dialog
  }

  /// Names the member of a row, or takes the naming back; where somebody has the task, asks first.
  static func name(
    _ office: Office, _ row: String?, _ state: inout State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    guard let member = RosterLines.member(row) else { return [] }
    let named = office.named(held.value) == member ? nil : member
    guard let passing = passing(office, named, held, world) else {
      return send(office, named, held.version, &state, world)
    }
    state.passing = passing
    return []
  }

  /// Nothing where nobody loses the task.
  private static func passing(
    _ office: Office, _ member: ID<Member>?, _ held: Held<Roster>, _ world: World
  ) -> Passing? {
    var after = held.value
    office.name(member, in: &after)
    let to = office.holder(after, on: world.today)
    guard let from = office.holder(held.value, on: world.today), from.id != to?.id else {
      return nil
    }
    let lists = world.texts.roster.lists
    let keys = world.texts.roster.keys
    let label = office == .convener ? lists.convener : lists.contactPerson
    let dialog = Dialog(
      [
        StyledText(label + ": "), StyledText(from.name, .bold), StyledText(" → "),
        StyledText(to?.name ?? lists.nobody, .bold), StyledText(".  " + keys.passOn),
      ],
      answers: [
        Dialog.Answer(.escape, keys.keepAsItIs), Dialog.Answer(.character("v"), keys.pass),
      ])
    return Passing(
      office: office, member: member, from: from.id, version: held.version, dialog: dialog)
  }

  /// Others change the roster while the question stands: it is then asked anew, or has settled itself.
  static func followPassing(_ state: inout State, _ world: World) {
    guard let open = state.passing, let held = world.casebook.roster, held.version != open.version
    else { return }
    let isStill = office(open, isHeldAsAsked: held.value, on: world.today)
    if isStill {
      state.passing?.version = held.version
    } else {
      state.passing = passing(open.office, open.member, held, world)
    }
  }

  private static func office(
    _ passing: Passing, isHeldAsAsked roster: Roster, on day: Day
  ) -> Bool { passing.office.holder(roster, on: day)?.id == passing.from }

  static func answerPassing(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard var passing = state.passing else { return [] }
    let outcome = passing.dialog.handle(key, in: world.body)
    state.passing = passing
    switch outcome {
    case .chosen(1):
      state.passing = nil
      return send(passing.office, passing.member, passing.version, &state, world)
    case .chosen, .left:
      state.passing = nil
      return []
    case .moved, .ignored: return []
    }
  }

  private static func send(
    _ office: Office, _ member: ID<Member>?, _ version: Int, _ state: inout State, _ world: World
  ) -> [Effect] {
    [state.fields.send("office", .roster(office.change(member)), basedOn: version, world)]
  }
}
