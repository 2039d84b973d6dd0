import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

@Suite struct DraftTests {
  private func draft(
    _ text: String, _ path: [String] = ["note"], by author: Author = aino, time: String = "t"
  ) -> Draft {
    Draft(document: plan, path: path, base: 3, text: text, author: author, time: time)
  }

  @Test(arguments: Place.allCases) func othersSeeWhatIsTyped(_ place: Place) throws {
    try place.with(weather: .init(lateNames: true, shortWrites: 50)) { directory in
      let store = try Store(quick: directory)
      let box = DraftBox(store)
      #expect(try box.all().isEmpty)
      try box.put(draft("T"))
      try box.put(draft("Työ"))
      try box.put(draft("Arbete", ["goals", "g1"], by: bo))
      #expect(try box.all() == [draft("Työ"), draft("Arbete", ["goals", "g1"], by: bo)])
      try box.remove(plan, by: aino)
      try box.remove(plan, by: aino)
      #expect(try box.all() == [draft("Arbete", ["goals", "g1"], by: bo)])
      #expect(try store.check().findings.isEmpty)
    }
  }

  @Test(arguments: Place.allCases) func aDraftIsReplacedLetterByLetter(_ place: Place) throws {
    try place.with(weather: .init(lateNames: true, shortWrites: 50)) { directory in
      let box = DraftBox(try Store(quick: directory))
      var spare: DraftBox.Spare?
      // Longer and shorter again: nothing of a longer text is left behind a shorter one.
      for text in ["T", "Ty", "Työhön saattaen", "Työ", "", "Työt"] {
        try box.put(draft(text), spare: &spare)
        #expect(try box.all() == [draft(text)])
      }
      let names = try directory.names(.drafts)
      #expect(names.count == (spare == nil ? 1 : 2))
      #expect((spare != nil) == (place == .disk))
      // Somebody clears the spare file away as litter: the next letter goes out all the same.
      for name in names where name.hasPrefix(".") { try directory.remove(name, in: .drafts) }
      try box.put(draft("Työtä"), spare: &spare)
      try box.put(draft("Työtäni"), spare: &spare)
      #expect(try box.all() == [draft("Työtäni")])
      try box.remove(plan, by: aino, spare: spare)
      #expect(try directory.names(.drafts).isEmpty)
    }
  }

  /// Killed between two letters: what the spare file says is taken away, and no other window's.
  @Test func theSparesOfProgramsThatDiedGo() throws {
    let folder = try TemporaryFolder()
    let directory = try DiskDirectory.make(path: folder.path + "/store")
    let box = DraftBox(try Store(quick: directory))
    for (author, window) in [(aino, "p1"), (aino, "p2"), (bo, "p1"), (aino, nil)] {
      var spare: DraftBox.Spare?
      for text in ["T", "Ty"] {
        var draft = draft(text, by: author)
        draft.window = window
        try box.put(draft, spare: &spare)
      }
      try #require(spare != nil)
    }
    func spares() throws -> Int { try directory.names(.drafts).count { $0.hasPrefix(".") } }
    #expect(try spares() == 4)
    box.removeSpares(by: aino, windows: ["p1", "p9"])
    #expect(try spares() == 3 && box.all().count == 4)
    box.removeSpares(by: aino, windows: ["p2"])
    box.removeSpares(by: bo, windows: ["p1"])
    #expect(try spares() == 1 && box.all().count == 4)
  }

  @Test(arguments: ["symbolic link", "second name", "pipe"])
  func whatIsPlantedInASparesPlaceIsNotWrittenInto(_ kind: String) throws {
    let folder = try TemporaryFolder()
    let directory = try DiskDirectory.make(path: folder.path + "/store")
    let box = DraftBox(try Store(quick: directory))
    var spare: DraftBox.Spare?
    for text in ["T", "Ty"] { try box.put(draft(text), spare: &spare) }
    let name = try #require(try directory.names(.drafts).first { $0.hasPrefix(".") })
    let planted = folder.path + "/store/drafts/" + name
    let victim = folder.path + "/victim"
    try #require(unlink(planted) == 0)
    try #require(close(open(victim, O_CREAT | O_WRONLY, 0o600)) == 0)
    let result =
      switch kind {
      case "symbolic link": symlink(victim, planted)
      case "second name": link(victim, planted)
      default: mkfifo(planted, 0o600)
      }
    try #require(result == 0)
    try box.put(draft("Työ"), spare: &spare)
    #expect(try box.all() == [draft("Työ")])
    var status = stat()
    #expect(stat(victim, &status) == 0 && status.st_size == 0)
  }

