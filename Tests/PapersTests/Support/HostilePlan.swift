import Casework
import TestSupport

/// Plans in whose every text stands something that a careless writer would stumble over.
struct HostilePlan {
  private var random: SmallRandom

  init(seed: UInt64) { random = SmallRandom(seed: seed) }

  static let parts = [
    "Åke Öhman på ön", "Ääni & <b>lihava</b>", "\"lainaus\" 'ja toinen'", "# otsikko", "1. lista",
    "- viiva", "* tähti *", "_alleviivaus_", "`koodi`", "[linkki](http://example.org)", "a|b|c",
    "&amp; &lt; &#39;", "👩‍🌾 👨‍👩‍👧 🇫🇮", "e\u{301}\u{308}\u{302}\u{327}\u{331}", "\u{202E}kiusa\u{202C}",
    "\u{1B}[2J\u{1B}]52;c;eA==\u{7}", "\u{0}\u{1}\u{7F}\u{9B}31m", "\u{FFFE}\u{FFFF}",
    "שלום עולם", "مرحبا", "漢字かな", "]]>", "<!-- -->", "</w:t></w:r>", "%s %n ${x}", "\\\\n \\",
    "---", "===", "~~pois~~", "kaksi  väliä", "\u{FEFF}alku", "pehmeä\u{AD}tavu",
    "+358 40 123 4567",
    "| --- |", "![kuva](x)", ":::", "a\tb", "https://example.org/?a=1&b=2#c", "x = y < z > w",
  ]

  mutating func text(lines: Bool = false) -> String {
    if random.one(in: 4) {
      return String(repeating: ["sana", "ä", "👍", "<&>"][random.below(4)], count: 300)
    }
    let count = 1 + random.below(4)
    let words = (0..<count).map { _ in HostilePlan.parts[random.below(HostilePlan.parts.count)] }
    return words.joined(separator: lines && random.one(in: 50) ? "\n" : " ")
  }

  private mutating func day() -> Day { Day(number: 20_800 + random.below(900)) }

  /// A plan in which every field that can hold words holds some.
  mutating func plan() -> Plan {
    var plan = Plan(id: "pc1", client: "c1", revision: 1 + random.below(3), language: .finnish)
    plan.ownWords = text(lines: true)
    plan.ownDoings = text(lines: true)
    plan.familyDoings = text(lines: true)
    plan.aids = text(lines: true)
    plan.path = Path.allCases[random.below(Path.allCases.count)]
    plan.responsible = Responsibility(member: "m2", agreedOn: day())
    plan.substitute = "m1"
    for number in 0..<(1 + random.below(3)) { addChain(number, to: &plan) }
    // Why there is no goal is said of a need without one.
    var need = Need(id: "nx", order: "z", text: text(), area: .living)
    need.whyNot = text(lines: true)
    plan.needs[need.id] = need
    var view = DifferingView(id: "v1", order: "b", topic: text())
    view.student = text(lines: true)
    view.studentReason = text(lines: true)
    view.worker = text(lines: true)
    view.workerReason = text(lines: true)
    plan.views[view.id] = view
    var followUp = FollowUp(id: "f1", order: "b", planned: day())
    followUp.held = day()
    followUp.note = text(lines: true)
    plan.followUps[followUp.id] = followUp
    plan.otherPlans["o1"] = OtherPlan(id: "o1", order: "b", name: text(), keeper: text())
    plan.agreements["k1"] = Agreement(
      id: "k1", order: "b", who: .student, day: day(), way: .paper)
    plan.agreements["k2"] = Agreement(
      id: "k2", order: "c", who: .member("m1"), day: day(), way: .spoken)
    return plan
  }

  private mutating func addChain(_ number: Int, to plan: inout Plan) {
    let (need, goal) = (ID<Need>("n\(number)") ?? "n0", ID<Goal>("g\(number)") ?? "g0")
    let order = "b\(number)"
    plan.needs[need] = Need(id: need, order: order, text: text(), area: .work)
    var aim = Goal(id: goal, order: order, need: random.one(in: 80) ? need : nil, text: text())
    aim.measure = text()
    aim.by = random.one(in: 50) ? day() : nil
    plan.goals[goal] = aim
    var service = PlannedService(
      id: ID("s\(number)") ?? "s0", order: order, goal: random.one(in: 80) ? goal : nil,
      name: text())
    service.party = .employment
    service.person = text()
    service.starts = day()
    service.coaching = coaching()
    plan.services[service.id] = service
    for (place, owner) in [ActionOwner.student, .member("m2"), .named(text()), .family].enumerated()
    {
      var action = Action(
        id: ID("a\(number)\(place)") ?? "a0", order: "\(order)\(place)", what: text())
      (action.owner, action.service) = (owner, random.one(in: 60) ? service.id : nil)
      action.by = random.one(in: 70) ? day() : nil
      if random.one(in: 30) {
        (action.state, action.doneOn, action.happened) = (.done, day(), text(lines: true))
      }
      plan.actions[action.id] = action
    }
  }

  private mutating func coaching() -> Coaching {
    let stage = CoachingStage(since: day(), who: text(), note: text(lines: true))
    var coaching = Coaching(step: .comingIn, stages: [.comingIn: stage])
    var module = CoachingModule(id: "m1", order: "b", name: text())
    (module.starts, module.ends) = (day(), day())
    for evaluator in Evaluator.allCases {
      module.evaluations[evaluator] = ModuleEvaluation(day: day(), words: text(lines: true))
    }
    coaching.modules[module.id] = module
    return coaching
  }

  mutating func client() -> Client {
    Client(id: "c1", firstName: text(), lastName: text(), language: .finnish)
  }

  mutating func roster() -> Roster {
    var roster = Sample.roster
    for id in ["m1", "m2"] as [ID<Member>] {
      roster.members[id]?.name = text()
      roster.members[id]?.phone = text()
      roster.members[id]?.email = text()
    }
    return roster
  }
}

/// Every text of a value, however deep it lies: what somebody wrote, without ids and order keys.
func words(in value: Any) -> [String] {
  let mirror = Mirror(reflecting: value)
  if let text = value as? String { return [text] }
  if "\(type(of: value))".hasPrefix("ID<") { return [] }
  return mirror.children.flatMap { child in
    child.label == "order" ? [] : words(in: child.value)
  }
}
