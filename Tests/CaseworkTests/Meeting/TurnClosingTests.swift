import Casework
import TestSupport
import Testing

@Suite struct TurnClosingTests {
  private let close = MeetingChange.closeTurn(Sample.turnID, at: Sample.now)

  private func lacks(_ change: (inout Plan) -> Void) -> [TurnLack] {
    var plan = Sample.plan
    change(&plan)
    let surroundings = Sample.surroundings(plan: plan)
    let turn = Turn(client: Sample.clientID, order: "n", length: 45)
    let gate = Meeting.closeGate(turn, plan: plan, in: surroundings)
    let refusal = Sample.runningMeeting.refusal(of: close, in: surroundings)
    #expect(refusal == (gate.isEmpty ? nil : .turnLacks(gate)))
    return gate
  }

  @Test func whatTheGateAsks() {
    #expect(lacks { _ in } == [])
    #expect(lacks { $0.responsible = nil } == [.responsibleWorker])
    #expect(lacks { $0.responsible?.member = Sample.formerTeacher } == [.responsibleWorker])
    #expect(lacks { $0.followUps = Rows() } == [.followUp])
    #expect(lacks { $0.followUps["f1"]?.held = Sample.today } == [.followUp])
    #expect(lacks { $0.followUps["f1"]?.planned = Sample.today } == [.followUp])
    #expect(lacks { $0.followUps["f1"]?.planned = Sample.day(2027, 1, 16) } == [])
    #expect(lacks { $0.followUps["f1"]?.planned = Sample.day(2027, 1, 14) } == [.followUp])
    #expect(lacks { $0.actions["a1"]?.by = nil } == [.ownedAction])
    #expect(lacks { $0.actions["a1"]?.owner = nil } == [.ownedAction])
    #expect(lacks { $0.actions["a1"]?.owner = .named(" ") } == [.ownedAction])
    #expect(lacks { $0.actions["a1"]?.owner = .student } == [])
    #expect(lacks { $0.actions["a1"]?.state = .done } == [.ownedAction])
    #expect(
      lacks { ($0.responsible, $0.followUps, $0.actions) = (nil, Rows(), Rows()) }
        == [.responsibleWorker, .followUp, .ownedAction])
  }

  @Test func aTurnWithoutPlanLacksAll() {
    let surroundings = Sample.surroundings(plan: nil)
    #expect(
      Sample.runningMeeting.refusal(of: close, in: surroundings)
        == .turnLacks(TurnLack.allCases))
  }

  @Test func closesAndOpensAgain() throws {
    var meeting = Sample.runningMeeting
    meeting = try meeting.after(.showDetails(Sample.turnID, askedBy: "Aino"))
    meeting = try meeting.after(close)
    #expect(meeting.turn?.state == .closed)
    #expect(meeting.turn?.detailsShownBy == nil)
    #expect(meeting.refusal(of: close) == .turnClosed)
    #expect(meeting.refusal(of: .openItem(Sample.turnID, .student)) == .turnClosed)
    #expect(meeting.refusal(of: .reopenTurn(Sample.turnID, reason: "")) == .reasonMissing)
    meeting = try meeting.after(.reopenTurn(Sample.turnID, reason: "Lisättävää"))
    #expect(meeting.turn?.state == .inProgress && meeting.turn?.endedAt == nil)
  }

  @Test func whyItWasLeftOpenStays() throws {
    var meeting = Sample.runningMeeting
    meeting = try meeting.after(
      .leaveTurnOpen(Sample.turnID, reason: "Aika\nloppui", at: Sample.now))
    meeting = try meeting.after(.reopenTurn(Sample.turnID, reason: "Jatketaan"))
    meeting = try meeting.after(close)
    #expect(meeting.turn?.openReason == "Aika loppui")
  }

  @Test func theNewestPlanCounts() {
    var revision = Plan(
      id: Plan.id(for: Sample.clientID, revision: 2), client: Sample.clientID, revision: 2,
      language: .finnish)
    var surroundings = Sample.surroundings()
    surroundings.plans[revision.id] = revision
    #expect(surroundings.currentPlan(of: Sample.clientID)?.revision == 2)
    (revision.state, revision.inForceFrom) = (.ended, Sample.today)
    surroundings.plans[revision.id] = revision
    #expect(surroundings.currentPlan(of: Sample.clientID) == nil, "the earlier one is over too")
    revision.inForceFrom = nil
    surroundings.plans[revision.id] = revision
    #expect(surroundings.currentPlan(of: Sample.clientID)?.revision == 1, "it was only a draft")
  }

  @Test func agendaLacks() {
    let surroundings = Sample.surroundings()
    var turn = Turn(client: Sample.clientID, order: "n", length: 45)
    turn.matters = Rows([Matter(id: "a1", order: "n", text: "Asia", raisedBefore: true)])
    func lacks(_ item: AgendaItem, plan: Plan? = Sample.plan) -> [AgendaLack] {
      Meeting.lacks(item, of: turn, plan: plan, in: surroundings)
    }
    #expect(lacks(.student, plan: nil) == [.noPlan])
    #expect(lacks(.student) == [])
    #expect(lacks(.present) == [.nobodyPresent, .studentNotMarked])
    #expect(lacks(.chairAndScribe) == [.noChair, .noScribe])
    #expect(lacks(.matters) == [.matterNotHandled], "the matter itself is written")
    turn.matters["a1"]?.text = "  "
    #expect(lacks(.matters) == [.noMatterHandled])
    turn.matters["a1"]?.text = "Asia"
    #expect(lacks(.summary) == [.notReadBack])
    #expect(lacks(.followUp) == [])
    #expect(lacks(.followUp, plan: nil).contains(.noResponsibleWorker))
    turn.entries = Rows([
      Entry(id: "e1", order: "n", matter: nil, kind: .information, text: "Tieto")
    ])
    #expect(lacks(.matters) == [.matterNotHandled])
    turn.entries["e1"]?.matter = "a1"
    #expect(lacks(.matters) == [])
    turn = Sample.runningMeeting.turns[Sample.turnID] ?? turn
    #expect(lacks(.present) == [])
    #expect(lacks(.chairAndScribe) == [])
  }

  @Test func openActionsComeBack() {
    var plan = Sample.plan
    var earlier = Sample.meeting
    earlier.starts = Sample.time(Sample.day(2026, 11, 20), 9, 0)
    var later = Meeting(id: "mlater", starts: earlier.starts, length: 60, place: "")
    later.starts = Sample.time(Sample.day(2027, 3, 12), 9, 0)
    plan.actions["a2"] = Action(id: "a2", order: "t", what: "Tässä")
    plan.actions["a2"]?.meeting = "mlater"
    #expect(later.carriedActions(of: plan).map(\.id) == ["a1"])
    #expect(
      earlier.carriedActions(of: plan, meetings: ["mlater": later, earlier.id: earlier]) == [])
    // One that was written outside a meeting comes back too; what is due first stands in front.
    plan.actions["a3"] = Action(id: "a3", order: "u", what: "Ilman tapaamista")
    plan.actions["a3"]?.by = Sample.day(2026, 11, 1)
    #expect(later.carriedActions(of: plan).map(\.id) == ["a3", "a1"])
    plan.actions["a3"]?.state = .done
    plan.actions["a1"]?.state = .dropped
    #expect(later.carriedActions(of: plan) == [])
    // What is done in the meeting stays in sight there.
    plan.actions["a3"]?.doneOn = Sample.day(2027, 3, 12)
    let seen = later.carriedActions(of: plan, settledOn: Sample.day(2027, 3, 12))
    #expect(seen.map(\.id) == ["a3"])
    #expect(later.carriedActions(of: plan, settledOn: Sample.day(2027, 3, 13)) == [])
  }
}
