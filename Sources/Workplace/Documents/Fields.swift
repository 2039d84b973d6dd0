import SharedStore
import StrictJSON

/// Which fields of a document a change has touched.
enum Fields {
  /// The paths at which two payloads differ: the deepest ones at which both have objects above.
  static func changed(from old: JSON?, to new: JSON?) -> [[String]] {
    var paths: [[String]] = []
    collect(old, new, [], &paths)
    return paths
  }

  /// The values that a change replaces or removes, by path; nothing where it only adds.
  static func before(_ old: JSON?, _ new: JSON) -> JSON? {
    guard let old else { return nil }
    var values: [String: JSON] = [:]
    for path in changed(from: old, to: new) {
      if let value = old[path] { values[path.joined(separator: "/")] = value }
    }
    return values.isEmpty ? nil : .object(values)
  }

  /// Whether a path of one lies at, above or below a path of the other.
  static func overlap(_ one: [[String]], _ other: [[String]]) -> Bool {
    one.contains { path in
      other.contains { path.starts(with: $0) || $0.starts(with: path) }
    }
  }

  private static func collect(
    _ old: JSON?, _ new: JSON?, _ path: [String], _ paths: inout [[String]]
  ) {
    if old == new { return }
    guard let oldFields = old?.objectValue, let newFields = new?.objectValue else {
      paths.append(path)
      return
    }
    for key in Set(oldFields.keys).union(newFields.keys).sorted(by: comesBefore) {
      if path.isEmpty, key == SharedStore.OpenQuestion.field { continue }
      collect(oldFields[key], newFields[key], path + [key], &paths)
    }
  }
}
