import Canvas
import Casework
import Texts
import Workplace

/// The checklist's fields as the casebook has them, and what typed texts change in it.
struct ChecklistFields: WrittenFields {
  let id: ID<Client>
  let client: Client?
  let version: Int
  let world: World
  let names: PlanNames

  init(_ world: World, client: ID<Client>) {
    id = client
    let held = world.casebook.clients[client]
    self.client = held?.value
    version = held?.version ?? 0
    self.world = world
    names = PlanNames(world, plan: nil)
  }

  var document: Document { .client(id) }

  func saved(_ path: String) -> String? {
    guard let client, let field = ChecklistField(path: path) else { return nil }
    let checklist = client.checklist
    switch field.item {
    case .strengths: return checklist.strengths
    case .skills: return checklist.skills
    case .wishes: return checklist.wishes
    case .namedJob: return checklist.namedJob
    case .papers, .summary, .services: return nil
    case .situation, .sign: break
    }
    let answer = checklist.answer(field.item)
    switch field.part {
    case .note: return answer?.note ?? ""
    case .source: return answer?.source ?? ""
    case .observer: return answer?.observer.map(names.member) ?? ""
    case .day: return names.day(answer?.day)
    case nil: return nil
    }
  }

  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry {
    guard let field = ChecklistField(path: path) else { return .same }
    if saved(path) == text { return .same }
    switch field.item {
    case .strengths: return change(.writeStrengths(text), text)
    case .skills: return change(.writeSkills(text), text)
    case .wishes: return change(.writeWishes(text), text)
    case .namedJob: return change(.nameJob(text), text)
    case .papers, .summary, .services: return .same
    case .situation, .sign: break
    }
    // An answer is saved whole: its parts one after the other.
    if busy.contains(where: { $0.hasPrefix(field.item.path + "/") }) { return .notYet }
    guard var answer = client?.checklist.answer(field.item) else {
      return .wrong(world.texts.checklist.notes.answerFirst)
    }
    switch field.part {
    case .note: answer.note = text
    case .source: answer.source = text
    case .observer:
      if text.isEmpty { return .wrong(world.texts.plan.choiceNeeded) }
      guard let member = observer(text) else { return .wrong(world.texts.plan.notFound(text)) }
      answer.observer = member
    case .day:
      let entry = world.day(text, as: .past)
      guard let day = entry.day else { return .wrong(entry.problem(world.texts) ?? "") }
      if day == answer.day { return .same }
      answer.day = day
    case nil: return .same
    }
    guard let change = answering(field.item, answer) else { return .same }
    return self.change(change, text)
  }

  private func change(_ change: ClientChange, _ text: String) -> FieldEntry {
    .change(.client(id, change), shown: text)
  }

  func answering(_ item: ChecklistItem, _ answer: ChecklistAnswer) -> ClientChange? {
    switch item {
    case .situation(let situation): .answer(situation, answer)
    case .sign(let sign): .assess(sign, answer)
    default: nil
    }
  }

  /// Those who may have observed something: all who sit in the group today.
  var observers: [PlanOption] { names.options(.responsible) }

  private func observer(_ text: String) -> ID<Member>? {
    if case .member(let id) = names.choose(text, for: .responsible) { return id }
    return nil
  }

  /// Whether the consent lets the person at the keyboard see and answer an item.
  func sees(_ item: ChecklistItem) -> Bool {
    guard let client, let me = world.me, let roster = world.casebook.roster?.value else {
      return false
    }
    let seen = Rights.maySee(client, member: me, roster: roster, on: world.today)
    switch item {
    case .situation(let situation): return seen.sees(situation)
    case .sign(let sign): return seen.client && seen.matters.contains(sign.matter)
    default: return seen.client
    }
  }
}
