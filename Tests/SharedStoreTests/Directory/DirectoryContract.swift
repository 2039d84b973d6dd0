import Glibc
import SharedStore
import StoreTestSupport
import Synchronization
import Testing

/// What every directory keeps to; the unkind one with names that come late and writes that fall short.
@Suite struct DirectoryContract {
  static let weather = UnkindDirectory.Weather(lateNames: true, shortWrites: 50)
  let plans = Folder("plans")!

  private func on(_ place: Place, _ body: (any Directory) throws -> Void) throws {
    try place.with(weather: DirectoryContract.weather, body)
  }

  private func failure(_ body: () throws -> Void) -> Int32? {
    do { try body() } catch { return (error as? SystemError)?.number ?? -1 }
    return nil
  }

  @Test(arguments: Place.allCases) func whatIsWrittenIsReadBack(_ place: Place) throws {
    try on(place) { directory in
      try directory.makeFolder(plans)
      let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
      try directory.plant(bytes, as: "a", in: plans)
      #expect(try directory.read("a", in: plans, limit: 100_000) == bytes)
      #expect(try directory.status("a", in: plans).size == 100_000)
      #expect(try directory.status("a", in: plans).kind == .file)
      #expect(failure { _ = try directory.read("a", in: plans, limit: 99_999) } == EFBIG)
      try directory.plant("", as: "empty", in: plans)
      #expect(try directory.read("empty", in: plans, limit: 0).isEmpty)
      #expect(Set(try directory.names(plans)) == ["a", "empty"])
      #expect(try directory.names(.root) == ["plans"])
    }
  }

  @Test(arguments: Place.allCases) func whatIsMissingIsSaidToBe(_ place: Place) throws {
    try on(place) { directory in
      #expect(failure { try directory.look(plans) } == ENOENT)
      #expect(failure { _ = try directory.list(plans) } == ENOENT)
      #expect(failure { _ = try directory.read("a", in: .root, limit: 1) } == ENOENT)
      #expect(failure { _ = try directory.status("a", in: .root) } == ENOENT)
      #expect(failure { _ = try directory.create("a", in: plans) } == ENOENT)
      #expect(failure { try directory.link("a", to: "b", in: .root) } == ENOENT)
      #expect(failure { try directory.remove("a", in: .root) } == ENOENT)
      #expect(failure { try directory.makeFolder(Folder("plans/p1")!) } == ENOENT)
    }
  }

  @Test(arguments: Place.allCases) func namesAreTakenOnce(_ place: Place) throws {
    try on(place) { directory in
      try directory.makeFolder(plans)
      #expect(failure { try directory.makeFolder(plans) } == EEXIST)
      try directory.plant("one", as: "a", in: plans)
      #expect(failure { _ = try directory.create("a", in: plans) } == EEXIST)
      try directory.plant("two", as: "b", in: plans)
      try directory.link("a", to: "c", in: plans)
      #expect(failure { try directory.link("b", to: "c", in: plans) } == EEXIST)
      #expect(failure { try directory.renameWithoutReplacing("b", to: "c", in: plans) } == EEXIST)
      #expect(try directory.read("c", in: plans, limit: 9) == Array("one".utf8))
      try directory.remove("a", in: plans)
      #expect(try directory.read("c", in: plans, limit: 9) == Array("one".utf8))
      try directory.renameWithoutReplacing("b", to: "d", in: plans)
      try directory.renameReplacing("d", to: "c", in: plans)
      #expect(try directory.read("c", in: plans, limit: 9) == Array("two".utf8))
      #expect(try directory.names(plans) == ["c"])
      try directory.sync(plans)
    }
  }

  @Test(arguments: Place.allCases) func aNameIsNeverAPath(_ place: Place) throws {
    try on(place) { directory in
      for name in ["", ".", "..", "a/b", "/etc/passwd", "../x", "a\u{0}b"] {
        #expect(failure { _ = try directory.create(name, in: .root) } == EINVAL, "\(name)")
        #expect(failure { _ = try directory.read(name, in: .root, limit: 1) } == EINVAL, "\(name)")
        #expect(failure { _ = try directory.status(name, in: .root) } == EINVAL, "\(name)")
      }
      let names = try directory.names(.root)
      #expect(names.isEmpty)
    }
  }

