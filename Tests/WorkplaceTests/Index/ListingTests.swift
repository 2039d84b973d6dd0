import Casework
import Glibc
import SharedStore
import TestSupport
import Testing

@testable import Workplace

@Suite("What lists show before all has been read")
struct ListingTests {
  private let place = SharedPlace()
  private static let everybody = Sample.roster.members.byID.keys.sorted { $0.text < $1.text }

  /// Aino with a plan, and some others of whom some have given a permission; all in an index.
  private func make() throws -> Session {
    let session = try place.makeWithPlan()
    try session.save(.client(Sample.clientID, .writeStrengths("Sitkeä")))
    for number in 0..<12 {
      let id = ID<Client>("c\(number)x") ?? "c0"
      try session.save(
        .client(id, .open(firstName: "Aino \(number)", lastName: "Malli", language: .swedish)))
      try session.save(.client(id, .setSchool("Opisto")))
      if number % 3 == 0 { try session.save(.client(id, .recordConsent(Sample.consent))) }
      if number % 6 == 0 {
        try session.save(
          .plan(Plan.id(for: id), .open(client: id, revision: 1, language: .finnish)))
      }
    }
    try keepIndex()
    return session
  }

  private func keepIndex(least: Int = 1) throws {
    try place.session(Sample.teacher).indexKeeping?.run(least: least)
  }

  private func keep(_ entries: [DocumentIndex.Entry], _ session: Session) throws {
    var index = IndexWriting(directory: session.info.id, about: entries.count)
    for entry in entries { index.append(entry) }
    try session.store.keep(index)
  }

  private func kept(_ session: Session) -> DocumentIndex? {
    session.store.indexBytes().flatMap {
      session.store.index($0, of: session.info.id, most: 1000)
    }
  }

  private func listed(_ member: ID<Member>) throws -> Casebook? {
    try Session.prepare(place.station(member)).listed()
  }

