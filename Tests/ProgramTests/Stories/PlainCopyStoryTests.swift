import Testing

/// The student leaves with a copy in the student's own language, whatever the screen speaks.
@Suite struct PlainCopyStoryTests {
  @Test(arguments: [
    ("ruotsi", "sv", "Min plan", "Vad du gör", "Vad de andra gör"),
    ("englanti", "en", "My plan", "What you do", "What the others do"),
  ])
  func isInTheStudentsLanguage(
    _ choice: String, _ language: String, _ title: String, _ yours: String, _ others: String
  ) throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let lines = [
      #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"Soitan taimistolle","owner":"student","by":"2027-02-01"}"#,
      #"{"change":"plan.addAction","document":"plans/pc1","action":"a2","what":"Varaa ajan","owner":"member/m2","by":"2027-02-01"}"#,
    ]
    Sample.apply(lines, in: path)
    let home = tmux.folder.path
    let window = tmux.open(path, as: "m1", environment: ["HOME": home])
    window.wait(for: "käynnissä")
    window.openTheFirstPapers()
    window.press("4")
    window.wait(for: "[4 Perustiedot")
    window.focus(on: "Kieli")
    for _ in 0..<(language == "sv" ? 1 : 2) { window.press("Right") }
    window.wait(for: "● \(choice)")
    window.press("Down")
    window.wait(for: "Tallennettu")
    window.press("F3")
    window.wait(for: "OPISKELIJAN OMA ASIA")
    window.press("6")
    window.wait(for: "VASTUUTYÖNTEKIJÄ")
    window.press("x")
    window.wait(for: "> Helppolukuinen kopio opiskelijalle")
    window.wait(for: title)
    window.press("Enter")
    window.wait(for: "~/kopio-2027-01-15-0824.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(home)/kopio-2027-01-15-0824.html")
    let copy = try #require(Files.read(home + "/kopio-2027-01-15-0824.html"))
    #expect(copy.contains("lang=\"\(language)\"") && copy.contains("<h1>\(title)"))
    // First what the student does, then what each of the others does.
    let first = try #require(copy.firstRange(of: yours)).lowerBound
    let second = try #require(copy.firstRange(of: others)).lowerBound
    let (mine, theirs) = (
      try #require(copy.firstRange(of: "Soitan taimistolle")).lowerBound,
      try #require(copy.firstRange(of: "Varaa ajan")).lowerBound
    )
    #expect(first < mine && mine < second && second < theirs, "\(copy)")
    let same = Sample.run(
      ["paper", "plain-plan", "c1", "--format", "html", "--dir", path, "--as", "m1"])
    #expect(same.out == copy, "\(same.err)")
  }
}
