import Casework
import FileFormat
import Glibc
import SharedStore
import TestSupport
import Testing

@testable import Workplace

@Suite struct LeftBehindTests {
  private let plan = Document.plan(Sample.planID)

  /// A desk that was typing when its program died: its folder gets a process number that is no more.
  private func die(
    _ place: SharedPlace, typing texts: [String: String], as program: String? = nil
  ) throws {
    let reader = DeskReader(Desk(place.station(Sample.teacher)))
    #expect(reader.wait { $0.connection == .good })
    for (path, text) in texts {
      reader.desk.post(.draft(plan, path: path, text: text, basedOn: 1))
    }
    reader.close()
    place.killPrograms(as: program)
  }

  private func open(_ place: SharedPlace, machine: String = "kone1") -> DeskReader {
    let reader = DeskReader(Desk(place.station(Sample.teacher, machine: machine)))
    #expect(reader.wait { $0.connection == .good })
    return reader
  }

  @Test func whatAKilledProgramHadTypedIsOffered() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan töihin puutarh"])
    let reader = open(place)
    #expect(reader.casebook.drafts.map(\.text) == ["Haluan töihin puutarh"])
    let note = try #require(reader.casebook.drafts.first)
    #expect(note.isLeftBehind && note.path == "ownWords" && note.basedOn == 1)
    reader.desk.post(.dropDraft(plan, path: "ownWords"))
    #expect(reader.wait { $0.casebook.drafts == [] })
    reader.close()
    #expect(place.stateFiles() == [])
  }

  /// Two programs of one member died with different words in one field: each is dealt with by itself.
  @Test func oneOfTwoTextsOfAFieldIsThrownAwayAlone() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan töihin"])
    try die(place, typing: ["ownWords": "Haluan kouluun"])
    let reader = open(place)
    #expect(reader.casebook.drafts.map(\.text).sorted() == ["Haluan kouluun", "Haluan töihin"])
    let note = try #require(reader.casebook.drafts.first { $0.text == "Haluan kouluun" })
    reader.desk.post(.dropLeftBehind(note))
    #expect(reader.wait { $0.casebook.drafts.map(\.text) == ["Haluan töihin"] })
    reader.close()
    place.killPrograms()
    let next = open(place)
    #expect(next.casebook.drafts.map(\.text) == ["Haluan töihin"])
    next.close()
  }

  /// What was kept here is less than what the others saw, or nothing: the fuller text is offered.
  @Test(arguments: [true, false])
  func whatOnlyTheOthersSawIsOffered(isKept: Bool) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try showAndDie(place) { $0.replacing("Haluan", with: "Haluan töihin") }
    if !isKept { for file in place.stateFiles() { unlink(file) } }
    let reader = open(place)
    #expect(reader.casebook.drafts.map(\.text) == ["Haluan töihin"])
    #expect(reader.casebook.drafts.map(\.isLeftBehind) == [true])
    // Until it is done with it lies where it was.
    #expect(place.names("drafts").count == 1)
    reader.desk.post(.dropDraft(plan, path: "ownWords"))
    #expect(reader.wait { $0.casebook.drafts == [] })
    reader.close()
    #expect(place.stateFiles() == [] && place.names("drafts") == [])
  }

  /// Two accounts, or two machines of one name, with a state directory each: what the other program
  /// showed is no later state of what was kept here, however long and late it is.
  @Test func whatAnotherProgramShowedStandsBesideWhatWasKept() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan töihin"])
    var other = Draft(
      document: plan.name, path: ["ownWords"], base: 1,
      text: "Haluan ensin kouluun ja sitten töihin",
      author: Author(member: Sample.teacher.text, machine: "kone1"), time: "2999-01-01T00:00:00Z")
    other.window = "p999999998s1n1"
    try DraftBox(session.store).put(other)
    let reader = open(place)
    #expect(
      reader.wait { $0.casebook.drafts.map(\.text).sorted() == [other.text, "Haluan töihin"] })
    #expect(reader.casebook.drafts.map(\.isLeftBehind) == [true, true])
    // The one that is taken up is saved; the other stays.
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords(other.text)), basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.isSaved(1) && $0.casebook.drafts.map(\.text) == ["Haluan töihin"] })
    reader.close()
    #expect(place.stateTexts() == ["Haluan töihin"])
  }

  /// A shared machine that is wiped at its start, or a state directory that cannot be written: the
  /// others' folder says by itself that the program is no more.
  @Test(arguments: [true, false])
  func whatOnlyTheSharedFolderHoldsIsOffered(canBeWritten: Bool) throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try showAndDie(place) { $0.replacing("Haluan", with: "Haluan töihin") }
    SharedPlace.removeAll(place.state)
    if !canBeWritten { SharedPlace.write("", to: place.state) }
    let reader = open(place)
    #expect(reader.wait { $0.casebook.drafts.map(\.isLeftBehind) == [true] })
    #expect(reader.casebook.drafts.map(\.text) == ["Haluan töihin"])
    reader.desk.post(.watch([plan]))
    #expect(place.names("drafts").count == 1, "it stays until it is done with")
    reader.desk.post(.dropDraft(plan, path: "ownWords"))
    #expect(reader.wait { $0.casebook.drafts == [] })
    reader.close()
    #expect(place.names("drafts").filter { !$0.hasPrefix(".") } == [])
  }

  @Test(arguments: [
    ("p123s456n7", true), ("p123s456", false), ("p123s456n7n8", false), ("s1p2n3", false),
    ("p01s2n3", false), ("muu", false),
  ])
  func aWindowNamesItsProgram(window: String, isProgram: Bool) {
    #expect(RunningProgram(window: window)?.window == (isProgram ? window : nil))
  }

  /// Its words are offered here, and nobody else sees them being typed any more.
  @Test func whatAKilledProgramShowedToTheOthersGoes() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try showAndDie(place) { $0 }
    #expect(place.names("drafts").count == 2)
    let reader = open(place)
    #expect(reader.casebook.drafts.map(\.isLeftBehind) == [true])
    #expect(place.names("drafts") == [])
    reader.close()
  }

  /// A program types a word and is killed: what it showed to the others stands there, changed so.
  private func showAndDie(_ place: SharedPlace, change: (String) -> String) throws {
    let dead = open(place)
    dead.desk.post(.draft(plan, path: "ownWords", text: "Haluan", basedOn: 1))
    #expect(place.waitForStateTexts(["Haluan"]))
    for _ in 0..<500 where place.names("drafts") == [] { usleep(10_000) }
    let shown = try #require(place.names("drafts").first)
    let bytes = try #require(FileBytes.of("\(place.directory)/drafts/\(shown)"))
    dead.close()
    // As a killed program leaves both: its process number is no more.
    let number = String(getpid())
    // The spare file of the letter before lies beside it.
    let spare = ".t-" + String(repeating: "0", count: 32)
    for name in [shown.replacing("p\(number)s", with: "p999999999s"), spare] {
      let text = String(decoding: bytes, as: UTF8.self)
      SharedPlace.write(
        change(text.replacing("p\(number)s", with: "p999999999s")),
        to: "\(place.directory)/drafts/\(name)")
    }
    place.killPrograms()
    for file in place.stateFiles() {
      let text = String(decoding: FileBytes.of(file) ?? [], as: UTF8.self)
      SharedPlace.write(text.replacing("p\(number)s", with: "p999999999s"), to: file)
    }
  }

  /// What is saved in the field does away only with the words that now stand there.
  @Test func savingOneOfTwoTextsKeepsTheOther() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan töihin"])
    try die(place, typing: ["ownWords": "Haluan kouluun"])
    let reader = open(place)
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Haluan töihin nyt")), basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.isSaved(1) })
    for _ in 0..<2 { reader.desk.post(.dropDraft(plan, path: "ownWords")) }
    reader.desk.post(.save(.plan(Sample.planID, .writeAids("Tulkki")), basedOn: 1, ticket: 2))
    #expect(reader.wait { $0.isSaved(2) })
    #expect(reader.casebook.drafts.map(\.text) == ["Haluan kouluun"])
    reader.close()
    #expect(place.stateTexts() == ["Haluan kouluun"])
  }

  /// The words were taken up and written on: the shorter ones are not offered over the saved ones.
  @Test func savingALongerTextDoesAwayWithTheShorterOne() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan", "aids": "Tulkki"])
    let reader = open(place)
    #expect(reader.casebook.drafts.count == 2)
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Haluan töihin")), basedOn: 1, ticket: 1))
    #expect(reader.wait { $0.isSaved(1) })
    #expect(reader.casebook.drafts.map(\.text) == ["Tulkki"])
    reader.close()
    #expect(place.stateTexts() == ["Tulkki"])
  }

  /// Killed when its last save was done and the typing went on: its own words are no other's.
  @Test func whatWasTypedWhileASaveWasOnItsWayGoesOnFromThatSave() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let dead = open(place)
    dead.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Haluan ulk")), basedOn: 1, ticket: 1))
    #expect(dead.wait { $0.isSaved(1) })
    dead.desk.post(.draft(plan, path: "ownWords", text: "Haluan ulkona olla", basedOn: 1))
    dead.close()
    try session.look()
    try session.save(.plan(Sample.planID, .writeAids("Tulkki")))
    place.killPrograms()
    let reader = open(place)
    let left = try #require(reader.casebook.drafts.first)
    #expect(left.text == "Haluan ulkona olla" && left.basedOn == 2)
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords(left.text)), basedOn: left.basedOn, ticket: 2))
    #expect(reader.wait { $0.isSaved(2) && $0.casebook.drafts == [] })
    let held = try #require(reader.casebook.plans[Sample.planID]?.value)
    #expect(held.ownWords == "Haluan ulkona olla" && held.aids == "Tulkki")
    reader.close()
  }

  @Test func aClientWhoNeverCameToBeIsOfferedToo() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    reader.desk.post(.draft(.client("ckesken"), path: "firstName", text: "Eeli", basedOn: 0))
    reader.close()
    place.killPrograms()
    let next = open(place)
    #expect(next.casebook.drafts.filter(\.isLeftBehind).map(\.text) == ["Eeli"])
    next.close()
  }

  @Test func aKilledProgramThatNobodyHasBuriedIsDead() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    defer { free(arguments[0]) }
    #expect(posix_spawn(&process, "/bin/true", nil, nil, &arguments, nil) == 0)
    // It ends, and stays in the table of processes because its parent does not wait for it yet.
    var information = siginfo_t()
    #expect(waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) == 0)
    let line = String(
      decoding: FileBytes.of("/proc/\(process)/stat") ?? [], as: UTF8.self)
    let started = line.split(separator: " ")[21]
    try die(place, typing: ["ownWords": "Haluan"], as: "\(process)-\(started)")
    let reader = open(place)
    #expect(reader.casebook.drafts.filter(\.isLeftBehind).map(\.text) == ["Haluan"])
    reader.close()
    waitpid(process, nil, 0)
  }

  @Test func itIsOfferedUntilItIsSavedOrThrownAway() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan"])
    let first = open(place)
    #expect(first.casebook.drafts.count == 1)
    first.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Haluan")), basedOn: 1, ticket: 1))
    #expect(first.wait { $0.isSaved(1) })
    #expect(first.wait { $0.casebook.drafts == [] })
    first.close()
    #expect(place.stateFiles() == [])
  }

  @Test func whatWasSavedInTheEndIsNotOffered() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try die(place, typing: ["ownWords": "Haluan töihin"])
    try session.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin")))
    let reader = open(place)
    #expect(reader.casebook.drafts == [])
    reader.close()
    #expect(place.stateFiles() == [])
  }

  @Test func programsThatRunKeepTheirOwn() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let first = open(place)
    first.desk.post(.draft(plan, path: "aids", text: "Tulkki", basedOn: 1))
    #expect(place.waitForStateTexts(["Tulkki"]))
    let second = open(place)
    // Seen as somebody's typing, as on any other screen, but not taken over.
    #expect(second.casebook.drafts.allSatisfy { !$0.isLeftBehind })
    second.close()
    #expect(place.stateTexts() == ["Tulkki"])
    first.close()
  }

  /// Two windows of one member on one machine: each shows the others its own words.
  @Test func twoWindowsShowTheirTypingSideBySide() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let (first, second) = (open(place), open(place))
    let other = DeskReader(Desk(place.station(Sample.coach, machine: "kone7")))
    first.desk.post(.draft(plan, path: "aids", text: "Tulkki", basedOn: 1))
    second.desk.post(.draft(plan, path: "ownWords", text: "Haluan", basedOn: 1))
    #expect(other.wait { $0.casebook.drafts.map(\.text).sorted() == ["Haluan", "Tulkki"] })
    #expect(first.wait { $0.casebook.drafts.map(\.text) == ["Haluan"] })
    #expect(second.wait { $0.casebook.drafts.map(\.text) == ["Tulkki"] })
    // The one that is done takes away only its own.
    first.desk.post(.dropDraft(plan, path: "aids"))
    #expect(other.wait { $0.casebook.drafts.map(\.text) == ["Haluan"] })
    for reader in [first, second, other] { reader.close() }
    #expect(place.names("drafts") == [])
  }

  @Test func aProgramThatDiesLaterIsTakenOverWhenAnotherPaperIsOpened() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let first = open(place)
    first.desk.post(.draft(plan, path: "aids", text: "Tulkki", basedOn: 1))
    #expect(place.waitForStateTexts(["Tulkki"]))
    let kept = place.stateFolders()
    let second = open(place)
    for folder in kept { place.kill(folder) }
    second.desk.post(.watch([plan]))
    #expect(second.wait { $0.casebook.drafts.contains { $0.isLeftBehind && $0.text == "Tulkki" } })
    second.close()
    first.close()
  }

  /// The folder lies on this machine's own disk: whatever the machine was called, it typed it.
  @Test func aRenamedMachinesTypingIsOffered() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["aids": "Tulkki"])
    let other = open(place, machine: "kone9")
    #expect(other.casebook.drafts.filter(\.isLeftBehind).map(\.text) == ["Tulkki"])
    other.close()
  }

  /// In a home folder on the net the other machine's program may well be alive.
  @Test func anotherMachinesAreLeftAloneWhereTheFoldersAreOnTheNet() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try die(place, typing: ["aids": "Tulkki"])
    func taken(_ isLocal: Bool) throws -> Int {
      try DraftFolders(
        place.station(Sample.teacher, machine: "kone9"), directoryID: session.info.id,
        member: Sample.teacher, isKnownLocal: isLocal
      ).leftBehind.count
    }
    #expect(try taken(false) == 0)
    #expect(place.stateTexts() == ["Tulkki"])
    #expect(try taken(true) == 1)
  }

  /// In a container that shares the folders another one's programs have numbers that are not known.
  @Test(arguments: ["kone1", "kone9"])
  func aRunningProgramsFolderIsLeftAloneWhereItsNumberIsNotKnown(machine: String) throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let unseen = RunningProgram(process: 999_999_999, started: 1, count: 1)
    func folders(_ program: RunningProgram, _ machine: String) throws -> DraftFolders {
      try DraftFolders(
        place.station(Sample.teacher, machine: machine), directoryID: session.info.id,
        member: Sample.teacher, program: program, isKnownLocal: true)
    }
    var running: DraftFolders? = try folders(unseen, "kone1")
    #expect(try folders(.next(), machine).leftBehind == [])
    #expect(running?.leftBehind == [])
    running = nil
    #expect(try folders(.next(), machine).leftBehind.count == 1)
  }

  /// The laptop was swapped: what its program showed to the others is offered on the new one.
  @Test func typingOnASwappedMachineIsOfferedAndTakenAway() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    try DraftBox(session.store).put(
      Draft(
        document: plan.name, path: ["ownWords"], base: 1, text: "Haluan",
        author: Author(member: Sample.teacher.text, machine: "vanha"), time: "1999-01-01T00:00:00Z")
    )
    // Written an hour ago by the server's clock.
    let file = "\(place.directory)/drafts/\(try #require(place.names("drafts").first))"
    var times = [timeval(tv_sec: time(nil) - 3600, tv_usec: 0), timeval()]
    times[1] = times[0]
    #expect(utimes(file, times) == 0)
    let reader = open(place)
    #expect(reader.wait { $0.casebook.drafts.map(\.isElsewhere) == [true] })
    #expect(reader.casebook.drafts.first?.machine == "vanha")
    reader.desk.post(.dropDraft(plan, path: "ownWords"))
    #expect(reader.wait { $0.casebook.drafts == [] })
    reader.close()
    #expect(place.names("drafts") == [])
  }

  @Test func stateFilesAreForThisUserAlone() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    try die(place, typing: ["aids": "Tulkki"])
    for path in place.stateFolders() + place.stateFiles() {
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o077 == 0, "\(path)")
    }
  }

  /// The draft plan in which one was typing is gone: the words are offered at once, and again later.
  @Test func whatIsPutAsideIsOfferedUntilItIsDone() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    reader.desk.post(.draft(plan, path: "ownWords", text: "Kesken", basedOn: 1))
    reader.desk.post(.leaveBehind(plan, path: "ownWords", text: "Kesken jäi", basedOn: 1))
    #expect(reader.wait { $0.casebook.drafts.map(\.text) == ["Kesken jäi"] })
    #expect(reader.casebook.drafts.map(\.isLeftBehind) == [true])
    reader.close()
    place.killPrograms()
    // A program that ends in peace leaves them to the next one.
    let next = open(place)
    #expect(next.casebook.drafts.map(\.text) == ["Kesken jäi"])
    let note = try #require(next.casebook.drafts.first)
    next.desk.post(.dropLeftBehind(note))
    #expect(next.wait { $0.casebook.drafts == [] })
    next.close()
    #expect(place.stateFiles() == [])
  }

  @Test func whatIsPutAsideAndThrownAwayLeavesNothing() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = open(place)
    reader.desk.post(.leaveBehind(plan, path: "ownWords", text: "Kesken", basedOn: 1))
    #expect(reader.wait { $0.casebook.drafts.count == 1 })
    let note = try #require(reader.casebook.drafts.first)
    reader.desk.post(.dropLeftBehind(note))
    #expect(reader.wait { $0.casebook.drafts == [] })
    reader.close()
    #expect(place.stateFiles() == [])
  }
}
