import Glibc
import SharedStore
import StrictJSON
import Testing

/// The system has fewer watches than there are folders: others' changes are found all the same.
@Suite struct FewWatchesTests {
  private let interest = Interest(kinds: ["clients", "plans"], singles: ["roster"], open: plan)
  private let all = (0..<12).compactMap { DocumentName(kind: "plans", id: "p\($0)") }
  private let roster = DocumentName.single("roster")!

  /// Waits as the program does until so much was told, at most some seconds.
  private func wait(_ watcher: Watcher, until isTold: (Set<News>) -> Bool) -> Set<News> {
    let end = SuspendingClock.now + .seconds(8)
    var told: Set<News> = []
    while true {
      told.formUnion(watcher.collect())
      let rest = SuspendingClock.now.duration(to: end)
      if isTold(told) || rest <= .zero { return told }
      let due = min(watcher.timeUntilNextLook() ?? rest, rest)
      let (seconds, attoseconds) = due.components
      var poll = pollfd(fd: watcher.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      _ = Glibc.poll(&poll, 1, Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + 1)
    }
  }

  /// With none at all, with some of those for the kinds, with all of those, with some documents'.
  @Test(arguments: [0, 1, 2, 3, 4, 7, 10])
  func noChangeOfOthersIsMissed(_ watches: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store"
    let other = try Store(directory: DiskDirectory.make(path: path))
    for document in all { try other.create(document, proposal(["a": 1])) }
    let disk = FewWatches(try DiskDirectory(path: path), left: watches)
    let watcher = Watcher(store: try Store(directory: disk))
    watcher.follow(interest)
    watcher.follow(interest, known: Dictionary(uniqueKeysWithValues: all.map { ($0, 1) }))
    #expect(watcher.descriptor != nil)
    #expect(watcher.touchesShare && watcher.timeUntilNextLook() != nil)
    _ = watcher.collect()

    for document in all {
      try other.save(proposal(["a": 2]), to: document, base: 1, onConflict: merging)
    }
    let saved = Set(all.map { News.document($0, 2) })
    let told = wait(watcher) { $0.isSuperset(of: saved) }
    #expect(told.isSuperset(of: saved), "\(saved.subtracting(told).count) missing")

    // What was not there at all: a document of each kind, the single one, somebody's typing.
    let new = ["clients", "plans"].compactMap { DocumentName(kind: $0, id: "new") } + [roster]
    for document in new { try other.create(document, proposal(["a": 1])) }
    try DraftBox(other).put(
      Draft(document: plan, path: ["note"], base: 1, text: "T", author: aino, time: "t"))
    func isNew(_ told: Set<News>) -> Bool {
      let drafts = told.contains { news in
        switch news {
        case .drafts, .draft: true
        default: false
        }
      }
      return drafts
        && new.allSatisfy { document in
          told.contains { if case .document(document, _) = $0 { true } else { false } }
        }
    }
    #expect(isNew(wait(watcher, until: isNew)))
    for document in new {
      try other.save(proposal(["a": 2]), to: document, base: 1, onConflict: merging)
    }
    let again = Set(new.map { News.document($0, 2) })
    #expect(wait(watcher) { $0.isSuperset(of: again) }.isSuperset(of: again))
  }

  /// One refusal is enough to know it, however many folders there are; and it is asked again later.
  @Test func whatIsRefusedIsNotAskedForEachTime() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store"
    let other = try Store(directory: DiskDirectory.make(path: path))
    for document in all { try other.create(document, proposal(["a": 1])) }
    try other.create(DocumentName(kind: "clients", id: "c1")!, proposal(["a": 1]))
    try other.create(roster, proposal(["a": 1]))
    try DraftBox(other).put(
      Draft(document: plan, path: ["note"], base: 1, text: "T", author: aino, time: "t"))
    let disk = FewWatches(try DiskDirectory(path: path), left: 9)
    let watcher = Watcher(store: try Store(directory: disk))
    watcher.follow(interest)
    #expect(disk.takeRefused() == 1)
    watcher.follow(interest)
    #expect(disk.takeRefused() == 1)
    disk.give(100)
    watcher.follow(interest)
    #expect(disk.takeRefused() == 0)
    // All have a watch now: once they have been gone through nothing is looked at any more.
    _ = wait(watcher) { _ in watcher.timeUntilNextLook() == nil }
    #expect(watcher.timeUntilNextLook() == nil && !watcher.touchesShare)
    try other.save(proposal(["a": 2]), to: all[11], base: 1, onConflict: merging)
    let told = wait(watcher) { $0.contains(.document(all[11], 2)) }
    #expect(told.contains(.document(all[11], 2)))
  }

  /// A folder that nobody may look into is that student's own trouble.
  @Test func oneFolderThatCannotBeReadKeepsNobodyFromTheOthers() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store"
    let other = try Store(directory: DiskDirectory.make(path: path))
    for document in all { try other.create(document, proposal(["a": 1])) }
    let disk = FewWatches(try DiskDirectory(path: path), left: 5)
    let watcher = Watcher(store: try Store(directory: disk))
    watcher.follow(interest, known: Dictionary(uniqueKeysWithValues: all.map { ($0, 1) }))
    // A link to itself in its place: for root too.
    #expect(rename("\(path)/plans/p7", "\(path)/p7-away") == 0)
    #expect(symlink("p7", "\(path)/plans/p7") == 0)
    try other.save(proposal(["a": 2]), to: all[11], base: 1, onConflict: merging)
    let told = wait(watcher) { $0.contains(.document(all[11], 2)) }
    #expect(told.contains(.document(all[11], 2)))
    #expect(!told.contains { if case .silent = $0 { true } else { false } }, "\(told)")
  }
}
