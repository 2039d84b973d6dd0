public import Casework
public import Texts

/// The joint client plan as a paper.
public struct PlanPaper {
  let plan: Plan
  let roster: Roster?
  let texts: Texts
  var words: PaperTexts { texts.papers }

  /// The paper of a plan, in the language of `texts`.
  ///
  /// `lacks` are the sentences on what the plan still lacks; `questions` counts fields with two
  /// values between which nobody has chosen yet.
  public static func paper(
    of plan: Plan, client: Client, roster: Roster?, lacks: [String] = [], questions: Int = 0,
    isDemo: Bool, texts: Texts
  ) -> Paper {
    let maker = PlanPaper(plan: plan, roster: roster, texts: texts)
    var blocks: [PaperBlock] = [.facts(maker.facts(client))]
    blocks += maker.part(texts.papers.ownWords, plan.ownWords)
    blocks += maker.chainPart
    blocks += maker.doings
    blocks += maker.viewsPart + maker.otherPlansPart + maker.followUpsPart + maker.agreementsPart
    var missing = lacks.map { PaperItem($0) }
    if questions > 0 { missing.insert(PaperItem(texts.papers.openQuestions(questions)), at: 0) }
    if !missing.isEmpty { blocks += [.heading(texts.papers.missing), .list(missing)] }
    return Paper(
      title: texts.papers.planTitle, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil, blocks: blocks)
  }

  private func facts(_ client: Client) -> [PaperFact] {
    let from = plan.inForceFrom.map { texts.dates.day($0) }
    let worker = plan.responsible.map { agreed in
      let day = texts.dates.day(agreed.agreedOn)
      return "\(memberWithParty(agreed.member)), \(words.saidYes(day))"
    }
    var facts = [
      PaperFact(words.student, client.fullName),
      PaperFact(words.state, words.planState(plan.state, from)),
      PaperFact(words.revision, String(plan.revision)),
      PaperFact(words.period, period(plan.from, plan.until) ?? words.nothing),
      PaperFact(words.path, plan.path.map(texts.common.path) ?? words.nothing),
      PaperFact(words.responsible, worker ?? words.nothing),
    ]
    if plan.state == .ended {
      let outcome = plan.outcome.map(texts.plan.outcome) ?? words.nothing
      let day = plan.endedOn.map { ", " + texts.dates.day($0) } ?? ""
      facts.insert(PaperFact(words.outcome, outcome + day), at: 2)
    }
    if let substitute = plan.substitute {
      facts.append(PaperFact(words.substitute, memberWithParty(substitute)))
    }
    if !plan.aids.isEmpty { facts.append(PaperFact(words.aids, plan.aids)) }
    return facts
  }

  private func part(_ heading: String, _ text: String) -> [PaperBlock] {
    text.isEmpty ? [] : [.heading(heading), .paragraph(text)]
  }

  private var doings: [PaperBlock] {
    var blocks: [PaperBlock] = []
    let actions = plan.actions.sorted
    let student = actions.filter { $0.owner == .student }
    let rows = (student + actions.filter { $0.owner != .student }).map { action in
      [
        owner(action.owner), action.what, action.by.map { texts.dates.day($0) } ?? words.nothing,
        words.actionState(action.state),
      ]
    }
    if !rows.isEmpty {
      let columns = [words.who, words.what, words.day, words.state]
      blocks += [.heading(words.whoDoesWhat), .table(PaperTable(columns: columns, rows: rows))]
    }
    blocks += part(words.ownDoings, plan.ownDoings)
    return blocks + part(words.familyDoings, plan.familyDoings)
  }

  private var viewsPart: [PaperBlock] {
    guard !plan.views.isEmpty else { return [] }
    let items = plan.views.sorted.map { view in
      PaperItem(
        view.topic,
        [
          PaperItem("\(words.studentView): \(view.student)", reason(view.studentReason)),
          PaperItem("\(words.workerView): \(view.worker)", reason(view.workerReason)),
        ])
    }
    return [.heading(words.views), .list(items)]
  }

  private func reason(_ text: String) -> [PaperItem] {
    text.isEmpty ? [] : [PaperItem(words.reason(text))]
  }

  private var otherPlansPart: [PaperBlock] {
    guard !plan.otherPlans.isEmpty else { return [] }
    let items = plan.otherPlans.sorted.map { other in
      PaperItem(other.keeper.isEmpty ? other.name : "\(other.name), \(words.keptBy(other.keeper))")
    }
    return [.heading(words.otherPlans), .list(items)]
  }

  private var followUpsPart: [PaperBlock] {
    guard !plan.followUps.isEmpty else { return [] }
    let followUps = plan.followUps.sorted.sorted { $0.planned < $1.planned }
    let hasNotes = followUps.contains { !$0.note.isEmpty }
    let rows = followUps.map { followUp in
      [
        texts.dates.day(followUp.planned), followUp.held.map { texts.dates.day($0) } ?? "–",
      ] + (hasNotes ? [followUp.note] : [])
    }
    let columns = [words.planned, words.held] + (hasNotes ? [words.note] : [])
    return [.heading(words.followUps), .table(PaperTable(columns: columns, rows: rows))]
  }

  private var agreementsPart: [PaperBlock] {
    guard !plan.agreements.isEmpty else { return [] }
    let items = plan.agreements.sorted.map { agreement in
      let who =
        switch agreement.who {
        case .student: texts.common.student
        case .member(let id): memberWithParty(id)
        }
      let day = texts.dates.day(agreement.day)
      let way = words.agreementWay(agreement.way)
      let about = agreement.isOutdated ? " (\(texts.plan.notes.agreedBeforeChanges))" : ""
      return PaperItem("\(who), \(day), \(way)\(about)")
    }
    return [.heading(words.agreements), .list(items)]
  }
}
