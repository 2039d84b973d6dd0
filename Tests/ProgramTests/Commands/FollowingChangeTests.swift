import StrictJSON
import Testing

/// What a change brings with it in other papers, when it comes line by line.
@Suite struct FollowingChangeTests {
  private static let agreed = [
    #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"Soittaa taimistolle","owner":"member/m2","by":"2027-01-22"}"#,
    #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
    #"{"change":"plan.agreeFollowUp","document":"plans/pc1","followUp":"f1","planned":"2027-01-15"}"#,
    #"{"change":"plan.agreeFollowUp","document":"plans/pc1","followUp":"f2","planned":"2027-03-12"}"#,
  ]

  @Test func closingATurnHoldsTheFollowUpsOfItsDay() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    Sample.apply(Self.agreed, in: path)
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"meeting.closeTurn","document":"meetings/k1","client":"c1"}"#)
    #expect(result.status == 0, "\(result)")
    let answer = try JSON.parse(Array(result.out.utf8))
    let following = try #require(answer["following"]?.arrayValue)
    #expect(following.map { $0["document"]?.stringValue } == ["plans/pc1"])
    #expect(following[0]["accepted"]?.boolValue == true)
    let plan = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1", "--json"])
    let followUps = try JSON.parse(Array(plan.out.utf8))["payload"]?["followUps"]
    #expect(followUps?["f1"]?["held"]?.stringValue == "2027-01-15", "\(plan.out)")
    #expect(followUps?["f2"] != nil && followUps?["f2"]?["held"]?.stringValue == nil)
  }

  @Test func aTurnThatCannotBeClosedHoldsNothing() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    // No action is agreed yet: the turn stays open, and so does the follow-up.
    Sample.apply(Array(Self.agreed.dropFirst()), in: path)
    let result = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"meeting.closeTurn","document":"meetings/k1","client":"c1"}"#)
    #expect(result.status != 0)
    #expect(try JSON.parse(Array(result.out.utf8))["following"] == nil)
    #expect(
      !Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out.contains("\"held\": \""))
  }
}
