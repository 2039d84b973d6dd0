import Casework
import Glibc
import SharedStore
import StrictJSON
import TestSupport
import Testing
import Zip

@testable import Workplace

/// Two copies of a directory go on apart and are brought together again.
@Suite struct ImportingTests {
  private let plan = Document.plan(Sample.planID)

  /// A directory and a copy of it at another place.
  private func twins() throws -> (SharedPlace, SharedPlace) {
    let here = SharedPlace()
    try here.makeWithPlan()
    return (here, try SharedPlace.made(of: try here.archive()))
  }

  private func save(_ change: PlanChange, in place: SharedPlace, as member: ID<Member>) throws {
    try place.session(member).save(.plan(Sample.planID, change))
  }

  private func convener(_ place: SharedPlace) throws -> Session {
    try place.session(Sample.outreachWorker)
  }

  private func ownPlan(_ place: SharedPlace) throws -> Held<Plan> {
    try #require(try place.session(Sample.teacher).casebook().plans[Sample.planID])
  }

  @Test func onlyConvenersTakeIn() throws {
    let (here, there) = try twins()
    let archive = try there.archive()
    let session = try here.session(Sample.teacher)
    #expect(
      SaveFailure.of { _ = try session.planImport(archive) } == .refused(.onlyConvenersTakeAll))
    #expect(SaveFailure.of { _ = try session.takeIn(archive) } == .refused(.onlyConvenersTakeAll))
  }

  @Test func anotherGroupsArchiveIsNotTakenIn() throws {
    let (here, other) = (SharedPlace(), SharedPlace())
    try here.makeWithPlan()
    try other.makeWithPlan()
    let before = here.files()
    let archive = try other.archive()
    let failure = SaveFailure.of { _ = try convener(here).takeIn(archive) }
    #expect(failure == .failed(Trouble(.notOurs)))
    #expect(here.files() == before)
  }

  @Test func showingChangesNothingAndSaysWhatComes() throws {
    let (here, there) = try twins()
    try save(.writeOwnWords("Haluan töihin"), in: there, as: Sample.teacher)
    try there.session(Sample.teacher).save(
      .client("cbo", .open(firstName: "Bo", lastName: "Exempel", language: .swedish)))
    let archive = try there.archive()
    let before = here.files()
    let shown = try convener(here).planImport(archive)
    #expect(here.files() == before)
    #expect(shown.count(.new) == 1 && shown.count(.newerThere) == 1)
    #expect(shown.rows.first { $0.state == .newerThere }?.place == "plans/pcaino")
    let done = try convener(here).takeIn(archive)
    #expect(done == shown)
    #expect(here.files() == there.files())
    #expect(try convener(here).planImport(archive).isNothing)
    #expect(try here.session(nil).check().isWhole)
  }

  @Test func whatIsNewerHereStays() throws {
    let (here, there) = try twins()
    let archive = try there.archive()
    try save(.writeOwnWords("Haluan töihin"), in: here, as: Sample.teacher)
    let before = here.files()
    let done = try convener(here).takeIn(archive)
    #expect(done.count(.newerHere) == 1)
    #expect(here.files() == before)
  }

  @Test func differentFieldsBothStandAndTheOthersVersionsStayReadable() throws {
    let (here, there) = try twins()
    let common = try ownPlan(here).version
    try save(.writeOwnWords("Haluan töihin"), in: here, as: Sample.teacher)
    try save(.writeOwnDoings("Käyn taimistolla"), in: there, as: Sample.teacher)
    try save(.writeAids("Tulkki"), in: there, as: Sample.teacher)
    let theirs = there.files()
    let done = try convener(here).takeIn(try there.archive())
    let row = try #require(done.rows.first { $0.state == .merged })
    #expect(row.place == "plans/pcaino" && row.kept == 2 && row.questions == 0)
    let held = try ownPlan(here)
    #expect(held.value.ownWords == "Haluan töihin")
    #expect(held.value.ownDoings == "Käyn taimistolla" && held.value.aids == "Tulkki")
    #expect(held.version == common + 2)
    #expect(held.author == Sample.outreachWorker)
    let all = Set(here.files().values)
    for (path, bytes) in theirs where path.hasPrefix("plans/") {
      #expect(all.contains(bytes), "\(path)")
    }
    let result = try here.session(nil).check()
    #expect(result.isWhole && result.imported.count == 2)
    let history = try convener(here).history(plan)
    #expect(history.last?.change?["change"] == "import")
  }

  /// One field with two values: both stand in a question. What was chosen is not asked about again.
  @Test func twoValuesBecomeAQuestionOnce() throws {
    let (here, there) = try twins()
    let goal = Goal(id: "g1", order: "n", need: nil, text: "Töissä")
    try save(.addGoal(goal), in: here, as: Sample.teacher)
    let both = try there.session(Sample.outreachWorker).takeIn(try here.archive())
    #expect(both.count(.newerThere) == 1)
    let days = (Sample.day(2027, 3, 1), Sample.day(2027, 4, 1))
    try save(.setGoalDay("g1", days.0), in: here, as: Sample.teacher)
    try save(.setGoalDay("g1", days.1), in: there, as: Sample.teacher)
    let archive = try there.archive()
    let done = try convener(here).takeIn(archive)
    #expect(done.rows.first { $0.state == .merged }?.questions == 1)
    let question = try #require(try ownPlan(here).questions.first)
    #expect(question.candidates.count == 2)
    let choice = try #require(question.candidates.first)
    let chooser = try here.session(Sample.teacher)
    try chooser.save(.settle(plan, question.id, choice: choice.key))
    let again = try convener(here).takeIn(archive)
    #expect(again.isNothing)
    #expect(try ownPlan(here).questions.isEmpty)
  }

  /// A permission that was withdrawn in one place and widened in the other is never put together.
  @Test func consentsAreNeverMergedByMachine() throws {
    let (here, there) = try twins()
    let before = try #require(
      try here.session(Sample.teacher).casebook().clients[Sample.clientID]?.value.consents.sorted)
    var withdrawal = Sample.consent
    (withdrawal.kind, withdrawal.parties, withdrawal.matters) = (.withdrawn, [], [])
    withdrawal = Consent.copy(withdrawal, id: "sback", ends: before[0].id)
    try here.session(Sample.teacher).save(.client(Sample.clientID, .recordConsent(withdrawal)))
    try there.session(Sample.teacher).save(.client(Sample.clientID, .setPhone("000 000")))
    _ = try convener(here).takeIn(try there.archive())
    let client = try #require(
      try here.session(Sample.teacher).casebook().clients[Sample.clientID]?.value)
    #expect(client.phone == "000 000")
    // The withdrawal stands: nothing that came from elsewhere opens the papers again.
    #expect(client.permission(on: Sample.today) == nil)
  }

  /// Both take in what the other has, in turn, and then say the same.
  @Test func bothSidesComeToSayTheSame() throws {
    let (here, there) = try twins()
    try save(.writeOwnWords("Haluan töihin"), in: here, as: Sample.teacher)
    try save(.writeOwnDoings("Käyn taimistolla"), in: there, as: Sample.teacher)
    _ = try convener(here).takeIn(try there.archive())
    _ = try convener(there).takeIn(try here.archive())
    #expect(try ownPlan(here).value == ownPlan(there).value)
    // And go on, each from there.
    try save(.writeAids("Tulkki"), in: there, as: Sample.teacher)
    let done = try convener(here).takeIn(try there.archive())
    #expect(done.rows.first { $0.state == .merged }?.questions == 0)
    #expect(try ownPlan(here).value == ownPlan(there).value)
    #expect(try ownPlan(here).value.aids == "Tulkki")
    #expect(try here.session(nil).check().isWhole && there.session(nil).check().isWhole)
  }

  /// A value that was changed again after it was taken in does not come back.
  @Test func whatWasTakenInBeforeIsTheGroundOfTheNext() throws {
    let (here, there) = try twins()
    try save(.writeAids("Tulkki"), in: here, as: Sample.teacher)
    try save(.writeOwnDoings("Käyn taimistolla"), in: there, as: Sample.teacher)
    _ = try convener(here).takeIn(try there.archive())
    try save(.writeOwnDoings("Käyn varastolla"), in: here, as: Sample.teacher)
    try save(.writeOwnWords("Haluan töihin"), in: there, as: Sample.teacher)
    _ = try convener(here).takeIn(try there.archive())
    let held = try ownPlan(here)
    #expect(held.value.ownDoings == "Käyn varastolla" && held.value.ownWords == "Haluan töihin")
    #expect(held.questions.isEmpty)
  }

  /// A plan begun in both places has the same id and no version in common.
  @Test func documentsBegunInBothAreMerged() throws {
    let here = SharedPlace()
    let session = try here.makeWithPlan()
    try session.save(
      .client("cbo", .open(firstName: "Bo", lastName: "Exempel", language: .swedish)))
    var consent = Consent.copy(Sample.consent, id: "sbo", ends: nil)
    consent.askedBy = Sample.teacher
    try session.save(.client("cbo", .recordConsent(consent)))
    let there = try SharedPlace.made(of: try here.archive())
    let id = Plan.id(for: "cbo")
    let begun: [(SharedPlace, ID<Need>, String)] = [
      (here, "n1", "Puutarhalle"), (there, "n2", "Metsään"),
    ]
    for (place, need, words) in begun {
      let session = try place.session(Sample.teacher)
      try session.save(.plan(id, .open(client: "cbo", revision: 1, language: .swedish)))
      try session.save(.plan(id, .addNeed(Need(id: need, order: "n", text: words))))
    }
    let done = try convener(here).takeIn(try there.archive())
    #expect(done.rows.first { $0.state == .merged }?.place == "plans/pcbo")
    let needs = try here.session(Sample.teacher).casebook().plans[id]?.value.needs.sorted
    #expect(Set(needs?.map(\.text) ?? []) == ["Puutarhalle", "Metsään"])
  }

  // MARK: What cannot be put together

  @Test func aDamagedDocumentHereIsLeftAlone() throws {
    let (here, there) = try twins()
    let version = try ownPlan(here).version
    try save(.writeOwnWords("Haluan töihin"), in: there, as: Sample.teacher)
    SharedPlace.write(
      "{", to: "\(here.directory)/plans/pcaino/\(SharedPlace.fileName(version + 1))")
    let before = here.files()
    let done = try convener(here).takeIn(try there.archive())
    #expect(done.leavesOut && done.count(.damagedHere) == 1)
    let after = here.files()
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    #expect(after.count == before.count + 1)
  }

  /// A newest version there that says what nobody can read does not hide the one here.
  @Test func whatCannotBeReadThereHidesNothingHere() throws {
    let (here, there) = try twins()
    try save(.writeOwnWords("Haluan töihin"), in: there, as: Sample.teacher)
    let version = try ownPlan(there).version
    let path = "\(there.directory)/plans/pcaino/\(SharedPlace.fileName(version))"
    let text = FormatText.one(String(decoding: try #require(FileBytes.of(path)), as: UTF8.self))
    SharedPlace.write(text.replacing(#""language": "fi""#, with: #""language": 7"#), to: path)
    let before = here.files()
    let done = try convener(here).takeIn(try there.archive())
    #expect(done.count(.damagedThere) == 1)
    #expect(here.files() == before)
    #expect(try convener(here).planImport(try there.archive()).leavesOut)
  }

  /// Kinds of documents that a newer program made come along, and are not put together.
  @Test func unknownKindsComeAlong() throws {
    let here = SharedPlace()
    try here.makeWithPlan()
    let name = try #require(DocumentName("novelties/n1"))
    let author = Author(member: "mx", machine: "pc")
    func add(_ place: SharedPlace, _ text: String, _ base: Int?) throws {
      let store = try Store(directory: try DiskDirectory(path: place.directory))
      try store.save(
        Proposal(payload: ["text": .string(text)], author: author, time: "t"), to: name, base: base
      ) { $0.ours }
    }
    try add(here, "yksi", nil)
    let there = try SharedPlace.made(of: try here.archive())
    try add(there, "kaksi", 1)
    #expect(try convener(here).planImport(try there.archive()).count(.newerThere) == 1)
    try add(here, "kolme", 1)
    let done = try convener(here).takeIn(try there.archive())
    #expect(done.count(.unknownKind) == 1 && done.leavesOut)
    #expect(here.names("novelties/n1").contains { $0.hasPrefix("imported-000000000002-") })
  }

  // MARK: A new place

  @Test func anOccupiedPlaceIsNotTaken() throws {
    let here = SharedPlace()
    try here.makeWithPlan()
    let archive = try here.archive()
    let other = SharedPlace()
    mkdir(other.directory, 0o700)
    SharedPlace.write("omaa", to: other.directory + "/muistio.txt")
    let failure = SaveFailure.of { _ = try Session.makeNew(from: archive, other.station(nil)) }
    guard case .failed(let trouble) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(trouble.code == .alreadyThere)
    #expect(other.names() == ["muistio.txt"])
  }

  @Test func anEmptyPlaceIsTakenAndNothingIsLeftWhereItFails() throws {
    let here = SharedPlace()
    try here.makeWithPlan()
    let archive = try here.archive()
    let place = SharedPlace()
    mkdir(place.directory, 0o770)
    #expect(try Session.planNew(from: archive).rows.allSatisfy { $0.state == .new })
    #expect(place.names() == [])
    _ = try Session.makeNew(from: archive, place.station(nil))
    #expect(place.files() == here.files())
    // Nobody was asked about calendars, and nobody's log has grown.
    #expect(place.accessLog().isEmpty)
  }
}

extension Consent {
  /// The same under another id, and what it ends.
  fileprivate static func copy(_ consent: Consent, id: ID<Consent>, ends: ID<Consent>?) -> Consent {
    var copy = Consent(
      id: id, order: consent.order, kind: consent.kind, day: consent.day, way: consent.way,
      parties: consent.parties, matters: consent.matters)
    copy.until = consent.until
    copy.askedBy = consent.askedBy
    copy.ends = ends
    return copy
  }
}
