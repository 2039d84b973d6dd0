import Casework
import Papers
import Texts
import Workplace

/// The plan as a paper: to be signed, in plain language, in short.
extension CommandRun {
  func planPaper(_ kind: PaperKind, _ session: Session) throws -> Paper {
    let (client, plan) = try planOf(invocation.arguments[1], session)
    // Nothing of a student's leaves before it stands in the log who took it out.
    try open([.client(client.id), .plan(plan.value.id)], of: session, .paper)
    let casebook = session.casebook()
    let roster = casebook.roster?.value
    // A paper is in the plan's own language, the student's copy in the student's.
    let own = kind == .plainPlan ? client.language : plan.value.language
    let texts = Texts.of(invocation.language ?? own)
    let inForce = casebook.inForce(beside: plan.value)?.revision
    if kind == .plainPlan {
      return PlainPlanPaper.paper(
        of: plan.value, client: client, roster: roster,
        next: casebook.nextTurn(of: client.id, after: today),
        latest: casebook.latestTurn(of: client.id), catalogue: casebook.catalogue,
        inForce: inForce, on: today,
        isDemo: session.info.isDemo, texts: texts)
    }
    let lacks = PlanPaper.sentences(
      on: casebook.lacks(of: plan.value, on: today), of: plan.value, texts: texts)
    return PlanPaper.paper(
      of: plan.value, client: client, roster: roster,
      choice(kind, casebook.visibility(of: client.id, member: session.member, on: today)),
      lacks: lacks, questions: plan.questions.count,
      catalogue: casebook.catalogue,
      replacedBy: casebook.replacement(of: plan.value)?.revision, inForce: inForce,
      present: casebook.meetings.values.map(\.value).signers(with: client.id), on: today,
      isDemo: session.info.isDemo, texts: texts)
  }

  private func choice(_ kind: PaperKind, _ sees: Visibility) -> PlanPaper.Choice {
    if kind == .summary { return .summary(sees) }
    let parts = PlanPart.forSigning.union(PlanPart.parts(invocation.values[.with]))
    return PlanPaper.Choice(
      parts.subtracting(PlanPart.parts(invocation.values[.without])), sees: sees)
  }
}
