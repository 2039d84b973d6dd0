import Texts
import Workplace

/// The changes of one row, or those of the document's own fields one by one.
struct ChangeGroup {
  enum Fate { case added, removed, changed }

  /// The rows around it, the outermost first; none for the document's own fields.
  var row: [(row: StoredRow, path: [String])]
  var fate: Fate
  var changes: [FieldChange]

  /// The changes that are told, put together by row, in the order in which the fields stand.
  static func of(_ changes: [FieldChange], _ names: StoredNames) -> [ChangeGroup] {
    var byRow: [String: (path: [String], all: [FieldChange])] = [:]
    for change in changes {
      let path = names.rows(change.path).last?.path ?? [change.path.first ?? ""]
      byRow[path.joined(separator: "/"), default: (path, [])].all.append(change)
    }
    let groups = byRow.values.compactMap { path, all -> (place: (Int, String), ChangeGroup)? in
      let order = all.first { $0.path.count == path.count + 1 && $0.path.last == "order" }
      let rows = names.rows(path)
      let isWhole = !rows.isEmpty && order != nil
      let fate: Fate =
        if isWhole, order?.before == nil { .added } else if isWhole, order?.after == nil {
          .removed
        } else { .changed }
      let told = all.filter { names.isTold($0.path) }
        .sorted {
          (names.table.place($0.path), $0.path.last ?? "") < (
            names.table.place($1.path), $1.path.last ?? ""
          )
        }
      guard !told.isEmpty else { return nil }
      let first = told.first.map { names.table.place($0.path) } ?? 0
      var text = ""
      for case .text(let order)? in [order?.after, order?.before] where text.isEmpty {
        text = order
      }
      // Rows stand in their own order, fields of one list together.
      let section = all.map { names.table.place($0.path) }.min() ?? first
      return (
        (rows.isEmpty ? first : section, text + path.joined(separator: "/")),
        ChangeGroup(row: rows, fate: fate, changes: told)
      )
    }
    return groups.sorted { $0.place < $1.place }.map(\.1)
  }
}
