import Canvas
import Casework
import Texts

extension SharedScene {
  private var texts: SharedScreenTexts { world.texts.sharedScreen }

  /// `Aino: Soitan taimistolle   22.1.`.
  func action(_ action: Action, isNamed: Bool) -> SharedBlock.Paragraph {
    var paragraph = planText("actions/\(action.id)/what", action.what)
    if isNamed { paragraph.line.insert(StyledText(owner(action.owner) + ": ", .bold), at: 0) }
    if let day = action.by {
      paragraph.line.append(StyledText("   \(day.day).\(day.month).", .bold))
    }
    markLate(action, in: &paragraph)
    return paragraph
  }

  /// The word for an open action whose day has passed.
  func markLate(_ action: Action, in paragraph: inout SharedBlock.Paragraph) {
    guard action.state == .open, let day = action.by, day < world.today else { return }
    paragraph.line.append(StyledText(" " + world.texts.plan.notes.late, .warning))
  }

  func owner(_ owner: ActionOwner?) -> String {
    switch owner {
    case .student: client?.firstName ?? world.texts.common.student
    case .family: texts.family
    case .member(let id): world.casebook.memberName(id) ?? texts.nobodyYet
    case .named(let name): name
    case nil: texts.nobodyYet
    }
  }

  /// First what the student does, then each of the others.
  var summaryBlocks: [SharedBlock] {
    guard let plan, let meeting else {
      return [SharedBlock("", [SharedBlock.Paragraph([StyledText(texts.nothingYet, .dim)])])]
    }
    let summary = plan.summary(for: meeting.id)
    var own = summary.student.map { action($0, isNamed: false) }
    let doings = planText("ownDoings", summary.ownDoings)
    if doings.writer != nil || !summary.ownDoings.isEmpty { own.insert(doings, at: 0) }
    var blocks: [SharedBlock] = []
    if !own.isEmpty {
      blocks.append(SharedBlock((client?.firstName ?? "").uppercased(), own))
    }
    let family = planText("familyDoings", summary.familyDoings)
    if family.writer != nil || !summary.familyDoings.isEmpty {
      blocks.append(SharedBlock(texts.family.uppercased(), [family]))
    }
    for part in summary.others {
      blocks.append(
        SharedBlock(
          owner(part.owner).uppercased(), part.actions.map { action($0, isNamed: false) }))
    }
    let fresh = newPlanRows("actions", "what", plan.actions.byID.keys.map(\.text))
    if !fresh.isEmpty { blocks.append(SharedBlock(texts.action, fresh)) }
    if blocks.isEmpty {
      blocks = [SharedBlock("", [SharedBlock.Paragraph([StyledText(texts.nothingYet, .dim)])])]
    }
    return blocks
  }

  var followUpBlocks: [SharedBlock] {
    let worker = world.casebook.memberName(plan?.responsible?.member)
    let day = plan?.nextFollowUp(after: world.today)?.planned
    var blocks = [
      SharedBlock(
        texts.responsible,
        [SharedBlock.Paragraph([StyledText(worker ?? texts.open, worker == nil ? .lack : .bold)])]),
      SharedBlock(
        texts.followUp,
        [
          SharedBlock.Paragraph([
            day.map { StyledText(world.texts.dates.dayWithWeekday($0), .bold) }
              ?? StyledText(texts.open, .lack)
          ])
        ]),
    ]
    if plan?.isAgreedByStudent == true {
      blocks.append(
        SharedBlock("", [SharedBlock.Paragraph([StyledText("✓ " + texts.agreed, .ok)])]))
    }
    return blocks
  }

  /// Checklist answers, only when somebody present asked for them and everybody may know.
  func detailBlocks(_ turn: Turn) -> [SharedBlock] {
    guard let name = turn.detailsShownBy, let client else { return [] }
    let shown = Situation.allCases.filter {
      allowed.shows($0) && client.checklist.situations[$0]?.value == .yes
    }
    guard !shown.isEmpty else { return [] }
    return [
      SharedBlock(
        texts.details(name),
        shown.map { situation in
          let note = client.checklist.situations[situation]?.note ?? ""
          return SharedBlock.Paragraph([
            StyledText(texts.situation(situation)),
            StyledText(note.isEmpty ? "" : "   \(note)", .dim),
          ])
        })
    ]
  }
}
