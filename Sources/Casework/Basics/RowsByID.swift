/// Rows in the order of their ids' bytes, no two with the same id.
///
/// A row says its id itself, so a hash table of them would keep each id twice, and half of it empty:
/// of ten thousand plans with some fifteen lists each that is much.
public struct RowsByID<Element: Row>: Sendable, Equatable {
  @usableFromInline var rows: [Element] = []

  @inlinable public init() {}

  /// Of two rows with the same id the later one stands.
  @inlinable public init(_ elements: [Element]) {
    // As a file has them.
    if RowsByID.areInOrder(elements) {
      rows = elements
      return
    }
    let places = elements.indices.sorted {
      let order = compare(elements[$0].id.text, elements[$1].id.text)
      return order == 0 ? $0 < $1 : order < 0
    }
    rows.reserveCapacity(elements.count)
    for place in places {
      let element = elements[place]
      if rows.last?.id == element.id { rows.removeLast() }
      rows.append(element)
    }
  }

  @inlinable public var values: [Element] { rows }
  @inlinable public var keys: [ID<Element>] { rows.map(\.id) }

  @inlinable public subscript(id: ID<Element>) -> Element? {
    let (place, isThere) = place(of: id)
    return isThere ? rows[place] : nil
  }

  @inlinable mutating func put(_ row: Element) {
    let (place, isThere) = place(of: row.id)
    if isThere { rows[place] = row } else { rows.insert(row, at: place) }
  }

  @inlinable mutating func remove(_ id: ID<Element>) {
    let (place, isThere) = place(of: id)
    if isThere { rows.remove(at: place) }
  }

  /// Where a row with an id stands, or would stand.
  @inlinable func place(of id: ID<Element>) -> (place: Int, isThere: Bool) {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      let order = compare(rows[middle].id.text, id.text)
      if order == 0 { return (middle, true) }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return (low, false)
  }

  @inlinable static func areInOrder(_ elements: [Element]) -> Bool {
    zip(elements, elements.dropFirst()).allSatisfy { compare($0.id.text, $1.id.text) < 0 }
  }
}
