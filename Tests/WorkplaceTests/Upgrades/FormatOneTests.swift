import Casework
import FileFormat
import Glibc
import SharedStore
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

/// A directory that the program wrote when its files were of the first format, kept as it was.
///
/// Sixty-six files of every kind but drafts; they are never edited.
@Suite struct FormatOneTests {
  private static let kept =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    + "/FormatOne"

  private let place = SharedPlace()

  init() {
    Tree(Self.kept).put(back: place.directory)
    for path in Tree(place.directory).nodes.keys {
      let isFile = path.hasSuffix(".json")
      chmod("\(place.directory)/\(path)", isFile ? 0o660 : 0o2770)
    }
    chmod(place.directory, 0o2770)
  }

  private func versions() -> [String: [UInt8]] {
    let tree = Tree(place.directory)
    return Dictionary(
      uniqueKeysWithValues: tree.files.filter { $0.contains("/0000") }.map { ($0, tree.bytes($0)) })
  }

  private func session(_ member: ID<Member> = "m1") throws -> Session {
    try Session.open(place.station(member))
  }

  @Test func isReadAndUntouched() throws {
    let before = versions()
    #expect(before.count == 65)
    let session = try session()
    let casebook = session.casebook()
    #expect(casebook.troubles == [] && casebook.unreadable.isEmpty)
    #expect(casebook.roster?.value.members.count == 9)
    #expect(casebook.clients["c1"]?.value.firstName == "Aino")
    #expect(casebook.clients.keys.sorted() == ["c1", "c2", "c5"])
    #expect(casebook.plans["pc1"]?.value.ownWords.hasPrefix("Haluan töihin puutarhalle") == true)
    #expect(casebook.plans["pc1"]?.questions.map(\.path) == ["needs/n1/text"])
    #expect(casebook.meetings["t5"]?.value.place == "Mallilan ammattiopisto, huone 12")
    #expect(casebook.feedback["f3"]?.value.ratings[.heard]?.rawValue == 4)
    #expect(casebook.transfers["x2"]?.value.steps[.contactCounsellor]?.owner == .member("m5"))
    #expect(casebook.region?.value.services["garden"]?.texts[.name]?.finnish == "Puutarhapaja")
    #expect(casebook.checklistOfRegion?.version == 3)
    #expect(casebook.schedule?.version == 2)
    #expect(versions() == before)
    #expect(try session.check().isWhole)
    #expect(versions() == before)
  }

  /// What the program of then wrote fits the schemas of then, and those of now are for what it writes now.
  @Test func fitsItsSchemas() throws {
    for (path, bytes) in versions() {
      let kind = try #require(JSON.parse(bytes)["kind"]?.stringValue)
      let name =
        ["clients", "plans", "meetings", "transfers"].contains(kind)
        ? String(kind.dropLast()) : kind
      #expect(Self.findings(bytes, "\(name)-1") == [], "\(path)")
      #expect(Self.findings(bytes, "\(name)-2") != [], "\(path)")
    }
  }

  @Test func theNextSaveBringsADocumentUp() throws {
    let before = versions()
    let (teacher, expert, convener) = (
      try session("m1"), try session("m5"), try session("m3")
    )
    let saves: [(Session, Change)] = [
      (convener, .roster(.setPhone("m3", "050 000 0000"))),
      (convener, .schedule(.setRule(Sample.rule))),
      (convener, .catalogue(.writeService("garden", .purpose, .finnish, "Kasveja"))),
      (convener, .region(.writeAim("Kaikille polku"))),
      (teacher, .client("c1", .setField("Viherala"))),
      (teacher, .plan("pc1", .writeOwnWords("Haluan taimistolle."))),
      (convener, .meeting("t5", .setPlace("Huone 14"))),
      (expert, .feedback("f3", .write("Hyvin meni."))),
      (expert, .transfer("x2", .setField("Myynti"))),
    ]
    for (session, change) in saves {
      let result = try session.save(change)
      let path = "\(change.document.path)/\(SharedPlace.fileName(result.version))"
      let bytes = try #require(FileBytes.of("\(place.directory)/\(path)"))
      #expect(before[path] == nil)
      #expect(try JSON.parse(bytes)["formatVersion"] == 2, "\(path)")
      let earlier = "\(change.document.path)/\(SharedPlace.fileName(result.version - 1))"
      #expect(try JSON.parse(try #require(before[earlier]))["formatVersion"] == 1)
    }
    let after = versions()
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path) was touched") }
    #expect(after.count == before.count + saves.count)

    let later = try session()
    #expect(try later.check().isWhole)
    #expect(later.casebook().plans["pc1"]?.value.ownWords == "Haluan taimistolle.")
    #expect(later.casebook().plans["pc1"]?.questions.map(\.path) == ["needs/n1/text"])
  }

  /// A change made on what a version of the first format says, when others have saved since.
  @Test func isMergedWithWhatCameAfter() throws {
    let (one, other) = (try session("m1"), try session("m8"))
    try one.save(.plan("pc1", .writeOwnDoings("Soitan taimistolle")), basedOn: 14)
    try other.save(.plan("pc1", .writeAids("Rauhallinen huone")), basedOn: 14)
    let plan = try #require(try session().casebook().plans["pc1"])
    #expect(plan.version == 16)
    #expect(plan.value.ownDoings == "Soitan taimistolle" && plan.value.aids == "Rauhallinen huone")
  }

  private static func findings(_ bytes: [UInt8], _ schema: String) -> [String] {
    SchemaChecker(bytes: Resource.bytes("schemas/\(schema).json") ?? []).findings(in: bytes)
  }
}
