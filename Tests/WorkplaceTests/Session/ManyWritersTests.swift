import Casework
import Glibc
import TestSupport
import Testing

@testable import Workplace

@Suite struct ManyWritersTests {
  @Test func nothingOfEightWritersIsLost() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let (writers, each) = (8, 12)
    let done = Guarded(0)
    for writer in 0..<writers {
      startThread {
        do {
          let session = try place.session(Sample.teacher, machine: "kone\(writer)")
          for count in 0..<each {
            let need = Need(id: ID("n\(writer)x\(count)")!, order: "n", text: "tarve \(count)")
            try session.save(.plan(Sample.planID, .addNeed(need)))
          }
        } catch { Issue.record("\(error)") }
        done.change { $0 += 1 }
      }
    }
    _ = done.wait { done, _ in done == writers ? true : nil }
    try session.look()
    let plan = try #require(session.casebook().plans[Sample.planID])
    #expect(plan.value.needs.count == writers * each)
    #expect(plan.version == 1 + writers * each)
    #expect(plan.questions == [])
    let check = try session.check()
    #expect(check.isWhole && check.troubles == [])
    #expect(try session.history(.plan(Sample.planID)).count == plan.version)
  }
}
