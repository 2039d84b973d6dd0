import Glibc
import Testing

@testable import Workplace

@Suite struct FolderLockTests {
  /// A second closing would hit whatever another thread has opened under the number meanwhile.
  @Test func aFolderThatIsHeldIsClosedOnce() {
    let place = SharedPlace()
    let closed = Guarded<[Int32]>([])
    let close: @Sendable (Int32) -> Void = { file in
      closed.with { $0.append(file) }
      Glibc.close(file)
    }
    let first = FolderLock(place.root)
    #expect(first != nil)
    #expect(FolderLock(place.root, close: close) == nil)
    #expect(closed.with { $0.count } == 1)
    #expect(FolderLock(place.root + "/none", close: close) == nil)
    #expect(closed.with { $0.count } == 1)
    withExtendedLifetime(first) {}
  }

  @Test func aFolderIsFreeAgainAfterIt() {
    let place = SharedPlace()
    do {
      let lock = FolderLock(place.root)
      #expect(lock != nil)
      withExtendedLifetime(lock) {}
    }
    #expect(FolderLock(place.root) != nil)
  }
}
