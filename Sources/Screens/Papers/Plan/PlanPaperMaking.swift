import Casework
import Papers
import Texts
import Workplace

/// Makes a plan's papers of what the screen knows.
struct PlanPaperMaking {
  let client: ID<Client>
  let world: World
  /// The plan that was named in place of the newest.
  private let named: ID<Plan>?
  /// The language in which the paper is wanted; nothing for its own.
  private let wanted: Language?

  init(_ state: PlanPaperScreen.State, _ world: World) {
    (client, named, wanted, self.world) = (state.client, state.named, state.language, world)
  }

  /// The language of a paper: the wanted one, the plan's, or for the student's copy the student's.
  func language(_ kind: PlanPaperKind) -> Language? {
    guard let held = plan, let client = world.casebook.clients[client]?.value else { return nil }
    return wanted ?? (kind == .studentCopy ? client.language : held.value.language)
  }

  /// The plan that the papers are of; nothing where it is closed or not begun.
  var plan: Held<Plan>? {
    guard !world.casebook.hidden.contains(client) else { return nil }
    return named.flatMap { world.casebook.plans[$0] } ?? world.casebook.plan(of: client)
  }

  /// What is opened by making a paper.
  var documents: [Document] {
    plan.map { [.client(client), .plan($0.value.id)] } ?? []
  }

  /// A paper in its own language, or in the one that is wanted.
  func paper(_ kind: PlanPaperKind, _ parts: Set<PlanPart>) -> Paper? {
    guard let held = plan, let client = world.casebook.clients[client]?.value,
      let language = language(kind)
    else { return nil }
    let texts = Texts.of(language)
    let (roster, today) = (world.casebook.roster?.value, world.today)
    let inForce = world.casebook.inForce(beside: held.value)?.revision
    if kind == .studentCopy {
      return PlainPlanPaper.paper(
        of: held.value, client: client, roster: roster,
        next: world.casebook.nextTurn(of: client.id, after: today),
        latest: world.casebook.latestTurn(of: client.id),
        catalogue: world.casebook.catalogue, inForce: inForce, on: today,
        isDemo: world.casebook.isDemo, texts: texts)
    }
    let sees = world.casebook.visibility(of: client.id, member: world.me, on: today)
    let choice: PlanPaper.Choice =
      kind == .summary ? .summary(sees) : PlanPaper.Choice(parts, sees: sees)
    let lacks = PlanPaper.sentences(
      on: world.casebook.lacks(of: held.value, on: today), of: held.value, texts: texts)
    return PlanPaper.paper(
      of: held.value, client: client, roster: roster, choice, lacks: lacks,
      questions: held.questions.count, catalogue: world.casebook.catalogue,
      replacedBy: world.casebook.replacement(of: held.value)?.revision, inForce: inForce,
      present: world.casebook.meetings.values.map(\.value).signers(with: client.id), on: today,
      isDemo: world.casebook.isDemo, texts: texts)
  }

  /// The bytes of a paper's file, in the format that its name asks for.
  ///
  /// Plain text of a summary is meant to be pasted elsewhere: its lines are whole.
  func bytes(_ kind: PlanPaperKind, _ parts: Set<PlanPart>, to path: String) -> [UInt8]? {
    guard let paper = paper(kind, parts), var format = PaperFormat(fileName: path) else {
      return nil
    }
    if format == .text, kind == .summary { format = .paste }
    return format.write([paper], safety: .files)
  }

  /// A paper as whole lines, to be pasted elsewhere.
  func pasted(_ kind: PlanPaperKind, _ parts: Set<PlanPart>, safety: PaperSafety) -> String? {
    paper(kind, parts).map(PasteWriter(safety: safety).text)
  }
}
