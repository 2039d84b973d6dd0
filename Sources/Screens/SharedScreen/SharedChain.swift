import Canvas
import Casework
import Texts

extension SharedScene {
  /// Need, goal, service and action below one another, with what is still missing.
  var chainBlock: SharedBlock? {
    guard let plan else { return nil }
    var paragraphs: [SharedBlock.Paragraph] = []
    for link in plan.chain {
      if link.row == nil {
        let heads = world.texts.plan.headings
        let words = link.isOtherwiseAgreed ? heads.otherwiseAgreed : heads.loose
        paragraphs.append(SharedBlock.Paragraph([StyledText(words, .dim)]))
      }
      add(link, depth: link.row == nil ? -1 : 0, to: &paragraphs)
    }
    let fresh: [(String, String, [String])] = [
      ("needs", "text", plan.needs.byID.keys.map(\.text)),
      ("goals", "text", plan.goals.byID.keys.map(\.text)),
      ("services", "name", plan.services.byID.keys.map(\.text)),
      ("actions", "what", plan.actions.byID.keys.map(\.text)),
    ]
    for (list, field, known) in fresh { paragraphs += newPlanRows(list, field, known) }
    guard !paragraphs.isEmpty else { return nil }
    if !plan.needs.isEmpty { paragraphs.insert(areas(plan), at: 0) }
    return SharedBlock(world.texts.plan.headings.chain, paragraphs, isTight: true)
  }

  /// The path chosen, or that none is.
  var pathBlock: SharedBlock? {
    guard let plan else { return nil }
    let words = plan.path.map(world.texts.common.path)
    return SharedBlock(
      world.texts.sharedScreen.path,
      [
        SharedBlock.Paragraph([
          words.map { StyledText($0, .bold) }
            ?? StyledText("! " + world.texts.sharedScreen.open, .lack)
        ])
      ])
  }

  /// The areas of life: which have been thought of, and which not.
  private func areas(_ plan: Plan) -> SharedBlock.Paragraph {
    let name = world.texts.common.lifeArea
    var line = LifeArea.allCases.filter(plan.isThoughtOf).flatMap { area -> StyledLine in
      [StyledText("✓ ", .ok), StyledText(name(area) + "  ", .dim)]
    }
    let open = LifeArea.allCases.filter { !plan.isThoughtOf($0) }.map(name)
    if !open.isEmpty {
      let words = "\(world.texts.sharedScreen.notTalkedAbout): \(open.joined(separator: ", "))"
      line.append(StyledText("! " + words, .lack))
    }
    return SharedBlock.Paragraph(line)
  }

  private func add(
    _ link: ChainLink, depth: Int, to paragraphs: inout [SharedBlock.Paragraph]
  ) {
    if let row = link.row, let paragraph = paragraph(row, link.holes, depth) {
      paragraphs.append(paragraph)
    }
    if case .need(let need) = link.row, link.children.isEmpty, let reason = reason(need, depth) {
      paragraphs.append(reason)
    }
    for child in link.children { add(child, depth: depth + 1, to: &paragraphs) }
  }

  /// Why a need has no goal now.
  private func reason(_ need: Need, _ depth: Int) -> SharedBlock.Paragraph? {
    var paragraph = planText("needs/\(need.id)/whyNot", need.whyNot)
    guard paragraph.writer != nil || !need.whyNot.isEmpty else { return nil }
    let label = world.texts.plan.labels.whyNotInChain
    paragraph.line.insert(StyledText("\(label): ", .dim), at: 0)
    paragraph.indent = 2 * (depth + 1)
    return paragraph
  }

  /// One link in one line: what it is, its words, who, by when, and its holes.
  private func paragraph(
    _ row: ChainRow, _ holes: [ChainHole], _ depth: Int
  ) -> SharedBlock.Paragraph? {
    let labels = world.texts.plan.labels
    var paragraph: SharedBlock.Paragraph
    var details: [String] = []
    let label: String
    switch row {
    case .need(let need):
      label = labels.need
      paragraph = planText("needs/\(need.id)/text", need.text)
      details = [need.area.map(world.texts.common.lifeArea) ?? ""]
    case .goal(let goal):
      label = labels.goal
      paragraph = planText("goals/\(goal.id)/text", goal.text, .bold)
      let day = goal.by.map { "\($0.day).\($0.month)." } ?? ""
      details = [
        goal.measure,
        goal.state == .open ? day : world.texts.plan.goalState(goal.state),
      ]
    case .service(let service):
      if service.state == .dropped { return nil }
      label = labels.service
      paragraph = planText("services/\(service.id)/name", service.name)
      let giver = service.person.isEmpty ? service.party.map(world.name) ?? "" : service.person
      details = [giver, period(service)]
    case .action(let action):
      if action.state == .dropped { return nil }
      label = labels.action
      paragraph = planText("actions/\(action.id)/what", action.what)
      let isDone = action.state == .done
      details = [
        action.owner.map { owner($0) } ?? "",
        isDone
          ? "✓ " + world.texts.plan.actionState(.done)
          : action.by.map { "\($0.day).\($0.month)." } ?? "",
      ]
    }
    paragraph.line.insert(StyledText(label + "  ", .dim), at: 0)
    for detail in details where !detail.isEmpty && paragraph.writer == nil {
      paragraph.line.append(StyledText("   " + detail, .bold))
    }
    if case .action(let action) = row, paragraph.writer == nil {
      markLate(action, in: &paragraph)
    }
    // What is loose stands under its own heading.
    let holes = holes.filter { $0 != .loose }
    if !holes.isEmpty, paragraph.writer == nil {
      let words = holes.map { world.texts.plan.hole($0) }.joined(separator: "  ")
      paragraph.line.append(StyledText("   ! " + words, .lack))
    }
    paragraph.indent = 2 * max(0, depth)
    return paragraph
  }

  private func period(_ service: PlannedService) -> String {
    func short(_ day: Day?) -> String { day.map { "\($0.day).\($0.month)." } ?? "" }
    if service.starts == nil && service.ends == nil { return "" }
    return "\(short(service.starts))–\(short(service.ends))"
  }
}
