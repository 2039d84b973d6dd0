import Casework
import Texts

/// The fields that a kind of document has, in the order in which they are told.
struct StoredTable: Sendable {
  /// A field: its path with `*` for ids, its name, and how its value is read.
  struct Entry: Sendable {
    var pattern: String
    var field: StoredField
    var kind: StoredKind

    init(_ pattern: String, _ field: StoredField, _ kind: StoredKind = .text) {
      (self.pattern, self.field, self.kind) = (pattern, field, kind)
    }
  }

  private let entries: [String: (place: Int, entry: Entry)]
  private let rows: [String: StoredRow]
  /// The lists whose keys are ids or the like, by how many keys lead to them.
  private let lists: Set<String>

  init(_ rows: [String: StoredRow], _ entries: [Entry]) {
    self.rows = rows
    lists = Set(rows.keys.map { $0.hasSuffix("/*") ? String($0.dropLast(2)) : $0 })
      .union(entries.flatMap { StoredTable.lists(in: $0.pattern) })
    self.entries = Dictionary(
      entries.enumerated().map { ($0.element.pattern, ($0.offset, $0.element)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands before each id of a pattern.
  private static func lists(in pattern: String) -> [String] {
    let keys = pattern.split(separator: "/")
    return keys.indices.filter { keys[$0] == "*" }.map {
      keys[..<$0].joined(separator: "/")
    }
  }

  /// Every field that has a name here.
  var patterns: Set<String> { Set(entries.keys) }

  /// What is known of a path; nothing for fields of a newer program.
  func entry(_ path: [String]) -> Entry? { entries[pattern(path)]?.entry }

  /// Where among the fields a path is told.
  func place(_ path: [String]) -> Int { entries[pattern(path)]?.place ?? entries.count }

  /// The rows that a path lies in, the outermost first, each with its own path.
  func rows(_ path: [String]) -> [(row: StoredRow, path: [String])] {
    guard path.count >= 2 else { return [] }
    return (2...path.count).compactMap { count in
      let prefix = Array(path.prefix(count))
      let pattern = pattern(prefix)
      return rows[pattern].map { ($0, prefix) }
    }
  }

  private func pattern(_ path: [String]) -> String {
    var pattern = ""
    for key in path {
      if pattern.isEmpty {
        pattern = key
      } else {
        pattern += lists.contains(pattern) ? "/*" : "/" + key
      }
    }
    return pattern
  }
}

extension StoredTable {
  static func of(_ document: Document) -> StoredTable {
    switch document {
    case .plan: plans
    case .client: clients
    case .meeting: meetings
    case .roster: roster
    case .schedule: schedule
    case .catalogue: catalogue
    case .feedback: feedback
    case .region: region
    case .transfer: transfers
    }
  }
}
