/// The keys of a table kept in drawers, in no order.
public struct DrawerKeys<Key: Hashable & Sendable, Value: Sendable>: Sequence, Sendable {
  let table: Drawers<Key, Value>

  public struct Iterator: IteratorProtocol {
    var entries: Drawers<Key, Value>.Iterator
    public mutating func next() -> Key? { entries.next()?.key }
  }

  public func makeIterator() -> Iterator { Iterator(entries: table.makeIterator()) }
  public var underestimatedCount: Int { table.count }
  public var count: Int { table.count }
  /// Any one of them.
  public var first: Key? { first { _ in true } }
}

/// The values of a table kept in drawers, in no order.
public struct DrawerValues<Key: Hashable & Sendable, Value: Sendable>: Sequence, Sendable {
  let table: Drawers<Key, Value>

  public struct Iterator: IteratorProtocol {
    var entries: Drawers<Key, Value>.Iterator
    public mutating func next() -> Value? { entries.next()?.value }
  }

  public func makeIterator() -> Iterator { Iterator(entries: table.makeIterator()) }
  public var underestimatedCount: Int { table.count }
  public var count: Int { table.count }
  public var isEmpty: Bool { table.isEmpty }
  /// Any one of them.
  public var first: Value? { first { _ in true } }
}

extension Drawers: Equatable where Value: Equatable {
  public static func == (one: Drawers, other: Drawers) -> Bool {
    one.count == other.count && one.differences(from: other, isSame: ==).isEmpty
  }
}

extension Drawers: CustomStringConvertible {
  public var description: String { "\(mapValues { $0 })" }
}
