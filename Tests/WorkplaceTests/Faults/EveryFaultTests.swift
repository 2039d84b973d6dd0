import Glibc
import StoreTestSupport
import Testing

/// Each kind of save is broken at every call: nothing is damaged, lost, absent, stuck or hung.
@Suite struct EveryFaultTests {
  @Test func nothingIsLostAtAnyFault() async throws {
    let saves = try SavesToBreak()
    let all =
      saves.documents + [saves.log, saves.settings, saves.draft, saves.openings, saves.calendar]
    #expect(all.count == 17)
    // With OMATIE_LONG=1 every error at every reading call, else one of four in turn.
    let isThorough = getenv("OMATIE_LONG") != nil
    let tallies = await withTaskGroup(of: (String, FaultTally).self) { group in
      for save in all {
        group.addTask { (save.name, SaveBreaker.run(save, isThorough: isThorough)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    let rows = all.map { tallies[$0.name]?.row($0.name) ?? "" }
    let sum = tallies.values.reduce(FaultTally(), +)
    print(([FaultTally.header] + rows + [sum.row("all")]).joined(separator: "\n"))
    for problem in sum.problems.prefix(40) {
      Issue.record("\(problem.harm) by \(problem.fault): \(problem.words)")
    }
    for harm in FaultTally.Harm.allCases { #expect(sum.number(of: harm) == 0, "\(harm)") }
    #expect(sum.injected >= 2_000)
  }
}
