import Casework
import Papers
import Testing

@Suite struct MeetingCalendarTests {
  private let stamp = Instant(seconds: 1_796_000_000)

  private func calendar(
    _ meetings: [Meeting], roster: Roster? = Sample.roster, isDemo: Bool = false
  ) -> MeetingCalendar {
    MeetingCalendar(
      directory: "d1", roster: roster, isDemo: isDemo, meetings: meetings,
      today: day("2026-11-20"))
  }

  private func meeting(_ id: ID<Meeting>, _ on: String, _ state: MeetingState) -> Meeting {
    var meeting = Meeting(
      id: id, starts: LocalTime(day: day(on), time: ClockTime(9, 0)!), length: 120,
      place: "Opisto, huone 12; 2. krs")
    meeting.state = state
    return meeting
  }

  /// The unfolded lines of a file.
  private func lines(_ bytes: [UInt8]?) -> [String] {
    let text = String(decoding: bytes ?? [], as: UTF8.self).replacing("\r\n ", with: "")
    return text.split(separator: "\r\n").map(String.init)
  }

  private func event(_ bytes: [UInt8]?, _ number: Int = 0) -> [String] {
    let parts = lines(bytes).split(separator: "BEGIN:VEVENT").dropFirst()
    return Array(parts[parts.startIndex + number].prefix { $0 != "END:VEVENT" })
  }

