import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import TestSupport
import Testing

/// Torn, truncated, foreign and newer files: named, left alone, everything else usable.
@Suite struct FindingTests {
  /// A directory with a plan of three versions and another plan beside it.
  private func with(
    _ body: (MemoryDirectory, Store, _ third: [UInt8]) throws -> Void
  ) throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["a": 1]))
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    try store.save(proposal(["a": 3]), to: plan, base: 2, onConflict: merging)
    try store.create(DocumentName(kind: "plans", id: "p2")!, proposal(["other": 1]))
    let third = try directory.read("000000000003.json", in: plan.folder, limit: 99_999)
    try body(directory, try Store(quick: directory), third)
  }

  private func replace(
    _ number: Int, _ bytes: [UInt8], _ directory: MemoryDirectory
  ) throws {
    let name = "00000000000\(number).json"
    try directory.remove(name, in: plan.folder)
    try directory.plant(bytes, as: name, in: plan.folder)
  }

  private func kinds(_ store: Store) throws -> [Finding.Kind] {
    try store.check().findings.map(\.kind)
  }

  @Test func aDamagedNewestVersionIsShownAndNotSavedOver() throws {
    try with { directory, store, third in
      for (bytes, kind) in [
        (Array(third.prefix(third.count / 2)), Finding.Kind.truncated), ([], .truncated),
        (Array("\u{0}\u{0}\u{0}\u{0}".utf8), nil), (third + [0x7D], nil),
        (Array("{}".utf8), .badHeader("format")),
      ] as [([UInt8], Finding.Kind?)] {
        try replace(3, bytes, directory)
        let store = try Store(quick: directory)
        let state = try #require(try store.newest(plan))
        #expect(state.version.number == 2)
        #expect(state.blockedBy?.version == 3)
        if let kind { #expect(state.blockedBy?.kind == kind) }
        do {
          try store.save(proposal(["a": 9]), to: plan, base: 2, onConflict: merging)
          Issue.record("saved over")
        } catch let error as StoreError {
          if case .damaged = error.code {} else { Issue.record("\(error)") }
          #expect(error.version == 3)
        }
        #expect(
          try directory.read("000000000003.json", in: plan.folder, limit: 99_999) == bytes)
        #expect(try !store.check().isWhole)
        #expect(
          try store.newest(DocumentName(kind: "plans", id: "p2")!)?.version.payload == ["other": 1])
      }
    }
  }

  @Test func whatIsSetAsideFreesItsDocument() throws {
    try with { directory, _, third in
      try replace(3, Array(third.prefix(100)), directory)
      let store = try Store(quick: directory)
      let finding = try #require(try store.newest(plan)?.blockedBy)
      try store.setAside(finding)
      let names = try directory.names(plan.folder)
      let aside = try #require(names.first { $0.hasPrefix("aside-000000000003-") })
      #expect(try directory.read(aside, in: plan.folder, limit: 999) == Array(third.prefix(100)))
      let saved = try store.save(proposal(["a": 9]), to: plan, base: 2, onConflict: merging)
      #expect(saved.number == 3)
      #expect(try store.check().isWhole)
    }
  }

  /// It is named as what it is, and what only looks like it is as strange as ever.
  @Test func whatWasSetAsideIsNoTrouble() throws {
    try with { directory, _, third in
      try replace(3, Array(third.prefix(100)), directory)
      let store = try Store(quick: directory)
      try store.setAside(try #require(try store.newest(plan)?.blockedBy))
      let found = try #require(try store.check().setAside.first)
      #expect(found.document == plan && found.version == 3 && found.since == nil)
      #expect(found.file.hasPrefix("aside-000000000003-") && found.folder == plan.folder)
      let saved = try store.save(proposal(["a": 9]), to: plan, base: 2, onConflict: merging)
      let report = try store.check()
      #expect(report.findings.isEmpty && report.setAside.map(\.since) == [saved.time])
      let names = [
        "aside-000000000003.json", "aside-3-\(String(repeating: "0", count: 32)).json",
        "aside-000000000003-\(String(repeating: "x", count: 32)).json", "aside-note.txt",
      ]
      for name in names { try directory.plant("x", as: name, in: plan.folder) }
      #expect(Set(try store.check().findings.map(\.file)) == Set(names))
      #expect(try kinds(store) == names.map { _ in .unknownFile })
    }
  }

  /// A folder has no second name to be linked by, and is as much in the way.
  @Test func aFolderInTheWayIsSetAside() throws {
    let place = try TemporaryFolder()
    let directory = try DiskDirectory.make(path: place.path + "/store")
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["a": 1]))
    #expect(mkdir("\(place.path)/store/plans/p1/000000000002.json", 0o770) == 0)
    let finding = try #require(try store.newest(plan)?.blockedBy)
    #expect(finding.kind == .notAFile)
    try store.setAside(finding)
    #expect(
      try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging).number == 2)
    #expect(try store.check().isWhole)
  }

  /// Two people put the same damaged file right: whoever comes later moves nothing of the other's.
  @Test func onlyTheFileThatWasMeantIsSetAside() throws {
    try with { directory, _, third in
      try replace(3, Array(third.prefix(100)), directory)
      let (one, other) = (try Store(quick: directory), try Store(quick: directory))
      let finding = try #require(try one.newest(plan)?.blockedBy)
      #expect(try other.newest(plan)?.blockedBy == finding)
      try one.setAside(finding)
      try one.save(proposal(["a": 4]), to: plan, base: 2, onConflict: merging)
      try one.save(proposal(["a": 5]), to: plan, base: 3, onConflict: merging)
      try other.setAside(finding)
      let state = try #require(try other.newest(plan))
      #expect(state.version.number == 4 && state.version.payload == ["a": 5])
      #expect(state.blockedBy == nil)
      #expect(try directory.names(plan.folder).filter { $0.hasPrefix("aside-") }.count == 1)
    }
  }

  @Test func anOldDamagedVersionDoesNotStopTheDocument() throws {
    try with { directory, _, _ in
      try replace(2, Array("{".utf8), directory)
      let store = try Store(quick: directory)
      let state = try #require(try store.newest(plan))
      #expect(state.version.number == 3)
      #expect(state.findings.map(\.kind) == [.truncated])
      #expect(state.blockedBy == nil)
      #expect(
        try store.save(proposal(["a": 4]), to: plan, base: 3, onConflict: merging).number == 4)
      #expect(try kinds(store) == [.truncated])
    }
  }

  @Test func aVersionOfAnotherDocumentIsForeign() throws {
    try with { directory, store, third in
      let text = FormatText.one(String(decoding: third, as: UTF8.self))
      for changed in [
        text.replacing("\"document\": \"p1\"", with: "\"document\": \"p7\""),
        text.replacing("\"version\": 3", with: "\"version\": 4"),
        text.replacing("\"kind\": \"plans\"", with: "\"kind\": \"clients\""),
      ] {
        try replace(3, Array(changed.utf8), directory)
        #expect(try Store(quick: directory).newest(plan)?.blockedBy?.kind == .foreign)
        #expect(try kinds(store) == [.foreign])
      }
    }
  }

  @Test func aVersionThatContinuesAnotherIsNotUsed() throws {
    try with { directory, store, third in
      let text = FormatText.one(String(decoding: third, as: UTF8.self))
      let at = try #require(text.firstRange(of: "\"previous\": \"")).upperBound
      var changed = Array(text)
      let place = text.distance(from: text.startIndex, to: at)
      changed[place] = changed[place] == "0" ? "1" : "0"
      try replace(3, Array(String(changed).utf8), directory)
      let state = try #require(try Store(quick: directory).newest(plan))
      #expect(state.version.number == 2)
      #expect(state.blockedBy?.kind == .brokenChain)
      #expect(try kinds(store) == [.brokenChain])
    }
  }

  @Test func aNewerFormatShowsTheVersionBeforeAndIsUntouched() throws {
    try with { directory, _, third in
      let newer = String(decoding: third, as: UTF8.self)
        .replacing("\"formatVersion\": 2", with: "\"formatVersion\": 3")
      try replace(3, Array(newer.utf8), directory)
      let store = try Store(quick: directory)
      for attempt in [
        { () throws -> Void in
          try store.save(proposal(["a": 9]), to: plan, base: 2, onConflict: merging)
        },
        { _ = try store.read(plan, version: 3) },
      ] {
        do {
          try attempt()
          Issue.record("accepted")
        } catch let error as StoreError { #expect(error.code == .newerFormat(3)) }
      }
      let state = try #require(try store.newest(plan))
      #expect(state.version.number == 2 && state.blockedBy?.kind == .newerFormat(3))
      // A torn file behind it is no reason to take it away.
      try directory.plant("{", as: "000000000004.json", in: plan.folder)
      #expect(try Store(quick: directory).newest(plan)?.blockedBy?.version == 3)
      try directory.remove("000000000004.json", in: plan.folder)
      #expect(
        try directory.read("000000000003.json", in: plan.folder, limit: 99_999)
          == Array(newer.utf8))
      #expect(try kinds(store) == [.newerFormat(3)])
      #expect(try store.check().isWhole)
    }
  }

  @Test func aRealVersionBeyondAGapStopsSavingAndAStrayOneDoesNot() throws {
    try with { directory, _, third in
      try directory.remove("000000000002.json", in: plan.folder)
      let store = try Store(quick: directory)
      let state = try #require(try store.newest(plan))
      #expect(state.version.number == 1)
      #expect(state.blockedBy?.kind == .gap)
      #expect(try kinds(store) == [.gap])
    }
    try with { directory, _, third in
      try directory.plant("not ours", as: "000000000099.json", in: plan.folder)
      let store = try Store(quick: directory)
      let state = try #require(try store.newest(plan))
      #expect(state.blockedBy == nil)
      #expect(state.findings.count == 1)
      #expect(
        try store.save(proposal(["a": 4]), to: plan, base: 3, onConflict: merging).number == 4)
    }
  }

  @Test func copiesAndStrangersAreNamedAndNeverLoaded() throws {
    try with { directory, store, third in
      let copies = [
        "000000000004.sync-conflict-20261120-101010-ABCDEFG.json", "000000000003 (1).json",
        "000000000003.json.orig", "~000000000003.json", "conflicted copy.txt",
      ]
      for name in copies { try directory.plant(third, as: name, in: plan.folder) }
      for name in ["notes.txt", "Thumbs.db", "0003.json"] {
        try directory.plant("x", as: name, in: plan.folder)
      }
      try directory.plant("x", as: "stranger", in: Folder("plans")!)
      #expect(try Store(quick: directory).newest(plan)?.version.number == 3)
      let report = try store.check()
      #expect(Set(report.findings.filter { $0.kind == .conflictCopy }.map(\.file)) == Set(copies))
      #expect(report.findings.filter { $0.kind == .unknownFile }.count == 4)
      #expect(report.isWhole)
    }
  }

  @Test func litterIsOldByTheServersClock() throws {
    let old = ".t-" + String(repeating: "0", count: 32)
    let new = ".t-" + String(repeating: "1", count: 32)
    try with { directory, store, _ in
      try directory.plant("x", as: old, in: plan.folder)
      #expect(try kinds(store).isEmpty)
      #expect(store.clearLitter() == 0)
      // Somebody's own file only begins alike, and stays however old it is.
      try directory.plant("x", as: ".t-muistio.txt", in: plan.folder)
      directory.pass(seconds: 25 * 60 * 60)
      try directory.plant("x", as: new, in: plan.folder)
      #expect(Set(try kinds(store)) == [.litter, .unknownFile])
      #expect(try store.check().isWhole)
      #expect(store.clearLitter() == 1)
      #expect(
        try directory.names(plan.folder).filter { $0.hasPrefix(".") } == [new, ".t-muistio.txt"])
    }
  }

  @Test func onDiskWrongRightsAndPlantedThingsAreFound() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store"
    let store = try Store(directory: DiskDirectory.make(path: path))
    try store.create(plan, proposal(["a": 1]))
    #expect(try store.check().findings.isEmpty)
    chmod(path + "/plans/p1/000000000001.json", 0o644)
    #expect(try kinds(store) == [.wrongMode(0o644)])
    chmod(path + "/plans/p1/000000000001.json", 0o660)
    symlink("/etc/passwd", path + "/plans/p1/000000000002.json")
    #expect(try kinds(store) == [.notAFile])
    let state = try #require(try Store(directory: DiskDirectory(path: path)).newest(plan))
    #expect(state.version.number == 1)
    #expect(state.blockedBy?.kind == .notAFile)
    unlink(path + "/plans/p1/000000000002.json")
    mkfifo(path + "/plans/p1/000000000002.json", 0o660)
    #expect(try kinds(store) == [.notAFile])
  }

  @Test func everyMutationIsFoundOrHarmless() throws {
    try with { directory, _, third in
      var random = SmallRandom(seed: 21)
      for _ in 0..<400 {
        var bytes = third
        let place = random.below(bytes.count)
        bytes[place] ^= 1 << UInt8(random.below(8))
        try replace(3, bytes, directory)
        let store = try Store(quick: directory)
        // A changed word of the newest version has no witness yet; all else is found.
        let state = try? store.newest(plan)
        if let state, state.version.number == 3 {
          #expect(state.version.header.previous != nil)
        }
        // The one before is vouched for by the next.
        try replace(3, third, directory)
      }
      let second = try directory.read("000000000002.json", in: plan.folder, limit: 99_999)
      for _ in 0..<400 {
        var bytes = second
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
        try replace(2, bytes, directory)
        expectQuickly(!(try Store(quick: directory).check().isWhole), "not found")
      }
    }
  }
}
