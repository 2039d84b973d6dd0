import StoreTestSupport
import Testing

/// The suite of faults finds five stores that are known to be bad, each by the fault that it is bad at.
@Suite struct BadStoreTests {
  typealias Expected = (harm: FaultTally.Harm, fault: FaultTally.Fault)

  private static let expected: [LineStore.Way: [Expected]] = [
    .inPlace: [(.damaged, .killed), (.damaged, .short), (.damaged, .powerCut)],
    .noSync: [(.absent, .powerCut), (.damaged, .powerCut)],
    .ignoresErrors: [(.absent, .error), (.absent, .errorsFromThenOn)],
    .lockFile: [(.stuck, .killed), (.stuck, .powerCut)],
    .looksThenRenames: [(.lost, .rival)],
  ]

  @Test(arguments: LineStore.Way.allCases.filter { $0 != .good })
  func isFound(_ way: LineStore.Way) throws {
    let tally = SaveBreaker.run(try LineStore.toBreak(way))
    for (harm, fault) in try #require(Self.expected[way]) {
      #expect(
        tally.problems.contains { $0.harm == harm && $0.fault == fault },
        "\(way) is not found by \(fault) as \(harm)\n\(tally.row(way.rawValue))")
    }
    if way == .looksThenRenames {
      // Nothing else is the matter with it: without a rival it looks like a good one.
      #expect(tally.problems.allSatisfy { $0.fault == .rival })
    }
  }

  /// The same judgement lets a good one pass.
  @Test func theGoodOnePasses() throws {
    let tally = SaveBreaker.run(try LineStore.toBreak(.good), isThorough: true)
    #expect(tally.problems.isEmpty, "\(tally.problems.prefix(5))")
    #expect(tally.injected >= 150, "\(FaultTally.header)\n\(tally.row("good"))")
  }
}
