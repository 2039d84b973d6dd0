import Glibc
import StoreTestSupport
import StrictJSON
import Testing

@testable import SharedStore

@Suite("The index of what lists show")
struct DocumentIndexTests {
  private let other = DocumentName(kind: "clients", id: "c1")!

  private func entry(_ store: Store, _ document: DocumentName) throws -> DocumentIndex.Entry {
    let version = try #require(try store.newest(document)?.version)
    return try #require(store.indexed(version, shown: Array("{\"a\":1}".utf8)))
  }

  private func readIndex(_ store: Store, _ directory: String) -> DocumentIndex? {
    store.indexBytes().flatMap { store.index($0, of: directory, most: 1000) }
  }

  private func index(_ bytes: [UInt8]) -> DocumentIndex? { IndexFile.index(bytes, most: 1000) }

  /// Two documents and an index of them.
  private func make(_ directory: any Directory) throws -> (Store, DocumentIndex) {
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["a": 1]))
    try store.create(other, proposal(["b": 1]))
    let index = DocumentIndex(
      directory: "d1", [try entry(store, plan), try entry(store, other)])
    try store.keep(index)
    return (store, index)
  }

  @Test(arguments: Place.allCases) func whatIsKeptIsReadAgain(_ place: Place) throws {
    try place.with { directory in
      let (store, index) = try make(directory)
      let reader = try Store(quick: directory)
      let read = try #require(readIndex(reader, "d1"))
      #expect(read.entries == index.entries)
      // Where a look fails it is read, as if there were no entry.
      #expect(place == .unkind || read.entries.values.allSatisfy(reader.isCurrent))
      #expect(read.entries[plan]?.version.number == 1)
      #expect(store.hasIndex)
      #expect(readIndex(reader, "d2") == nil, "another group's")
      #expect(try reader.check().isWhole)
      try store.dropIndex()
      try store.dropIndex()
      #expect(!store.hasIndex)
      #expect(readIndex(reader, "d1") == nil)
    }
  }

  @Test(arguments: Place.allCases) func aNewerVersionMakesItsEntryOld(_ place: Place) throws {
    try place.with { directory in
      let (store, index) = try make(directory)
      try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      #expect(!store.isCurrent(try #require(index.entries[plan])))
      let untouched = store.isCurrent(try #require(index.entries[other]))
      #expect(place == .unkind || untouched)
    }
  }

  @Test func anotherFileUnderTheNameMakesItsEntryOld() throws {
    let folder = try TemporaryFolder()
    let directory = try DiskDirectory.make(path: folder.path + "/store")
    let (store, index) = try make(directory)
    let entry = try #require(index.entries[plan])
    let file = "\(folder.path)/store/\(plan.folder.path)/000000000001.json"
    var status = stat()
    #expect(stat(file, &status) == 0)
    // The same size, a second later.
    status.st_mtim.tv_sec += 1
    let times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, file, times, 0) == 0)
    #expect(!store.isCurrent(entry))
    unlink(file)
    #expect(!store.isCurrent(entry))
    mkdir(file, 0o770)
    #expect(!store.isCurrent(entry))
  }

  @Test func onlyWhatThisStoreHasReadIsIndexed() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    let first = try store.create(plan, proposal(["a": 1]))
    #expect(store.indexed(first, shown: []) != nil)
    #expect(try Store(quick: directory).indexed(first, shown: []) == nil)
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    #expect(store.indexed(first, shown: []) == nil, "an older one")
  }

  @Test func aFileThatIsCutOrChangedIsAsGoodAsNone() throws {
    let (_, index) = try make(MemoryDirectory())
    let bytes = IndexFile.bytes(index)
    #expect(self.index(bytes)?.entries == index.entries)
    for count in 0..<bytes.count { #expect(self.index(Array(bytes[..<count])) == nil) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x20
      #expect(self.index(changed) == nil, "byte \(place)")
    }
    #expect(self.index(bytes + [0]) == nil)
  }

  /// Whoever makes up a file can make its sum, too.
  @Test func aFileThatLiesInItsNumbersIsAsGoodAsNone() throws {
    let (store, made) = try make(MemoryDirectory())
    let whole = Array(IndexFile.bytes(made).dropLast(32))
    let numbers: [UInt64] = [
      0, 1, 51, 1 << 31, 999_999_999_999, 1_000_000_000_000, UInt64(Int.max), 1 << 63,
      UInt64.max - 7, UInt64.max,
    ]
    var understood = 0
    for place in "omatie index 1\n".utf8.count..<whole.count - 8 {
      for number in numbers {
        var bytes = whole
        withUnsafeBytes(of: number.littleEndian) { raw in
          for offset in 0..<8 { bytes[place + offset] = raw[offset] }
        }
        IndexFile.seal(&bytes)
        guard let read = self.index(bytes) else { continue }
        understood += 1
        #expect(read.entries.count <= 2)
        // Whatever it says, to look at its document is no crash.
        for entry in read.entries.values { _ = store.isCurrent(entry) }
      }
    }
    // Sizes and times may be any number.
    #expect(understood > 0)
  }

  @Test func noMoreEntriesAreMadeThanThereMayBe() throws {
    let (_, made) = try make(MemoryDirectory())
    let bytes = IndexFile.bytes(made)
    #expect(IndexFile.index(bytes, most: 2) != nil)
    #expect(IndexFile.index(bytes, most: 1) == nil)
  }

  @Test(arguments: [2, 3]) func aNumberFurtherOnMakesItsEntryOld(_ number: Int) throws {
    let folder = try TemporaryFolder()
    let directory = try DiskDirectory.make(path: folder.path + "/store")
    let (store, made) = try make(directory)
    let entry = try #require(made.entries[plan])
    #expect(store.isCurrent(entry))
    let name = "00000000000\(number).json"
    let file = try #require(fopen("\(folder.path)/store/\(plan.folder.path)/\(name)", "w"))
    fclose(file)
    #expect(!store.isCurrent(entry), "it may hold what somebody saved")
  }

  @Test func whatAProgramThatDiedHasLeftIsWrittenOver() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/store"
    let (store, made) = try make(try DiskDirectory.make(path: root))
    let left = "\(root)/.t-" + String(repeating: "0", count: 32)
    let file = try #require(fopen(left, "w"))
    fputs("half of it", file)
    fclose(file)
    try store.keep(made)
    #expect(access(left, F_OK) != 0)
    #expect(readIndex(store, "d1")?.entries == made.entries)
  }

  @Test func whatIsNoFileIsAsGoodAsNone() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/store"
    let (store, _) = try make(try DiskDirectory.make(path: root))
    let file = "\(root)/index.bin"
    rename(file, "\(root)/elsewhere.bin")
    symlink("elsewhere.bin", file)
    #expect(readIndex(store, "d1") == nil, "a link is not followed")
    unlink(file)
    mkfifo(file, 0o660)
    #expect(readIndex(store, "d1") == nil, "a pipe does not hold anybody")
    unlink(file)
    mkdir(file, 0o770)
    #expect(readIndex(store, "d1") == nil)
  }

  @Test func timesThatAShareCutsOffStillFit() {
    let mark = FileMark(size: 5, seconds: 7, nanoseconds: 123_456_789)
    #expect(mark.fits(FileMark(size: 5, seconds: 7, nanoseconds: 123_456_700)))
    #expect(mark.fits(FileMark(size: 5, seconds: 7, nanoseconds: 0)))
    #expect(!mark.fits(FileMark(size: 5, seconds: 7, nanoseconds: 123_457_000)))
    #expect(!mark.fits(FileMark(size: 5, seconds: 8, nanoseconds: 123_456_789)))
    #expect(!mark.fits(FileMark(size: 6, seconds: 7, nanoseconds: 123_456_789)))
  }
}
