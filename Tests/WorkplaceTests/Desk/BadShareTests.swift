import Casework
import Glibc
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

@Suite struct BadShareTests {
  private let plan = Document.plan(Sample.planID)
  private let words = Change.plan(Sample.planID, .writeOwnWords("Haluan töihin"))

  private func open(
    _ place: SharedPlace, _ mood: Guarded<MoodyDirectory.Mood>
  ) -> DeskReader {
    let station = place.station(Sample.teacher).moody(mood)
    let reader = DeskReader(Desk(station, patience: 60 * oneMillisecond))
    #expect(reader.wait { $0.connection == .good })
    return reader
  }

  @Test func aShareThatHangsIsSaidAndTypingGoesOn() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.hangs = true }
    reader.desk.post(.draft(plan, path: "ownWords", text: "Haluan töihin", basedOn: 1))
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.connection == .silent })
    #expect(place.waitForStateTexts(["Haluan töihin"]))
    #expect(reader.answer(1) == nil)
    mood.change { $0.hangs = false }
    #expect(reader.wait { $0.isSaved(1) && $0.connection == .good })
    #expect(reader.wait { $0.casebook.plans[Sample.planID]?.value.ownWords == "Haluan töihin" })
    reader.close()
    #expect(place.stateFiles() == [])
  }

  /// Of a file that the disk does not give the rest is of use, and it comes back by itself.
  @Test func oneFileThatCannotBeReadClosesOnlyItsDocument() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try session.save(words)
    let file = "plans/\(Sample.planID)/\(SharedPlace.fileName(2))"
    let mood = Guarded(MoodyDirectory.Mood(readError: EIO, unreadFile: file))
    let reader = open(place, mood)
    #expect(reader.wait { $0.casebook.isLoaded })
    let held = try #require(reader.casebook.plans[Sample.planID])
    #expect(held.readOnly?.code == .unreadable && held.version == 1)
    #expect(reader.casebook.clients.count == 1 && reader.casebook.meetings.count == 1)
    reader.desk.post(.save(.plan(Sample.planID, .writeAids("Tulkki")), basedOn: 1, ticket: 1))
    reader.desk.post(.save(.client(Sample.clientID, .setPhone("040")), basedOn: nil, ticket: 2))
    #expect(reader.wait { $0.isSaved(2) })
    guard case .failed(1, let trouble) = reader.answer(1) else {
      Issue.record("\(String(describing: reader.answer(1)))")
      return
    }
    #expect(trouble.code == .unreadable)
    mood.with { $0.readError = nil }
    #expect(reader.wait { $0.casebook.plans[Sample.planID]?.version == 2 })
    #expect(reader.casebook.plans[Sample.planID]?.readOnly == nil)
    #expect(reader.casebook.troubles == [])
    reader.close()
  }

  @Test func aDirectoryThatIsTakenAwayIsSaidAndTheSaveWaits() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try place.session(Sample.coach)
    try session.save(.plan(Sample.planID, .writeAids("Tulkki")))
    let reader = open(place, Guarded(MoodyDirectory.Mood()))
    SharedPlace.removeAll(place.directory)
    reader.desk.post(.draft(plan, path: "ownWords", text: "Haluan töihin", basedOn: 1))
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.answer(1) != nil })
    guard case .failed(1, let trouble) = reader.answer(1) else {
      Issue.record("\(String(describing: reader.answer(1)))")
      return
    }
    #expect(trouble.code == .directoryLost)
    #expect(reader.wait { $0.connection == .broken(trouble) })
    reader.close()
    #expect(place.stateTexts().contains("Haluan töihin"))
  }

  @Test(arguments: [ENOSPC, EDQUOT])
  func aFullDiskIsSaidAndTheSaveIsDoneOnceThereIsRoom(error: Int32) throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.error = error }
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.answer(1) != nil })
    guard case .failed(1, let trouble) = reader.answer(1) else {
      Issue.record("\(String(describing: reader.answer(1)))")
      return
    }
    #expect(trouble.code == .noSpace)
    #expect(reader.wait { $0.connection == .broken(trouble) })
    // Another one comes behind it, and is told as much.
    reader.desk.post(
      .save(.plan(Sample.planID, .writeAids("Tulkki")), basedOn: 1, ticket: 2))
    #expect(reader.wait { $0.answer(2) != nil })
    #expect(try session.history(plan).count == 1)
    mood.change { $0.error = nil }
    #expect(reader.wait { $0.isSaved(1) && $0.isSaved(2) && $0.connection == .good })
    let saved = try #require(reader.casebook.plans[Sample.planID])
    #expect(saved.value.ownWords == "Haluan töihin" && saved.value.aids == "Tulkki")
    #expect(saved.version == 3 && saved.questions == [])
    reader.close()
    #expect(place.stateFiles() == [])
    #expect(place.names("plans/\(Sample.planID)").count == 3)
  }

  @Test func savesThatWaitedWhenTheProgramDiedAreDoneByTheNext() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.error = ENOSPC }
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.answer(1) != nil })
    reader.close()
    #expect(place.stateFiles().count == 1)
    place.killPrograms()
    let next = open(place, Guarded(MoodyDirectory.Mood()))
    #expect(next.casebook.plans[Sample.planID]?.value.ownWords == "Haluan töihin")
    #expect(place.stateFiles() == [])
    next.close()
    try session.look()
    #expect(try session.history(plan).count == 2)
  }

  /// The share hangs already when the program starts: its directory has never been open.
  @Test(arguments: [true, false])
  func savesMadeBeforeTheDirectoryOpensAreKept(isKilled: Bool) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(hangs: true))
    let reader = DeskReader(
      Desk(place.station(Sample.teacher).moody(mood), patience: 60 * oneMillisecond))
    reader.desk.post(
      .save(
        .client("c9", .open(firstName: "Eeli", lastName: "Esimerkki", language: .finnish)),
        basedOn: nil, ticket: 1))
    func isKept() -> Bool { place.stateFiles().contains { $0.hasSuffix("saves.json") } }
    for _ in 0..<500 where !isKept() { usleep(10_000) }
    #expect(isKept())
    if isKilled {
      place.killPrograms()
      let next = open(place, Guarded(MoodyDirectory.Mood()))
      #expect(next.wait { $0.casebook.clients["c9"]?.value.firstName == "Eeli" })
      next.close()
      #expect(place.stateFiles() == [])
    }
    mood.change { $0.hangs = false }
    #expect(reader.wait { $0.casebook.clients["c9"] != nil })
    reader.close()
    #expect(place.stateFiles() == [])
  }

  /// Killed when the saves were done and the file still said that they wait.
  @Test func savesThatWereDoneBeforeTheProgramDiedAreNotDoneAgain() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.error = ENOSPC }
    let saves: [Change] = [
      words, .plan(Sample.planID, .writeOwnWords("Haluan kouluun")),
      .plan(Sample.planID, .choosePath(.furtherStudies)),
      .plan(Sample.planID, .addAction(Action(id: "a1", order: "n", what: "Soittaa"))),
    ]
    for (index, save) in saves.enumerated() {
      reader.desk.post(.save(save, basedOn: 1, ticket: index))
    }
    #expect(reader.wait { $0.answer(3) != nil })
    func waiting() -> String? {
      place.stateFiles().first { path in
        path.hasSuffix("saves.json")
          && FileBytes.of(path).flatMap { try? JSON.parse($0) }?["saves"]?.arrayValue?.count
            == 4
      }
    }
    for _ in 0..<500 where waiting() == nil { usleep(10_000) }
    let path = try #require(waiting())
    let bytes = try #require(FileBytes.of(path))
    mood.change { $0.error = nil }
    #expect(reader.wait { $0.isSaved(3) })
    // Somebody else goes on with the same fields.
    let coach = try place.session(Sample.coach)
    try coach.save(.plan(Sample.planID, .choosePath(.participation)))
    try coach.save(.plan(Sample.planID, .writeAction("a1", "Käydä koulussa")))
    reader.close()
    let folder = path.dropLast("/saves.json".count)
    mkdir(String(folder), 0o700)
    SharedPlace.write(String(decoding: bytes, as: UTF8.self), to: path)
    place.killPrograms()
    let next = open(place, Guarded(MoodyDirectory.Mood()))
    next.close()
    try session.look()
    #expect(try session.history(plan).count == 7)
    let held = try #require(session.casebook().plans[Sample.planID])
    #expect(held.questions == [] && held.value.ownWords == "Haluan kouluun")
    #expect(held.value.path == .participation && held.value.actions["a1"]?.what == "Käydä koulussa")
    #expect(place.stateFiles() == [])
  }

  /// The version has its name, and the share does not say that it will keep it.
  @Test func aSaveThatCouldNotBeConfirmedIsNotDoneTwice() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.syncError = EIO }
    let add = PlanChange.addAction(Action(id: "a1", order: "n", what: "Soittaa"))
    reader.desk.post(.save(.plan(Sample.planID, add), basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.answer(1) != nil })
    // Somebody else takes the row away before the next try.
    try session.save(.plan(Sample.planID, .removeAction("a1")))
    mood.change { $0.syncError = nil }
    #expect(reader.wait { $0.isSaved(1) })
    reader.close()
    try session.look()
    #expect(try session.history(plan).count == 3)
    #expect(session.casebook().plans[Sample.planID]?.value.actions.isEmpty == true)
  }

  /// A tick is no typing and has no draft: it must outlive the program all the same.
  @Test func choicesMadeWhileTheShareHangsOutliveAKill() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.hangs = true }
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.connection == .silent })
    reader.desk.post(
      .save(.plan(Sample.planID, .choosePath(.furtherStudies)), basedOn: 1, ticket: 2))
    func kept() -> Int {
      place.stateFiles().filter { $0.hasSuffix("saves.json") }.compactMap { FileBytes.of($0) }
        .compactMap { (try? JSON.parse($0))?["saves"]?.arrayValue?.count }.first ?? 0
    }
    for _ in 0..<500 where kept() != 2 { usleep(10_000) }
    #expect(kept() == 2)
    // As if killed here: the next program finds the folder of one that is no more.
    place.killPrograms()
    let next = open(place, Guarded(MoodyDirectory.Mood()))
    #expect(next.wait { $0.casebook.plans[Sample.planID]?.value.path == .furtherStudies })
    #expect(next.casebook.plans[Sample.planID]?.value.ownWords == "Haluan töihin")
    next.close()
    mood.change { $0.hangs = false }
    reader.close()
  }

  @Test func anOpeningThatCannotBeLoggedIsSaidAndLoggedLater() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.error = ENOSPC }
    reader.desk.post(.watch([plan]))
    #expect(reader.wait { $0.casebook.troubles.map(\.code).contains(.openingNotLogged) })
    #expect(
      reader.casebook.troubles.first { $0.code == .openingNotLogged }?.reason == .system(ENOSPC))
    // The papers stay on the screen: a meeting does not stall for a log.
    #expect(reader.casebook.plans[Sample.planID] != nil)
    #expect(place.accessLog() == [])
    reader.close()
    #expect(place.stateFiles().count == 1)
    place.killPrograms()
    let next = open(place, Guarded(MoodyDirectory.Mood()))
    next.close()
    let log = place.accessLog()
    #expect(log.map(\.document) == [plan] && log.first?.member == Sample.teacher)
    #expect(place.stateFiles() == [])
  }

  /// A directory that can only be read: the openings wait, it is said, and they are logged later.
  @Test(arguments: [EROFS, EACCES]) func openingsInADirectoryThatIsOnlyReadAreLoggedLater(
    _ error: Int32
  ) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: error))
    let reader = DeskReader(Desk(place.station(Sample.teacher).moody(mood)))
    #expect(reader.wait { if case .readOnly = $0.connection { true } else { false } })
    reader.desk.post(.watch([plan]))
    #expect(reader.wait { $0.casebook.troubles.map(\.code).contains(.openingNotLogged) })
    #expect(reader.casebook.plans[Sample.planID] != nil && place.accessLog() == [])
    mood.change { $0.error = nil }
    #expect(reader.wait { $0.connection == .good && $0.casebook.troubles.isEmpty })
    #expect(place.accessLog().map(\.document) == [plan])
    reader.close()
    #expect(place.stateFiles() == [] && place.accessLog().count == 1)
  }

  /// The same of a command, which ends: the next program with screens logs what it opened.
  @Test func whatACommandOpensInADirectoryThatIsOnlyReadIsLoggedLater() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: EROFS))
    let session = try Session.open(place.station(Sample.teacher).moody(mood))
    let papers: [Document] = [.client(Sample.clientID), plan]
    #expect(try session.open(papers, .command)?.code == .openingNotLogged)
    #expect(place.accessLog() == [])
    place.killPrograms()
    open(place, Guarded(MoodyDirectory.Mood())).close()
    #expect(place.accessLog().map(\.document) == papers)
    #expect(place.accessLog().allSatisfy { $0.way == .command })
    #expect(place.stateFiles() == [])
  }

  /// Killed while the log hangs, and while what was opened after that waits behind it.
  @Test func openingsAskedForWhileTheShareHangsOutliveAKill() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.hangs = true }
    reader.desk.post(.watch([plan]))
    #expect(reader.wait { $0.connection == .silent })
    reader.desk.post(.watch([plan, .client(Sample.clientID)]))
    func kept() -> Int {
      place.stateFiles().filter { $0.hasSuffix("openings.jsonl") }
        .compactMap { FileBytes.of($0)?.split(separator: UInt8(ascii: "\n")).count }.first ?? 0
    }
    for _ in 0..<500 where kept() != 2 { usleep(10_000) }
    #expect(kept() == 2)
    place.killPrograms()
    open(place, Guarded(MoodyDirectory.Mood())).close()
    let log = place.accessLog()
    #expect(log.map(\.document) == [plan, .client(Sample.clientID)])
    #expect(log.allSatisfy { $0.member == Sample.teacher && $0.time == Sample.now })
    #expect(place.stateFiles() == [])
    mood.change { $0.hangs = false }
    reader.close()
  }

  @Test func aShareThatHangsForEverDoesNotKeepTheProgramFromEnding() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { $0.hangs = true }
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.connection == .silent })
    // The thread that would take this in hangs in the first one.
    reader.desk.post(
      .save(.plan(Sample.planID, .choosePath(.furtherStudies)), basedOn: 1, ticket: 2))
    reader.desk.post(.finish)
    #expect(reader.wait { $0.isFinished })
    let kept = try #require(place.stateFiles().first.flatMap { FileBytes.of($0) })
    #expect(try JSON.parse(kept)["saves"]?.arrayValue?.count == 2)
    #expect(place.stateFiles().count == 1)
    mood.change { $0.hangs = false }
  }

  @Test func savesThatOnlyANewerProgramUnderstandsStayInTheFile() throws {
    let place = SharedPlace()
    let file = PendingFile(folder: place.root)
    let path = place.root + "/saves.json"
    let newer = #"{"change":{"change":"plan.paint","document":"plans/p1"}}"#
    let known = #"{"change":{"change":"plan.writeAids","document":"plans/p1","text":"x"}}"#
    SharedPlace.write(#"{"formatVersion":1,"saves":[\#(known),\#(newer)]}"#, to: path)
    let found = file.read(place.station(Sample.teacher))
    #expect(found.saves.map(\.change) == [.plan("p1", .writeAids("x"))])
    file.leave(found)
    let left = try JSON.parse(try #require(FileBytes.of(path)))
    #expect(left["saves"]?.arrayValue == [try JSON.parse(Array(newer.utf8))])
    SharedPlace.write(#"{"formatVersion":2}"#, to: path)
    file.leave(file.read(place.station(Sample.teacher)))
    #expect(FileBytes.of(path) != nil)
  }

  @Test func openingsThatCannotBeReadStayInTheFile() throws {
    let place = SharedPlace()
    let file = OpeningsFile(folder: place.root)
    let path = place.root + "/openings.jsonl"
    let entry = AccessEntry(
      time: Sample.now, member: Sample.teacher, machine: "kone1", document: plan, version: 1,
      way: .screen)
    #expect(file.write([entry]))
    let newer = #"{"document":"sittings/s1","member":"mope"}"# + "\n"
    SharedPlace.write(
      String(decoding: FileBytes.of(path) ?? [], as: UTF8.self) + newer, to: path)
    let found = file.read()
    #expect(found.entries == [entry])
    file.leave(found)
    #expect(FileBytes.of(path) == Array(newer.utf8))
    // One that is beyond reading, here for its size, is not taken for an empty one.
    truncate(path, 17 << 20)
    file.leave(file.read())
    #expect(FileBytes.of(path)?.count == 17 << 20)
    unlink(path)
    file.leave(file.read())
    #expect(file.read().entries == [])
  }

  /// Rights that were taken away and are given back: nobody starts the program again for that.
  @Test(arguments: [true, false])
  func whatComesBackToWritingIsWrittenTo(isClosedAtStart: Bool) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: isClosedAtStart ? EACCES : nil))
    let reader = DeskReader(Desk(place.station(Sample.teacher).moody(mood)))
    #expect(
      reader.wait { reader in
        if case .readOnly = reader.connection {
          isClosedAtStart
        } else {
          reader.connection == .good && !isClosedAtStart
        }
      })
    mood.change { $0.error = EACCES }
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Töihin")), basedOn: 1, ticket: 1))
    #expect(
      reader.wait { reader in
        guard case .failed(1, let trouble)? = reader.answer(1) else { return false }
        return trouble.code == .readOnlyDirectory
      })
    #expect(
      reader.wait { if case .readOnly = $0.connection { true } else { false } })
    mood.change { $0.error = nil }
    #expect(reader.wait { $0.isSaved(1) && $0.connection == .good })
    #expect(reader.casebook.plans[Sample.planID]?.value.ownWords == "Töihin")
    reader.close()
  }

  /// Rights to one folder: the others' saves go on, and the one that waits is tried by itself, when
  /// somebody asks, and when the program ends.
  @Test(arguments: ["by itself", "when asked", "at the end"])
  func whatOneFolderDoesNotTakeIsTriedAgain(_ way: String) throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood())
    let reader = open(place, mood)
    mood.change { ($0.lockedFolder, $0.error) = ("plans/\(Sample.planID)", EACCES) }
    reader.desk.post(.draft(plan, path: "ownWords", text: "Haluan töihin", basedOn: 1))
    reader.desk.post(.save(words, basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.answer(1) != nil })
    guard case .failed(1, let trouble) = reader.answer(1) else {
      Issue.record("\(String(describing: reader.answer(1)))")
      return
    }
    #expect(trouble.code == .noPermission && reader.connection == .good)
    reader.desk.post(
      .save(
        .client(Sample.clientID, .setPhone("040 1234567")), basedOn: nil, ticket: 2))
    #expect(reader.wait { $0.isSaved(2) })
    #expect(!reader.isSaved(1))
    mood.change { $0.error = nil }
    switch way {
    case "when asked":
      reader.desk.post(.look)
      #expect(reader.wait { $0.isSaved(1) })
    case "at the end": break
    default: #expect(reader.wait { $0.isSaved(1) })
    }
    reader.close()
    #expect(reader.isSaved(1))
    try session.look()
    #expect(session.casebook().plans[Sample.planID]?.value.ownWords == "Haluan töihin")
    #expect(place.stateFiles() == [])
  }

  /// Nobody types when the directory is taken away: it is said all the same, and that it is back.
  @Test func aDirectoryThatIsTakenAwayIsSaidToWhoOnlyLooks() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place, Guarded(MoodyDirectory.Mood()))
    let elsewhere = place.directory + "-muualla"
    #expect(rename(place.directory, elsewhere) == 0)
    #expect(
      reader.wait {
        if case .broken(let trouble) = $0.connection {
          trouble.code == .directoryLost
        } else {
          false
        }
      })
    #expect(rename(elsewhere, place.directory) == 0)
    #expect(reader.wait { $0.connection == .good })
    reader.close()
  }

  @Test func aDirectoryThatBecomesWritableIsNoticedBySomebodyWhoOnlyReads() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let mood = Guarded(MoodyDirectory.Mood(error: EROFS))
    let reader = DeskReader(Desk(place.station(Sample.teacher).moody(mood)))
    #expect(reader.wait { if case .readOnly = $0.connection { true } else { false } })
    mood.change { $0.error = nil }
    #expect(reader.wait { $0.connection == .good })
    reader.close()
  }
}
