import TestSupport

@testable import Workplace

extension SharedPlace {
  /// What stands in the record of openings, the oldest first.
  func accessLog() -> [AccessEntry] {
    names("log").filter { $0.hasSuffix(".jsonl") }
      .flatMap { FileBytes.of("\(directory)/log/\($0)") ?? [] }
      .split(separator: UInt8(ascii: "\n")).compactMap { AccessEntry(line: $0) }
      .enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }
}
