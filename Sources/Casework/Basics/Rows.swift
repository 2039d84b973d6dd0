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

  public var isEmpty: Bool { byID.isEmpty }
  public var count: Int { byID.count }

  /// The rows in the order that people see.
  public var sorted: [Element] {
    byID.values.sorted {
      $0.order.utf8.elementsEqual($1.order.utf8)
        ? $0.id < $1.id : $0.order.utf8.lexicographicallyPrecedes($1.order.utf8)
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
