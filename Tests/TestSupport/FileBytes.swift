import Glibc

/// The bytes of files, as tests read them past the program.
public enum FileBytes {
  /// All that a file holds; nil where it cannot be opened.
  public static func of(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }
}
