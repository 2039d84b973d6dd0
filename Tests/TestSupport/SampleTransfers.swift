public import Casework

/// Transfers of the sample student, and a change of every kind to one.
public enum SampleTransfers {
  public static let id: ID<Transfer> = "xaino"

  /// Ready to be sent to employment services: all that the model asks has been done.
  public static var prepared: Transfer {
    var transfer = Transfer(
      id: id, client: Sample.clientID, direction: .toEmployment, openedOn: Sample.day(2027, 1, 8))
    transfer.openedBy = Sample.teacher
    transfer.studies = .graduated
    transfer.field = "Puutarha-ala"
    transfer.contact = Sample.teacher
    transfer.contents = [
      .studies: "Pienryhmä ja ohjaajan tuki koko opintojen ajan",
      .work: "Toiveena puutarha- tai metsätyö",
    ]
    transfer.steps[.askStudentWelfare] = done(on: Sample.day(2027, 1, 8), .no)
    transfer.steps[.registerJobSeeker] = done(on: Sample.day(2027, 1, 11), .guided)
    return transfer
  }

  /// The same, sent.
  public static var sent: Transfer {
    var transfer = prepared
    var row = GivenInformation(
      id: "g1", order: "n", to: .employment, receiver: "Työmarkkinatori",
      contents: transfer.contents, day: Sample.day(2027, 1, 12), way: .contactRequest)
    (row.studies, row.field, row.contact) = (.graduated, transfer.field, Sample.teacher)
    (row.by, row.consents) = (Sample.teacher, ["s1"])
    transfer.given = Rows([row])
    var event = TransferEvent(
      id: "e1", order: "n", kind: .sent, day: Sample.day(2027, 1, 12))
    event.by = Sample.teacher
    transfer.events = Rows([event])
    transfer.state = .sent
    transfer.steps[.contactRequest] = done(on: Sample.day(2027, 1, 12), nil)
    return transfer
  }

  /// The same, taken by employment services.
  public static var taken: Transfer {
    var transfer = sent
    var event = TransferEvent(id: "e2", order: "p", kind: .taken, day: Sample.day(2027, 1, 13))
    event.by = Sample.coach
    transfer.events["e2"] = event
    transfer.state = .taken
    transfer.steps[.routeToTeam] = done(on: Sample.day(2027, 1, 13), nil)
    return transfer
  }

  /// The same with how it turned out.
  public static var turnedOut: Transfer {
    var transfer = taken
    var first = TransferOutcome(
      id: "r1", order: "n", result: .notKnown, day: Sample.day(2027, 1, 13), said: .employment)
    first.by = Sample.coach
    let second = TransferOutcome(
      id: "r2", order: "p", result: .attached, day: Sample.day(2027, 1, 14), said: .student,
      note: "Valmennus alkoi")
    transfer.outcomes = Rows([first, second])
    return transfer
  }

  /// The same with a palaver in which the school, the student and employment services sat.
  public static var agreed: Transfer {
    var transfer = turnedOut
    var step = done(on: Sample.day(2027, 1, 14), nil)
    step.agreed = StepAgreement(
      day: Sample.day(2027, 1, 14), parties: [.student, .school, .employment])
    (step.note, step.doer) = ("Valmennus alkaa helmikuussa", .member(Sample.coach))
    transfer.steps[.gatherMeeting] = step
    return transfer
  }

  /// To school, taken there, with further steps and a follow-up in March that were agreed.
  public static var followedUp: Transfer {
    var transfer = toSchool
    var event = TransferEvent(id: "e1", order: "n", kind: .sent, day: Sample.day(2027, 1, 11))
    event.by = Sample.coach
    transfer.events["e1"] = event
    transfer.events["e2"] = TransferEvent(
      id: "e2", order: "p", kind: .taken, day: Sample.day(2027, 1, 12))
    transfer.state = .taken
    var step = done(on: Sample.day(2027, 1, 13), nil)
    step.agreed = StepAgreement(day: Sample.day(2027, 1, 13), parties: [.school, .employment])
    (step.note, step.doer) = ("Tuntiopetus puolelle päivälle", .member(Sample.coach))
    transfer.steps[.agreeFurtherSteps] = step
    step.agreed = StepAgreement(day: Sample.day(2027, 3, 10), parties: [.student, .school, .kela])
    step.note = "Koululla, miten arki sujuu"
    transfer.steps[.agreeFollowUp] = step
    return transfer
  }

