import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

@Suite struct WatcherTests {
  let interest = Interest(kinds: ["plans"], singles: ["roster"], open: plan)

  /// Waits as the program does: for the descriptor or the next look, at most so many milliseconds.
  private func wait(_ watcher: Watcher, most milliseconds: Int) -> [News] {
    let end = SuspendingClock.now + .milliseconds(milliseconds)
    while true {
      let news = watcher.collect()
      let rest = SuspendingClock.now.duration(to: end)
      if !news.isEmpty || rest <= .zero { return news }
      let due = min(watcher.timeUntilNextLook() ?? rest, rest)
      let (seconds, attoseconds) = due.components
      var poll = pollfd(fd: watcher.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      _ = Glibc.poll(&poll, 1, Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + 1)
    }
  }

  /// Everything that comes until it is quiet.
  private func all(_ watcher: Watcher, _ milliseconds: Int = 200) -> Set<News> {
    var all: Set<News> = []
    while true {
      let news = wait(watcher, most: milliseconds)
      if news.isEmpty { return all }
      all.formUnion(news)
    }
  }

  private func onDisk(_ body: (Store, Store) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let store = try Store(directory: DiskDirectory.make(path: folder.path + "/store"))
    try body(store, try Store(directory: DiskDirectory(path: folder.path + "/store")))
  }

  @Test func onALocalDiskEventsTellEverything() throws {
    try onDisk { store, other in
      // From an empty directory: neither the kind nor the drafts are there yet.
      let watcher = Watcher(store: store)
      watcher.follow(interest)
      #expect(watcher.descriptor != nil)
      #expect(watcher.timeUntilNextLook() == nil)
      #expect(!watcher.touchesShare)
      #expect(all(watcher, 50).isEmpty)

      try other.create(plan, proposal(["a": 1]))
      let made = all(watcher)
      #expect(made.contains(.document(plan, nil)) || made.contains(.document(plan, 1)))
      try other.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      #expect(all(watcher) == [.document(plan, 2)])
      try other.save(proposal(["a": 3]), to: plan, base: 2, onConflict: merging)
      try other.save(proposal(["a": 4]), to: plan, base: 3, onConflict: merging)
      #expect(all(watcher).contains(.document(plan, 4)))

      let second = try #require(DocumentName(kind: "plans", id: "p2"))
      try other.create(second, proposal(["a": 1]))
      #expect(
        !all(watcher).isDisjoint(with: [.document(second, nil), .document(second, 1)]))
      let roster = try #require(DocumentName.single("roster"))
      try other.create(roster, proposal(["a": 1]))
      #expect(
        !all(watcher).isDisjoint(with: [.document(roster, nil), .document(roster, 1)]))
      try other.save(proposal(["a": 2]), to: roster, base: 1, onConflict: merging)
      #expect(all(watcher) == [.document(roster, 2)])
    }
  }

  /// A damaged file was put aside, or the directory back from a copy: the number says nothing new.
  @Test func anotherFileUnderAKnownNumberIsNews() throws {
    func put(_ store: Store, _ words: JSON) throws {
      try store.directory.remove("000000000002.json", in: plan.folder)
      try Store(quick: store.directory).save(
        proposal(["a": words]), to: plan, base: 1, onConflict: merging)
    }
    try onDisk { store, other in
      try other.create(plan, proposal(["a": 1]))
      try other.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      let watcher = Watcher(store: store)
      watcher.follow(interest, known: [plan: 2])
      #expect(try store.newest(plan)?.version.payload == ["a": 2])
      try put(other, 3)
      #expect(all(watcher) == [.document(plan, nil)])
      #expect(try store.newest(plan)?.version.payload == ["a": 3])
    }
    let share = UnkindDirectory(MemoryDirectory(), weather: .init())
    let store = try Store(quick: share)
    try store.create(plan, proposal(["a": 1]))
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    let watcher = Watcher(store: store)
    watcher.follow(interest)
    _ = all(watcher, 900)
    try put(store, "three")
    #expect(wait(watcher, most: 900) == [.document(plan, nil)])
  }

  @Test func draftsAreToldOf() throws {
    try onDisk { store, other in
      let watcher = Watcher(store: store)
      watcher.follow(interest)
      let box = DraftBox(other)
      let name = DraftBox.name(plan, aino)
      try box.put(draft("T"))
      #expect(all(watcher) == [.drafts])
      #expect(DraftBox(store).draft(named: name) == draft("T"))
      try box.put(draft("Ty"))
      #expect(all(watcher) == [.draft(name)])
      #expect(DraftBox(store).draft(named: name)?.text == "Ty")
      try box.remove(plan, by: aino)
      #expect(all(watcher) == [.drafts])
      #expect(DraftBox(store).draft(named: name) == nil)
      #expect(all(watcher, 50).isEmpty)
    }
  }

  @Test func whatIsNotOursIsNoNews() throws {
    try onDisk { store, other in
      try store.create(plan, proposal(["a": 1]))
      let watcher = Watcher(store: store)
      watcher.follow(interest, known: [plan: 1])
      try other.directory.plant("x", as: "notes.txt", in: plan.folder)
      try other.directory.plant("x", as: ".t-" + String(repeating: "1", count: 32), in: plan.folder)
      try other.directory.plant("x", as: "Readme", in: .root)
      other.clearLitter()
      #expect(all(watcher, 100).isEmpty)
    }
  }

  @Test func whereEventsDoNotTellFoldersAreLookedAt() throws {
    let inner = MemoryDirectory()
    let other = try Store(quick: inner)
    try other.create(plan, proposal(["a": 1]))
    let share = UnkindDirectory(inner, weather: .init(lateNames: true))
    let watcher = Watcher(store: try Store(quick: share))
    #expect(watcher.descriptor == nil)
    watcher.follow(interest, known: [plan: 1])
    #expect(watcher.touchesShare)
    _ = all(watcher, 0)

    try other.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    let due = try #require(watcher.timeUntilNextLook())
    #expect(due <= Watcher.openInterval)
    #expect(wait(watcher, most: 900) == [.document(plan, 2)])
    try DraftBox(other).put(draft("T"))
    #expect(wait(watcher, most: 900) == [.drafts])
    try other.create(DocumentName(kind: "plans", id: "p2")!, proposal(["a": 1]))
    #expect(
      wait(watcher, most: 2_900).contains { news in
        if case .document(let document, _) = news { return document.id == "p2" }
        return false
      })
  }

  @Test func aSilentShareIsToldOnceAndSoIsItsReturn() throws {
    let inner = MemoryDirectory()
    try Store(quick: inner).create(plan, proposal(["a": 1]))
    let share = UnkindDirectory(inner)
    let watcher = Watcher(store: try Store(quick: share))
    watcher.follow(interest, known: [plan: 1])
    _ = all(watcher, 0)
    share.turn(weather: .init(readErrors: 100))
    let news = wait(watcher, most: 900)
    guard case .silent(let error)? = news.first else {
      Issue.record("\(news)")
      return
    }
    #expect(news.count == 1)
    #expect(error.code != .notThere)
    #expect(wait(watcher, most: 700).isEmpty)
    share.turn()
    #expect(wait(watcher, most: 900) == [.answering])
  }

  private func draft(_ text: String) -> Draft {
    Draft(document: plan, path: ["note"], base: 1, text: text, author: aino, time: "t")
  }
}
