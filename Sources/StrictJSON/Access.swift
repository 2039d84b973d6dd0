extension JSON {
  /// The value of a field; nil where this is no object or has no such field.
  public subscript(key: String) -> JSON? {
    get {
      if case .object(let fields) = self { fields[key] } else { nil }
    }
    set {
      var fields = objectValue ?? [:]
      fields[key] = newValue
      self = .object(fields)
    }
  }

  /// The value at a path of keys from here; nil where the path ends early.
  public subscript(path: [String]) -> JSON? {
    get {
      var here = self
      for key in path {
        guard let next = here[key] else { return nil }
        here = next
      }
      return here
    }
    set {
      guard let first = path.first else {
        if let newValue { self = newValue }
        return
      }
      let rest = Array(path.dropFirst())
      if rest.isEmpty {
        self[first] = newValue
      } else if self[first] != nil || newValue != nil {
        var below = self[first] ?? .object([:])
        below[rest] = newValue
        self[first] = below
      }
    }
  }

  public var isNull: Bool { if case .null = self { true } else { false } }
  public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var intValue: Int? { if case .int(let value) = self { Int(value) } else { nil } }
  public var stringValue: String? { if case .string(let value) = self { value } else { nil } }
  public var arrayValue: [JSON]? { if case .array(let values) = self { values } else { nil } }
  public var objectValue: JSONObject? {
    if case .object(let fields) = self { fields } else { nil }
  }
}

// No nil literal: `== nil` on a value would then mean "is null" and read as "is missing".
extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .int(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral values: JSON...) { self = .array(values) }
  public init(dictionaryLiteral fields: (String, JSON)...) {
    self = .object(JSONObject(fields, uniquingKeysWith: { _, last in last }))
  }

  /// An integer of the program as a JSON value.
  public init(_ value: Int) { self = .int(Int64(value)) }
  /// A text as a JSON value.
  public init(_ value: String) { self = .string(value) }
  /// A text as a JSON value, null where there is none.
  public init(_ value: String?) { self = value.map(JSON.string) ?? .null }
}
