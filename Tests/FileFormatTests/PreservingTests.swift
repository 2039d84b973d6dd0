import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

/// What a newer program wrote survives this one's saves.
@Suite struct PreservingTests {
  private var newer: JSON {
    var payload = EncodedPlan.encode(Sample.plan)
    payload["mood"] = "hyvä"
    payload[["goals", "g1", "colour"]] = "green"
    payload[["goals", "g2", "colour"]] = "red"
    payload[["responsible", "hours"]] = 3
    payload["openQuestions"] = ["q1": ["path": "aids"]]
    return payload
  }

  @Test func unknownFieldsStay() throws {
    var plan = try EncodedPlan.decode(newer, id: Sample.planID)
    plan.goals["g1"]?.text = "Uusi tavoite"
    plan.ownWords = ""
    plan.path = nil
    let saved = EncodedPlan.encode(plan, preserving: newer)
    var expected = newer
    expected[["goals", "g1", "text"]] = "Uusi tavoite"
    expected["ownWords"] = ""
    expected["path"] = nil
    #expect(saved == expected)
  }

  @Test func nothingChangedNothingWritten() throws {
    let plan = try EncodedPlan.decode(newer, id: Sample.planID)
    #expect(EncodedPlan.encode(plan, preserving: newer).bytes() == newer.bytes())
  }

  @Test func addedAndRemovedRows() throws {
    var plan = try EncodedPlan.decode(newer, id: Sample.planID)
    plan.goals["g2"] = nil
    plan.needs["n2"] = Need(id: "n2", order: "t", text: "Asunto")
    let saved = EncodedPlan.encode(plan, preserving: newer)
    #expect(saved[["goals", "g2"]] == nil)
    #expect(saved[["goals", "g1", "colour"]] == "green")
    #expect(saved[["needs", "n2", "text"]] == "Asunto")
  }

  @Test func theOtherKindsToo() throws {
    var client = EncodedClient.encode(Sample.client)
    client["mood"] = "hyvä"
    var meeting = EncodedMeeting.encode(Sample.meeting)
    meeting[["turns", "tcaino", "mood"]] = "hyvä"
    var roster = EncodedRoster.encode(Sample.roster)
    roster[["members", "mcoach", "mood"]] = "hyvä"
    var renamed = Sample.client
    renamed.firstName = "Eero"
    #expect(EncodedClient.encode(renamed, preserving: client)["mood"] == "hyvä")
    #expect(EncodedMeeting.encode(Sample.meeting, preserving: meeting) == meeting)
    #expect(EncodedRoster.encode(Sample.roster, preserving: roster) == roster)
  }
}
