import SharedStore
import StrictJSON

/// Which fields of a document a change has touched.
enum Fields {
  /// The paths at which two payloads differ: the deepest ones at which both have objects above.
  static func changed(from old: JSON?, to new: JSON?) -> [[String]] {
    var paths: [[String]] = []
    if old != new { collect(old, new, [], &paths) }
    return paths
  }

  /// The values at some paths, by path; nothing where none of them is there.
  static func values(at paths: [[String]], in payload: JSON?) -> JSON? {
    var values = JSONObject()
    for path in paths {
      if let value = payload?[path] { values[path.joined(separator: "/")] = value }
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
    guard let oldFields = old?.objectValue, let newFields = new?.objectValue else {
      paths.append(path)
      return
    }
    var keys = newFields.keys.filter { oldFields[$0] != newFields[$0] }
    keys += oldFields.keys.filter { newFields[$0] == nil }
    for key in keys.sorted(by: comesBefore) {
      if path.isEmpty, key == SharedStore.OpenQuestion.field { continue }
      collect(oldFields[key], newFields[key], path + [key], &paths)
    }
  }
}
