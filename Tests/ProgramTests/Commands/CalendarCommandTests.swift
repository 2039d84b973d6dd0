import Testing

/// The coming times as a calendar file, read back by two independent readers.
@Suite struct CalendarCommandTests {
  /// The events in a file as both readers understood them, each in its fields.
  private func events(_ path: String) -> [[String]] {
    Reader.calendar.lines(of: path).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static let students = ["Aino", "Veeti", "Kokeilu", "Esimerkki"]

  @Test(.reads(.calendar)) func theYearIsReadBack() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/ajat.ics"
    let result = Sample.run(["next", "--ics", file, "--dir", path])
    #expect(result.status == 0 && result.out == "Tallennettu: \(file)\n", "\(result.err)")
    let text = Files.read(file) ?? ""
    for name in Self.students { #expect(!text.contains(name)) }
    let events = self.events(file)
    #expect(events.map { $0[0] } == ["PUBLISH", "PUBLISH", "PUBLISH", "PUBLISH"])
    #expect(
      events.map { $0[3...5].joined(separator: " ") } == [
        "CONFIRMED 2027-01-15T07:00Z 2027-01-15T09:00Z",
        "CANCELLED 2027-02-15T11:00Z 2027-02-15T12:00Z",
        "CONFIRMED 2027-03-15T07:00Z 2027-03-15T09:00Z",
        // Summer time has begun on 28 March.
        "CONFIRMED 2027-05-17T06:00Z 2027-05-17T08:00Z",
      ])
    #expect(events[1][6].hasPrefix("PERUTTU: "))
    #expect(
      events[1][8].contains("Uusi aika: ma 15.3.2027 klo 9.00, Mallilan ammattiopisto, huone 12."))
    #expect(events[0][9] == "mailto:elli.keksitty@mallila.example")
  }

  @Test(.reads(.calendar)) func movingAndCancellingKeepsTheEventAndCountsOn() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/kokous.ics"
    var seen: [[String]] = []
    let changes = [
      #"{"change":"meeting.move","document":"meetings/t5","starts":"2027-05-24T13:00:00+03:00","length":90}"#,
      #"{"change":"meeting.setPlace","document":"meetings/t5","place":"Kirjasto; sali 2, \\ \n ala"}"#,
      #"{"change":"meeting.cancel","document":"meetings/t5","reason":"Aino on sairas"}"#,
    ]
    // The last time of all falls away only once the next one is agreed.
    let refused = Sample.run(["apply", "--dir", path, "--as", "m3"], input: changes[2])
    #expect(refused.status == 77 && refused.out.contains("noNextMeeting"), "\(refused.out)")
    #expect(refused.out.contains("Sovi se ensin (F2)"), "\(refused.out)")
    let next =
      #"{"change":"meeting.open","document":"meetings/t9","starts":"2027-06-07T09:00:00+03:00","length":60,"place":""}"#
      + "\n" + #"{"change":"meeting.agree","document":"meetings/t9"}"#
    Sample.apply([next], in: path, as: "m3")
    for change in [nil] + changes.map(Optional.some) {
      if let change {
        let result = Sample.run(
          ["apply", "--dir", path, "--as", "m3"], input: change)
        #expect(result.status == 0, "\(result.out)\(result.err)")
      }
      let made = Sample.run(["next", "--meeting", "t5", "--ics", file, "--dir", path, "--yes"])
      #expect(made.status == 0, "\(made.err)")
      #expect(!(Files.read(file) ?? "").contains("Aino"))
      seen += events(file)
    }
    #expect(seen.map { $0[0] } == ["REQUEST", "REQUEST", "REQUEST", "CANCEL"])
    #expect(Set(seen.map { $0[1] }).count == 1)
    let counts = seen.compactMap { Int($0[2]) }
    #expect(counts == [counts[0], counts[0] + 1, counts[0] + 2, counts[0] + 3])
    #expect(seen[1][4] == "2027-05-24T10:00Z" && seen[1][5] == "2027-05-24T11:30Z")
    #expect(seen[1][8].contains("Aiempi aika oli ma 17.5.2027 klo 9.00."))
    #expect(seen[2][7] == #"Kirjasto; sali 2, \   ala"#)
    #expect(seen[3][3] == "CANCELLED" && seen[3][8].contains("Uusi aika: ma 7.6.2027 klo 9.00"))
    #expect(seen[0][10].contains("mailto:sari.sepitetty@mallila.example"))
  }

  /// Both sides of the change of clocks, and a time that is there twice.
  @Test(.reads(.calendar)) func theClocksMayChange() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let times = [
      ("2027-03-27T09:00:00+02:00", "2027-03-27T07:00Z"),
      ("2027-03-28T09:00:00+03:00", "2027-03-28T06:00Z"),
      ("2027-10-30T09:00:00+03:00", "2027-10-30T06:00Z"),
      ("2027-10-31T09:00:00+02:00", "2027-10-31T07:00Z"),
      ("2036-07-01T09:00:00+03:00", "2036-07-01T06:00Z"),
    ]
    var lines = ""
    for (number, time) in times.enumerated() {
      lines +=
        #"{"change":"meeting.open","document":"meetings/k\#(number)","starts":"\#(time.0)","length":60,"place":""}"#
        + "\n" + #"{"change":"meeting.agree","document":"meetings/k\#(number)"}"# + "\n"
    }
    Sample.apply([lines], in: path)
    let file = path + "/tapaamiset.ics"
    let events = self.events(file)
    #expect(events.map { $0[4] } == times.map(\.1))
    #expect(events.allSatisfy { $0[9] == "invalid:nomail" })
  }

  @Test func aDraftIsNotSent() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/x.ics"
    let result = Sample.run(["next", "--meeting", "t6", "--ics", file, "--dir", path])
    #expect(result.status == 77)
    #expect(result.err.contains("Vahvista se ensin"))
    #expect(Files.bytes(file) == nil)
  }

  /// The file beside the documents follows what is saved, and is none of the check's business.
  @Test func theSharedFileFollows() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let open =
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-03-12T09:00:00+02:00","length":60,"place":"Huone 1"}"#
    let run = { (line: String) in
      Sample.apply([line], in: path)
      return Files.read(path + "/tapaamiset.ics") ?? ""
    }
    #expect(!run(open).contains("UID:k1"))
    #expect(run(#"{"change":"meeting.agree","document":"meetings/k1"}"#).contains("UID:k1."))
    let next =
      open.replacing("k1", with: "k2").replacing("03-12", with: "05-14") + "\n"
      + #"{"change":"meeting.agree","document":"meetings/k2"}"#
    #expect(run(next).contains("UID:k2."))
    #expect(
      run(#"{"change":"meeting.cancel","document":"meetings/k1","reason":"Ei asiakkaita"}"#)
        .contains("STATUS:CANCELLED"))
    let restored = Sample.run(["check", "--dir", path])
    #expect(restored.status == 0 && !restored.out.contains("tapaamiset"), "\(restored.out)")
  }
}
