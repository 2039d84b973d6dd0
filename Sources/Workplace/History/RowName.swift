import Casework
import StrictJSON

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

  /// The names that an open question speaks of: of the rows it lies in, and of those it may point to.
  static func names(of question: OpenQuestion, among all: RowNames) -> RowNames {
    let path = question.path.split(separator: "/").map(String.init)
    let changes = question.candidates.map { candidate in
      FieldChange(path, before: nil, after: candidate.text.map { .text($0) })
    }
    return names(of: changes, among: all)
  }

  private static func collect(
    _ rows: JSON, _ path: [String], depth: Int, _ names: inout RowNames
  ) {
    guard depth < 3, let rows = rows.objectValue else { return }
    for (id, row) in rows {
      guard let fields = row.objectValue else { continue }
      let path = path + [id]
      // What stands as text in an agreement is the mark of what was agreed to, not words.
      let fitting = path.first == "agreements" ? ["who", "employer"] : Self.telling
      let telling = fitting.first { fields[$0]?.stringValue?.isEmpty == false }
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
    "what", "text", "name", "topic", "client", "planned", "to", "who", "organisation", "member",
    "day",
    "party",
  ]
  /// What is asked in a questionnaire, and what a merge has left open, is no part of the record.
  private static let unnamed: Set<String> = ["questionnaires", "openQuestions"]
}
