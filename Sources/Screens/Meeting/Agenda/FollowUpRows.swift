import Canvas
import Casework
import Texts
import Workplace

extension MeetingScene {
  /// Item 6: who answers for the plan, when it is followed up, and the closing of the turn.
  ///
  /// `new` is the id that a follow-up agreed here gets.
  func followUpRows(_ new: ID<FollowUp>) -> [AgendaRow] {
    let item = texts.meeting.item
    guard let plan = plan?.value else {
      return [AgendaRow(.note("empty", [StyledText(noPlan, .lack)]))]
    }
    let ids = members.map(\.id)
    let names = members.map(\.name)
    let followUp = plan.nextFollowUp(after: world.today)
    var rows: [AgendaRow] = []
    func add(_ row: FormRow, _ field: AgendaField?, _ path: String, day: DayUse? = nil) {
      rows.append(AgendaRow(row.locked(planLocked), field, at: planPlace(path), day: day))
    }
    let answering = plan.responsible.flatMap { ids.firstIndex(of: $0.member) }
    add(
      .choice("responsible", item.responsible, names, selected: answering), .responsible(ids),
      "responsible/member")
    rows.append(
      AgendaRow(
        .note(
          "responsibleHint",
          [
            StyledText(
              plan.state == .inForce && answering != nil
                ? item.responsibleAsked : item.responsibleHint, .dim)
          ], label: " ")))
    if let offer = plan.openHandover {
      let words = world.texts.plan.handover.open(
        world.casebook.memberName(offer.to) ?? world.texts.plan.unknownMember,
        world.texts.dates.day(offer.offeredOn),
        plan.responsible.flatMap { world.casebook.memberName($0.member) })
      rows.append(AgendaRow(.note("offered", [StyledText(words, .mark)], label: " ")))
    }
    let standing = plan.substitute.flatMap { ids.firstIndex(of: $0) }
    add(
      .choice(
        "substitute", item.substitute, [item.nobody] + names, selected: standing.map { $0 + 1 } ?? 0
      ),
      .substitute(ids), "substitute")
    // Asked before the student agrees: a plan that changes afterwards is to be agreed to once more.
    if plan.state == .draft {
      add(
        .entry(
          "from", item.planFrom, plan.from.map(texts.dates.day) ?? "",
          placeholder: item.followUpHint), .planFrom, "from", day: .limit)
      add(
        .entry(
          "until", item.planUntil, plan.until.map(texts.dates.day) ?? "",
          placeholder: item.followUpHint), .planUntil, "until", day: .limit)
    }
    let day = followUp.map { texts.dates.day($0.planned) } ?? ""
    let id = followUp?.id ?? new
    add(
      .entry("followUp", item.followUp, day, placeholder: item.followUpHint), .followUp(id),
      "followUps/\(id)/planned", day: .appointment)
    let agreements = plan.agreements.sorted.filter { $0.who == .student }
    let agreed = agreements.last { !$0.isOutdated }
    let ask = agreements.isEmpty ? item.askAgreement : item.askAgreementAgain
    rows.append(
      AgendaRow(
        .link(
          "agreement", item.agreedByStudent,
          agreed.map { [StyledText("✓ " + texts.dates.day($0.day), .ok)] }
            ?? [StyledText(ask, agreements.isEmpty ? .normal : .lack)]), .agreement))
    rows.append(AgendaRow(.note("gap", [])))
    // Before the turn is closed: then the student leaves.
    rows.append(
      AgendaRow(
        .link("studentCopy", "", [StyledText(texts.planPapers.copyRow)]), .studentCopy))
    rows.append(
      AgendaRow(.link("closeTurn", "", [StyledText(item.closeTurn, .bold)]), .closeTurn))
    return rows
  }
}
