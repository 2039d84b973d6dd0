extension Set {
  /// Puts one value in, or takes it out; the others stay.
  mutating func set(_ value: Element, _ isIn: Bool) {
    if isIn { insert(value) } else { remove(value) }
  }
}
