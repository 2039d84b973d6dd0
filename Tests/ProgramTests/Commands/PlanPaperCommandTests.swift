import Testing

/// The plan's papers from the command line, read back by other people's programs.
@Suite struct PlanPaperCommandTests {
  /// Own words with all that a careless writer would stumble over.
  private static let words = #"""
    <b>Haluan</b> & \"töihin\" 'puutarhalle' # 1. * _x_ | åäö 👩‍🌾 \u001b[2J\u202e loppu
    """#
  /// The same as it must come back from a file.
  private static let back =
    "<b>Haluan</b> & \"töihin\" 'puutarhalle' # 1. * _x_ | åäö 👩‍🌾 \u{241B}[2J\u{FFFD} loppu"

  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.meeting(in: folder)
    let lines = [
      #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"\#(Self.words)"}"#,
      #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"\#(Self.words)","owner":"student","by":"2027-02-01"}"#,
      #"{"change":"plan.addAction","document":"plans/pc1","action":"a2","what":"Soittaa","owner":"member/m2","by":"2027-02-01"}"#,
      #"{"change":"roster.setPhone","member":"m1","phone":"040 123"}"#,
      #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
    ]
    Sample.apply(lines, in: path)
    return path
  }

  @Test(.reads(.html, .word)) func everyFormatSaysTheSameWords() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    for name in ["suunnitelma.html", "suunnitelma.docx", "suunnitelma.md", "suunnitelma.txt"] {
      let file = folder.path + "/" + name
      let result = Sample.run(["paper", "plan", "c1", "-o", file, "--dir", path, "--as", "m1"])
      #expect(result.status == 0, "\(result.err)")
      let bytes = Files.bytes(file) ?? []
      // In the archive of a Word file sums and lengths may be any bytes; its text is read below.
      if !name.hasSuffix(".docx") { #expect(!bytes.contains(0x1B) && !bytes.contains(0x07)) }
    }
    let html = Reader.html.lines(of: folder.path + "/suunnitelma.html")
    let docx = Reader.word.lines(of: folder.path + "/suunnitelma.docx")
    #expect(html.contains("fi p \(Self.back)"))
    #expect(
      html.filter { $0.hasPrefix("fi h1 ") } == ["fi h1 Yhteinen monialainen asiakassuunnitelma"])
    #expect(docx.contains("fi-FI - \(Self.back)"))
    #expect(docx.contains("fi-FI Heading1 Yhteinen monialainen asiakassuunnitelma"))
    #expect(docx.last == "readers: zipfile, python-docx")
    // Both say the same; Python's HTML reader ends what lies deeper first.
    func said(_ lines: [String]) -> [String] {
      lines.filter { !$0.hasPrefix("readers: ") && !$0.hasPrefix("fi title") }
        .map { String($0.split(separator: " ", maxSplits: 2)[2]) }
        .filter { !$0.hasPrefix("Paikka ja päivä") && !$0.hasSuffix("opiskelija") }
        .filter { !$0.hasSuffix("vastuutyöntekijä") }.sorted()
    }
    #expect(said(html) == said(docx))
    let plain = (Files.read(folder.path + "/suunnitelma.txt") ?? "").split(
      whereSeparator: \.isWhitespace)
    let words = Self.back.split(separator: " ")
    #expect(plain.contains { $0 == words[0] } && plain.joined().contains(words.joined()))
  }

  @Test(.reads(.office)) func anOfficeProgramOpensTheFile() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    for kind in ["plan", "plain-plan"] {
      let file = folder.path + "/\(kind).docx"
      #expect(
        Sample.run(["paper", kind, "c1", "-o", file, "--dir", path, "--as", "m1"]).status == 0)
      let text = Reader.officeText(of: file, in: folder.path)
      #expect(text.contains(Self.back), "\(text)")
    }
  }

  @Test func theStudentsCopyIsInTheStudentsLanguage() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let call = ["paper", "plain-plan", "c1", "--dir", path, "--as", "m1"]
    let finnish = Sample.run(call).out
    #expect(finnish.contains("Mitä sinä teet") && finnish.contains("040 123"), "\(finnish)")
    let (you, others) = (
      finnish.firstRange(of: "Mitä sinä teet")?.lowerBound,
      finnish.firstRange(of: "Mitä muut tekevät")?.lowerBound
    )
    #expect(try #require(you) < (try #require(others)))
    let language = #"{"change":"client.setLanguage","document":"clients/c1","language":"sv"}"#
    Sample.apply([language], in: path)
    #expect(Sample.run(call).out.contains("Vad du gör"))
    #expect(Sample.run(call + ["--lang", "en"]).out.contains("What you do"))
  }

  @Test func partsAreLeftOutAndAddedByName() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let call = ["paper", "plan", "c1", "--dir", path, "--as", "m1"]
    let whole = Sample.run(call).out
    #expect(whole.contains("Kuka tekee mitä") && whole.contains("Allekirjoitukset"))
    let cut = Sample.run(call + ["--without", "doings,signatures"]).out
    #expect(!cut.contains("Kuka tekee mitä") && !cut.contains("Allekirjoitukset"))
    #expect(cut.contains("Osa suunnitelmasta ei ole tässä tulosteessa."))
    #expect(!whole.contains("Vielä puuttuu"))
    #expect(Sample.run(call + ["--with", "missing"]).out.contains("Vielä puuttuu"))
  }

  @Test func whatIsTakenOutStandsInTheLog() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    func lines() -> [Substring] {
      Files.list(path + "/log").flatMap {
        (Files.read(path + "/log/" + $0) ?? "").split(separator: "\n").filter {
          $0.contains("\"paper\"")
        }
      }.map { Substring($0) }
    }
    let before = lines().count
    for kind in ["plan", "plain-plan", "summary"] {
      #expect(Sample.run(["paper", kind, "c1", "--dir", path, "--as", "m1"]).status == 0)
    }
    // The client's papers and the plan, each time.
    #expect(lines().count == before + 6)
    let stranger = Sample.run(["paper", "plain-plan", "c1", "--dir", path])
    #expect(stranger.status == 77 && stranger.out.isEmpty)
  }

  @Test func theSameDayGivesTheSameBytes() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    for ending in ["docx", "html"] {
      let files = [1, 2].map { "\(folder.path)/\($0).\(ending)" }
      for file in files {
        #expect(
          Sample.run(["paper", "plan", "c1", "-o", file, "--dir", path, "--as", "m1"]).status == 0)
      }
      #expect(Files.bytes(files[0]) == Files.bytes(files[1]))
    }
  }

  /// Each version of the plan is printed by its number, marked where another has taken its place.
  @Test func aVersionIsChosenByItsNumber() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    Sample.apply(
      [
        #"{"change":"plan.recordAgreement","document":"plans/pc1","who":"student","day":"2027-01-15","way":"spoken"}"#,
        #"{"change":"plan.putInForce","document":"plans/pc1","on":"2027-01-15"}"#,
        #"{"change":"plan.open","document":"plans/pc1r2","client":"c1","revision":2,"language":"fi"}"#,
        #"{"change":"plan.writeOwnWords","document":"plans/pc1r2","text":"Uudet sanat"}"#,
      ], in: path)
    let call = ["paper", "plan", "c1", "--dir", path, "--as", "m1"]
    #expect(Sample.run(call).out.contains("Uudet sanat"))
    let first = Sample.run(call + ["--version", "1"])
    #expect(first.status == 0 && !first.out.contains("Uudet sanat"), "\(first)")
    #expect(first.out.contains("Haluan") && first.out.contains("voimassa 15.1.2027"))
    #expect(Sample.run(call + ["--version", "2"]).out == Sample.run(call).out)
    let shown = Sample.run(
      ["plan", "show", "c1", "--version", "1", "--dir", path, "--as", "m1"])
    #expect(shown.status == 0 && !shown.out.contains("Uudet sanat"), "\(shown)")
    let languages = [
      ("fi", "ei ole versiota 3", "1, 2"), ("sv", "ingen version 3", "1, 2"),
      ("en", "no version 3", "1, 2"),
    ]
    for (language, words, versions) in languages {
      let none = Sample.run(call + ["--version", "3", "--lang", language])
      #expect(none.status == 66 && none.out.isEmpty, "\(none)")
      #expect(none.err.contains(words) && none.err.contains(versions), "\(none.err)")
    }
    let other = Sample.run(["paper", "agenda", "t1", "--version", "1", "--dir", path])
    #expect(other.status == 64 && other.err.contains("--version"), "\(other)")
    Sample.apply(
      [
        #"{"change":"plan.recordAgreement","document":"plans/pc1r2","who":"student","day":"2027-01-15","way":"spoken"}"#,
        #"{"change":"plan.putInForce","document":"plans/pc1r2","on":"2027-01-15"}"#,
      ], in: path)
    let replaced = Sample.run(call + ["--version", "1"]).out
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(replaced.contains("korvattu versiolla 2"), "\(replaced)")
  }
}
