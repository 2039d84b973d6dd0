import Zip

/// Reads a ZIP archive of stored files by its directory; nothing where anything in it is wrong.
enum Unzip {
  static func files(_ bytes: [UInt8]) -> [String: [UInt8]]? {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
    var place = number(end + 16, 4)
    guard place + number(end + 12, 4) == end else { return nil }
    var files: [String: [UInt8]] = [:]
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50, number(place + 10, 2) == 0 else { return nil }
      let (sum, size) = (number(place + 16, 4), number(place + 24, 4))
      let (length, start) = (number(place + 28, 2), number(place + 42, 4))
      let name = bytes[(place + 46)..<(place + 46 + length)]
      // The file's own head says the same as the directory.
      guard number(start, 4) == 0x0403_4B50, number(start + 14, 4) == sum,
        number(start + 18, 4) == size, number(start + 22, 4) == size,
        bytes[(start + 30)..<(start + 30 + length)] == name
      else { return nil }
      let content = Array(bytes[(start + 30 + length)..<(start + 30 + length + size)])
      guard Int(Checksum.crc32(content)) == sum else { return nil }
      files[String(decoding: name, as: UTF8.self)] = content
      place += 46 + length
    }
    return place == end ? files : nil
  }

  static func text(_ name: String, in bytes: [UInt8]) -> String? {
    files(bytes)?[name].map { String(decoding: $0, as: UTF8.self) }
  }
}
