import Testing

/// The group's papers go to another place as an archive, both places go on, and they come together again.
@Suite struct ArchiveStoryTests {
  @Test func twoPlacesGoOnAndComeTogether() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    let (first, copy) = (folder.path + "/1.zip", folder.path + "/kopio")
    command(["export", first, "--dir", path], "Arkistossa on 4 asiakirjaa")
    command(["import", first, "--dir", copy, "--yes"], "Arkiston tiedot on tuotu.")
    write("Haluan töihin puutarhalle.", in: path)
    write("Haluan kouluun.", in: copy)
    Sample.apply(
      [#"{"change":"plan.addNeed","document":"plans/pc1","need":"n3","text":"Raha-asiat"}"#],
      in: copy)
    // Somebody has the plan open while the other place's archive is taken in.
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.wait(for: "Haluan töihin puutarhalle.")
    let second = folder.path + "/2.zip"
    command(["export", second, "--dir", copy], "Arkistossa on 4 asiakirjaa")
    command(
      ["import", second, "--dir", path], "plans/pc1: muuttunut molemmissa, yhdistetään, viereen")
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
