import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// What has been recorded of consent is the same bytes after whatever else is saved.
@Suite struct ConsentsStayTests {
  private static let client = Document.client(Sample.clientID)

  /// Aino's papers with a consent that holds what only a newer program knows.
  private func place() throws -> SharedPlace {
    let place = SharedPlace()
    try place.makeWithPlan()
    let path = "\(place.directory)/clients/caino/\(SharedPlace.fileName(2))"
    let text = FormatText.one(String(decoding: FileBytes.of(path) ?? [], as: UTF8.self))
    let mark = #""s1": {"#
    let at = try #require(text.firstRange(of: mark))
    SharedPlace.write(
      "\(text[..<at.upperBound])\n\"newer\": {\"z\": [150, \"\\u00e4\"], \"a\": null},"
        + "\(text[at.upperBound...])", to: path)
    return place
  }

  /// The bytes of everything that is said of consent in the newest version of the papers.
  private func consents(in place: SharedPlace) throws -> String {
    let newest = try #require(place.names("clients/caino").last { $0.hasSuffix(".json") })
    let bytes = try #require(FileBytes.of("\(place.directory)/clients/caino/\(newest)"))
    let payload = try #require(try JSON.parse(bytes)["payload"])
    let consents = try #require(payload["consents"])
    return String(decoding: consents.bytes(), as: UTF8.self)
  }

  @Test func whateverElseIsSaved() throws {
    let place = try place()
    let before = try consents(in: place)
    #expect(before.contains("newer"))
    var saved = 0
    for (machine, member) in [Sample.teacher, Sample.outreachWorker].enumerated() {
      let session = try place.session(member, machine: "kone\(machine + 3)")
      for change in SampleChanges.all {
        if case .client(_, .recordConsent) = change { continue }
        // The roster is what the rights hang on: nobody's seat ends here.
        if case .roster = change { continue }
        for base in [nil, 2] {
          if (try? session.save(change, basedOn: base)) != nil { saved += 1 }
        }
        #expect(try consents(in: place) == before, "\(change)")
      }
    }
    #expect(saved >= 60)
  }

  @Test func goingBackToAnEarlierVersionToo() throws {
    let place = try place()
    let session = try place.session(Sample.teacher)
    try session.save(.client(Sample.clientID, .setPhone("040")))
    let before = try consents(in: place)
    for version in [1, 2, 3] {
      try session.restore(Self.client, version: version)
      #expect(try consents(in: place) == before, "\(version)")
    }
  }

  /// The same record once more, from any machine and on any base, is refused and changes nothing.
  @Test(arguments: [nil, 1, 2])
  func aRecordIsNeverEdited(basedOn base: Int?) throws {
    let place = try place()
    let before = try consents(in: place)
    for kind in ConsentKind.allCases {
      var other = Consent(
        id: "s1", order: "n", kind: kind, day: Sample.today, way: .paper, parties: [.kela],
        matters: [.health])
      if kind == .withdrawn { other.ends = "s1" }
      // Where the record was not there yet, there was nothing to withdraw.
      let isBlind = kind == .withdrawn && base == 1
      let refusal: Refusal = isBlind ? .nothingToWithdraw : .consentIsFixed
      let session = try place.session(Sample.teacher)
      #expect(
        SaveFailure.of {
          try session.save(.client(Sample.clientID, .recordConsent(other)), basedOn: base)
        } == .refused(refusal))
      #expect(try consents(in: place) == before)
    }
  }

  /// A new record leaves the one that it ends as it stood.
  @Test func endingARecordLeavesItAsItStood() throws {
    let place = try place()
    let session = try place.session(Sample.teacher)
    var withdrawal = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    withdrawal.ends = "s1"
    let first = try #require(try JSON.parse(Array(try consents(in: place).utf8))["s1"])
    try session.save(.client(Sample.clientID, .recordConsent(withdrawal)))
    let after = try JSON.parse(Array(try consents(in: place).utf8))
    #expect(after["s1"]?.bytes() == first.bytes())
    #expect(after["s2"]?["kind"] == "withdrawn")
  }
}
