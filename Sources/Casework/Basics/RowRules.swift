extension Rows {
  /// Adds a row, last where it names no place; refused where the id is taken.
  mutating func add(_ row: Element) throws(Refusal) {
    guard self[row.id] == nil else { throw .alreadyThere }
    var placed = row
    placed.order = try oneLine(row.order)
    if placed.order.isEmpty { placed.order = orderAfterLast }
    self[row.id] = placed
  }

  mutating func edit(
    _ id: ID<Element>, _ change: (inout Element) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard var row = self[id] else { throw .noSuchRow }
    try change(&row)
    self[id] = row
  }

  mutating func remove(_ id: ID<Element>) throws(Refusal) {
    try require(id)
    self[id] = nil
  }

  /// Changes every row that fits, as when what it was tied to is removed.
  mutating func editAll(where fits: (Element) -> Bool, _ change: (inout Element) -> Void) {
    for row in byID.values where fits(row) {
      var changed = row
      change(&changed)
      self[row.id] = changed
    }
  }

  /// Refuses the id of a row that is not there; no id is no reference and passes.
  func require(_ id: ID<Element>?) throws(Refusal) {
    if let id, self[id] == nil { throw .noSuchRow }
  }
}
