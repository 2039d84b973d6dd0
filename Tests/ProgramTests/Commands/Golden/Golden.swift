import Testing

/// Compares what the reading commands print of the sample group on one fixed morning.
enum Golden {
  static func check(
    _ arguments: [String], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = Sample.run(
      arguments + ["--dir", try SharedDemo.path()],
      environment: ["XDG_CONFIG_HOME": "/nonexistent"])
    #expect(result.status == 0, "\(result.err)", sourceLocation: sourceLocation)
    #expect(result.out == expected, sourceLocation: sourceLocation)
    #expect(
      result.out.split(separator: "\n").allSatisfy { $0.count <= 80 || arguments.contains("md") },
      sourceLocation: sourceLocation)
  }
}
