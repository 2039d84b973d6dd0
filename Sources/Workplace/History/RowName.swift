import StrictJSON

/// What a row of a document goes by: the field that says it, and what stands in it.
public struct RowName: Sendable, Equatable {
  /// The field's path, as in `actions/a1/what`.
  public var path: [String]
  public var text: String

  public init(_ path: [String], _ text: String) { (self.path, self.text) = (path, text) }
}

/// The names of a document's rows, by the row's path: `actions/a1`.
public typealias RowNames = [String: RowName]

extension RowName {
  /// The names of all rows of a payload, those within rows too.
  static func all(in payload: JSON) -> RowNames {
    var names = RowNames()
    for (list, rows) in payload.objectValue ?? [:] where !unnamed.contains(list) {
      collect(rows, [list], depth: 0, &names)
    }
    return names
  }

  /// The names that some changes speak of: of the rows they are in, and of the rows they point to.
  static func names(of changes: [FieldChange], among all: RowNames) -> RowNames {
    var wanted: Set<String> = []
    var pointed: Set<String> = []
    for change in changes {
      for count in stride(from: 2, through: change.path.count, by: 1) {
        wanted.insert(change.path.prefix(count).joined(separator: "/"))
      }
      for case .text(let text)? in [change.before, change.after] { pointed.insert(text) }
    }
    return all.filter { path, _ in
      wanted.contains(path) || pointed.contains(String(path.split(separator: "/").last ?? ""))
    }
  }

  private static func collect(
    _ rows: JSON, _ path: [String], depth: Int, _ names: inout RowNames
  ) {
    guard depth < 3, let rows = rows.objectValue else { return }
    for (id, row) in rows {
      guard let fields = row.objectValue else { continue }
      let path = path + [id]
      let telling = telling.first { fields[$0]?.stringValue?.isEmpty == false }
      if let telling, let text = fields[telling]?.stringValue {
        names[path.joined(separator: "/")] = RowName(path + [telling], text)
      }
      for (list, below) in fields where below.objectValue != nil {
        collect(below, path + [list], depth: depth + 1, &names)
      }
    }
  }

  /// Fields that name a row, the most telling first.
  private static let telling = [
    "what", "text", "name", "topic", "client", "planned", "to", "who", "member", "day", "party",
  ]
  /// What is asked in a questionnaire, and what a merge has left open, is no part of the record.
  private static let unnamed: Set<String> = ["questionnaires", "openQuestions"]
}
