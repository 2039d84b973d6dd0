/// Reading on where no row can have the focus: long answers, what others have written.
extension Form {
  /// Moves the sight where the arrow or page key would pass over lines that nobody has seen.
  ///
  /// For screens that move the focus in a way of their own; where it answers no, they do.
  public mutating func readOn(_ key: Key, in rect: Rect) -> Bool {
    mustRead(on: key, FormLayout(self, size: rect.size), rect) && read(on: key, rect)
  }

  /// Moves the sight by a line or a page; whether there was more to see that way.
  mutating func read(on key: Key, _ rect: Rect) -> Bool {
    guard let step = Self.step(of: key, rect) else { return false }
    let layout = FormLayout(self, size: rect.size)
    let top = layout.top(self, rows: rect.rows)
    let next = min(max(0, top + step), max(0, layout.height - rect.rows))
    guard next != top else { return false }
    (scroll, isReading) = (next, true)
    return true
  }

  /// What a key means while the focused row may be out of sight; nothing where it means what it means
  /// elsewhere in the form.
  mutating func goOnReading(_ key: Key, _ rect: Rect) -> FormOutcome? {
    let layout = FormLayout(self, size: rect.size)
    if Self.step(of: key, rect) != nil, mustRead(on: key, layout, rect), read(on: key, rect) {
      return .moved
    }
    let isInSight = focusIndex.map { self.isInSight($0, layout, rect) } ?? true
    isReading = false
    if let step = Self.step(of: key, rect), !isInSight, let index = focusIndex {
      let outcome = moveFocus(from: index, by: step.signum())
      scroll = FormLayout(self, size: rect.size).top(self, rows: rect.rows)
      return outcome
    }
    scroll = layout.top(self, rows: rect.rows)
    // Nothing is done on a row that nobody sees: first it comes back into sight.
    return !isInSight && (key == .enter || key == .character(" ")) ? .moved : nil
  }

  /// Whether the next row that way is so far off that lines between would never be in sight.
  func mustRead(on key: Key, _ layout: FormLayout, _ rect: Rect) -> Bool {
    guard let step = Self.step(of: key, rect) else { return false }
    let forwards = step > 0
    let top = layout.top(self, rows: rect.rows)
    guard forwards ? top + rect.rows < layout.height : top > 0 else { return false }
    guard let index = focusIndex else { return true }
    // The sight was moved away from the focused row, and is on the way back to it.
    let own = layout.places[index]
    if isReading, forwards ? own.top >= top + rect.rows : own.top < top { return true }
    let next =
      forwards
      ? rows[(index + 1)...].firstIndex(where: \.isFocusable)
      : rows[..<index].lastIndex(where: \.isFocusable)
    guard let next else { return true }
    // Going there at once would pass over lines that nobody has seen.
    let place = layout.places[next]
    return forwards
      ? place.top + place.height - rect.rows >= top + rect.rows : place.top + rect.rows <= top
  }

  private func isInSight(_ index: Int, _ layout: FormLayout, _ rect: Rect) -> Bool {
    let (place, top) = (layout.places[index], layout.top(self, rows: rect.rows))
    return place.top < top + rect.rows && place.top + place.height > top
  }

  private static func step(of key: Key, _ rect: Rect) -> Int? {
    switch key {
    case .up: -1
    case .down: 1
    case .pageUp: min(-1, 1 - rect.rows)
    case .pageDown: max(1, rect.rows - 1)
    default: nil
    }
  }
}
