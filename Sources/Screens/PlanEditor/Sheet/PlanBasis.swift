import Casework
import Texts
import Workplace

/// The plan and what is known around it, whatever is being written in its fields just now.
///
/// Typing leaves it as it is: it is made once for a casebook and the rows begun here.
final class PlanBasis: Sendable {
  let fields: PlanFields
  /// The plan with the rows begun here and without those being removed.
  let plan: Plan
  let names: PlanNames
  let texts: PlanWords
  let othersDrafts: [String: DraftNote]
  let leftBehind: [String: DraftNote]
  let questions: [OpenQuestion]
  /// What the services of the plan ask is weighed against these.
  let catalogue: ServiceCatalogue
  let client: Client?
  let questionsByPath: [String: OpenQuestion]
  /// Neither the plan's state nor its file stands against writing.
  let isWritable: Bool

  private struct Key: Equatable {
    var language: Language
    var me: ID<Member>?
    var today: Day
    var client: ID<Client>
    var shown: ID<Plan>?
    var newRows: [NewRow]
    var removing: [PlanRow: Int]
    var heldEarly: [String: Day]
    var saidYes: HandOver?
  }

  /// Nothing where there is no plan to show.
  static func of(_ state: PlanEditor.State, _ world: World) -> PlanBasis? {
    let key = Key(
      language: world.texts.language, me: world.me, today: world.today, client: state.client,
      shown: state.shown, newRows: state.newRows, removing: state.removing,
      heldEarly: state.heldEarly, saidYes: state.saidYes)
    if let known = world.workedOut.known(for: key, as: PlanBasis.self) { return known }
    guard let basis = PlanBasis(state, world.apart) else { return nil }
    world.workedOut.keep(basis, for: key)
    return basis
  }

  private init?(_ state: PlanEditor.State, _ world: World) {
    guard let held = world.plan(state) else { return nil }
    fields = PlanFields(world, state)
    var plan = held.value
    for row in state.newRows { row.put(into: &plan) }
    for row in state.removing.keys { plan.take(away: row) }
    self.plan = plan
    names = PlanNames(world, plan: plan)
    texts = PlanWords(world.texts)
    questions = held.questions
    questionsByPath = Dictionary(
      questions.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    catalogue = world.casebook.catalogue
    client = world.casebook.clients[held.value.client]?.value
    isWritable =
      held.readOnly == nil && held.value.state != .ended && state.earlier == nil
    let drafts = world.casebook.drafts.filter { $0.document == .plan(held.value.id) }
    othersDrafts = Dictionary(
      drafts.filter { $0.author != world.me && !$0.isBesideOther }.map { ($0.path, $0) },
      uniquingKeysWith: { $0.time < $1.time ? $1 : $0 })
    leftBehind = Dictionary(
      drafts.filter { $0.author == world.me && $0.isLeftBehind }.map { ($0.path, $0) },
      uniquingKeysWith: { $0.time < $1.time ? $1 : $0 })
  }
}
