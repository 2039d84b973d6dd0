import TestSupport
import Testing

/// A plan of two hundred rows is written on, faster than anybody types: no letter is lost.
@Suite struct TwoHundredRowsStoryTests {
  /// Puts needs into the newest version of the plan, as if they had been written one by one.
  private func grow(_ path: String, to rows: Int) throws {
    let folder = path + "/plans/pc1"
    let newest = folder + "/" + (try #require(Files.list(folder).last))
    let needs = (3...rows).map { row in
      let order = "t" + String(1000 + row)
      return #""n\#(row)":{"order":"\#(order)","text":"Tarve \#(row)"}"#
    }
    let file = FormatText.one(try #require(Files.read(newest)))
    let last = "\"text\": \"Aamut\"\n      }"
    let grown = file.replacing(last, with: last + "," + needs.joined(separator: ","))
    #expect(grown != file)
    // This machine is not to remember that it read otherwise.
    Files.remove(path + "-state")
    Files.remove(newest)
    Files.write(grown, to: newest)
  }

  @Test func isWrittenOnWithoutALetterLost() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    try grow(path, to: 195)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.press("C-Down", "C-Down")
    window.wait(for: ">! Teen itse")
    window.focus(on: "(Mitä opiskelija tarvitsee, omin sanoin)", by: "Up")
    for row in 196...200 { window.press("Tarve \(row), jota ei ennen ollut.", "C-n") }
    window.wait(for: "Tarve    Tarve 200, jota ei ennen ollut.")
    window.wait(for: "Tallennettu")
    let plan = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out
    let rows = (3...200).map { $0 < 196 ? "Tarve \($0)" : "Tarve \($0), jota ei ennen ollut." }
    for row in rows { #expect(plan.contains(#""text": "\#(row)""#), "\(row)") }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
