public import Casework

extension Sample {
  /// The meeting of today: agreed, Aino booked, nobody has started yet.
  public static var meeting: Meeting {
    var meeting = Meeting(
      id: meetingID, starts: time(today, 9, 0), length: 120, place: "Kokoushuone 12")
    meeting.state = .agreed
    var turn = Turn(client: clientID, order: "n", length: 45)
    turn.starts = ClockTime(9, 0)
    turn.bookedBy = teacher
    turn.invitations = Rows([
      Invitation(id: "i1", order: "n", party: .kela, name: "Kaarlo", why: "Kuntoutus")
    ])
    var matter = Matter(id: "a1", order: "n", text: "Työpaikka keväälle", raisedBefore: true)
    matter.raisedBy = teacher
    turn.matters = Rows([matter])
    meeting.turns = Rows([turn])
    return meeting
  }

  /// The time after it: agreed, nobody booked.
  public static var nextMeeting: Meeting {
    var next = Meeting(
      id: "mmaalis", starts: time(day(2027, 3, 12), 9, 0), length: 120, place: "Kokoushuone 12")
    next.state = .agreed
    return next
  }

  /// The same meeting while Aino's turn is running, everybody marked and a decision written.
  public static var runningMeeting: Meeting {
    var meeting = meeting
    meeting.state = .inProgress
    meeting.startedAt = now
    var turn = meeting.turns[turnID] ?? Turn(client: clientID, order: "n", length: 45)
    turn.state = .inProgress
    turn.startedAt = now
    turn.item = .matters
    turn.done = [.student, .present, .chairAndScribe]
    turn.chair = outreachWorker
    turn.scribe = teacher
    turn.attendance = Rows([
      Attendance(
        id: "p1", order: "a", party: .student, member: nil, name: "Aino", presence: .present,
        why: ""),
      Attendance(
        id: "p2", order: "b", party: .employment, member: coach, name: "", presence: .remote,
        why: "Palvelut"),
      Attendance(
        id: "p3", order: "c", party: .social, member: socialWorker, name: "", presence: .absent,
        why: ""),
    ])
    turn.entries = Rows([
      Entry(id: "e1", order: "n", matter: "a1", kind: .decision, text: "Haetaan työkokeilua")
    ])
    turn.chairNotes = "Kysy kyydistä"
    meeting.turns[turnID] = turn
    return meeting
  }

  /// The student has said yes to the plan.
  public static let spokenAgreement = Agreement(
    id: "h1", order: "n", who: .student, day: today, way: .spoken)

  /// A plan in the making that has all that closing a turn needs, and some holes.
  public static var plan: Plan {
    var plan = Plan(id: planID, client: clientID, revision: 1, language: .finnish)
    plan.ownWords = "Haluan töihin puutarhalle."
    plan.ownDoings = "Käyn tutustumassa taimistoon"
    plan.path = .openLabourMarket
    plan.needs = Rows([Need(id: "n1", order: "n", text: "Työkokemusta", area: .work)])
    var goal = Goal(id: "g1", order: "n", need: "n1", text: "Olen töissä taimistolla")
    goal.measure = "3 pv / viikko"
    goal.by = day(2027, 4, 30)
    plan.goals = Rows([goal, Goal(id: "g2", order: "t", need: nil, text: "Työkokeilu")])
    var service = PlannedService(id: "s1", order: "n", goal: "g1", name: "Työhönvalmennus")
    service.party = .employment
    service.person = "Maija Mallikas"
    service.starts = day(2027, 2, 1)
    service.ends = day(2027, 4, 30)
    plan.services = Rows([service])
    var action = Action(id: "a1", order: "n", what: "Soittaa taimistolle")
    action.service = "s1"
    action.owner = .member(coach)
    action.by = day(2027, 1, 29)
    action.meeting = meetingID
    plan.actions = Rows([action])
    plan.responsible = Responsibility(member: coach, agreedOn: today)
    plan.followUps = Rows([FollowUp(id: "f1", order: "n", planned: day(2027, 3, 12))])
    return plan
  }

  /// A plan in which every field holds something, for readers and writers.
  public static var fullPlan: Plan {
    var plan = plan
    plan.state = .inForce
    plan.inForceFrom = today
    plan.familyDoings = "Äiti auttaa kyydeissä"
    plan.aids = "Tulkki"
    plan.notNeeded = [.learning]
    plan.needs["n1"]?.whyNot = "Odotetaan"
    var view = DifferingView(id: "v1", order: "n", topic: "Kunto")
    view.student = "Jaksan hyvin"
    view.studentReason = "Olen levännyt"
    view.worker = "Aloitetaan lyhyin päivin"
    view.workerReason = "Poissaolot"
    plan.views = Rows([view])
    var mine = Action(id: "a2", order: "t", what: "Kirjoittaa hakemus")
    mine.owner = .student
    mine.goal = "g1"
    mine.state = .done
    mine.doneOn = today
    mine.happened = "Lähetetty"
    var other = Action(id: "a3", order: "u", what: "Vastaa hakemukseen")
    other.owner = .named("Taimisto / esihenkilö")
    other.sleepsUntil = day(2027, 2, 1)
    plan.actions[mine.id] = mine
    plan.actions[other.id] = other
    plan.actions["a3"]?.step = .jobSearch
    plan.services["s1"]?.step = .jobCoaching
    plan.substitute = teacher
    var offer = Handover(id: "b1", order: "n", to: nurse, offeredOn: today)
    offer.offeredBy = coach
    (offer.answer, offer.answeredOn, offer.note) = (.declined, today, "Ei nyt")
    let open = Handover(id: "b2", order: "t", to: teacher, offeredOn: today)
    plan.handovers = Rows([offer, open])
    plan.formerResponsible = Rows([
      FormerResponsibility(
        id: "w1", order: "n", member: formerTeacher, agreedOn: day(2026, 2, 1),
        until: day(2026, 5, 31))
    ])
    (plan.from, plan.until) = (today, day(2027, 12, 31))
    plan.followUps["f2"] = FollowUp(id: "f2", order: "t", planned: today)
    plan.followUps["f2"]?.held = today
    plan.followUps["f2"]?.note = "Hyvin menee"
    var reopening = Reopening(id: "u1", order: "n", day: today, reason: "Opinnot keskeytyivät")
    (reopening.by, reopening.endedOn, reopening.outcome) = (coach, today, .studies)
    plan.reopenings = Rows([reopening])
    plan.otherPlans = Rows([
      OtherPlan(id: "o1", order: "n", name: "HOKS", keeper: "Veera Keksitty")
    ])
    plan.agreements = Rows([
      Agreement(id: "h1", order: "n", who: .student, day: today, way: .paper),
      Agreement(id: "h2", order: "t", who: .member(coach), day: today, way: .spoken),
    ])
    return plan
  }
}
