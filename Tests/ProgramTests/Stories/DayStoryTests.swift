import Testing

/// A day is written as people write it, in the built program, on Friday 15 January 2027.
@Suite struct DayStoryTests {
  @Test(arguments: [
    ("fi_FI.UTF-8", "Tapaamisia ei ole vielä sovittu.", "UUSI TAPAAMINEN"),
    ("sv_FI.UTF-8", "Inga möten är avtalade ännu.", "NYTT MÖTE"),
  ])
  func isEchoedAtOnceAndNeverTakenInSilence(
    _ locale: String, _ empty: String, _ heading: String
  ) throws {
    let isFinnish = locale.hasPrefix("fi")
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    let window = tmux.open(
      ["--dir", path, "--as", "m2"], environment: ["OMATIE_NOW": Sample.now, "LANG": locale])
    window.wait(for: empty)
    window.press("n")
    window.wait(for: heading)
    let days: [(written: String, echo: String)] =
      isFinnish
      ? [
        ("ensi ti", "= ti 19.1.2027, vk 3"), ("vk 4 ke", "= ke 27.1.2027, vk 4"),
        ("26.3.", "= pe 26.3.2027, vk 12, pitkäperjantai"),
        ("6.12.27", "= ma 6.12.2027, vk 49, itsenäisyyspäivä"),
        ("huomenna", "= la 16.1.2027, vk 2, viikonloppu"), ("31.4.", "= ei ole kalenterissa"),
        ("eilen", "= to 14.1.2027, vk 2, päivä on jo mennyt"),
        ("pe", "= pe 15.1.2027 vai pe 22.1.2027?"),
      ]
      : [
        ("nästa tisdag", "= ti 19.1.2027, v. 3"), ("v. 4 ons", "= on 27.1.2027, v. 4"),
        ("26.3.", "= fr 26.3.2027, v. 12, långfredagen"),
        ("imorgon", "= lö 16.1.2027, v. 2, veckoslut"), ("31.4.", "= finns inte i kalendern"),
        ("fredag", "= fr 15.1.2027 eller fr 22.1.2027?"),
      ]
    for day in days {
      window.press("C-a")
      window.type(day.written)
      window.wait(for: "\(day.written)  \(day.echo)")
    }
    // What could be two days is asked when the form is sent, and nothing is made of it.
    for _ in 0..<5 { window.press("Enter") }
    window.wait(for: isFinnish ? "Mitä päivää tarkoitat" : "Vilken dag menar du")
    window.press("C-a")
    window.type(isFinnish ? "+2 kk" : "+2 mån")
    window.wait(for: isFinnish ? "= ma 15.3.2027, vk 11" : "= må 15.3.2027, v. 11")
    for _ in 0..<5 { window.press("Enter") }
    window.wait(for: isFinnish ? "V vahvistaa sen sovituksi." : "V bekräftar det som avtalat.")
    window.wait(for: isFinnish ? "ma 15.3.2027 klo 9.00" : "må 15.3.2027 kl. 9.00")
  }
}
