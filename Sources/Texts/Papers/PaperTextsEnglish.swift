import Casework

extension PaperTexts {
  static let english = PaperTexts(
    sampleNotice: "SAMPLE DATA: all people and details are invented.",
    planTitle: "Joint multi-agency client plan",
    agendaTitle: "Agenda of the Oma Tie Työhön group",
    student: "Student",
    planState: { state, from in
      switch state {
      case .draft: "draft"
      case .inForce: from.map { "in force since \($0)" } ?? "in force"
      case .ended: "ended"
      }
    },
    versionInForce: { "version \($0) is in force" }, reopened: "Opened again",
    outcome: "Outcome",
    state: "State",
    revision: "Revision",
    period: "Plan period",
    path: "Path",
    responsible: "Responsible worker",
    saidYes: { "said yes \($0)" },
    substitute: "Substitute",
    aids: "Interpreter and aids",
    ownWords: "What I want myself",
    chain: "Needs, goals and services",
    looseRows: "Other goals and services", otherwiseAgreed: "Also agreed",
    need: "Need",
    goal: "Goal",
    service: "Service",
    action: "Action",
    measure: { "measure: \($0)" },
    by: { "by \($0)" },
    serviceState: {
      switch $0 {
      case .planned: "planned"
      case .applied: "applied for"
      case .running: "running"
      case .ended: "ended"
      case .dropped: "dropped"
      }
    },
    whoDoesWhat: "Who does what",
    ownDoings: "What I do myself",
    familyDoings: "What family and friends do",
    who: "Who",
    what: "What",
    day: "By",
    actionState: {
      switch $0 {
      case .open: "open"
      case .done: "done"
      case .dropped: "dropped"
      }
    },
    views: "Differing views",
    studentView: "The student's view",
    workerView: "The worker's view",
    reason: { "Reason: \($0)" },
    otherPlans: "Other plans in force",
    keptBy: { "kept by \($0)" },
    followUps: "Follow-up",
    planned: "Planned",
    held: "Held",
    note: "Notes",
    agreements: "Agreed by",
    agreementWay: {
      switch $0 {
      case .spoken: "by word"
      case .paper: "signed"
      case .electronic: "electronically"
      }
    },
    missing: "Still missing",
    nothing: "not agreed yet",
    openQuestions: {
      $0 == 1
        ? "One field holds two different values: choose on the plan's screen."
        : "\($0) fields hold two different values: choose on the plan's screen."
    },
    time: "Time",
    place: "Place",
    length: "Length",
    cancelledBecause: "Cancelled because",
    turns: "The students' turns",
    noTurns: "No turn is booked.",
    moreTurns: "Not all students are shown to you.",
    followUpsToBook: {
      "Follow-up agreed for this day, no time booked: \($0.joined(separator: ", "))"
    },
    clock: "At",
    invited: "Invited parties",
    decisions: "Decisions",
    course: "How a turn goes",
    group: "The group",
    vacant: "nobody",
    print: .english,
    plain: .english)
}
