import Canvas
import Casework
import Texts
import Workplace

extension MeetingScene {
  /// Item 5, as it is read back: first what the student does, then each of the others.
  var summaryRows: [AgendaRow] {
    let item = texts.meeting.item
    guard let plan = plan?.value else {
      return [AgendaRow(.note("empty", [StyledText(noPlan, .lack)]))]
    }
    let summary = plan.summary(for: meeting.id)
    var rows = [
      AgendaRow(.heading("you", item.firstYou)),
      AgendaRow(
        .area("ownDoings", item.ownDoings, plan.ownDoings, placeholder: item.ownDoingsHint)
          .locked(planLocked), .ownDoings, at: planPlace("ownDoings")),
    ]
    rows += summary.student.enumerated().map { summaryRow($1, item.action) }
    rows.append(AgendaRow(.heading("others", item.thenOthers)))
    rows.append(
      AgendaRow(
        .area("familyDoings", item.family, plan.familyDoings, placeholder: item.familyHint)
          .locked(planLocked), .familyDoings, at: planPlace("familyDoings")))
    for part in summary.others {
      let name = ownerName(part.owner)
      rows += part.actions.enumerated().map { summaryRow($1, $0 == 0 ? name : "") }
    }
    if summary.student.isEmpty && summary.others.isEmpty {
      rows.append(AgendaRow(.note("none", [StyledText(item.noActions, .lack)])))
    }
    let read = turn?.readBackAt.map {
      [StyledText("✓ " + item.readBackAt(texts.dates.clock(Helsinki.local($0).time)), .ok)]
    }
    rows.append(
      AgendaRow(
        .link("readBack", item.readBack, read ?? [StyledText(item.notReadBack)]), .readBack))
    return rows
  }

  private func summaryRow(_ action: Action, _ label: String) -> AgendaRow {
    AgendaRow(
      .link("action/\(action.id)", label, actionLine(action, withOwner: false)),
      .action(action.id))
  }
}
