/// Keys that put rows in order: a new key always fits between two others.
///
/// A key holds `a` … `z` and does not end in `a`, so that there is always room before it.
public enum OrderKey {
  /// A key behind `key`; the first key of all where there is none.
  public static func after(_ key: String?) -> String { between(key, nil) }

  /// A key between two others; `nil` stands for the open end.
  public static func between(_ low: String?, _ high: String?) -> String {
    let lowDigits = digits(low)
    let highDigits = high.map { digits($0) }
    var result: [UInt8] = []
    var bounded = true
    var index = 0
    while true {
      let lower = index < lowDigits.count ? Int(lowDigits[index]) : 0
      var upper = 26
      if bounded, let highDigits { upper = index < highDigits.count ? Int(highDigits[index]) : 26 }
      if upper - lower > 1 {
        // At the open end a small step keeps keys short when rows are added one after another.
        let step = high == nil && index >= 1 ? 1 : max(1, (upper - lower) / 2)
        result.append(UInt8(lower + step))
        return text(result)
      }
      result.append(UInt8(lower))
      if upper != lower { bounded = false }
      index += 1
    }
  }

  private static func digits(_ key: String?) -> [UInt8] {
    (key ?? "").utf8.compactMap { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - UInt8(ascii: "a") : nil
    }
  }

  private static func text(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "a") }, as: UTF8.self)
  }
}