  @Test func tornAndHostileDraftsAreLeftOut() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    let box = DraftBox(store)
    try box.put(draft("Työ"))
    let name = try #require(try directory.names(.drafts).first)
    let bytes = try directory.read(name, in: .drafts, limit: 9_999)
    for length in 0..<bytes.count - 1 {
      try directory.remove(name, in: .drafts)
      try directory.plant(Array(bytes.prefix(length)), as: name, in: .drafts)
      expectQuickly(try box.all().isEmpty, "\(length)")
    }
    try directory.remove(name, in: .drafts)
    try directory.plant(bytes, as: "plans-p1-somebody.json", in: .drafts)
    try directory.plant("x", as: "letter.txt", in: .drafts)
    #expect(try box.all().isEmpty)
    #expect(try store.check().findings.map(\.kind) == [.unknownFile, .unknownFile])
  }

  @Test func strangeNamesOfPeopleNeverBecomePaths() throws {
    let directory = MemoryDirectory()
    let box = DraftBox(try Store(quick: directory))
    let authors = ["../../x", "a/b", "", "Ä", "con", "a-b", "ab", "A B"].map {
      Author(member: $0, machine: $0)
    }
    for author in authors { try box.put(draft("x", by: author)) }
    let names = try directory.names(.drafts)
    #expect(names.count == authors.count)
    for name in names {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) })
    }
    #expect(Set(try box.all().map(\.author)) == Set(authors))
  }

  @Test func ownDraftsAreThereAfterADeath() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/state/omatie"
    let drafts = try OwnDrafts(path: path)
    try drafts.put(draft("half a sen", time: "t2"))
    try drafts.put(draft("half a sentence", time: "t2"))
    try drafts.put(draft("another", ["goals", "g1"], time: "t1"))
    let directory = try DiskDirectory(path: path, rights: .personal)
    let dead = ".t-" + String(repeating: "d", count: 32)
    try directory.plant("{", as: dead, in: .root)
    try directory.plant("{", as: "torn.json", in: .root)

    let found = try OwnDrafts(path: path)
    found.clearLitter()
    #expect(
      try found.all() == [
        draft("another", ["goals", "g1"], time: "t1"), draft("half a sentence", time: "t2"),
      ])
    #expect(try directory.status(.root).mode == 0o700)
    for name in try directory.names(.root) where name != "torn.json" {
      #expect(try directory.status(name, in: .root).mode == 0o600)
    }
    #expect(try !directory.names(.root).contains(dead))
    try found.remove(plan, path: ["note"])
    try found.remove(plan, path: ["note"])
    #expect(try found.all().map(\.text) == ["another"])
  }

  @Test func aHugeDraftIsKept() throws {
    let drafts = OwnDrafts(directory: MemoryDirectory())
    let text = String(repeating: "ä", count: 100_000)
    try drafts.put(draft(text))
    #expect(try drafts.all().map(\.text) == [text])
  }

  @Test func aFullDiskIsSaidAndTheOldDraftStays() throws {
    let unkind = UnkindDirectory(MemoryDirectory())
    let drafts = OwnDrafts(directory: unkind)
    try drafts.put(draft("old"))
    for call in 1...5 {
      unkind.turn(plan: .init(call: call, fault: .torn(ENOSPC)))
      do throws(StoreError) { try drafts.put(draft("new")) } catch {
        #expect(error.code == .noSpace)
      }
      unkind.turn()
      #expect(try ["old", "new"].contains(drafts.all().first?.text ?? ""))
    }
  }
}
