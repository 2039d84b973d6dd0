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
    return try #require(store.indexed(version, digest: Array("{\"a\":1}".utf8)))
  }

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
      let read = try #require(reader.readIndex(of: "d1"))
      #expect(read.entries == index.entries)
      // Where a look fails it is read, as if there were no entry.
      #expect(place == .unkind || read.entries.values.allSatisfy(reader.isCurrent))
      #expect(read.entries[plan]?.version.number == 1)
      #expect(store.hasIndex)
      #expect(reader.readIndex(of: "d2") == nil, "another group's")
      #expect(try reader.check().isWhole)
      try store.dropIndex()
      try store.dropIndex()
      #expect(!store.hasIndex)
      #expect(reader.readIndex(of: "d1") == nil)
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
    #expect(store.indexed(first, digest: []) != nil)
    #expect(try Store(quick: directory).indexed(first, digest: []) == nil)
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    #expect(store.indexed(first, digest: []) == nil, "an older one")
  }

  @Test func aFileThatIsCutOrChangedIsAsGoodAsNone() throws {
    let (_, index) = try make(MemoryDirectory())
    let bytes = IndexFile.bytes(index)
    #expect(IndexFile.index(bytes)?.entries == index.entries)
    for count in 0..<bytes.count { #expect(IndexFile.index(Array(bytes[..<count])) == nil) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x20
      #expect(IndexFile.index(changed) == nil, "byte \(place)")
    }
    #expect(IndexFile.index(bytes + [0]) == nil)
  }

  /// Whoever makes up a file can make its sum, too.
  @Test func aFileThatLiesInItsNumbersIsAsGoodAsNone() throws {
    let (_, index) = try make(MemoryDirectory())
    let whole = Array(IndexFile.bytes(index).dropLast(32))
    var understood = 0
    for place in stride(from: "omatie index 1\n".utf8.count, to: whole.count - 8, by: 1) {
      for number: UInt64 in [0, 1, 51, 1 << 31, 1 << 62, UInt64.max, UInt64.max - 7] {
        var bytes = whole
        withUnsafeBytes(of: number.littleEndian) { raw in
          for offset in 0..<8 { bytes[place + offset] = raw[offset] }
        }
        // Whatever it says: it is no crash, and takes no more memory than the file has bytes.
        let read = IndexFile.index(IndexFile.sealed(bytes))
        if read != nil { understood += 1 }
        #expect((read?.entries.count ?? 0) <= 2)
      }
    }
    // Sizes and times may be any number.
    #expect(understood > 0)
  }

  @Test func whatIsNoFileIsAsGoodAsNone() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/store"
    let (store, _) = try make(try DiskDirectory.make(path: root))
    let file = "\(root)/index.bin"
    rename(file, "\(root)/elsewhere.bin")
    symlink("elsewhere.bin", file)
    #expect(store.readIndex(of: "d1") == nil, "a link is not followed")
    unlink(file)
    mkfifo(file, 0o660)
    #expect(store.readIndex(of: "d1") == nil, "a pipe does not hold anybody")
    unlink(file)
    mkdir(file, 0o770)
    #expect(store.readIndex(of: "d1") == nil)
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
