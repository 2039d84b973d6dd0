import Casework
import Glibc
import TestSupport
import Testing

@testable import Workplace

@Suite struct DamageTests {
  private static let plan = "plans/\(Sample.planID)"

  struct Case: CustomTestStringConvertible {
    var name: String
    var code: Trouble.Code
    var damage: @Sendable (_ file: String, _ next: String) -> Void
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "cut off", code: .damaged) { file, _ in truncate(file, 100) },
    Case(name: "empty", code: .damaged) { file, _ in truncate(file, 0) },
    Case(name: "not JSON", code: .damaged) { file, _ in SharedPlace.write("[1,", to: file) },
    Case(name: "newer format", code: .newerFormat) { file, _ in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(
        text.replacing(#""formatVersion": 2"#, with: #""formatVersion": 99"#), to: file)
    },
    Case(name: "another word than was saved", code: .damaged) { file, _ in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(
        text.replacing(#""state": "draft""#, with: #""state": "ended""#), to: file)
    },
    Case(name: "unknown word", code: .damaged) { file, _ in
      let text = FormatText.one(String(decoding: FileBytes.of(file) ?? [], as: UTF8.self))
      SharedPlace.write(
        text.replacing(#""state": "draft""#, with: #""state": "dreamt""#), to: file)
    },
    Case(name: "another document's file", code: .foreign) { file, next in
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(text, to: next)
    },
  ]

  @Test(arguments: cases)
  func oneDamagedFileIsNamedAndTheRestIsOfUse(_ one: Case) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let folder = "\(place.directory)/\(Self.plan)"
    let (file, next) = ("\(folder)/000000000001.json", "\(folder)/000000000002.json")
    one.damage(file, next)
    let before = place.names(Self.plan).map { FileBytes.of("\(folder)/\($0)") }
    let session = try place.session(Sample.teacher)
    let casebook = session.casebook()
    #expect(casebook.clients.count == 1 && casebook.meetings.count == 1)
    let trouble = try #require(casebook.troubles.first)
    #expect(trouble.code == one.code && trouble.place.hasPrefix(Self.plan))
    let failure = SaveFailure.of {
      try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    }
    guard case .failed(let why) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(why.code == one.code)
    let check = try session.check()
    // That one was made by a newer program is no damage; that it was another one before is.
    #expect(!check.isWhole)
    #expect(check.troubles.contains { $0.code == one.code && $0.place.hasPrefix(Self.plan) })
    // Left as it is.
    #expect(place.names(Self.plan).map { FileBytes.of("\(folder)/\($0)") } == before)
    try session.save(.client(Sample.clientID, .setPhone("040")))
  }

  /// The number of a damaged file is given anew: a program that had read it takes nothing for granted.
  @Test func whoHadReadADamagedVersionGoesOnFromTheNewOne() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let plan = Document.plan(Sample.planID)
    try teacher.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let last = try teacher.save(.plan(Sample.planID, .writeAids("Tulkki"))).version
    let file = "\(place.directory)/\(Self.plan)/00000000000\(last).json"
    truncate(file, 100)
    let coach = try place.session(Sample.coach)
    try coach.restore(plan, version: last - 1)
    try coach.save(.plan(Sample.planID, .writeFamilyDoings("Äiti auttaa")))
    #expect(place.names(Self.plan).contains { $0.hasPrefix("aside-") })
    try teacher.save(.plan(Sample.planID, .writeAids("Isot kirjaimet")), basedOn: last)
    for session in [teacher, try place.session(Sample.outreachWorker)] {
      try session.look()
      let held = try #require(session.casebook().plans[Sample.planID]?.value)
      #expect(held.aids == "Isot kirjaimet" && held.familyDoings == "Äiti auttaa")
      #expect(held.ownWords == "Töihin")
    }
    #expect(try teacher.check().isWhole)
  }

  /// The same where the whole directory is put back from a copy under a program at work.
  @Test func whoHadReadANewerVersionGoesOnFromTheCopy() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let saved = try teacher.save(.plan(Sample.planID, .writeOwnWords("Töihin"))).version
    let file = "\(place.directory)/\(Self.plan)/00000000000\(saved).json"
    unlink(file)
    let coach = try place.session(Sample.coach)
    try coach.save(.plan(Sample.planID, .writeOwnWords("Opiskelemaan")))
    try teacher.look()
    #expect(teacher.casebook().plans[Sample.planID]?.value.ownWords == "Opiskelemaan")
    try teacher.save(.plan(Sample.planID, .writeAids("Tulkki")))
    // What the teacher was told is saved is not there: that is said until somebody has looked at it.
    #expect(try teacher.check().troubles.map(\.code) == [.altered])
    #expect(try teacher.check(accepting: true).isWhole)
  }

  /// Two people put the same file right at once: the later one moves nothing that is good.
  @Test func whatIsPutRightAtTheLastMomentStays() throws {
    let place = SharedPlace()
    let teacher = try place.makeWithPlan()
    let plan = Document.plan(Sample.planID)
    try teacher.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    let last = try teacher.save(.plan(Sample.planID, .writeAids("Tulkki"))).version
    truncate("\(place.directory)/\(Self.plan)/00000000000\(last).json", 100)
    let mood = Guarded(MoodyDirectory.Mood())
    let late = try Session.open(place.station(Sample.coach).moody(mood))
    mood.change {
      $0.beforeRename = {
        let quick = try? place.session(Sample.outreachWorker)
        _ = try? quick?.restore(plan, version: last - 1)
        _ = try? quick?.save(.plan(Sample.planID, .writeFamilyDoings("Tärkeä lause")))
      }
    }
    _ = try? late.restore(plan, version: last - 1)
    #expect(mood.with { $0.beforeRename == nil })
    try teacher.look()
    #expect(teacher.casebook().plans[Sample.planID]?.value.familyDoings == "Tärkeä lause")
    #expect(place.names(Self.plan).filter { $0.hasPrefix("aside-") }.count == 1)
    #expect(try teacher.check().isWhole)
  }

  /// It lies there already, but only a sync says that it outlives a power cut.
  @Test func aSaveIsSavedOnceItsNameIsConfirmed() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(syncError: EIO))
    let session = try Session.open(place.station(Sample.teacher).moody(mood))
    let id = String(repeating: "a", count: 32)
    for isAgain in [false, true, true] {
      #expect(
        code { _ = try session.save(words, basedOn: 1, id: id, isAgain: isAgain) }
          == .readOrWriteFailed)
    }
    mood.change { $0.syncError = nil }
    #expect(try session.save(words, basedOn: 1, id: id, isAgain: true).version == 2)
    #expect(try session.history(.plan(Sample.planID)).count == 2)
  }

  @Test func aDirectoryWithoutWritingIsReadAndSaysWhy() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: EACCES))
    let session = try Session.open(place.station(Sample.teacher).moody(mood))
    #expect(session.readOnly?.code == .noPermission)
    #expect(session.casebook().plans.count == 1)
    #expect(code { try session.save(words) } == .noPermission)
  }

  /// What was full when the program started may have room by the next save.
  @Test(arguments: [ENOSPC, EDQUOT, EIO])
  func aDiskThatWasFullAtTheStartIsTriedAgain(error: Int32) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: error))
    let session = try Session.open(place.station(Sample.teacher).moody(mood))
    #expect(session.readOnly == nil)
    #expect(code { try session.save(words) } == (error == EIO ? .readOrWriteFailed : .noSpace))
    mood.with { $0.error = nil }
    #expect(try session.save(words).version == 2)
  }

  private let words = Change.plan(Sample.planID, .writeOwnWords("Töihin"))

  private func code(_ body: () throws -> Void) -> Trouble.Code? {
    guard case .failed(let trouble) = SaveFailure.of(body) else { return nil }
    return trouble.code
  }

  @Test func theVersionBeforeOneThatNobodyCanReadIsShownAndBroughtBack() throws {
    let place = SharedPlace()
    let writer = try place.makeWithPlan()
    try writer.save(words)
    try writer.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    let file = "\(place.directory)/\(Self.plan)/\(SharedPlace.fileName(3))"
    let text = FormatText.one(String(decoding: FileBytes.of(file) ?? [], as: UTF8.self))
    SharedPlace.write(text.replacing(#""state": "draft""#, with: #""state": "dreamt""#), to: file)
    let session = try place.session(Sample.teacher)
    let plan = Document.plan(Sample.planID)
    #expect(session.casebook().plans[Sample.planID]?.value.ownWords == "Töihin")
    #expect(session.casebook().plans[Sample.planID]?.readOnly?.code == .damaged)
    #expect(try session.look() == [])
    #expect(code { try session.save(words) } == .damaged)
    #expect(try session.check().troubles.contains { $0.place.hasSuffix("3.json") })
    #expect(try session.history(plan).map(\.version) == [1, 2, 3])
    #expect(try session.page(of: plan).newest == 3)
    #expect(try session.restore(plan, version: 2, over: 3).version == 4)
    #expect(session.casebook().plans[Sample.planID]?.value.ownWords == "Töihin")
    #expect(session.casebook().plans[Sample.planID]?.readOnly == nil)
    try session.save(.plan(Sample.planID, .writeOwnWords("Taimistolle")))
  }

  @Test(arguments: ["", "{\"format", "not ours"])
  func goingBackMovesAsideWhatHasTheNextNumberAndIsNoVersion(bytes: String) throws {
    let place = SharedPlace()
    let writer = try place.makeWithPlan()
    try writer.save(words)
    let folder = "\(place.directory)/\(Self.plan)"
    SharedPlace.write(bytes, to: "\(folder)/\(SharedPlace.fileName(3))")
    let session = try place.session(Sample.teacher)
    let plan = Document.plan(Sample.planID)
    #expect(session.casebook().plans[Sample.planID]?.value.ownWords == "Töihin")
    #expect(code { try session.save(.plan(Sample.planID, .writeAids("Tulkki"))) } == .damaged)
    #expect(try session.restore(plan, version: 2, over: 2).version == 3)
    try session.save(.plan(Sample.planID, .writeAids("Tulkki")))
    let aside = try #require(place.names(Self.plan).first { $0.hasPrefix("aside-") })
    #expect(FileBytes.of("\(folder)/\(aside)") == Array(bytes.utf8))
  }

  /// Nobody knows what a student allows whose own paper cannot be read: that they do not is not said.
  @Test func aStudentsUnreadablePaperIsNotTakenForAMissingPermission() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let client = "clients/\(Sample.clientID)"
    for name in place.names(client) { truncate("\(place.directory)/\(client)/\(name)", 0) }
    let session = try place.session(Sample.teacher)
    #expect(code { try session.save(words) } == .damaged)
    #expect(code { _ = try session.show(.plan(Sample.planID)) } == .damaged)
    let book = MeetingChange.book(
      client: Sample.clientID, order: "n", starts: ClockTime(9, 0), length: 45)
    #expect(code { try session.save(.meeting(Sample.meetingID, book)) } == .damaged)
    try session.save(.meeting(Sample.meetingID, .setPlace("Huone 13")))
  }

  @Test func nothingIsSavedIntoADirectoryWhoseNameLeadsToAnother() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let away = place.root + "/away"
    rename(place.directory, away)
    #expect(code { try session.save(words) } == .noDirectory)
    mkdir(place.directory, 0o770)
    #expect(code { try session.save(words) } == .noDirectory)
    rmdir(place.directory)
    rename(away, place.directory)
    try session.save(words)
    #expect(place.names(Self.plan).count == 2)
  }

  /// A number without those before it is a version that nobody can read.
  @Test func nothingIsSavedBehindVersionsThatAreGone() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(.plan(Sample.planID, .writeOwnWords("Töihin")))
    for name in place.names(Self.plan) { unlink("\(place.directory)/\(Self.plan)/\(name)") }
    let failure = SaveFailure.of {
      try session.save(.plan(Sample.planID, .writeOwnWords("Töihin taimistolle")))
    }
    guard case .failed(let why) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(why.code == .gap)
    #expect(place.names(Self.plan) == [])
  }
}
