public import Casework

/// One change of every kind, for readers and writers of changes.
public enum SampleChanges {
  public static var all: [Change] {
    var all: [Change] = client.map { .client(Sample.clientID, $0) }
    all += plan.map { .plan(Sample.planID, $0) }
    all += meeting.map { .meeting(Sample.meetingID, $0) }
    all += roster.map { .roster($0) }
    all += schedule.map { .schedule($0) }
    all += catalogue.map { .catalogue($0) }
    all += feedback.map { .feedback(Sample.feedbackID, $0) }
    all += region.map { .region($0) }
    all += SampleTransfers.changes.map { .transfer(SampleTransfers.id, $0) }
    all.append(.settle(.plan(Sample.planID), "q1", choice: "b"))
    return all
  }

  public static var client: [ClientChange] {
    let concern = Sample.client.concerns.sorted[0]
    let answer = ChecklistAnswer(
      .yes, observer: Sample.teacher, day: Sample.today, source: "HOKS", note: "Huomio")
    return [
      .open(firstName: "Eero", lastName: "Esimerkki", language: .swedish),
      .rename(firstName: "Aino", lastName: "Mallinen"), .setLanguage(.english),
      .setPhone("040 000"), .setEmail("a@example.org"), .setBirth(.year(2008)),
      .setBirth(.day(Sample.day(2008, 5, 17))),
      .setBirth(nil), .setSchool("Opisto"),
      .setField("Puutarha-ala"), .setGroup(.studiesBreakingOff), .setGroup(nil),
      .setKnowsBest(Sample.nurse), .setKnowsBest(nil), .noteConcern(concern),
      .writeTalk("k1", "Puhuttu\nkahdesti"), .writeConcern("k1", "Huoli"),
      .setConcernReasons("k1", [.other, .absences]),
      .setConcernReason("k1", .studies, true), .setConcernReason("k1", .other, false),
      .setConcernSource("k1", .talk, true),
      .setConcernSources("k1", [.contact, .permittedDocuments]), .setTalkedBy("k1", "Opo"),
      .removeConcern("k1"), .notePaper(Sample.brought), .removePaper("b1"),
      .recordConsent(Sample.consent), .answer(.housing, answer), .assess(.neverAssessed, answer),
      .writeStrengths("a"), .writeSkills("b"), .writeWishes("c"), .nameJob("Puutarhuri"),
      .selfAssess("v1", .begin(language: .swedish, way: .paper, day: Sample.today)),
      .selfAssess("v1", .rate("energy", in: "health", .four)),
      .selfAssess("v1", .rate("energy", in: "health", nil)),
      .selfAssess("v1", .write("Omin sanoin", in: "health")),
      .selfAssess("v1", .finish(on: Sample.today)), .selfAssess("v1", .remove),
    ]
  }

  public static var roster: [RosterChange] {
    let member = Sample.roster.members.sorted[0]
    let nurse = Sample.nurse
    var entry = MemberEntry(id: "mnew")
    (entry.order, entry.name, entry.party) = ("z", "Uusi Mallikas", .other)
    (entry.organisation, entry.role, entry.informed) = ("Työpaja", "Ohjaaja", "Koordinaattori")
    (entry.email, entry.phone, entry.substitute) = ("u@example.org", "+358 40", nurse)
    (entry.from, entry.until, entry.language) = (Sample.today, Sample.today, .english)
    return [
      .open(name: "Ryhmä", language: .finnish, parties: Sample.partyNames),
      .nameGroup("Uusi nimi"), .setGroupLanguage(.swedish),
      .nameParty(.kela, PartyName(finnish: "Kela", swedish: "FPA", english: "Kela")),
      .seat(member), .renameMember(nurse, "Helmi"), .moveToSeat(nurse, .specialised),
      .setOrganisation(nurse, "Hyvinvointialue"), .setRole(nurse, "Hoitaja"),
      .setEmail(nurse, "h@example.org"), .setPhone(nurse, "040"),
      .setSubstitute(nurse, Sample.doctor), .setSubstitute(nurse, nil),
      .noteInformed(nurse, "Koordinaattori"),
      .setPeriod(nurse, from: Sample.today, until: nil), .endRole(nurse, on: Sample.today),
      .setLanguage(nurse, .swedish), .nameContactPerson(nurse), .nameConvener(nil),
      .importMembers([entry, MemberEntry(id: nurse)], contactPerson: nurse, convener: nil),
    ]
  }

  public static var schedule: [ScheduleChange] {
    [
      .setRule(Sample.rule), .setNotice(days: 10), .addBreak(Sample.autumnBreak),
      .changeBreak(
        "b1", name: "Talviloma", from: Sample.day(2027, 3, 1), until: Sample.day(2027, 3, 5)),
      .removeBreak("b1"),
    ]
  }

  public static var meeting: [MeetingChange] {
    let turn = Sample.turnID
    let running = Sample.runningMeeting.turns[turn] ?? Turn(client: "cx", order: "n", length: 45)
    return [
      .open(starts: Sample.meeting.starts, length: 90, place: "Huone 1", isExtra: true), .agree,
      .move(to: Sample.time(Sample.today, 13, 30), length: 60), .setPlace("Huone 2"),
      .cancel(reason: "Sairaus"), .start(at: Sample.now), .close(at: Sample.now),
      .reopen(reason: "Unohtui asia"),
      .book(client: Sample.clientID, order: "n", starts: ClockTime(9, 5), length: 45),
      .unbook(turn), .setTurnTime(turn, starts: nil, length: 30), .moveTurn(turn, order: "c"),
      .invite(turn, running.invitations.sorted[0]), .uninvite(turn, "i1"),
      .startTurn(turn, at: Sample.now), .openItem(turn, .chairAndScribe),
      .markItem(turn, .matters, done: true), .markAttendance(turn, running.attendance.sorted[1]),
      .removeAttendance(turn, "p1"), .chooseChair(turn, Sample.teacher), .chooseScribe(turn, nil),
      .raiseMatter(turn, running.matters.sorted[0]), .writeMatter(turn, "a1", "Asia"),
      .removeMatter(turn, "a1"), .addEntry(turn, running.entries.sorted[0]),
      .writeEntry(turn, "e1", "Päätös"), .setEntryKind(turn, "e1", .information),
      .removeEntry(turn, "e1"), .readBack(turn, at: Sample.now),
      .writeChairNotes(turn, "Muista\nbussi"), .showDetails(turn, askedBy: "Aino"),
      .showDetails(turn, askedBy: nil), .closeTurn(turn, at: Sample.now),
      .leaveTurnOpen(turn, reason: "Aika loppui", at: Sample.now),
      .reopenTurn(turn, reason: "Jatketaan"),
    ]
  }
}
