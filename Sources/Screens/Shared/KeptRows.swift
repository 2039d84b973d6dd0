import Canvas

/// Rows in their order, of which one changes, comes or goes at a time: the others stay as they were made.
struct KeptRows<Place: Comparable & Sendable>: Sendable {
  private(set) var rows: [ListRow] = []
  private var places: [Place] = []

  init() {}

  /// Rows in any order, no two in the same place.
  init(_ made: [(place: Place, row: ListRow)]) {
    let order = made.indices.sorted { made[$0].place < made[$1].place }
    rows = order.map { made[$0].row }
    places = order.map { made[$0].place }
  }

  /// Puts in a row, or the new one where one is in its place.
  mutating func put(_ row: ListRow, at place: Place) {
    let index = index(of: place)
    if index < places.count, places[index] == place {
      rows[index] = row
    } else {
      rows.insert(row, at: index)
      places.insert(place, at: index)
    }
  }

  mutating func remove(at place: Place) {
    let index = index(of: place)
    guard index < places.count, places[index] == place else { return }
    rows.remove(at: index)
    places.remove(at: index)
  }

  /// Where a place is, or would be.
  private func index(of place: Place) -> Int {
    var (first, end) = (0, places.count)
    while first < end {
      let middle = (first + end) / 2
      if places[middle] < place { first = middle + 1 } else { end = middle }
    }
    return first
  }
}

/// How many there are of each, without those of which there are none.
struct Counts<Kind: Hashable & Sendable>: Sendable {
  private(set) var all: [Kind: Int] = [:]

  mutating func add(_ kind: Kind, _ count: Int = 1) {
    let now = (all[kind] ?? 0) + count
    all[kind] = now == 0 ? nil : now
  }
}
