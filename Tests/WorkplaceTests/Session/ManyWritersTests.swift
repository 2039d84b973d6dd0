import CResources
import Casework
import Glibc
import StrictJSON
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

  @Test func everyWrittenFileFitsItsSchema() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    try one.save(.plan(Sample.planID, .addGoal(Goal(id: "g1", order: "n", need: nil, text: "A"))))
    try one.save(.plan(Sample.planID, .writeMeasure("g1", "3")), basedOn: 2)
    try other.save(.plan(Sample.planID, .writeMeasure("g1", "5")), basedOn: 2)
    try one.restore(.plan(Sample.planID), version: 1)
    let kinds = [
      "roster": ["roster"], "client": ["clients/caino"], "plan": ["plans/\(Sample.planID)"],
      "meeting": ["meetings/\(Sample.meetingID)"],
    ]
    for (kind, documents) in kinds {
      let checker = SchemaChecker(bytes: try #require(Self.schema("schemas/\(kind)-1.json")))
      for document in documents {
        let names = place.names(document)
        #expect(!names.isEmpty)
        for name in names {
          let bytes = try #require(SharedPlace.bytes("\(place.directory)/\(document)/\(name)"))
          #expect(checker.findings(in: bytes) == [], "\(document)/\(name)")
        }
      }
    }
  }

  private static func schema(_ name: String) -> [UInt8]? {
    for index in 0..<omatie_resource_count() {
      let resource = omatie_resource_at(index)
      if String(cString: resource.name) == name {
        return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
      }
    }
    return nil
  }
}
