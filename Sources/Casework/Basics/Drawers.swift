/// A table kept in drawers: a copy in which one value has changed shares all other drawers.
///
/// There may be tens of thousands of documents, and another thread holds the table as it was whenever
/// one of them changes. What two such tables differ in is found without going through them.
public struct Drawers<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// Changed only by a table that alone holds it.
  @usableFromInline final class Drawer: @unchecked Sendable {
    @usableFromInline var entries: [Key: Value]

    @inlinable init(_ entries: [Key: Value]) { self.entries = entries }
  }

  /// Nothing where a drawer is empty; no drawers at all as long as nothing has been put in.
  @usableFromInline var drawers: [Drawer?] = []
  @usableFromInline var filled = 0
  @inlinable public var count: Int { filled }

  @inlinable public init() {}

  @inlinable public init(_ table: [Key: Value]) {
    for (key, value) in table { self[key] = value }
  }

  @inlinable public var isEmpty: Bool { count == 0 }

  @inlinable static var bits: Int { 8 }

  @inlinable static func place(of key: Key) -> Int {
    // The tables in the drawers go by the other bits.
    Int(UInt(bitPattern: key.hashValue) >> UInt(UInt.bitWidth - bits))
  }

  @inlinable public subscript(key: Key) -> Value? {
    get { drawers.isEmpty ? nil : drawers[Self.place(of: key)]?.entries[key] }
    set {
      if drawers.isEmpty {
        if newValue == nil { return }
        drawers = Array(repeating: nil, count: 1 << Self.bits)
      }
      put(newValue, for: key, at: Self.place(of: key))
    }
  }

  @inlinable mutating func put(_ value: Value?, for key: Key, at place: Int) {
    guard let drawer = drawerToChange(at: place, isNeeded: value != nil, for: key) else { return }
    if let value {
      if drawer.entries.updateValue(value, forKey: key) == nil { filled += 1 }
    } else if drawer.entries.removeValue(forKey: key) != nil {
      filled -= 1
    }
  }

  /// The drawer of a place as this table alone holds it; nothing where nothing is to be taken out of it.
  @inlinable mutating func drawerToChange(
    at place: Int, isNeeded: Bool, for key: Key
  ) -> Drawer? {
    if !isNeeded, drawers[place]?.entries[key] == nil { return nil }
    if isKnownUniquelyReferenced(&drawers[place]) { return drawers[place] }
    let drawer = Drawer(drawers[place]?.entries ?? [:])
    drawers[place] = drawer
    return drawer
  }

  /// The keys whose values are not the same in an earlier table, in no order.
  ///
  /// Drawers that both tables hold are not looked into.
  @inlinable public func differences(
    from old: Drawers, isSame: (Value, Value) -> Bool
  ) -> [Key] {
    var found: [Key] = []
    for place in 0..<(1 << Self.bits) {
      let (now, before) = (drawer(place), old.drawer(place))
      if now === before { continue }
      for (key, value) in now?.entries ?? [:] {
        guard let known = before?.entries[key], isSame(value, known) else {
          found.append(key)
          continue
        }
      }
      for key in (before?.entries ?? [:]).keys where now?.entries[key] == nil { found.append(key) }
    }
    return found
  }

  @inlinable func drawer(_ place: Int) -> Drawer? { drawers.isEmpty ? nil : drawers[place] }

  /// Other values under the same keys.
  @inlinable public func mapValues<Other>(_ transform: (Value) -> Other) -> [Key: Other] {
    var other: [Key: Other] = [:]
    other.reserveCapacity(count)
    for (key, value) in self { other[key] = transform(value) }
    return other
  }
}

extension Drawers: Sequence {
  public typealias Element = (key: Key, value: Value)

  /// Goes from drawer to drawer.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let drawers: [Drawer?]
    @usableFromInline var place = 0
    @usableFromInline var entries: [Key: Value].Iterator?

    @inlinable init(_ drawers: [Drawer?]) { self.drawers = drawers }

    @inlinable public mutating func next() -> Element? {
      while true {
        if let entry = entries?.next() { return entry }
        guard place < drawers.count else { return nil }
        entries = drawers[place]?.entries.makeIterator()
        place += 1
      }
    }
  }

  @inlinable public func makeIterator() -> Iterator { Iterator(drawers) }
  public var underestimatedCount: Int { count }

  public var keys: DrawerKeys<Key, Value> { DrawerKeys(table: self) }
  public var values: DrawerValues<Key, Value> { DrawerValues(table: self) }
}

extension Drawers: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Key, Value)...) {
    for (key, value) in elements { self[key] = value }
  }
}
