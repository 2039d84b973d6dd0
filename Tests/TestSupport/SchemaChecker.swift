internal import StrictJSON

/// Checks a JSON value against a JSON Schema (2020-12), for the keywords that our schemas use.
///
/// A keyword that it does not know is a finding too: otherwise a check could pass unchecked.
public struct SchemaChecker {
  private let root: JSONObject

  /// Reads a schema's bytes; a schema that is no JSON object finds fault with everything.
  public init(bytes: [UInt8]) {
    root = (try? JSON.parse(bytes))?.objectValue ?? ["not": [:]]
  }

  /// What is wrong with a file, each with its place; empty where it fits the schema.
  public func findings(in bytes: [UInt8]) -> [String] {
    do throws(JSONError) {
      return check(try JSON.parse(bytes), .object(root), at: "")
    } catch { return ["not JSON: \(error.code) in line \(error.line)"] }
  }

  private func check(_ value: JSON, _ schema: JSON, at place: String) -> [String] {
    guard let keywords = schema.objectValue else { return ["\(place): schema is no object"] }
    return keywords.keys.sorted().flatMap { keyword in
      check(value, keyword, keywords[keyword] ?? .null, keywords, place)
    }
  }

  private func check(
    _ value: JSON, _ keyword: String, _ rule: JSON, _ schema: JSONObject, _ place: String
  ) -> [String] {
    func finding(_ fits: Bool) -> [String] { fits ? [] : ["\(place): \(keyword)"] }
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      guard let name = rule.stringValue?.split(separator: "/").last,
        let target = root["$defs"]?[String(name)]
      else { return ["\(place): no such $ref"] }
      return check(value, target, at: place)
    case "const": return finding(value == rule)
    case "enum": return finding(rule.arrayValue?.contains(value) ?? false)
    case "type": return finding(typeName(value) == rule.stringValue)
    case "pattern": return finding(matches(value, rule))
    case "minimum":
      guard let number = value.intValue, let least = rule.intValue else { return [] }
      return finding(number >= least)
    case "maximum":
      guard let number = value.intValue, let most = rule.intValue else { return [] }
      return finding(number <= most)
    case "oneOf":
      return finding(rule.arrayValue?.count { check(value, $0, at: place).isEmpty } == 1)
    case "items":
      return (value.arrayValue ?? []).enumerated().flatMap { index, item in
        check(item, rule, at: "\(place)/\(index)")
      }
    case "required":
      guard let fields = value.objectValue else { return [] }
      return (rule.arrayValue ?? []).compactMap(\.stringValue)
        .filter { fields[$0] == nil }.map { "\(place)/\($0): required" }
    case "properties", "additionalProperties", "propertyNames":
      return checkFields(value, keyword, rule, schema, place)
    default: return ["\(place): unknown keyword \(keyword)"]
    }
  }

  private func checkFields(
    _ value: JSON, _ keyword: String, _ rule: JSON, _ schema: JSONObject, _ place: String
  ) -> [String] {
    let fields = (value.objectValue ?? [:]).sorted { $0.key < $1.key }
    switch keyword {
    case "properties":
      return fields.flatMap { key, field in
        rule[key].map { check(field, $0, at: "\(place)/\(key)") } ?? []
      }
    case "propertyNames":
      return fields.flatMap { key, _ in check(.string(key), rule, at: "\(place)/\(key)") }
    default:
      let others = fields.filter { schema["properties"]?[$0.key] == nil }
      return others.flatMap { key, field in
        rule == false
          ? ["\(place)/\(key): additionalProperties"] : check(field, rule, at: "\(place)/\(key)")
      }
    }
  }

  private func typeName(_ value: JSON) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .int: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  private func matches(_ value: JSON, _ rule: JSON) -> Bool {
    guard let text = value.stringValue else { return true }
    guard let pattern = rule.stringValue, let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }
}