  /// From employment services to school, with what was found out so far.
  public static var toSchool: Transfer {
    var transfer = Transfer(
      id: "xkoulu", client: Sample.clientID, direction: .toSchool,
      openedOn: Sample.day(2027, 1, 8))
    transfer.openedBy = Sample.coach
    transfer.contents = [.health: "Tarvitsee taukoja", .work: "Työkokeilu keväällä"]
    var step = done(on: Sample.day(2027, 1, 8), nil)
    (step.owner, step.by, step.note) = (.named("Tiimin esihenkilö"), Sample.today, "Sovittu")
    step.doer = .named("Tiimin esihenkilö")
    transfer.steps[.nameTransferrer] = step
    transfer.steps[.contactCounsellor] = StepRecord()
    transfer.steps[.contactCounsellor]?.owner = .member(Sample.coach)
    transfer.steps[.assessMeetingNeed] = done(on: Sample.day(2027, 1, 9), .yes)
    return transfer
  }

  /// The student takes the sample's permission back today.
  public static var withdrawal: Consent {
    var record = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    record.end(["s1"])
    return record
  }

  public static func done(on day: Day, _ answer: StepAnswer?) -> StepRecord {
    var record = StepRecord()
    (record.state, record.on, record.answer) = (.done, day, answer)
    return record
  }

  /// What the teacher does from the beginning to the sending, in order.
  public static var story: [TransferChange] {
    let day = Sample.today
    return [
      .open(client: Sample.clientID, .toEmployment, on: day),
      .doStep(.askStudentWelfare, .no, on: day, note: "Ei ollut"),
      .doStep(.registerJobSeeker, .guided, on: day, note: ""), .setField("Puutarha-ala"),
      .setStudies(.graduated), .setContact(Sample.teacher),
      .writeContents(.studies, "Pienryhmä"),
      .send("g1", way: .contactRequest, receiver: "Työmarkkinatori", on: day),
    ]
  }

  /// One change of every kind.
  public static var changes: [TransferChange] {
    let day = Sample.today
    var row = GivenInformation(
      id: "g2", order: "n", to: .employment, receiver: "Maija Mallikas",
      contents: [.work: "Työkokeilu sovittu"], day: day, way: .phone)
    (row.studies, row.field, row.contact) = (.brokenOff, "Ala", Sample.teacher)
    return [
      .open(client: Sample.clientID, .toSchool, on: day), .setStudies(.brokenOff),
      .setStudies(nil), .setField("Metsäala"), .setContact(Sample.teacher), .setContact(nil),
      .writeContents(.health, "Tauot\ntarpeen"),
      .assign(.registerJobSeeker, .student, by: day),
      .assign(.firstInterview, .member(Sample.coach), by: nil),
      .assign(.contactSchool, nil, by: nil),
      .doStep(.askStudentWelfare, .yes, on: day, note: "Kuraattori"),
      .doStep(.firstInterview, nil, on: day, note: ""),
      .agree(
        .gatherMeeting, StepAgreement(day: day, parties: [.student, .school, .employment]),
        on: day, note: "Valmennus alkaa"),
      .agree(
        .agreeFollowUp, StepAgreement(day: day.adding(days: 60), parties: [.school]), on: day,
        note: "Koululla"),
      .leaveOutStep(.guideToStudentHealth, reason: "Ei tarvetta", on: day),
      .reopenStep(.askStudentWelfare), .writeNote(.registerJobSeeker, "Yhdessä"),
      .send("g1", way: .contactRequest, receiver: "Tori", on: day),
      .take(note: "Nuorten tiimi", on: day), .refuse(reason: "Väärä alue", on: day), .give(row),
      .finish(on: day), .giveUp(reason: "Muutti", on: day), .reopen(reason: "Jatkuu", on: day),
      .recordOutcome(.attached, on: day, said: .student, note: "Viihtyy"),
      .recordOutcome(.droppedOut, on: day, said: .school, note: ""),
    ]
  }
}
