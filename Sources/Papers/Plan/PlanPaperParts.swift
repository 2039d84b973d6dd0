import Casework
import Texts

/// The parts of the plan that stand below the chain.
extension PlanPaper {
  var doings: [PaperBlock] {
    var blocks: [PaperBlock] = []
    let actions = plan.actions.sorted
    let student = actions.filter { $0.owner == .student }
    let rows = (student + actions.filter { $0.owner != .student }).map { action in
      [
        owner(action.owner), action.what, action.by.map { texts.dates.day($0) } ?? words.nothing,
        became(of: action),
      ]
    }
    if !rows.isEmpty {
      let columns = [words.who, words.what, words.day, words.state]
      blocks += [.heading(words.whoDoesWhat), .table(PaperTable(columns: columns, rows: rows))]
    }
    blocks += part(words.ownDoings, plan.ownDoings)
    return blocks + part(words.familyDoings, plan.familyDoings)
  }

  /// Where an action stands, since when, and what happened.
  private func became(of action: Action) -> String {
    let state = words.actionState(action.state)
    let settled = action.doneOn.map { words.print.doneOn(state, texts.dates.day($0)) } ?? state
    return action.happened.isEmpty ? settled : "\(settled): \(action.happened)"
  }

  var viewsPart: [PaperBlock] {
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

  var otherPlansPart: [PaperBlock] {
    guard !plan.otherPlans.isEmpty else { return [] }
    let items = plan.otherPlans.sorted.map { other in
      PaperItem(other.keeper.isEmpty ? other.name : "\(other.name), \(words.keptBy(other.keeper))")
    }
    return [.heading(words.otherPlans), .list(items)]
  }

  var followUpsPart: [PaperBlock] {
    guard !plan.followUps.isEmpty else { return [] }
    let followUps = plan.followUps.sorted.sorted { $0.planned < $1.planned }
    let hasNotes = followUps.contains { !$0.note.isEmpty }
    let rows = followUps.map { followUp in
      [
        texts.dates.day(followUp.planned),
        followUp.held.map { texts.dates.day($0) }
          ?? (followUp.isNotHeld ? texts.followUp.form.notHeld : "–"),
      ] + (hasNotes ? [followUp.note] : [])
    }
    let columns = [words.planned, words.held] + (hasNotes ? [words.note] : [])
    return [.heading(words.followUps), .table(PaperTable(columns: columns, rows: rows))]
  }

  var agreementsPart: [PaperBlock] {
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

  /// A line for the student, the responsible worker, each who has agreed and each who was there.
  var signatures: [PaperBlock] {
    var names = ["\(client.fullName), \(words.print.studentRole)"]
    names.append(
      plan.responsible.map { "\(memberWithParty($0.member)), \(words.print.responsibleRole)" }
        ?? words.responsible)
    var named = Set([plan.responsible?.member].compactMap(\.self))
    for agreement in plan.agreements.sorted {
      guard case .member(let id) = agreement.who, named.insert(id).inserted else { continue }
      names.append(memberWithParty(id))
    }
    for signer in present {
      switch signer {
      case .member(let id): if named.insert(id).inserted { names.append(memberWithParty(id)) }
      case .named(let name): if !names.contains(name) { names.append(name) }
      }
    }
    let lines = PaperSignatures(placeAndDay: words.print.placeAndDay, names: names)
    return [
      .heading(words.print.signatures), .paragraph(words.print.signedTogether),
      .signatures(lines),
    ]
  }
}
