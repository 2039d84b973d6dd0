internal import StrictJSON

/// The fields that the shipped schema of a kind of document knows, as paths with `*` for ids.
public enum SchemaFields {
  /// Every field below the payload down to single values: `goals/*/measure`.
  public static func paths(ofSchema name: String) -> Set<String> {
    guard let root = try? JSON.parse(bytes(of: name)),
      let payload = root[["properties", "payload"]]
    else { return [] }
    var paths: Set<String> = []
    collect(payload, [], root, &paths)
    return paths
  }

  private static func collect(
    _ schema: JSON, _ path: [String], _ root: JSON, _ paths: inout Set<String>
  ) {
    if let reference = schema["$ref"]?.stringValue?.split(separator: "/").last,
      let target = root[["$defs", String(reference)]]
    {
      return collect(target, path, root, &paths)
    }
    let fields = schema["properties"]?.objectValue
    let rows = schema["additionalProperties"].flatMap { $0.objectValue == nil ? nil : $0 }
    for (name, field) in fields ?? [:] { collect(field, path + [name], root, &paths) }
    if let rows { collect(rows, path + ["*"], root, &paths) }
    if fields == nil, rows == nil { paths.insert(path.joined(separator: "/")) }
  }

  private static func bytes(of name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return FileBytes.of("/\(folder)/Resources/schemas/\(name).json") ?? []
  }
}
