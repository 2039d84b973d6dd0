internal import Glibc

/// The fields of a JSON object, kept in the order of their keys' bytes, as files have them.
///
/// Files are written and, nearly always, read in that order: so nothing is hashed and nothing sorted.
public struct JSONObject: Sendable {
  public typealias Element = (key: String, value: JSON)
  private(set) var entries: [Element] = []

  public init() {}

  /// The fields of pairs; where a key comes twice, `combine` says which value stands.
  public init(
    _ pairs: some Sequence<(String, JSON)>, uniquingKeysWith combine: (JSON, JSON) -> JSON
  ) {
    for (key, value) in pairs {
      if let old = insert(value, key) { self[key] = combine(old, value) }
    }
  }

  /// The value of a field; nil where there is no such field, and setting nil removes it.
  public subscript(key: String) -> JSON? {
    get {
      let (place, isThere) = place(of: key)
      return isThere ? entries[place].value : nil
    }
    set {
      let (place, isThere) = place(of: key)
      switch (newValue, isThere) {
      case (let value?, true): entries[place].value = value
      case (let value?, false): entries.insert((key, value), at: place)
      case (nil, true): entries.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Puts a field in; where it is there already, answers its value and leaves it.
  mutating func insert(_ value: JSON, _ key: String) -> JSON? {
    // In a file the keys come in their order.
    guard let last = entries.last?.key, !comesBefore(last, key) else {
      entries.append((key, value))
      return nil
    }
    let (place, isThere) = place(of: key)
    if isThere { return entries[place].value }
    entries.insert((key, value), at: place)
    return nil
  }

  /// Puts a field behind all others; false, and nothing done, where its key does not come after theirs.
  mutating func append(_ value: JSON, _ key: String) -> Bool {
    if let last = entries.last?.key, !comesBefore(last, key) { return false }
    entries.append((key, value))
    return true
  }

  /// Puts in fields whose keys came out of order, all in one go.
  ///
  /// Answers where in its file the first field stands whose key was there before it; nil for none.
  mutating func insert(_ late: [LateField]) -> Int? {
    if late.isEmpty { return nil }
    var all: [Element] = []
    all.reserveCapacity(entries.count + late.count)
    var (rest, duplicate) = (entries[...], Int?.none)
    for field in late.sorted(by: LateField.comesFirst) {
      while let next = rest.first, !comesBefore(field.key, next.key) {
        all.append(next)
        rest.removeFirst()
      }
      if let last = all.last?.key, haveSameBytes(last, field.key) {
        duplicate = Swift.min(duplicate ?? field.start, field.start)
      } else {
        all.append((field.key, field.value))
      }
    }
    entries = all + rest
    return duplicate
  }

  /// These fields and others; where both have one, `combine` says which value stands.
  public func merging(
    _ others: JSONObject, uniquingKeysWith combine: (JSON, JSON) -> JSON
  ) -> JSONObject {
    var all = self
    for (key, value) in others {
      if let old = all.insert(value, key) { all[key] = combine(old, value) }
    }
    return all
  }

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Where a key stands, or would stand.
  private func place(of key: String) -> (place: Int, isThere: Bool) {
    var key = key
    return key.withUTF8 { wanted in
      var (low, high) = (0, entries.count)
      while low < high {
        let middle = (low + high) / 2
        var found = entries[middle].key
        let order = found.withUTF8 { compare($0, wanted) }
        if order == 0 { return (middle, true) }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return (low, false)
    }
  }

  /// Whether both are the very same memory, and so equal without comparing.
  func isIdentical(to other: JSONObject) -> Bool {
    entries.withUnsafeBufferPointer { mine in
      other.entries.withUnsafeBufferPointer {
        mine.baseAddress == $0.baseAddress && mine.count == $0.count
      }
    }
  }
}

/// A field of a file that comes after one with a greater key, and the byte at which it starts.
struct LateField {
  var key: String
  var value: JSON
  var start: Int

  static func comesFirst(_ one: LateField, _ other: LateField) -> Bool {
    haveSameBytes(one.key, other.key) ? one.start < other.start : comesBefore(one.key, other.key)
  }
}

extension JSONObject: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(place: Int) -> Element { entries[place] }

  /// The names of the fields, in their order.
  public var keys: [String] { entries.map(\.key) }
  /// The values of the fields, in the order of their names.
  public var values: [JSON] { entries.map(\.value) }

  /// The fields that `isIncluded` says yes to.
  public func filter(_ isIncluded: (Element) -> Bool) -> JSONObject {
    var kept = JSONObject()
    kept.entries = entries.filter(isIncluded)
    return kept
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Fields with values that may be missing: those without one are left out.
  public init(dictionaryLiteral fields: (String, JSON?)...) {
    entries.reserveCapacity(fields.count)
    for (key, value) in fields {
      if let value, insert(value, key) != nil { self[key] = value }
    }
  }
}

extension JSONObject: Hashable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.count == right.count else { return false }
    if left.isIdentical(to: right) { return true }
    for (l, r) in zip(left.entries, right.entries) {
      guard haveSameBytes(l.key, r.key), l.value == r.value else { return false }
    }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for (key, value) in entries {
      hasher.combine(bytesOf: key)
      hasher.combine(value)
    }
  }
}

/// Below, at or above zero as one text's bytes come before, with or after another's.
@inline(__always)
func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
  let common = min(left.count, right.count)
  if common == 0 { return left.count - right.count }
  // Most differ in the first byte, which takes no call to see.
  if left[0] != right[0] { return Int(left[0]) - Int(right[0]) }
  let first = Int(memcmp(left.baseAddress!, right.baseAddress!, common))
  return first == 0 ? left.count - right.count : first
}