  @Test func anAgreedMeeting() {
    var agreed = meeting("t1", "2027-01-15", .agreed)
    agreed.sequence = 3
    #expect(
      event(calendar([agreed]).year(stamp: stamp)) == [
        "UID:t1.d1@omatie", "DTSTAMP:20261130T005320Z", "SEQUENCE:3", "STATUS:CONFIRMED",
        "DTSTART;TZID=Europe/Helsinki:20270115T090000",
        "DTEND;TZID=Europe/Helsinki:20270115T110000", "SUMMARY:Oma Tie Työhön: Esimerkkiryhmä",
        "LOCATION:Opisto\\, huone 12\\; 2. krs", "TRANSP:OPAQUE",
        "ORGANIZER;CN=\"Esimerkkiryhmä\":invalid:nomail",
      ])
  }

  @Test func aCancelledOneSaysSoInWordsAndGivesTheNewTime() {
    var cancelled = meeting("t1", "2027-01-15", .cancelled)
    cancelled.cancelReason = "Aino Esimerkki on sairas"
    let next = meeting("t2", "2027-03-12", .agreed)
    let bytes = calendar([next, cancelled, meeting("t3", "2027-02-01", .draft)]).year(stamp: stamp)
    let lines = event(bytes)
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("TRANSP:TRANSPARENT"))
    #expect(lines.contains("SUMMARY:PERUTTU: Oma Tie Työhön: Esimerkkiryhmä"))
    #expect(
      lines.contains(
        "DESCRIPTION:Tapaaminen on peruttu.\\nUusi aika: pe 12.3.2027 klo 9.00\\, "
          + "Opisto\\, huone 12\\; 2. krs."))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Aino"))
    let alone = event(calendar([cancelled]).year(stamp: stamp))
    #expect(
      alone.contains("DESCRIPTION:Tapaaminen on peruttu.\\nUutta aikaa ei ole vielä sovittu."))
  }

  @Test func theYearHoldsWhatWasToldAndNoDraft() {
    let all = [
      meeting("t1", "2025-11-01", .closed), meeting("t2", "2026-02-01", .closed),
      meeting("t3", "2026-11-20", .inProgress), meeting("t4", "2027-01-15", .cancelled),
      meeting("t5", "2027-03-12", .draft), meeting("t6", "2029-01-15", .agreed),
    ]
    let bytes = calendar(all).year(stamp: stamp)
    #expect(
      lines(bytes).filter { $0.hasPrefix("UID") }
        == ["t2", "t3", "t4", "t6"].map { "UID:\($0).d1@omatie" })
    #expect(lines(bytes).contains("METHOD:PUBLISH"))
    #expect(!lines(bytes).contains { $0.hasPrefix("ATTENDEE") })
  }

  @Test func oneMeetingAsksTheMembersOfThatDay() {
    var roster = Sample.roster
    roster.members["m1"]?.email = "maija@esimerkki.example"
    roster.members["m2"]?.email = "teppo@esimerkki.example"
    roster.members["m2"]?.until = day("2026-12-31")
    roster.members["m3"] = Member(
      id: "m3", order: "d", name: "Otto \"O\" Ohjaaja", party: .outreach)
    roster.members["m3"]?.email = "otto@esimerkki.example"
    var student = Member(id: "m4", order: "e", name: "Salla Opiskelija", party: .student)
    student.email = "salla@esimerkki.example"
    roster.members["m4"] = student
    let agreed = meeting("t1", "2027-01-15", .agreed)
    let calendar = calendar([agreed], roster: roster)
    let bytes = calendar.one(agreed, stamp: stamp)
    #expect(lines(bytes).contains("METHOD:REQUEST"))
    #expect(
      event(bytes).contains("ORGANIZER;CN=\"Otto 'O' Ohjaaja\":mailto:otto@esimerkki.example"))
    #expect(
      event(bytes).filter { $0.hasPrefix("ATTENDEE") } == [
        "ATTENDEE;CN=\"Maija Esimerkki\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
          + ":mailto:maija@esimerkki.example",
        "ATTENDEE;CN=\"Otto 'O' Ohjaaja\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
          + ":mailto:otto@esimerkki.example",
      ])
    var cancelled = agreed
    cancelled.state = .cancelled
    #expect(lines(calendar.one(cancelled, stamp: stamp)).contains("METHOD:CANCEL"))
    #expect(calendar.one(meeting("t1", "2027-01-15", .draft), stamp: stamp) == nil)
    let nobody = self.calendar([agreed]).one(agreed, stamp: stamp)
    #expect(lines(nobody).contains("METHOD:PUBLISH"))
  }

  /// What is no address never gets behind `mailto:`.
  @Test(arguments: ["", "ei ole", "a@b@c", "a@b\r\nX:y", "<a@b>", "a b@c", "a@b?cc=d", "@b", "a@"])
  func noAddressIsMade(_ text: String) {
    var roster = Sample.roster
    roster.members["m1"]?.email = text
    let agreed = meeting("t1", "2027-01-15", .agreed)
    let bytes = calendar([agreed], roster: roster).one(agreed, stamp: stamp)
    #expect(!String(decoding: bytes ?? [], as: UTF8.self).contains("mailto:"))
  }

  @Test func aGroupOfTwoLanguagesReadsBoth() {
    var roster = Sample.roster
    roster.members["m2"]?.language = .swedish
    let cancelled = meeting("t1", "2027-01-15", .cancelled)
    var moved = meeting("t2", "2027-03-12", .agreed)
    moved.movedFrom = LocalTime(day: day("2027-03-05"), time: ClockTime(9, 0)!)
    moved.isExtra = true
    let bytes = calendar([cancelled, moved], roster: roster, isDemo: true).year(stamp: stamp)
    #expect(event(bytes).contains("SUMMARY:PERUTTU / INSTÄLLT: Oma Tie Työhön: Esimerkkiryhmä"))
    #expect(
      event(bytes, 1).contains(
        "DESCRIPTION:ESIMERKKIAINEISTO: kaikki henkilöt ja tiedot ovat keksittyjä.\\n"
          + "Tapaaminen on siirretty. Aiempi aika oli pe 5.3.2027 klo 9.00.\\n"
          + "Ylimääräinen tapaaminen.\\n\\n"
          + "EXEMPEL: alla personer och uppgifter är påhittade.\\n"
          + "Mötet har flyttats. Den tidigare tiden var fr 5.3.2027 kl. 9.00.\\nExtra möte."))
  }

  @Test func theSameMeetingsMakeTheSameBytes() {
    let all = (1...9).map { meeting(ID("t\($0)")!, "2027-0\($0)-15", .agreed) }
    #expect(
      calendar(all).year(stamp: stamp) == calendar(all.reversed()).year(stamp: stamp))
  }
}
