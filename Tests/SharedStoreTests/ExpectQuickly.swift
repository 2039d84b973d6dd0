import Testing

/// `#expect` for loops of thousands: costs nothing where it holds.
func expectQuickly(
  _ holds: Bool, _ words: @autoclosure () -> String, at location: SourceLocation = #_sourceLocation
) {
  if !holds { Issue.record("\(words())", sourceLocation: location) }
}
