internal import CLinux
internal import Glibc
public import Zip

/// An archive that lies in a file which a person named.
public final class ArchiveFile: ZipSource {
  public let size: Int
  private let descriptor: Int32

  /// Opens an ordinary file; pipes and devices, which have no end, are not touched.
  public init(path: String) throws(ArchiveFault) {
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveFault(.unreadable(errno)) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    size = Int(status.st_size)
    guard isKnown, status.st_mode & LINUX_S_IFMT == LINUX_S_IFREG else {
      throw ArchiveFault(.notAFile)
    }
  }

  deinit { Glibc.close(descriptor) }

  public func read(at offset: Int, count: Int) throws(ZipFault) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= size - count else { throw .damaged }
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let result = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if result < 0, errno == EINTR { continue }
        if result < 0 { number = errno }
        if result <= 0 { return }
        filled += result
      }
    }
    if number != 0 { throw .unreadable(number) }
    if bytes.count < count { throw .damaged }
    return bytes
  }
}
