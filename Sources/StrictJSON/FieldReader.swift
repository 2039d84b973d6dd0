/// What a field says that its reader cannot take, with the path to it.
public struct FieldError: Error, Hashable, Sendable {
  /// What is wrong with a field.
  public enum Code: Hashable, Sendable {
    case missing
    /// Another type than the one named: "string", "int", "bool", "array" or "object".
    case wrongType(expected: String)
    /// The right type, but not a value that this field may have.
    case badValue
    /// A day of a year that is not among these.
    case yearOutOfRange(ClosedRange<Int>)
  }
  /// Keys and array places from the outermost object, such as "goals/g1/text".
  public let path: String
  public let code: Code

  public init(path: String, code: Code) {
    self.path = path
    self.code = code
  }
}

/// Reads the fields of one object and knows where in the file it stands.
///
///     let goal = try plan.object("goals").object("g1")
///     let text = try goal.string("text")           // FieldError.path: "goals/g1/text"
///     let date = try goal.optional("date") { try Day(of: $0) }
public struct FieldReader: Sendable {
  public let fields: JSONObject
  public let path: [String]
  /// What is read was given just now; else it was stored before, and is read as it is.
  public let isNew: Bool

  /// Fails with `wrongType` where the value is no object.
  public init(_ value: JSON, path: [String] = [], isNew: Bool = false) throws(FieldError) {
    guard let fields = value.objectValue else {
      throw FieldError(
        path: path.joined(separator: "/"), code: .wrongType(expected: "object"))
    }
    self.fields = fields
    self.path = path
    self.isNew = isNew
  }

  /// An error about a field of this object, for callers' own checks.
  public func error(_ key: String, _ code: FieldError.Code = .badValue) -> FieldError {
    FieldError(path: (path + [key]).joined(separator: "/"), code: code)
  }

  /// Whether the field is there and not null.
  public func has(_ key: String) -> Bool { optional(key) != nil }

  /// The field's value; nil where it is missing or null.
  public func optional(_ key: String) -> JSON? {
    guard let value = fields[key], !value.isNull else { return nil }
    return value
  }

  public func required(_ key: String) throws(FieldError) -> JSON {
    guard let value = optional(key) else { throw error(key, .missing) }
    return value
  }

  // MARK: One value

  public func string(_ key: String) throws(FieldError) -> String {
    guard let text = try optionalString(key) else { throw error(key, .missing) }
    return text
  }
  public func int(_ key: String) throws(FieldError) -> Int {
    guard let number = try optionalInt(key) else { throw error(key, .missing) }
    return number
  }
  public func bool(_ key: String) throws(FieldError) -> Bool {
    guard let flag = try optionalBool(key) else { throw error(key, .missing) }
    return flag
  }
  public func optionalString(_ key: String) throws(FieldError) -> String? {
    switch fields[key] {
    case .string(let text): return text
    case nil, .null: return nil
    default: throw error(key, .wrongType(expected: "string"))
    }
  }
  public func optionalInt(_ key: String) throws(FieldError) -> Int? {
    switch fields[key] {
    case .int(let number): return Int(number)
    case nil, .null: return nil
    default: throw error(key, .wrongType(expected: "int"))
    }
  }
  public func optionalBool(_ key: String) throws(FieldError) -> Bool? {
    switch fields[key] {
    case .bool(let flag): return flag
    case nil, .null: return nil
    default: throw error(key, .wrongType(expected: "bool"))
    }
  }

  /// One of a fixed set of words; any other word is a `badValue`.
  public func choice<Choice: RawRepresentable>(
    _ key: String, as type: Choice.Type = Choice.self
  ) throws(FieldError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try string(key)) else { throw error(key) }
    return choice
  }
  public func optionalChoice<Choice: RawRepresentable>(
    _ key: String, as type: Choice.Type = Choice.self
  ) throws(FieldError) -> Choice? where Choice.RawValue == String {
    guard let text = try optionalString(key) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw error(key) }
    return choice
  }

  /// A text turned into something else; nil from `make` is a `badValue`.
  public func value<Value>(
    _ key: String, _ make: (String) -> Value?
  ) throws(FieldError) -> Value {
    guard let value = make(try string(key)) else { throw error(key) }
    return value
  }
  public func optionalValue<Value>(
    _ key: String, _ make: (String) -> Value?
  ) throws(FieldError) -> Value? {
    guard let text = try optionalString(key) else { return nil }
    guard let value = make(text) else { throw error(key) }
    return value
  }

  // MARK: What is below

  public func object(_ key: String) throws(FieldError) -> FieldReader {
    try FieldReader(try required(key), path: path + [key], isNew: isNew)
  }
  public func optionalObject(_ key: String) throws(FieldError) -> FieldReader? {
    guard let value = optional(key) else { return nil }
    return try FieldReader(value, path: path + [key], isNew: isNew)
  }

  /// The objects of an object keyed by id, sorted by id; none where the field is missing.
  public func entries(
    _ key: String
  ) throws(FieldError) -> [(id: String, reader: FieldReader)] {
    guard let all = try optionalObject(key) else { return [] }
    var entries: [(id: String, reader: FieldReader)] = []
    entries.reserveCapacity(all.fields.count)
    for (id, value) in all.fields.entries {
      if value.isNull { throw all.error(id, .missing) }
      entries.append((id, try FieldReader(value, path: all.path + [id], isNew: isNew)))
    }
    return entries
  }

  /// The elements of an array; none where the field is missing.
  public func array(_ key: String) throws(FieldError) -> [JSON] {
    guard let value = optional(key) else { return [] }
    guard case .array(let elements) = value else {
      throw error(key, .wrongType(expected: "array"))
    }
    return elements
  }

  /// The texts of an array; none where the field is missing.
  public func strings(_ key: String) throws(FieldError) -> [String] {
    var strings: [String] = []
    for (index, element) in try array(key).enumerated() {
      guard case .string(let text) = element else {
        throw error("\(key)/\(index)", .wrongType(expected: "string"))
      }
      strings.append(text)
    }
    return strings
  }

  /// The objects of an array; none where the field is missing.
  public func objects(_ key: String) throws(FieldError) -> [FieldReader] {
    var readers: [FieldReader] = []
    for (index, element) in try array(key).enumerated() {
      readers.append(
        try FieldReader(element, path: path + [key, String(index)], isNew: isNew))
    }
    return readers
  }

  /// The fields that the reader does not know, kept so that they can be written back.
  public func unknown(besides known: Set<String>) -> JSONObject {
    fields.filter { !known.contains($0.key) }
  }
}
