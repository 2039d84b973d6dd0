import CLinux
import Glibc
import Testing

/// What the program leaves behind for the system to take back while nobody waits.
@Suite struct LeavingTests {
  /// So much memory of its own no program of these tests has.
  private static let much = 1 << 40
  private static let waitForAll: Int32 = 0x4000_0000

  @Test func littleIsTakenBackAtOnce() {
    #expect(linux_leave_cleaning_behind(Self.much) == 0)
  }

  @Test func whatStaysHoldsNothingThatAnybodyWaitsFor() throws {
    let watches = inotify_init1(Int32(IN_CLOEXEC))
    let locked = open("/tmp", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { for descriptor in [watches, locked] { close(descriptor) } }
    let process = linux_leave_cleaning_behind(0)
    try #require(process > 0)
    // The terminal, locks and folders are closed when the call comes back; the watches are held.
    let held = Self.descriptors(of: process)
    #expect(held.values.contains("anon_inode:inotify"))
    #expect(held.values.allSatisfy { $0 == "anon_inode:inotify" || $0.hasPrefix("pipe:") })
    #expect(held.values.count { $0.hasPrefix("pipe:") } <= 2)
    #expect(Self.link("/proc/\(process)/cwd") == "/")
    #expect(getsid(process) == process, "it belongs to no terminal")
    // It ends when the process that left it has: then the other end of what it reads is closed.
    var status: Int32 = 0
    #expect(waitpid(process, &status, WNOHANG | Self.waitForAll) == 0, "it waits")
    let read = Set(held.values.filter { $0.hasPrefix("pipe:") })
    for (descriptor, target) in Self.descriptors(of: getpid()) where read.contains(target) {
      close(descriptor)
    }
    #expect(waitpid(process, &status, Self.waitForAll) == process)
    #expect(status == 0)
  }

  /// The open files of a process, by what they are of.
  private static func descriptors(of process: pid_t) -> [Int32: String] {
    let path = "/proc/\(process)/fd"
    guard let folder = opendir(path) else { return [:] }
    defer { closedir(folder) }
    var found: [Int32: String] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let number = Int32(name), number != dirfd(folder) || process != getpid() else {
        continue
      }
      found[number] = link("\(path)/\(name)")
    }
    return found
  }

  private static func link(_ path: String) -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { buffer -> Int in
      guard let first = buffer.baseAddress else { return 0 }
      return readlink(path, first.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
