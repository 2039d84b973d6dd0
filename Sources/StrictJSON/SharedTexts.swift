internal import Synchronization

/// Texts read lately: files of many students say the same names and words, which then lie in memory once.
///
/// Only so many are remembered, each in the one place that its bytes give it; what comes later takes it.
/// A text is handed out for its very bytes alone, so whoever reads sees no difference.
enum SharedTexts {
  /// Shorter ones take no memory of their own, and longer ones are hardly ever the same.
  static let lengths = 16...64

  /// Threads that read at once seldom want the same drawer.
  private static let drawers = (0..<drawerCount).map { _ in Drawer() }
  private static let drawerCount = 64
  private static let placeCount = 128

  private final class Drawer: Sendable {
    let texts = Mutex([String](repeating: "", count: placeCount))
  }

  /// The text of some bytes; `make` makes it where it is not remembered.
  static func text<Failure: Error>(
    _ bytes: UnsafeRawBufferPointer, _ make: () throws(Failure) -> String
  ) throws(Failure) -> String {
    guard lengths.contains(bytes.count) else { return try make() }
    let sum = sum(of: bytes)
    let drawer = drawers[Int(sum % UInt64(drawerCount))]
    let place = Int(sum / UInt64(drawerCount) % UInt64(placeCount))
    let known = drawer.texts.withLock { $0[place] }
    if has(known, bytes) { return known }
    let made = try make()
    drawer.texts.withLock { $0[place] = made }
    return made
  }

  /// Whether a text is these very bytes.
  static func has(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var text = text
    return text.withUTF8 { compare($0, bytes.assumingMemoryBound(to: UInt8.self)) == 0 }
  }

  /// Eight bytes at a time; the last eight may take some twice.
  private static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = UInt64(bytes.count)
    func add(at place: Int) {
      sum ^= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      sum = sum &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    for place in stride(from: 0, through: bytes.count - 8, by: 8) { add(at: place) }
    add(at: bytes.count - 8)
    return sum >> 20
  }
}
