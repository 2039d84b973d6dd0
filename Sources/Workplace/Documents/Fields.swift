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
    guard let old = old?.objectValue, let new = new?.objectValue else {
      paths.append(path)
      return
    }
    // Both stand in the order of their keys: one walk along the two.
    var (was, now) = (old[...], new[...])
    while let key = firstKey(was.first?.key, now.first?.key) {
      let before = was.first.flatMap { haveSameBytes($0.key, key) ? $0.value : nil }
      let after = now.first.flatMap { haveSameBytes($0.key, key) ? $0.value : nil }
      if before != nil { was.removeFirst() }
      if after != nil { now.removeFirst() }
      if path.isEmpty && key == SharedStore.OpenQuestion.field || before == after { continue }
      collect(before, after, path + [key], &paths)
    }
  }

  private static func firstKey(_ one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return comesBefore(other, one) ? other : one
  }
}
