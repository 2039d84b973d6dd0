import Testing

/// The group's papers go to another place as an archive, both places go on, and they come together again.
@Suite struct ArchiveStoryTests {
  @Test func twoPlacesGoOnAndComeTogether() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let (first, copy) = (folder.path + "/1.zip", folder.path + "/kopio")
    let aim = #"{"change":"region.writeAim","document":"region","text":"Nuoret töihin"}"#
    Sample.apply([aim], in: path)
    command(["export", first, "--dir", path], "Arkistossa on 5 asiakirjaa")
    command(["import", first, "--dir", copy, "--yes"], "Arkiston tiedot on tuotu.")
    write("Haluan töihin puutarhalle.", in: path)
    write("Haluan kouluun.", in: copy)
    Sample.apply(
      [#"{"change":"plan.addNeed","document":"plans/pc1","need":"n3","text":"Raha-asiat"}"#],
      in: copy)
    let points = ["network", "employers"].map { point in
      #"{"change":"region.setPointState","document":"region","point":"\#(point)","state":"underWay"}"#
    }
    for (point, place) in zip(points, [path, copy]) { Sample.apply([point], in: place) }
    // Somebody has the plan open while the other place's archive is taken in.
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.wait(for: "Haluan töihin puutarhalle.")
    let second = folder.path + "/2.zip"
    command(["export", second, "--dir", copy], "Arkistossa on 5 asiakirjaa")
    command(
      ["import", second, "--dir", path],
      "plans/pc1: muuttunut molemmissa, yhdistetään, rinnakkaisina talteen")
    command(
      ["import", second, "--dir", path], "Alueen muistilista (region): muuttunut molemmissa")
    window.wait(for: "Haluan töihin puutarhalle.")
    command(["import", second, "--dir", path, "--yes"], "Arkiston tiedot on tuotu.")
    window.wait(for: "Raha-asiat")
    window.wait(for: "⟪Haluan kouluun.⟫")
    window.press("M-h")
    window.wait(for: "yhdistetty arkiston versioon 5")
    window.press("Escape")
    command(["import", second, "--dir", path, "--yes"], "Kaikki arkiston tiedot ovat jo täällä.")
    let check = Sample.run(["check", "--dir", path])
    #expect(check.status == 0 && check.out.contains("Arkistosta tulleet rinnakkaiset versiot"))
    // What went out is on record for the student, in both places.
    for place in [path, copy] {
      let log = Files.list(place + "/log").compactMap { Files.read("\(place)/log/\($0)") }.joined()
      #expect(log.contains(#""document":"clients/c1","how":"export""#))
    }
  }

  /// At a terminal the import asks once it has shown what it will do; only a plain yes goes on.
  @Test(arguments: [
    ["fi", "Tuodaanko? k/e", "k", "Mitään ei tuotu.", "Arkiston tiedot on tuotu."],
    ["sv", "Tas det in? j/n", "j", "Inget togs in.", "Uppgifterna i arkivet har tagits in."],
    ["en", "Take it in? y/n", "Yes", "Nothing was taken in.", "The archive has been taken in."],
  ])
  func askedAtATerminal(_ words: [String]) throws {
    let (question, yes, refused, done) = (words[1], words[2], words[3], words[4])
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let (file, copy) = (folder.path + "/1.zip", folder.path + "/kopio")
    command(["export", file, "--dir", path], "Arkistossa on 4 asiakirjaa")
    let call = ["import", file, "--dir", copy, "--as", "m2", "--lang", words[0]]
    for (name, answer) in [("empty", ""), ("other", "x")] {
      let window = tmux.open(call, name: name)
      window.wait(for: question)
      window.type(answer)
      window.press("Enter")
      window.wait(for: refused)
      #expect(Files.list(copy).isEmpty, "the default is no")
    }
    let window = tmux.open(call, name: "yes")
    window.wait(for: question)
    window.type(yes)
    window.press("Enter")
    window.wait(for: done)
    #expect(Sample.run(["check", "--dir", copy]).status == 0)
    #expect(Sample.run(["next", "--dir", copy, "--days", "0"]).status == 0)
    // Without a terminal nothing is asked: it is shown, and with --yes done.
    let shown = Sample.run(["import", file, "--dir", copy + "2", "--as", "m2"])
    #expect(shown.status == 0 && !shown.out.contains("k/e"))
    #expect(Files.list(copy + "2").isEmpty)
  }

  private func write(_ words: String, in path: String) {
    Sample.apply(
      [#"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"\#(words)"}"#], in: path)
  }

  /// The convener asks, and is told in these words.
  private func command(
    _ words: [String], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let result = Sample.run(words + ["--as", "m2"])
    let isSaid = result.status == 0 && result.out.replacing("\n  ", with: " ").contains(expected)
    #expect(isSaid, "\(result.out)\(result.err)", sourceLocation: sourceLocation)
  }
}