  /// The same of everything read, as far as lists show it.
  private func expect(_ lists: Casebook, isOf whole: Casebook, _ words: Comment) {
    let clients = lists.clients.mapValues(\.value)
    #expect(clients == whole.clients.mapValues(\.value.inLists), words)
    #expect(lists.plans.mapValues(\.value) == whole.plans.mapValues(\.value.inLists), words)
    #expect(lists.meetings.mapValues(\.value) == whole.meetings.mapValues(\.value), words)
    #expect(lists.hidden == whole.hidden, words)
    #expect(lists.roster?.value == whole.roster?.value, words)
    #expect(Set(lists.unreadable.keys) == Set(whole.unreadable.keys), words)
    #expect(
      lists.clients.mapValues(\.version) == whole.clients.mapValues(\.version), words)
    for client in whole.clients.keys {
      #expect(
        lists.nextFollowUp(of: client, from: Sample.today)
          == whole.nextFollowUp(of: client, from: Sample.today), words)
      #expect(
        lists.followedPlan(of: client)?.value.state == whole.followedPlan(of: client)?.value.state,
        words)
    }
  }

  private func expectAllAlike(_ words: Comment) throws {
    for member in Self.everybody {
      let lists = try #require(try listed(member), words)
      // Only what is in the index is short; the rest was read.
      let whole = try place.session(member).casebook()
      expect(short(lists), isOf: whole, words)
    }
  }

  private func short(_ casebook: Casebook) -> Casebook {
    var short = casebook
    for (id, held) in casebook.clients {
      short.clients[id] = Held(held.value.inLists, version: held.version)
    }
    for (id, held) in casebook.plans {
      short.plans[id] = Held(held.value.inLists, version: held.version)
    }
    return short
  }

  @Test func everyMemberSeesWhatTheyWouldSeeOfAll() throws {
    _ = try make()
    let lists = try #require(try listed(Sample.teacher))
    #expect(lists.clients.count == 13)
    // It was not read from its file, where its strengths stand.
    #expect(lists.clients[Sample.clientID]?.value.checklist == NeedsChecklist())
    let whole = try place.session(Sample.teacher).casebook()
    #expect(whole.clients[Sample.clientID]?.value.checklist.strengths == "Sitkeä")
    #expect(!lists.isLoaded)
    let hidden = try #require(try listed(Sample.nurse)?.hidden.count)
    #expect(hidden > 0, "some are closed to some")
    try expectAllAlike("as made")
  }

  @Test func whatWasSavedSinceIsShown() throws {
    let session = try make()
    try session.save(.client("c1x", .rename(firstName: "Uusi", lastName: "Nimi")))
    try session.save(.plan(Sample.planID, .setPeriod(from: Sample.today, until: nil)))
    try session.save(
      .client("cnew", .open(firstName: "Vasta", lastName: "Tullut", language: .finnish)))
    let lists = try #require(try listed(Sample.teacher))
    #expect(lists.clients["c1x"]?.value.fullName == "Uusi Nimi")
    #expect(lists.clients["cnew"]?.value.firstName == "Vasta")
    try expectAllAlike("saved since")
  }

  @Test func aWithdrawalClosesTheRowAtOnce() throws {
    let session = try make()
    #expect(try listed(Sample.coach)?.clients[Sample.clientID] != nil)
    var withdrawal = Consent(
      id: "s2", order: "o", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    withdrawal.ends = "s1"
    let saved = try session.save(.client(Sample.clientID, .recordConsent(withdrawal)))
    #expect(try listed(Sample.coach)?.clients[Sample.clientID] == nil)
    try expectAllAlike("withdrawn")
    // And as much where nobody can read what was saved.
    let path = "\(place.directory)/clients/caino/\(SharedPlace.fileName(saved.version))"
    let text = String(decoding: try #require(FileBytes.of(path)), as: UTF8.self)
    SharedPlace.write(text.replacing("withdrawn", with: "withdrewn"), to: path)
    #expect(try listed(Sample.coach)?.clients[Sample.clientID] == nil)
    try expectAllAlike("withdrawal unreadable")
  }

  /// A new seat may open or close any papers; those that stay as they were are told by where they lie.
  @Test func whatANewRosterLeavesAsItWasIsTheSame() throws {
    _ = try make()
    let session = try place.session(Sample.teacher)
    let before = session.casebook()
    try session.save(.roster(.nameGroup("Uusi nimi")))
    let after = session.casebook()
    #expect(after.roster?.value.name == "Uusi nimi")
    for (id, held) in after.clients { #expect(before.clients[id]?.isSame(as: held) == true) }
    for (id, held) in after.plans { #expect(before.plans[id]?.isSame(as: held) == true) }
    for (id, held) in after.meetings { #expect(before.meetings[id]?.isSame(as: held) == true) }
    #expect(after.clients.count == 13)
  }

  @Test func whoIsGoneIsNotShownAndNotKept() throws {
    _ = try make()
    let file = "\(place.directory)/index.bin"
    let before = try #require(FileBytes.of(file))
    #expect(before.contains(subsequence: Array("Aino 4".utf8)))
    SharedPlace.removeAll("\(place.directory)/clients/c4x")
    #expect(try listed(Sample.teacher)?.clients["c4x"] == nil)
    try expectAllAlike("gone")
    try keepIndex()
    #expect(!(try #require(FileBytes.of(file)).contains(subsequence: Array("Aino 4".utf8))))
  }

  @Test func itIsWrittenOnlyWhereItIsOfUse() throws {
    let session = try make()
    let file = "\(place.directory)/index.bin"
    let before = try #require(FileBytes.of(file))
    try keepIndex()
    #expect(FileBytes.of(file) == before, "nothing has changed")
    try session.save(.client("c1x", .rename(firstName: "Uusi", lastName: "Nimi")))
    try keepIndex()
    #expect(FileBytes.of(file) != before, "one of fifteen is more than a hundredth")
    try keepIndex(least: 1000)
    #expect(FileBytes.of(file) == nil, "few are read as quickly without one")
    #expect(try listed(Sample.teacher) == nil)
  }

  /// Each of them twice, as no program writes it: half of what is due is missing.
  @Test func anIndexThatSaysTheSameTwiceIsMadeAnew() throws {
    let session = try make()
    let all = try #require(kept(session)).entries.values.sorted { $0.document.id < $1.document.id }
    let some = Array(all[..<(all.count / 2)])
    try keep(some + some, session)
    #expect(try #require(kept(session)).entries.count == some.count)
    try keepIndex()
    #expect(try #require(kept(session)).entries.count == all.count)
  }

  @Test func anIndexOfAnotherDirectoryIsMadeAnew() throws {
    let session = try make()
    let entries = Array(try #require(kept(session)).entries.values)
    var index = IndexWriting(directory: "another", about: entries.count)
    for entry in entries { index.append(entry) }
    try session.store.keep(index)
    #expect(kept(session) == nil)
    try keepIndex()
    #expect(try #require(kept(session)).entries.count == entries.count)
  }

  @Test func anIndexOfNoUseIsNotWaitedFor() throws {
    _ = try make()
    SharedPlace.write("omatie index 1\nnonsense", to: "\(place.directory)/index.bin")
    #expect(try listed(Sample.teacher) == nil)
    try keepIndex()
    try expectAllAlike("made anew")
  }

  @Test func whatIsNotInOrderIsReadEachTime() throws {
    let session = try make()
    let file = "\(place.directory)/clients/c2x/000000000003.json"
    SharedPlace.write("{", to: file)
    try expectAllAlike("a torn file in the way")
    unlink("\(place.directory)/index.bin")
    try keepIndex()
    try expectAllAlike("made anew beside it")
    let index = try #require(kept(session))
    #expect(index.entries.keys.allSatisfy { $0.id != "c2x" })
  }

  @Test func aStudentThatCannotBeUnderstoodIsReadFromItsFile() throws {
    let session = try make()
    let index = try #require(kept(session))
    let wrong = index.entries.values.compactMap { entry in
      Document(entry.document).flatMap { session.shelf[$0]?.version }
        .flatMap { session.store.indexed($0, shown: Array("{\"firstName\": 5}".utf8)) }
    }
    #expect(wrong.count == index.entries.count)
    try keep(wrong, session)
    try expectAllAlike("wrong fields")
  }

  /// The files have other times: they were copied, or come from a share that tells them otherwise.
  @Test func anIndexThatIsBelievedNowhereIsMadeAnew() throws {
    let session = try make()
    for (document, shelved) in try place.session(Sample.teacher).shelf.shelved {
      let file =
        "\(place.directory)/\(document.name)/\(SharedPlace.fileName(shelved.version.number))"
      let times = [timespec(tv_sec: 5, tv_nsec: 5), timespec(tv_sec: 5, tv_nsec: 5)]
      #expect(utimensat(AT_FDCWD, file, times, 0) == 0)
    }
    let before = try #require(kept(session))
    try expectAllAlike("copied")
    try keepIndex()
    let after = try #require(kept(session))
    #expect(
      before.entries.allSatisfy { name, entry in after.entries[name]?.isSame(as: entry) == false })
    try expectAllAlike("made anew")
  }

  /// Fields that can be read and are not those of the file: then no row of lists is kept.
  @Test func whatListsShowedWronglyIsNotTakenForRight() throws {
    let session = try make()
    func agrees() throws -> Bool {
      let opening = try Session.prepare(place.station(Sample.teacher))
      _ = try #require(try opening.listed())
      try opening.load()
      opening.compareWithLists()
      return opening.casebook().agreesWithLists
    }
    #expect(try agrees())
    var client = try #require(session.shelf.clients["c1x"])
    client.lastName = "Väärä"
    let version = try #require(session.shelf[.client("c1x")]?.version)
    let shown = try #require(DocumentValue.client(client).shownInLists)
    let wrong = try #require(session.store.indexed(version, shown: shown))
    let others = try #require(kept(session)).entries.values.filter {
      $0.document != wrong.document
    }
    try keep(others + [wrong], session)
    #expect(try listed(Sample.teacher)?.clients["c1x"]?.value.lastName == "Väärä")
    #expect(try !agrees())
    try keepIndex()
    #expect(try agrees())
  }

  private func indexing() -> Workstation {
    var station = place.station(Sample.teacher)
    station.leastIndexed = 1
    return station
  }

  @Test func aDeskWritesItAndShowsListsFromIt() throws {
    _ = try make()
    let file = "\(place.directory)/index.bin"
    unlink(file)
    let writer = DeskReader(Desk(indexing(), patience: 100 * oneMillisecond))
    #expect(writer.wait { _ in access(file, R_OK) == 0 })
    writer.close()
    // What lists do not show hangs: they are there all the same.
    let mood = Guarded(MoodyDirectory.Mood(hungFolders: ["feedback"], fileSystem: .unknown))
    let reader = DeskReader(Desk(indexing().moody(mood), patience: 100 * oneMillisecond))
    #expect(reader.wait { $0.casebook.inLists?.casebook.clients.count == 13 })
    #expect(!reader.casebook.isLoaded && reader.casebook.clients.isEmpty)
    #expect(!reader.casebook.isDemo && !reader.casebook.directory.isEmpty)
    mood.change { $0.hungFolders = [] }
    #expect(reader.wait { $0.casebook.isLoaded })
    #expect(reader.casebook.clients.count == 13 && reader.casebook.inLists == nil)
    #expect(reader.casebook.agreesWithLists)
    reader.close()
  }

  /// A directory that cannot be opened shows nobody: who may be seen is not looked at any more.
  @Test func listsAreTakenBackWhereTheOpeningFails() throws {
    _ = try make()
    let mood = Guarded(
      MoodyDirectory.Mood(hungFolders: ["feedback"], fileSystem: .unknown))
    var station = indexing().moody(mood)
    station.patience = Store.Patience(sleep: { _ in })
    let reader = DeskReader(Desk(station, patience: 100 * oneMillisecond))
    #expect(reader.wait { $0.casebook.inLists != nil })
    mood.change { ($0.readError, $0.unreadFile, $0.hungFolders) = (ESTALE, nil, []) }
    #expect(reader.wait { if case .broken = $0.connection { true } else { false } })
    #expect(reader.wait { $0.casebook.inLists == nil })
    #expect(!reader.casebook.isLoaded)
    mood.change { $0.readError = nil }
    reader.desk.post(.look)
    #expect(reader.wait { $0.casebook.isLoaded })
    reader.close()
  }

  @Test func anIndexThatHangsKeepsNobodyOut() throws {
    _ = try make()
    let mood = Guarded(MoodyDirectory.Mood(hungFolders: ["/index.bin"]))
    let reader = DeskReader(Desk(indexing().moody(mood), patience: 100 * oneMillisecond))
    #expect(reader.wait { $0.casebook.isLoaded })
    #expect(mood.with { $0.hanging } >= 1)
    reader.close()
    mood.change { $0.hungFolders = [] }
  }
}

extension [UInt8] {
  fileprivate func contains(subsequence part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
