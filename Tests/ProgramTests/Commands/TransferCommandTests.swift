import StrictJSON
import Testing

/// Transfers from the command line: what is late, what may be given on paper, what is asked about.
@Suite struct TransferCommandTests {
  /// A student whose transfer to employment services was sent; the outreach worker may work with the
  /// student, and has no part in the transfer.
  private func sent(in folder: TemporaryFolder, about text: String = "Pienryhmä") throws -> String {
    let path = try Sample.group(in: folder)
    Sample.apply(
      [
        #"{"change":"roster.seat","member":"m3","name":"Tero Testinen","party":"employment"}"#,
        #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/c1","consent":"s1","day":"2027-01-01","kind":"given","way":"spoken","parties":["school","employment","outreach"],"matters":["cooperation","studies","work"]}"#,
        #"{"change":"transfer.open","document":"transfers/x1","client":"c1","direction":"toEmployment"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"askStudentWelfare","answer":"no"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"registerJobSeeker","answer":"alone"}"#,
        #"{"change":"transfer.setStudies","document":"transfers/x1","studies":"graduated"}"#,
        #"{"change":"transfer.setField","document":"transfers/x1","field":"Puutarha-ala"}"#,
        #"{"change":"transfer.setContact","document":"transfers/x1","member":"m1"}"#,
        "{\"change\":\"transfer.writeContents\",\"document\":\"transfers/x1\",\"matter\":\"studies\",\"text\":\"\(text)\"}",
        #"{"change":"transfer.assign","document":"transfers/x1","step":"routeToTeam","by":"2027-01-12"}"#,
        #"{"change":"transfer.send","document":"transfers/x1","way":"contactRequest"}"#,
      ], in: path)
    return path
  }

  @Test func whatIsLate() throws {
    let folder = TemporaryFolder()
    let path = try sent(in: folder)
    let list = Sample.run(["overdue", "--dir", path, "--as", "m3"])
    #expect(list.status == 0 && list.out.contains("Ohjaus oikeaan tiimiin"), "\(list.out)")
    #expect(list.out.contains("työllisyysasiantuntija"), "\(list.out)")
    let json = try JSON.parse(
      Array(Sample.run(["overdue", "--json", "--dir", path, "--as", "m1"]).out.utf8))
    let step = try #require(json["transferSteps"]?.arrayValue?.first)
    #expect(step["step"]?.stringValue == "routeToTeam")
    #expect(step["by"]?.stringValue == "2027-01-12")
    #expect(step["role"]?.stringValue == "employmentExpert")
    // Whoever has no part in the transfer is told nothing of it.
    let other = Sample.run(["overdue", "--dir", path, "--as", "m2"])
    #expect(other.status == 0 && !other.out.contains("Ohjaus"), "\(other.out)")
  }

  /// A follow-up that was agreed and passed is late for those who come to it.
  @Test func aFollowUpThatWasPassed() throws {
    let folder = TemporaryFolder()
    let path = try sent(in: folder)
    Sample.apply(
      [
        #"{"change":"transfer.open","document":"transfers/x2","client":"c1","direction":"toSchool","on":"2027-01-02"}"#,
        #"{"change":"transfer.assign","document":"transfers/x2","step":"contactCounsellor","owner":"member/m3"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x2","step":"assessMeetingNeed","answer":"yes"}"#,
        #"{"change":"transfer.writeContents","document":"transfers/x2","matter":"work","text":"Valmennus"}"#,
        #"{"change":"transfer.send","document":"transfers/x2","way":"phone","receiver":"Opo"}"#,
        #"{"change":"transfer.take","document":"transfers/x2"}"#,
        #"{"change":"transfer.agree","document":"transfers/x2","step":"agreeFollowUp","on":"2027-01-03","day":"2027-01-10","parties":["school","outreach"],"note":"Koululla"}"#,
      ], in: path, as: "m1")
    for member in ["m1", "m2", "m3"] {
      let list = Sample.run(["overdue", "--dir", path, "--as", member])
      #expect(list.out.contains("Sovittu seuranta"), "\(member) \(list.out)")
    }
    let json = Sample.run(["overdue", "--json", "--dir", path, "--as", "m2"])
    let row = try JSON.parse(Array(json.out.utf8))["transferFollowUps"]?.arrayValue?.first
    #expect(row?["planned"]?.stringValue == "2027-01-10")
    #expect(row?["parties"]?.arrayValue?.compactMap(\.stringValue) == ["school", "outreach"])
  }

