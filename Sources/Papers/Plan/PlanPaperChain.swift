import Casework
import Texts

extension PlanPaper {
  /// Need, goal, service and action, each below the one it hangs on.
  var chainPart: [PaperBlock] {
    let items = plan.chain.map { link in
      let heading = link.isOtherwiseAgreed ? words.otherwiseAgreed : words.looseRows
      return link.row == nil ? PaperItem(heading, link.children.map(item)) : item(link)
    }
    // An area with a need speaks for itself.
    let written = Set(plan.needs.byID.values.compactMap(\.area))
    let areas = LifeArea.allCases.filter { plan.notNeeded.contains($0) && !written.contains($0) }
      .map { PaperItem("\(texts.plan.labels.notNeeded) \(texts.common.lifeArea($0))") }
    let all = items + areas
    return all.isEmpty ? [] : [.heading(words.chain), .list(all)]
  }

  private func item(_ link: ChainLink) -> PaperItem {
    var children = link.children.map(item)
    if case .service(let service) = link.row { children = coaching(of: service) + children }
    if case .need(let need) = link.row, children.isEmpty, !need.whyNot.isEmpty {
      children = [PaperItem("\(texts.plan.labels.whyNotInChain): \(need.whyNot)")]
    }
    let text =
      switch link.row {
      case .need(let need): said(words.need, need.text, [need.area.map(texts.common.lifeArea)])
      case .goal(let goal):
        said(
          words.goal, goal.text,
          [
            goal.measure.isEmpty ? nil : words.measure(goal.measure),
            goal.by.map { words.by(texts.dates.day($0)) },
            goal.state == .open ? nil : texts.plan.goalState(goal.state),
          ])
      case .service(let service):
        said(
          words.service, catalogue.name(of: service, in: texts.language),
          [
            service.party.map { partyName($0) }, service.person.isEmpty ? nil : service.person,
            period(service.starts, service.ends), words.serviceState(service.state),
          ])
      case .action(let action):
        said(
          words.action, action.what,
          [
            action.owner == nil ? nil : owner(action.owner),
            action.by.map { words.by(texts.dates.day($0)) },
            action.state == .open ? nil : words.actionState(action.state),
          ])
      case nil: ""
      }
    return PaperItem(text, children)
  }

  /// An offer of the responsibility that waits, and those who were responsible before.
  var responsibilityFacts: [PaperFact] {
    let handover = texts.plan.handover
    var facts: [PaperFact] = []
    if let offer = plan.openHandover {
      facts.append(
        PaperFact(
          handover.offered,
          "\(memberWithParty(offer.to)), \(texts.dates.day(offer.offeredOn))"))
    }
    for before in plan.formerResponsible.sorted {
      let time = period(before.agreedOn, before.until) ?? ""
      facts.append(
        PaperFact(handover.before, "\(memberWithParty(before.member)), \(time)"))
    }
    return facts
  }

  /// The step that job coaching has come to, and its modules with what was said of them.
  private func coaching(of service: PlannedService) -> [PaperItem] {
    guard let coaching = service.coaching else { return [] }
    let words = texts.coaching
    let steps = CoachingStep.allCases.compactMap { step in
      coaching.stages[step].map { stage in
        let since = texts.dates.day(stage.since)
        let said = words.now(step.number, words.step(step), since, stage.who)
        return PaperItem(said, stage.note.isEmpty ? [] : [PaperItem(stage.note)])
      }
    }
    let modules = coaching.modules.sorted.map { module in
      let name = [module.name, period(module.starts, module.ends)].compactMap(\.self)
      let said = Evaluator.allCases.compactMap { evaluator in
        module.evaluations[evaluator].map {
          PaperItem("\(words.evaluation(evaluator)) \(texts.dates.day($0.day)): \($0.words)")
        }
      }
      let next = module.next.map { PaperItem("\(words.nextLabel): \(words.next($0))") }
      return PaperItem(name.joined(separator: ", "), said + [next].compactMap(\.self))
    }
    return steps + (modules.isEmpty ? [] : [PaperItem(words.modules, modules)])
  }

  private func said(_ kind: String, _ text: String, _ details: [String?]) -> String {
    let details = details.compactMap(\.self)
    let text = text.isEmpty ? "–" : text
    return "\(kind): \(text)" + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }

  /// `1.2.2027–30.4.2027`, with an open end where one day is missing.
  func period(_ from: Day?, _ until: Day?) -> String? {
    if from == nil && until == nil { return nil }
    return "\(from.map { texts.dates.day($0) } ?? "")–\(until.map { texts.dates.day($0) } ?? "")"
  }

  func partyName(_ party: Party) -> String {
    roster?.parties[party]?[texts.language] ?? texts.common.party(party)
  }

  func memberWithParty(_ id: ID<Member>) -> String {
    guard let member = roster?.members[id] else { return texts.commands.lists.unknownMember }
    return "\(member.name) (\(partyName(member.party)))"
  }

  func owner(_ owner: ActionOwner?) -> String {
    switch owner {
    case .student: texts.common.student
    case .family: texts.common.family
    case .member(let id):
      roster?.members[id]?.name ?? texts.commands.lists.unknownMember
    case .named(let name): name
    case nil: words.nothing
    }
  }
}
