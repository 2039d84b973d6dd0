import Casework
import Glibc
import SharedStore
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

/// Whatever the program writes into the shared directory fits a schema that it ships.
@Suite struct WrittenFilesTests {
  @Test func everyFileFitsItsSchema() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    try one.save(.plan(Sample.planID, .addGoal(Goal(id: "g1", order: "n", need: nil, text: "A"))))
    try one.save(.plan(Sample.planID, .writeMeasure("g1", "3")), basedOn: 2)
    try other.save(.plan(Sample.planID, .writeMeasure("g1", "5")), basedOn: 2)
    try one.restore(.plan(Sample.planID), version: 1)
    for way in AccessEntry.Way.allCases {
      try one.open([.client(Sample.clientID), .plan(Sample.planID)], way)
    }
    try one.save(.schedule(.setRule(Sample.rule)))
    try other.save(.schedule(.addBreak(Sample.autumnBreak)))
    try one.save(.catalogue(.addService(Sample.regionCatalogue.services.sorted[2])))
    try other.save(.catalogue(.writeService("garden", .purpose, .finnish, "Kasveja")))
    try Self.holdTurn(one)
    try one.save(.feedback(Sample.feedbackID, SampleChanges.feedback[0]))
    try other.save(.feedback(Sample.feedbackID, .write("Kiva")))
    try one.open([.feedback(Sample.feedbackID)], .screen)
    for change in SampleChanges.region { try one.save(.region(change)) }
    for change in SampleTransfers.story { try one.save(.transfer(SampleTransfers.id, change)) }
    try one.open([.transfer(SampleTransfers.id)], .screen)
    try put([nil, 2], into: one.store)

    var seen: Set<String> = []
    for path in Self.files(under: place.directory) {
      let bytes = try #require(FileBytes.of("\(place.directory)/\(path)"))
      let name = try #require(Self.schema(of: path), "no schema for \(path)")
      let schema = "schemas/\(name)-\(Self.format(name)).json"
      let checker = SchemaChecker(bytes: try #require(Resource.bytes(schema)))
      let isLines = path.hasSuffix(".jsonl")
      for part in isLines ? bytes.split(separator: UInt8(ascii: "\n")) : [bytes[...]] {
        #expect(checker.findings(in: Array(part)) == [], "\(path)")
      }
      seen.insert(name)
    }
    #expect(
      seen == [
        "catalogue", "client", "directory", "draft", "feedback", "log", "meeting", "plan", "region",
        "roster", "schedule", "transfer",
      ])
  }

  /// The student's turn has been held, and left open with a reason.
  static func holdTurn(_ session: Session) throws {
    for change: MeetingChange in [
      .start(at: Sample.now), .startTurn(Sample.turnID, at: Sample.now),
      .leaveTurnOpen(Sample.turnID, reason: "Aika loppui", at: Sample.now),
    ] { try session.save(.meeting(Sample.meetingID, change)) }
  }

  /// One letter of a draft for each base: of a document that is there, and of one that is not yet.
  private func put(_ bases: [VersionNumber?], into store: Store) throws {
    for (index, base) in bases.enumerated() {
      let document = try #require(DocumentName(kind: "plans", id: Sample.planID.text))
      try DraftBox(store).put(
        Draft(
          document: document, path: ["ownWords"], base: base, text: "Haluan tö",
          author: Author(member: Sample.teacher.text, machine: "kone\(index)"),
          time: Sample.now.isoText))
    }
  }

  /// Versions are of the second format; all else is of the first.
  private static func format(_ name: String) -> Int {
    ["directory", "draft", "log"].contains(name) ? 1 : 2
  }

  /// The schema that goes with a file's place; nothing where there is none.
  private static func schema(of path: String) -> String? {
    if path == "omatie.json" { return "directory" }
    return path.split(separator: "/").first.flatMap { folder in
      [
        "clients": "client", "plans": "plan", "meetings": "meeting", "roster": "roster",
        "schedule": "schedule", "catalogue": "catalogue", "feedback": "feedback",
        "region": "region",
        "transfers": "transfer", "drafts": "draft", "log": "log",
      ][folder]
    }
  }

  /// Every file below a folder, by its path from there.
  private static func files(under folder: String, _ below: String = "") -> [String] {
    SharedPlace.names(folder + "/" + below).flatMap { name in
      let path = below.isEmpty ? name : below + "/" + name
      guard let inner = opendir(folder + "/" + path) else { return [path] }
      closedir(inner)
      return files(under: folder, path)
    }
  }
}
