import Testing

/// `#expect` takes no changing calls; this does.
func expect<Value: Equatable>(
  _ actual: Value, _ expected: Value, at place: SourceLocation = #_sourceLocation
) {
  #expect(actual == expected, sourceLocation: place)
}
