import Glibc
import StoreTestSupport
import StrictJSON
import Testing
import Zip

@testable import SharedStore

/// Taking an archive in is broken once at every call that changes something, with every kind of fault.
@Suite struct ArchiveFaultsTests {
  @Test(arguments: [false, true])
  func whoeverIsInterruptedBeginsAgain(fromThenOn: Bool) throws {
    let source = MemoryDirectory()
    let writer = try Store(quick: source)
    try writer.create(plan, proposal(["a": 1]))
    try writer.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    try writer.publishOnce(Array("{}".utf8), as: "omatie.json")
    try writer.log(JSONLine(["n": 1]), by: aino)
    try source.plant(
      "x", as: "aside-000000000002-0123456789abcdef0123456789abcdef.json", in: plan.folder)
    let bytes = try ArchiveSample.bytes(of: source)
    let archive = try Archive(ZipBytes(bytes))
    for fault in FaultTests.faults {
      for call in 1... {
        let inner = MemoryDirectory()
        let unkind = UnkindDirectory(inner)
        let store = try Store(quick: unkind)
        unkind.turn(plan: .init(call: call, fault: fault, fromThenOn: fromThenOn))
        let isDone = (try? ArchiveSample.take(archive, into: store)) != nil
        let isOver = unkind.changes.count < call
        unkind.turn()
        let words = "\(fault) at \(call) \(fromThenOn)"
        // Whatever has come is whole, and is a beginning of what is to come.
        let report = try Store(quick: inner).check()
        expectQuickly(report.findings.isEmpty, "\(report.findings): \(words)")
        try ArchiveSample.take(archive, into: try Store(quick: inner))
        expectQuickly(try ArchiveSample.bytes(of: inner) == bytes, "not the same: \(words)")
        if isOver {
          expectQuickly(isDone, "no fault and yet not done: \(words)")
          break
        }
        if call > 200 {
          Issue.record("does not end: \(words)")
          break
        }
      }
    }
  }
}
