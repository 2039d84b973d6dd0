import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

@Suite struct ProbeTests {
  private func opened(
    _ fileSystem: FileSystemKind = .memory, _ plan: UnkindDirectory.Plan? = nil
  ) throws -> Store {
    try Store(quick: UnkindDirectory(MemoryDirectory(fileSystem: fileSystem), plan: plan))
  }

  @Test func whereLinksWorkTheyAreUsed() throws {
    let directory = MemoryDirectory()
    #expect(try Store(quick: directory).publishing == .link)
    #expect(try directory.names(.root).isEmpty)
  }

  @Test func onFATARenameThatReplacesNothingIsUsed() throws {
    let directory = MemoryDirectory(fileSystem: FileSystemKind(magic: 0x4D44))
    let store = try Store(quick: directory)
    #expect(store.publishing == .renameNoReplace)
    try store.create(plan, proposal(["a": 1]))
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    #expect(try store.newest(plan)?.version.number == 2)
    #expect(try store.check().isWhole)
  }

  /// Calls of the probe: create, write, close, create, write, close, link, link.
  @Test(arguments: [
    (7, UnkindDirectory.Fault.error(EPERM), ReadOnlyReason.noHardLinks),
    (7, .error(ENOTSUP), .noHardLinks),
  ])
  func elsewhereItIsReadOnlyAndSaysWhy(
    _ call: Int, _ fault: UnkindDirectory.Fault, _ reason: ReadOnlyReason
  ) throws {
    let store = try opened(.memory, .init(call: call, fault: fault))
    #expect(store.publishing == .readOnly(reason))
    do throws(StoreError) {
      try store.create(plan, proposal(["a": 1]))
      Issue.record("saved")
    } catch { #expect(error.code == .cannotPublish(reason)) }
  }

  /// A disk that was full at the opening, rights that somebody gives back, or a program out of files
  /// may be well by the next save.
  @Test(arguments: [
    (2, ENOSPC, ReadOnlyReason.noSpace), (7, EMFILE, .error(EMFILE)),
    (1, EACCES, .noPermission), (1, EROFS, .readOnlyFileSystem), (7, EACCES, .noPermission),
  ])
  func whatMayPassIsAskedAgainBySaving(
    _ call: Int, _ error: Int32, _ reason: ReadOnlyReason
  ) throws {
    let store = try opened(.memory, .init(call: call, fault: .error(error)))
    #expect(store.publishing == .readOnly(reason))
    try store.create(plan, proposal(["a": 1]))
    #expect(store.publishing == .link)
  }

  @Test func aLostReplyIsNoReason() throws {
    for number in [EIO, EEXIST, EPERM] {
      #expect(try opened(.memory, .init(call: 7, fault: .late(number))).publishing == .link)
    }
    #expect(try opened(.memory, .init(call: 7, fault: .error(EIO))).publishing == .link)
  }

  @Test func readingGoesOnWhereSavingCannot() throws {
    let inner = MemoryDirectory()
    try Store(quick: inner).create(plan, proposal(["a": 1]))
    let store = try Store(
      quick: UnkindDirectory(inner, plan: .init(call: 1, fault: .error(EROFS), fromThenOn: true)))
    #expect(store.publishing == .readOnly(.readOnlyFileSystem))
    #expect(try store.newest(plan)?.version.payload == ["a": 1])
  }

  @Test func aMissingDirectoryIsSaid() throws {
    do throws(SystemError) {
      _ = try DiskDirectory(path: "/tmp/omatie-there-is-no-such-directory")
      Issue.record("opened")
    } catch { #expect(error.number == ENOENT) }
    do throws(SystemError) {
      _ = try DiskDirectory(path: "/dev/null")
      Issue.record("opened")
    } catch { #expect(error.number == ENOTDIR) }
  }
}
