/// One file of an archive, as both of its headers tell of it; its bytes lie there as they are.
public struct ZipEntry: Hashable, Sendable {
  /// ASCII letters only.
  public let name: [UInt8]
  public let size: Int
  public let checksum: UInt32
  public let time: ZipTime
  /// Kind and permissions as Unix counts them, such as 0o100600; nothing is said of them where nil.
  public let mode: UInt32?
  /// Where its header begins.
  public let offset: Int

  public init(
    name: [UInt8], size: Int, checksum: UInt32, time: ZipTime, mode: UInt32?, offset: Int
  ) {
    (self.name, self.size, self.checksum) = (name, size, checksum)
    (self.time, self.mode, self.offset) = (time, mode, offset)
  }

  /// What one file may hold: more would need headers that not every program reads.
  public static let largestSize = 0xFFFF_FFFE

  /// Where the next file's header begins.
  var end: Int { offset + 30 + name.count + size }

  /// What stands before the file's bytes.
  var localHeader: [UInt8] { four(0x0403_4B50) + about + two(0) + name }

  /// What stands in the directory at the archive's end.
  var directoryHeader: [UInt8] {
    let isFar = offset >= 0xFFFF_FFFF
    let extra = isFar ? two(1) + two(8) + eight(offset) : []
    let madeBy = (mode == nil ? 0 : 3 << 8) | (isFar ? 45 : 20)
    // No note, the first disk, nothing said of the kind of text.
    let rest = two(extra.count) + two(0) + two(0) + two(0) + four(Int(mode ?? 0) << 16)
    let place = four(isFar ? 0xFFFF_FFFF : offset)
    return four(0x0201_4B50) + two(madeBy) + about + rest + place + name + extra
  }

  /// What both headers say: version, flags, method, time, checksum, lengths.
  private var about: [UInt8] {
    let needed = offset >= 0xFFFF_FFFF ? 45 : 20
    let when = two(Int(time.time)) + two(Int(time.date))
    return two(needed) + two(0) + two(0) + when + four(Int(checksum)) + four(size) + four(size)
      + two(name.count)
  }
}

/// The last lines of an archive: where its directory lies.
enum ZipEnd {
  static let size = 22

  static func bytes(count: Int, directory start: Int, size: Int) -> [UInt8] {
    let isLarge = count >= 0xFFFF || start >= 0xFFFF_FFFF || size >= 0xFFFF_FFFF
    var bytes: [UInt8] = []
    if isLarge {
      bytes += four(0x0606_4B50) + eight(44) + two(45) + two(45) + four(0) + four(0)
      bytes += eight(count) + eight(count) + eight(size) + eight(start)
      bytes += four(0x0706_4B50) + four(0) + eight(start + size) + four(1)
    }
    let said = two(min(count, 0xFFFF))
    bytes += four(0x0605_4B50) + two(0) + two(0) + said + said
    return bytes + four(min(size, 0xFFFF_FFFF)) + four(min(start, 0xFFFF_FFFF)) + two(0)
  }
}

func two(_ number: Int) -> [UInt8] {
  [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
}

func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

func eight(_ number: Int) -> [UInt8] { four(number) + four(number >> 32) }