  /// The paper of what was given says that it is all: nobody gets it who is shown less.
  @Test func whatWasGivenIsAllOrNothing() throws {
    let folder = TemporaryFolder()
    let path = try sent(in: folder)
    let given = ["paper", "given", "Aino", "--dir", path, "--as"]
    #expect(Sample.run(given + ["m1"]).status == 0)
    #expect(Sample.run(given + ["m3"]).status == 0)
    let refused = Sample.run(given + ["m2"])
    #expect(refused.status == 77 && refused.out == "", "\(refused.out)\(refused.err)")
    #expect(refused.err.contains("et näe kaikkea annettua"), "\(refused.err)")
    // One that nobody can read may have given more.
    for name in Files.list("\(path)/transfers/x1") where name.hasSuffix(".json") {
      Files.write("ei mitään\n", to: "\(path)/transfers/x1/\(name)")
    }
    let unread = Sample.run(given + ["m1"])
    #expect(unread.status == 65 && unread.out == "", "\(unread.out)\(unread.err)")
    #expect(unread.err.contains("yhtä tiedonsiirtoa ei voi lukea"), "\(unread.err)")
  }

  /// A request that may be about somebody else is given to a program, and the words are told beside.
  @Test func aRequestAboutOthers() throws {
    let folder = TemporaryFolder()
    let path = try sent(in: folder, about: "Tuki, jota Liisa antoi")
    let request = ["paper", "contact-request", "Aino", "--dir", path, "--as", "m1"]
    let file = folder.path + "/pyynto.txt"
    for more in [[], ["--yes"], ["-o", file], ["-o", file, "--yes"]] {
      let given = Sample.run(request + more)
      #expect(given.status == 0, "\(more) \(given.err)")
      #expect(given.err.contains("Koskeeko tämä toista ihmistä? Liisa"), "\(more) \(given.err)")
      #expect(more.contains(file) || given.out.contains("Liisa"), "\(more) \(given.out)")
      #expect(!given.out.contains("Koskeeko"), "never in the text itself")
    }
    #expect(Files.read(file)?.contains("Liisa") == true)
  }

  /// At a terminal it is asked first; the command line was right, the text is what is to be looked at.
  @Test(arguments: [([], 65), (["--yes"], 0)] as [([String], Int32)])
  func aRequestAboutOthersIsAskedAtATerminal(_ more: [String], _ code: Int32) throws {
    let folder = TemporaryFolder()
    let path = try sent(in: folder, about: "Tuki, jota Liisa antoi")
    let window = Tmux().open(
      ["paper", "contact-request", "Aino", "--dir", path, "--as", "m1", "--lang", "fi"] + more,
      environment: ["OMATIE_NOW": Sample.now])
    window.wait(for: code == 0 ? "Liisa antoi" : "on ehkä tietoa toisesta ihmisestä: Liisa.")
    window.type("echo koodi=$?")
    window.press("Enter")
    window.wait(for: "koodi=\(code)\n")
  }

  /// Sending by a script tells the same words that the screen asks about.
  @Test func whatIsSentAboutOthersIsTold() throws {
    let send =
      #"{"change":"transfer.send","document":"transfers/x1","way":"contactRequest"}"#
    let reopened = [
      #"{"change":"transfer.refuse","document":"transfers/x1","reason":"Väärä tiimi"}"#, send,
    ]
    for (text, isTold) in [("Äiti auttaa aamuisin", true), ("Pienryhmä", false)] {
      let folder = TemporaryFolder()
      let path = try sent(in: folder, about: text)
      let refused = Sample.run(
        ["apply", "--dir", path, "--as", "m3"], input: reopened[0])
      #expect(refused.status == 0, "\(refused.out)")
      let given = Sample.run(["apply", "--dir", path, "--as", "m1"], input: reopened[1])
      #expect(given.status == 0, "\(given.out)")
      #expect(given.out.contains(#""thirdPersons":["Äiti"]"#) == isTold, "\(given.out)")
      #expect(
        given.out.contains("Koskeeko tämä toista ihmistä? Äiti") == isTold, "\(given.out)")
    }
  }
}
