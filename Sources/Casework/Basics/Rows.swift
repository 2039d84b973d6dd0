/// One row of a list that several people may add to at once.
public protocol Row: Sendable, Equatable {
  var id: ID<Self> { get }
  /// Where the row stands among the others: keys are compared byte by byte, then ids.
  var order: String { get set }
}

/// A list kept by id, so that two rows added at once are two fields and never one array index.
public struct Rows<Element: Row>: Sendable, Equatable {
  public private(set) var byID: [ID<Element>: Element] = [:]

  public init() {}

  public init(_ elements: [Element]) {
    for element in elements { byID[element.id] = element }
  }

  @inlinable public var isEmpty: Bool { byID.isEmpty }
  @inlinable public var count: Int { byID.count }

  /// The rows in the order that people see.
  @inlinable public var sorted: [Element] {
    if byID.count < 2 { return Array(byID.values) }
    return byID.values.sorted {
      let order = compare($0.order, $1.order)
      return order == 0 ? compare($0.id.text, $1.id.text) < 0 : order < 0
    }
  }

  public subscript(id: ID<Element>) -> Element? {
    get { byID[id] }
    set { byID[id] = newValue }
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
