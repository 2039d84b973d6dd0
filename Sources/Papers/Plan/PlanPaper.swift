public import Casework
public import Texts

/// The joint client plan as a paper.
public struct PlanPaper {
  let plan: Plan
  let client: Client
  let roster: Roster?
  let texts: Texts
  /// Gives picked services their names in the language of the paper.
  var catalogue: ServiceCatalogue = .empty
  /// The version that is in force while this one is a draft.
  var inForce: Int?
  /// The version that has come into force in this one's place.
  var replacedBy: Int?
  /// Those who were in the room beside the student, as they are called on paper.
  var present: [PaperSigner] = []
  var words: PaperTexts { texts.papers }

  /// What is printed of a plan, and for whom.
  public struct Choice: Sendable, Equatable {
    public var parts: Set<PlanPart>
    /// What of the client's papers may be seen by whoever makes the paper.
    public var sees: Visibility
    /// Short, under a title of its own; that it is not the whole plan goes without saying.
    public var isSummary = false

    public init(_ parts: Set<PlanPart>, sees: Visibility) {
      (self.parts, self.sees) = (parts, sees)
    }

    /// Who does what and when it is followed up, under a title of its own.
    public static func summary(_ sees: Visibility) -> Choice {
      var choice = Choice(PlanPart.forSummary, sees: sees)
      choice.isSummary = true
      return choice
    }

    /// The whole plan with what it lacks, as it is read.
    public static let reading = Choice(
      PlanPart.forReading, sees: Visibility(client: true, plan: true, matters: []))
  }

  /// The paper of a plan, in the language of `texts`.
  ///
  /// `replacedBy` is the version in force in its place, `inForce` the one that a draft is made from,
  /// `catalogue` gives picked services their names in the language of the paper; `present` sign beside those who have agreed.
  /// `lacks` are the sentences on what the plan still lacks; `questions` counts fields with two
  /// values between which nobody has chosen yet. With a day the paper says when it was made.
  public static func paper(
    of plan: Plan, client: Client, roster: Roster?, _ choice: Choice = .reading,
    lacks: [String] = [], questions: Int = 0, catalogue: ServiceCatalogue = .empty,
    replacedBy: Int? = nil, inForce: Int? = nil,
    present: [PaperSigner] = [], on day: Day? = nil, isDemo: Bool, texts: Texts
  ) -> Paper {
    let maker = PlanPaper(
      plan: plan, client: client, roster: roster, texts: texts, catalogue: catalogue,
      inForce: inForce, replacedBy: replacedBy, present: present)
    let print = texts.papers.print
    var blocks: [PaperBlock] = [.facts(maker.facts(choice))]
    if questions > 0, !choice.parts.contains(.missing) {
      blocks.append(.paragraph(texts.papers.openQuestions(questions)))
    }
    for part in PlanPaper.order where choice.parts.contains(part) {
      blocks += maker.blocks(of: part, choice)
    }
    var missing = lacks.map { PaperItem($0) }
    if questions > 0 { missing.insert(PaperItem(texts.papers.openQuestions(questions)), at: 0) }
    if choice.parts.contains(.missing), !missing.isEmpty {
      blocks += [.heading(texts.papers.missing), .list(missing)]
    }
    if !choice.isSummary, maker.leavesOut(choice) { blocks.append(.paragraph(print.notPrinted)) }
    if choice.parts.contains(.signatures) { blocks += maker.signatures }
    return Paper(
      title: choice.isSummary ? print.summaryTitle : texts.papers.planTitle,
      language: texts.language, sampleNotice: isDemo ? texts.papers.sampleNotice : nil,
      blocks: blocks,
      foot: print.foot(client.fullName, plan.revision, day.map { texts.dates.day($0) }), day: day)
  }

  /// The parts in the order in which they are printed; the facts come before them all.
  private static let order: [PlanPart] = [
    .ownWords, .chain, .doings, .views, .aids, .checklist, .health, .otherPlans, .followUps,
    .agreements,
  ]

  private func blocks(of part: PlanPart, _ choice: Choice) -> [PaperBlock] {
    switch part {
    case .ownWords: self.part(words.ownWords, plan.ownWords)
    case .chain: chainPart
    case .doings: doings
    case .views: viewsPart
    case .aids: self.part(words.aids, plan.aids)
    case .checklist: checklistPart(choice.sees)
    case .health: healthPart(choice.sees)
    case .otherPlans: otherPlansPart
    case .followUps: followUpsPart
    case .agreements: agreementsPart
    case .signatures, .missing: []
    }
  }

  /// Whether anything of the plan, or of what was asked for beside it, is not on the paper.
  private func leavesOut(_ choice: Choice) -> Bool {
    let left = PlanPart.ofThePlan.subtracting(choice.parts)
    if left.contains(where: { !blocks(of: $0, choice).isEmpty }) { return true }
    let asked: Set<ConsentMatter> = choice.parts.contains(.health) ? [.health] : []
    let details = choice.parts.contains(.checklist) ? ConsentMatter.details : asked
    return !details.union(asked).isSubset(of: choice.sees.matters)
  }

  private func facts(_ choice: Choice) -> [PaperFact] {
    let from = plan.inForceFrom.map { texts.dates.day($0) }
    let worker = plan.responsible.map { agreed in
      let day = texts.dates.day(agreed.agreedOn)
      return "\(memberWithParty(agreed.member)), \(words.saidYes(day))"
    }
    var facts = [
      PaperFact(words.student, client.fullName),
      PaperFact(words.state, standing(from)),
      PaperFact(words.revision, String(plan.revision)),
      PaperFact(words.period, period(plan.from, plan.until) ?? words.nothing),
      PaperFact(words.path, plan.path.map(texts.common.path) ?? words.nothing),
      PaperFact(words.responsible, worker ?? words.nothing),
    ]
    if plan.state == .ended, !(plan.isDiscarded && plan.outcome == nil) {
      let outcome = plan.result.map(texts.plan.result) ?? words.nothing
      let day = plan.endedOn.map { ", " + texts.dates.day($0) } ?? ""
      facts.insert(PaperFact(words.outcome, outcome + day), at: 2)
    }
    if let substitute = plan.substitute {
      facts.append(PaperFact(words.substitute, memberWithParty(substitute)))
    }
    // What was ended and opened again is said with its reason.
    for reopening in plan.reopenings.sorted {
      let day = texts.dates.day(reopening.day)
      facts.append(PaperFact(words.reopened, "\(day): \(reopening.reason)"))
    }
    return facts + responsibilityFacts
  }

  /// A version that another one has taken the place of is not in force, whatever it was.
  private func standing(_ from: String?) -> String {
    let versions = texts.plan.versions
    if let replacedBy, plan.state == .inForce {
      return versions.replaced(from ?? words.nothing, replacedBy)
    }
    if plan.isDiscarded, plan.outcome == nil {
      return versions.discardedOn(plan.endedOn.map { texts.dates.day($0) } ?? words.nothing)
    }
    let state = words.planState(plan.state, from)
    guard plan.state == .draft, let inForce else { return state }
    return "\(state); \(words.versionInForce(inForce))"
  }

  func part(_ heading: String, _ text: String) -> [PaperBlock] {
    text.isEmpty ? [] : [.heading(heading), .paragraph(text)]
  }
}
