import Casework
import TestSupport
import Testing
import Workplace

/// Who is told of the measures, and that everybody is told the same.
@Suite struct MeasuringTests {
  @Test func everyMemberIsToldTheSameWhateverPapersTheySee() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    try teacher.save(
      .client(Sample.clientID, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    let kela = try place.session(Sample.kela)
    #expect(kela.casebook().clients.isEmpty)
    #expect(try kela.measures() == teacher.measures())
  }

  /// Eleven transfers of the autumn with a result, one without and one that was never taken.
  @Test func transfersCountByTheirResults() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    let (opened, taken) = (Sample.day(2026, 9, 2), Sample.day(2026, 9, 9))
    for number in 1...13 {
      let client = try #require(ID<Client>("c\(number)"))
      let transfer = try #require(ID<Transfer>("x\(number)"))
      try teacher.save(
        .client(client, .open(firstName: "A", lastName: "B\(number)", language: .finnish)))
      let consent = Consent(
        id: "s1", order: "n", kind: .given, day: opened, way: .spoken,
        parties: [.school, .employment], matters: [.cooperation, .studies])
      try teacher.save(.client(client, .recordConsent(consent)))
      var changes: [TransferChange] = [
        .open(client: client, .toEmployment, on: opened), .setField("Ala"),
        .setStudies(.graduated), .setContact(Sample.teacher), .writeContents(.studies, "Tuki"),
        .doStep(.askStudentWelfare, .no, on: opened, note: ""),
        .doStep(.registerJobSeeker, .alone, on: opened, note: ""),
        .send("g1", way: .contactRequest, receiver: "", on: opened),
      ]
      for change in changes { try teacher.save(.transfer(transfer, change)) }
      if number == 13 { break }
      let coach = try place.session(Sample.coach)
      changes = [.take(note: "", on: taken)]
      // Six had a palaver.
      if number < 7 {
        let palaver = StepAgreement(
          day: Sample.day(2026, 10, number), parties: [.school, .employment])
        changes.append(
          .agree(.gatherMeeting, palaver, on: Sample.day(2026, 10, 20), note: "Sovittu"))
      }
      let day = Sample.day(2026, 12, number)
      let result: TransferResult =
        number <= 5 ? .droppedOut : number <= 11 ? .attached : .notKnown
      changes.append(.recordOutcome(result, on: day, said: .student, note: ""))
      for change in changes { try coach.save(.transfer(transfer, change)) }
    }
    let kela = try place.session(Sample.kela)
    #expect(kela.casebook().transfers.isEmpty)
    let measures = try kela.measures()
    let year = MeasurePeriod(.year, of: 2026)
    let expected: [(Figure, Int)] = [(.transitions, 11), (.attached, 6), (.droppedOut, 5)]
    for (figure, count) in expected {
      #expect(measures.value(of: figure, in: year) == .count(Told(exactly: count)), "\(figure)")
    }
    #expect(measures.share(of: .droppedOut, in: year) == Told(45, 45))
    #expect(measures.value(of: .palavers, in: year) == .count(Told(exactly: 6)))
    #expect(measures.value(of: .clients, in: year) == .count(Told(0, 4)), "none had a turn")
    #expect(measures.value(of: .meetings, in: year) == .count(.zero))
  }

  @Test func whoDoesNotSitInTheGroupIsToldNothing() throws {
    let place = SharedPlace()
    _ = try place.make()
    #expect(throws: Refusal.memberRoleEnded) {
      try place.session(Sample.formerTeacher).measures()
    }
    #expect(throws: Refusal.notOnRoster) { try place.session(nil).measures() }
  }
}
