import Casework
import Papers
import TestSupport
import Testing
import Texts

/// The whole plan stands on its paper: each of its texts and each of its days.
@Suite struct WholePlanPaperTests {
  /// What the paper tells in other words, by its place, or what is no part of what was agreed.
  private static let notTold: Set<String> = [
    // Where a row stands and what it hangs on.
    "id", "order", "client", "need", "goal", "service", "meeting", "step",
    // From where a service was picked, and the mark of the text that was agreed to.
    "catalogue", "agreements/text",
    // For the worker's own list only.
    "sleepsUntil",
    // What became of an offer stays in the history.
    "handovers",
  ]

  private struct Told {
    var place: String
    var words: String
  }

  private static func paper(_ plan: Plan, _ language: Language) -> String {
    let sees = Visibility(client: true, plan: true, matters: Set(ConsentMatter.allCases))
    let paper = PlanPaper.paper(
      of: plan, client: TestSupport.Sample.client, roster: TestSupport.Sample.roster,
      .init(Set(PlanPart.allCases), sees: sees), isDemo: false, texts: .of(language))
    return flat(MarkdownWriter(safety: plain).text(paper))
  }

  private static func flat(_ text: String) -> String {
    text.filter { $0 != "\\" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// All texts and days of a value with their places, and the places where nothing stands.
  private static func walk(
    _ value: Any, _ place: String, _ texts: Texts, _ told: inout [Told], _ empty: inout [String]
  ) {
    if "\(type(of: value))".hasPrefix("ID<") { return }
    switch value {
    case let text as String:
      if text.isEmpty { empty.append(place) } else { told.append(Told(place: place, words: text)) }
      return
    case let day as Day:
      told.append(Told(place: place, words: texts.dates.day(day)))
      return
    case let next as ModuleNext:
      told.append(Told(place: place, words: texts.coaching.next(next)))
      return
    case let state as ServiceState:
      told.append(Told(place: place, words: texts.papers.serviceState(state)))
      return
    default: break
    }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional, mirror.children.isEmpty { return empty.append(place) }
    for child in mirror.children {
      let label = child.label ?? ""
      let inner = isName(label) ? "\(place)/\(label)" : place
      let last = inner.split(separator: "/").suffix(2).joined(separator: "/")
      if notTold.contains(label) || notTold.contains(last) { continue }
      walk(child.value, inner, texts, &told, &empty)
    }
  }

  /// Whether a label is a field's own, and not the inside of a collection.
  private static func isName(_ label: String) -> Bool {
    label.first?.isLetter == true && !["table", "rows", "some"].contains(label)
  }

  private static var plan: Plan {
    var plan = TestSupport.Sample.fullPlan
    let day = TestSupport.Sample.day
    // Why there is no goal is said of a need without one.
    var need = Need(id: "n2", order: "t", text: "Ajokortti", area: .living)
    need.whyNot = "Rahaa ei ole nyt"
    plan.needs["n1"]?.whyNot = ""
    plan.needs[need.id] = need
    var module = CoachingModule(id: "m1", order: "n", name: "Työnhaku")
    (module.starts, module.ends) = (day(2026, 12, 2), day(2027, 1, 11))
    for (number, evaluator) in Evaluator.allCases.enumerated() {
      module.evaluations[evaluator] = ModuleEvaluation(
        day: day(2027, 1, 12 + number), words: "Arvio \(evaluator.rawValue)")
    }
    module.next = .leaving
    let stage = CoachingStage(since: day(2026, 11, 3), who: "Reetta Raide", note: "Alku hyvä")
    var coaching = Coaching(step: .comingIn, stages: [.comingIn: stage])
    coaching.modules[module.id] = module
    plan.services["s1"]?.coaching = coaching
    (plan.state, plan.endedOn, plan.outcome) = (.ended, day(2027, 5, 6), .studies)
    plan.inForceFrom = nil
    return plan
  }

  @Test(arguments: Language.allCases)
  func everyTextAndDayStandsOnThePaper(_ language: Language) {
    let plan = Self.plan
    let texts = Texts.of(language)
    let paper = Self.paper(plan, language)
    var (told, empty): ([Told], [String]) = ([], [])
    Self.walk(plan, "", texts, &told, &empty)
    for field in told {
      #expect(paper.contains(Self.flat(field.words)), "\(field.place): \(field.words)\n\(paper)")
    }
    // Each place of a plan holds something in one of the rows at least, so that nothing is missed.
    let held = Set(told.map(\.place))
    // The level of studies stands in the words of the outcome.
    #expect(
      Set(empty).subtracting(held).sorted()
        == ["/inForceFrom", "/reopenings/studyLevel", "/studyLevel"])
    #expect(held.contains("/services/coaching/modules/next"), "\(held.sorted())")
  }
}
