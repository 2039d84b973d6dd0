import SharedStore
import StrictJSON

/// Which fields of a document a change has touched.
enum Fields {
  /// The paths at which two payloads differ: the deepest ones at which both have objects above.
  static func changed(from old: JSON?, to new: JSON?) -> [[String]] {
    var paths: [[String]] = []
    if let old = old?.objectValue, let new = new?.objectValue {
      collect(old, new, [], &paths)
    } else if old != new {
      paths.append([])
    }
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
    _ old: JSONObject, _ new: JSONObject, _ path: [String], _ paths: inout [[String]]
  ) {
    // Both stand in the order of their keys: one walk along the two.
    var (was, now) = (old.startIndex, new.startIndex)
    while was < old.endIndex || now < new.endIndex {
      let (key, before, after) = next(old, &was, new, &now)
      if path.isEmpty && key == SharedStore.OpenQuestion.field { continue }
      if let before = before?.objectValue, let after = after?.objectValue {
        collect(before, after, path + [key], &paths)
      } else if before != after {
        paths.append(path + [key])
      }
    }
  }

  /// The next key of either, with its values; steps over it.
  private static func next(
    _ old: JSONObject, _ was: inout Int, _ new: JSONObject, _ now: inout Int
  ) -> (key: String, before: JSON?, after: JSON?) {
    guard was < old.endIndex else {
      defer { now += 1 }
      return (new[now].key, nil, new[now].value)
    }
    guard now < new.endIndex else {
      defer { was += 1 }
      return (old[was].key, old[was].value, nil)
    }
    let (before, after) = (old[was], new[now])
    if haveSameBytes(before.key, after.key) {
      was += 1
      now += 1
      return (before.key, before.value, after.value)
    }
    if comesBefore(after.key, before.key) {
      now += 1
      return (after.key, nil, after.value)
    }
    was += 1
    return (before.key, before.value, nil)
  }
}
