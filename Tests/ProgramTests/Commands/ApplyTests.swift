import StrictJSON
import Testing

@Suite struct ApplyTests {
  @Test func fromConcernToPlan() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = """
      {"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}
      {"change":"client.noteConcern","document":"clients/c1","concern":"k1","worried":"Maija Esimerkki","reasons":["absences"]}
      {"change":"plan.open","client":"c1","language":"fi"}
      {"change":"client.recordConsent","document":"clients/c1","consent":"s1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}

      {"change":"plan.open","client":"c1","language":"fi"}
      {"change":"plan.addGoal","document":"plans/pc1","text":"Työkokeilu taimistolla"}
      """
    let result = Sample.run(["apply", "--dir", path, "--as", "m1"], input: lines)
    let answers = try answers(result)
    #expect(
      answers.map { $0["accepted"]?.boolValue } == [true, true, false, true, true, true])
    #expect(answers[2]["code"]?.stringValue == "noConsent")
    #expect(answers[2]["words"]?.stringValue?.isEmpty == false)
    #expect(answers[4]["document"]?.stringValue == "plans/pc1")
    #expect(answers[5]["version"]?.intValue == 2)
    #expect(answers[5]["made"]?["goal"]?.stringValue?.hasPrefix("g") == true)
    // A refusal among them is what the program ends with; what was accepted stays.
    #expect(result.status == 77)
    let plan = Sample.run(["plan", "show", "Aino Esimerkki", "--dir", path, "--as", "m1"])
    #expect(plan.status == 0)
    #expect(plan.out.contains("Tavoite: Työkokeilu taimistolla"))
  }

  @Test func namesThePlaceOfABadLine() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = """
      {"change":"roster.nameGroup","name":"Uusi nimi"}
      {"change":"roster.nameGroup" "name":"Rikki"}
      {"change":"roster.nameGroup","nimi":"Väärä kenttä"}
      {"change":"roster.nameGroup","name":"Yksi","name":"Kaksi"}
      ["ei", "olio"]
      {"change":"roster.fly"}
      {"change":"roster.nameGroup","name":"Viimeinen","basedOn":-1}
      {"change":"roster.nameGroup","name":"Viimeinen"}
      """
    let result = Sample.run(["apply", "--dir", path, "--as", "m1"], input: lines)
    let answers = try answers(result)
    #expect(
      answers.map { $0["accepted"]?.boolValue } == [
        true, false, false, false, false, false, false, true,
      ])
    #expect(answers.dropFirst().prefix(6).allSatisfy { $0["code"]?.stringValue == "malformed" })
    #expect(answers[1]["line"]?.intValue == 2)
    #expect(answers[1]["column"]?.intValue == 30)
    #expect(answers[2]["field"]?.stringValue == "name")
    #expect(answers[5]["field"]?.stringValue == "change")
    #expect(answers[6]["field"]?.stringValue == "basedOn")
    #expect(result.status == 65)
    let roster = Sample.run(["roster", "--dir", path, "--json"])
    #expect(try JSON.parse(Array(roster.out.utf8))["name"]?.stringValue == "Viimeinen")
  }

  @Test func anOldBaseMergesAndKeepsBoth() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    _ = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"roster.setPhone","member":"m1","phone":"1"}"#)
    let base = try versions(path)
    let own = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"roster.setPhone","member":"m1","phone":"2","basedOn":\#(base)}"#)
    #expect(try answers(own)[0]["openQuestions"] == nil)
    let other = Sample.run(
      ["apply", "--dir", path, "--as", "m2"],
      input: """
        {"change":"roster.setEmail","member":"m1","email":"a@mallila.example","basedOn":\(base)}
        {"change":"roster.setPhone","member":"m1","phone":"3","basedOn":\(base)}
        """)
    let answers = try answers(other)
    #expect(answers.map { $0["accepted"]?.boolValue } == [true, true])
    #expect(answers[0]["openQuestions"] == nil)
    #expect(answers[1]["openQuestions"]?.intValue == 1)
  }

  @Test(arguments: ["0", "-1", "-9223372036854775808", "\"1\""])
  func aBaseThatIsNoNumberOfAVersionIsRefused(base: String) throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"roster.setPhone","member":"m1","phone":"7","basedOn":\#(base)}"#)
    #expect(result.status == 65)
    #expect(try answers(result)[0]["field"]?.stringValue == "basedOn")
    #expect(!Sample.run(["show", "roster", "--dir", path]).out.contains("\"7\""))
  }

  @Test func aBaseThatWasNeverSavedIsRefused() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let newest = try versions(path)
    let lines = [newest + 1, 9_999_999, newest].map {
      #"{"change":"roster.setPhone","member":"m1","phone":"7","basedOn":\#($0)}"#
    }
    let new =
      #"{"change":"meeting.open","starts":"2027-03-15T09:00:00+02:00","length":120,"place":"","basedOn":1}"#
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: (lines + [new]).joined(separator: "\n"))
    let answers = try answers(result)
    #expect(answers.map { $0["accepted"]?.boolValue } == [false, false, true, false])
    for answer in [answers[0], answers[1], answers[3]] {
      #expect(answer["code"]?.stringValue == "noSuchVersion")
      #expect(answer["words"]?.stringValue?.contains("versiota ei ole") == true, "\(answer)")
    }
    #expect(answers[2]["version"]?.intValue == newest + 1)
    #expect(result.status == 66)
  }

  @Test func aChoiceIsMadeBetweenTheValuesThatWereRead() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    func apply(_ member: String, _ line: String) throws -> JSON {
      try answers(Sample.run(["apply", "--dir", path, "--as", member], input: line))[0]
    }
    func phone(_ text: String, _ base: Int) -> String {
      #"{"change":"roster.setPhone","member":"m1","phone":"\#(text)","basedOn":\#(base)}"#
    }
    let base = try versions(path)
    _ = try apply("m1", phone("5", base))
    let read = try #require(try apply("m2", phone("6", base))["version"]?.intValue)
    let shown = Sample.run(["show", "roster", "--dir", path, "--json"]).out
    let open = try JSON.parse(Array(shown.utf8))["payload"]?["openQuestions"]?.objectValue
    let question = try #require(open?.keys.first)
    let settle = #"{"change":"settle","document":"roster","question":"\#(question)","choice":"0""#
    // A value that stands before the others takes their place.
    _ = try apply("m1", phone("4", read) + "\n")
    _ = try apply("m2", phone("3", read))

    let refused = try apply("m1", settle + #","basedOn":\#(read)}"#)
    #expect(refused["code"]?.stringValue == "choicesChanged")
    let newest = try versions(path)
    let accepted = try apply("m1", settle + #","basedOn":\#(newest)}"#)
    #expect(accepted["accepted"]?.boolValue == true)
    #expect(accepted["openQuestions"] == nil)
    #expect(try apply("m1", settle + "}")["code"]?.stringValue == "alreadyChosen")
  }

  @Test func aNewDocumentGetsAnIDAndSaysIt() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "Elli Keksitty"],
      input: """
        {"change":"meeting.open","starts":"2027-03-15T09:00:00+02:00","length":120,"place":"Huone 12"}
        """)
    #expect(result.status == 0)
    let document = try #require(try answers(result)[0]["document"]?.stringValue)
    #expect(document.hasPrefix("meetings/m"))
    let again = Sample.run(
      ["apply", "--dir", path, "--as", "m2"],
      input: #"{"change":"meeting.agree","document":"\#(document)"}"#)
    #expect(again.status == 0)
    #expect(Sample.run(["next", "--dir", path]).out.contains("ma 15.3.2027 klo 9.00"))
  }

  @Test func readsAFileAndSaysWhenItCannot() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    Files.write(#"{"change":"roster.nameGroup","name":"Tiedostosta"}"#, to: folder.path + "/lines")
    let good = Sample.run(
      ["apply", "--file", folder.path + "/lines", "--dir", path, "--as", "m1"])
    #expect(good.status == 0)
    let bad = Sample.run(["apply", "--file", folder.path + "/none", "--dir", path, "--as", "m1"])
    #expect(bad.status == 66)
    #expect(bad.err.split(separator: "\n").count == 3)
  }

  @Test func aLineThatIsTooLongIsRefusedAndTheNextOneTaken() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let long = String(repeating: "x", count: 9 << 20)
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: """
        {"change":"roster.nameGroup","name":"\(long)"}
        {"change":"roster.nameGroup","name":"Lyhyt"}
        """)
    let answers = try answers(result)
    #expect(answers.map { $0["accepted"]?.boolValue } == [false, true])
    #expect(answers[0]["problem"]?.stringValue == "tooManyBytes")
  }

  @Test func isAnsweredLineByLine() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = (1...100).map { #"{"change":"roster.nameGroup","name":"Ryhmä \#($0)"}"# }
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: lines.joined(separator: "\n"))
    let answers = try answers(result)
    let first = try #require(answers[0]["version"]?.intValue)
    #expect(answers.map { $0["version"]?.intValue } == (0..<100).map { first + $0 })
    let check = Sample.run(["check", "--dir", path])
    #expect(check.status == 0)
  }

  /// A day that nobody can mean is a slip of the line: nothing is saved, and the years are named.
  @Test(arguments: [
    ("fi", "1900–2199", "Muutosta ei tallennettu", "Korjaa rivi"),
    ("sv", "1900–2199", "Ändringen sparades inte", "Rätta raden"),
    ("en", "1900–2199", "The change was not saved", "Correct the line"),
  ])
  func aYearThatNobodyMeansIsRefused(
    _ language: String, _ years: String, _ data: String, _ advice: String
  ) throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"roster.endRole","member":"m2","on":"0001-01-01"}"#,
      #"{"change":"roster.endRole","member":"m2","on":"9999-12-31"}"#,
      #"{"change":"meeting.open","starts":"9999-12-31T23:00:00Z","length":120,"place":""}"#,
      #"{"change":"meeting.open","starts":"1899-12-31T09:00:00+02:00","length":120,"place":""}"#,
      #"{"change":"meeting.open","starts":"2199-12-31T09:00:00+02:00","length":120,"place":""}"#,
    ]
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1", "--lang", language],
      input: lines.joined(separator: "\n"))
    let answers = try answers(result)
    #expect(
      answers.map { $0["accepted"]?.boolValue } == [false, false, false, false, true],
      "\(result.out)")
    for (answer, field) in zip(answers, ["on", "on", "starts", "starts"]) {
      let words = try #require(answer["words"]?.stringValue)
      for part in [field, years, data, advice] { #expect(words.contains(part), "\(words)") }
      #expect(answer["code"]?.stringValue == "malformed")
      #expect(answer["problem"]?.stringValue == "yearOutOfRange")
      #expect(answer["field"]?.stringValue == field)
    }
    #expect(result.status == 65)
  }

  /// A plan that is not there is answered on its line, the lines around it are done.
  @Test(arguments: ["fi", "sv", "en"])
  func aDocumentThatIsNotThereIsAnswered(_ language: String) throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"roster.nameGroup","name":"Ennen"}"#,
      #"{"change":"plan.writeOwnWords","document":"plans/pnone","text":"x"}"#,
      #"{"change":"meeting.agree","document":"meetings/mnone"}"#,
      #"{"change":"client.setPhone","document":"clients/cnone","phone":"1"}"#,
      #"{"change":"roster.nameGroup","name":"Jälkeen"}"#,
    ]
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1", "--lang", language],
      input: lines.joined(separator: "\n"))
    let answers = try answers(result)
    #expect(
      answers.map { $0["accepted"]?.boolValue } == [true, false, false, false, true],
      "\(result.out)")
    for answer in answers[1...3] {
      #expect(answer["code"]?.stringValue == "noSuchDocument", "\(answer)")
      #expect(answer["document"]?.stringValue?.hasSuffix("none") == true)
    }
    #expect(result.status == 66, "\(result.out)")
    #expect(result.err.isEmpty)
  }

  private func answers(_ result: Child.Result) throws -> [JSON] {
    try result.out.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
  }

  private func versions(_ path: String) throws -> Int {
    let shown = Sample.run(["show", "roster", "--dir", path, "--json"])
    return try #require(try JSON.parse(Array(shown.out.utf8))["version"]?.intValue)
  }
}