  @Test(arguments: Place.allCases) func linesAreAddedWhole(_ place: Place) throws {
    try on(place) { directory in
      try directory.makeFolder(.log)
      try directory.append(Array("one\n".utf8), to: "m.jsonl", in: .log)
      try directory.append(Array("tw".utf8), to: "m.jsonl", in: .log)
      try directory.append(Array("three\n".utf8), to: "m.jsonl", in: .log)
      #expect(
        try directory.read("m.jsonl", in: .log, limit: 99) == Array("one\ntw\nthree\n".utf8))
    }
  }

  @Test(arguments: Place.allCases) func ofManyLinksOneSucceeds(_ place: Place) throws {
    try on(place) { directory in
      for round in 0..<20 {
        for writer in 0..<8 {
          try directory.plant("\(writer)", as: "w\(round)-\(writer)", in: .root)
        }
        let winners = Mutex<[Int]>([])
        inParallel(8) { writer in
          if (try? directory.link("w\(round)-\(writer)", to: "x\(round)", in: .root)) != nil {
            winners.withLock { $0.append(writer) }
          }
        }
        let winner = winners.withLock { $0 }
        #expect(winner.count == 1)
        #expect(
          try directory.read("x\(round)", in: .root, limit: 9) == Array("\(winner[0])".utf8))
      }
    }
  }

  @Test func onTheUnkindOneNamesShowAfterALook() throws {
    let inner = MemoryDirectory()
    let unkind = UnkindDirectory(inner, weather: DirectoryContract.weather)
    try unkind.look(.root)
    try inner.plant("x", as: "late", in: .root)
    #expect(try unkind.names(.root).isEmpty)
    #expect(failure { _ = try unkind.read("late", in: .root, limit: 9) } == ENOENT)
    try unkind.look(.root)
    #expect(try unkind.names(.root) == ["late"])
  }

  @Test func onDiskRightsDoNotHangOnTheUmask() throws {
    let folder = try TemporaryFolder()
    for (rights, file, under) in [
      (DiskDirectory.Rights.shared, UInt32(0o660), UInt32(0o2770)), (.personal, 0o600, 0o700),
    ] {
      let directory = try DiskDirectory.make(
        path: "\(folder.path)/\(file)/below", rights: rights)
      try directory.makeFolder(plans)
      try directory.plant("x", as: "a", in: plans)
      try directory.append([0x0A], to: "log", in: plans)
      #expect(try directory.status("a", in: plans).mode == file)
      #expect(try directory.status("log", in: plans).mode == file)
      #expect(try directory.status(plans).mode == under)
      #expect(try directory.status(.root).mode == under)
    }
  }

  @Test func onDiskNothingPlantedIsFollowedOrWaitedFor() throws {
    let folder = try TemporaryFolder()
    let outside = folder.path + "/outside"
    mkdir(outside, 0o700)
    let directory = try DiskDirectory.make(path: folder.path + "/store")
    let root = folder.path + "/store/"
    symlink(outside, root + "plans")
    #expect(
      failure { try directory.look(plans) } == ENOTDIR
        || failure { try directory.look(plans) } == ELOOP)
    symlink("/etc/passwd", root + "link")
    mkfifo(root + "pipe", 0o600)
    mkdir(root + "folder", 0o700)
    #expect(failure { _ = try directory.read("link", in: .root, limit: 99_999) } == ELOOP)
    #expect(failure { _ = try directory.read("pipe", in: .root, limit: 9) } == ENXIO)
    #expect(failure { _ = try directory.read("folder", in: .root, limit: 9) } == EISDIR)
    #expect(failure { try directory.append([0x0A], to: "link", in: .root) } == ELOOP)
    #expect(failure { _ = try directory.create("link", in: .root) } == EEXIST)
    #expect(try directory.status("link", in: .root).kind == .other)
  }
}

/// Runs the body on that many threads at once and waits for all.
func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Work: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void
    init(_ number: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }
  let threads = (0..<count).map { number in
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(number, body)).toOpaque()
    pthread_create(
      &thread, nil,
      { @Sendable raw in
        let work = Unmanaged<Work>.fromOpaque(raw!).takeRetainedValue()
        work.body(work.number)
        return nil
      }, work)
    return thread
  }
  for thread in threads { pthread_join(thread, nil) }
}
