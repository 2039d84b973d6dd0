import Canvas
import Casework
import Texts
import Workplace

extension MeetingScene {
  /// The rows of the item looked at.
  func rows(_ state: MeetingScreen.State) -> [AgendaRow] {
    if state.isAtNotes { return noteRows }
    switch item {
    case .student: return studentRows
    case .present: return presentRows(state.fields.picks)
    case .chairAndScribe: return chairRows
    case .matters: return matterRows(state.pending)
    case .summary: return summaryRows
    case .followUp: return followUpRows(state.newFollowUp)
    }
  }

  /// Where a field of the turn lives.
  func place(_ path: String) -> FieldPlace {
    let turn = turn.map { "turns/\($0.id)/" } ?? ""
    return FieldPlace(
      document: .meeting(meeting.id), path: turn + path, version: held.version,
      questions: held.questions)
  }

  /// Where a field of the plan lives.
  func planPlace(_ path: String) -> FieldPlace? {
    guard let turn else { return nil }
    return FieldPlace(
      document: .plan(plan?.value.id ?? Plan.id(for: turn.client)), path: path,
      version: plan?.version ?? 0, questions: plan?.questions ?? [])
  }

  private var noteRows: [AgendaRow] {
    let texts = texts.meeting.item
    return [
      AgendaRow(.note("hint", [StyledText(texts.notesHint, .dim)])),
      AgendaRow(
        .area("chairNotes", texts.notes, turn?.chairNotes ?? "", collapsed: 8)
          .locked(turn?.chair == world.me ? nil : reason(.notesAreChairs)), .chairNotes,
        at: place("chairNotes")),
    ]
  }

  private var studentRows: [AgendaRow] {
    let texts = texts.meeting.item
    guard let plan else {
      return [
        AgendaRow(
          .link("startPlan", texts.ownWords, [StyledText(texts.startPlan)]).locked(noPlanReason),
          .startPlan)
      ]
    }
    var rows = [
      AgendaRow(
        .area(
          "ownWords", texts.ownWords, plan.value.ownWords, placeholder: texts.ownWordsHint,
          collapsed: 8
        ).locked(planLocked), .ownWords, at: planPlace("ownWords"))
    ]
    rows += plan.value.needs.sorted.map {
      AgendaRow(.note("need/\($0.id)", [StyledText($0.text)], label: texts.needs))
    }
    rows.append(openPlanRow)
    return rows
  }

  /// Why the client's plan cannot be started now.
  private var noPlanReason: String? {
    guard let turn, let client else { return nil }
    let change = PlanChange.open(
      client: turn.client, revision: 1, language: client.value.language)
    return reason(refusal(of: change))
  }

  var openPlanRow: AgendaRow {
    AgendaRow(
      .link("openPlan", "", [StyledText(texts.meeting.item.openPlan)]), .openPlan)
  }

  private var chairRows: [AgendaRow] {
    guard let turn else { return [] }
    let texts = texts.meeting.item
    let ids = members.map(\.id)
    let names = [texts.nobody] + members.map(\.name)
    func selected(_ id: ID<Member>?) -> Int {
      id.flatMap { ids.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }
    return [
      AgendaRow(
        .choice("chair", texts.chair, names, selected: selected(turn.chair)).locked(locked),
        .chair(ids), at: place("chair")),
      AgendaRow(
        .choice("scribe", texts.scribe, names, selected: selected(turn.scribe)).locked(locked),
        .scribe(ids), at: place("scribe")),
    ]
  }
}
