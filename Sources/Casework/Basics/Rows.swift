/// One row of a list that several people may add to at once.
public protocol Row: Sendable, Equatable {
  var id: ID<Self> { get }
  /// Where the row stands among the others: keys are compared byte by byte, then ids.
  var order: String { get set }
}

/// A list kept by id, so that two rows added at once are two fields and never one array index.
public struct Rows<Element: Row>: Sendable, Equatable {
  @usableFromInline var table = RowsByID<Element>()

  public init() {}

  /// The rows of a list; of two with the same id the later one stands.
  @inlinable public init(_ elements: [Element]) { table = RowsByID(elements) }

  @inlinable public var byID: RowsByID<Element> { table }
  @inlinable public var isEmpty: Bool { byID.values.isEmpty }
  @inlinable public var count: Int { byID.values.count }

  /// The rows in the order that people see.
  @inlinable public var sorted: [Element] {
    if count < 2 { return byID.values }
    return byID.values.sorted {
      let order = compare($0.order, $1.order)
      return order == 0 ? compare($0.id.text, $1.id.text) < 0 : order < 0
    }
  }

  /// A row by its id; one that is put in has that very id.
  @inlinable public subscript(id: ID<Element>) -> Element? {
    get { byID[id] }
    set {
      assert(newValue == nil || newValue?.id == id)
      if let newValue { table.put(newValue) } else { table.remove(id) }
    }
  }

  /// The order key of a row that is to stand last.
  public var orderAfterLast: String {
    OrderKey.after(
      byID.values.map(\.order).max { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}

/// Below, at or above zero as one text's bytes come before, with or after another's.
@usableFromInline func compare(_ one: String, _ other: String) -> Int {
  var (one, other) = (one, other)
  return one.withUTF8 { one in
    other.withUTF8 { other in
      for index in 0..<min(one.count, other.count) where one[index] != other[index] {
        return Int(one[index]) - Int(other[index])
      }
      return one.count - other.count
    }
  }
}
