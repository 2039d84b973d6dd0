import StrictJSON

/// A stored value as a person may read it; an empty text says the same as none.
public enum StoredValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([String])

  /// Nothing for what says nothing, and for objects: those are told field by field.
  init?(_ json: JSON?) {
    switch json {
    case .string(let text) where !text.isEmpty: self = .text(text)
    case .int(let number): self = .number(Int(number))
    case .bool(let flag): self = .flag(flag)
    case .array(let values) where !values.isEmpty:
      self = .list(values.map { $0.stringValue ?? $0.compactText })
    default: return nil
    }
  }
}

/// One field of a document before and after a change, by its path in the file.
public struct FieldChange: Sendable, Equatable {
  /// As in `goals/g1/measure`, in its parts.
  public var path: [String]
  /// Nothing where the field was not there, or said nothing.
  public var before: StoredValue?
  public var after: StoredValue?

  public init(_ path: [String], before: StoredValue?, after: StoredValue?) {
    (self.path, self.before, self.after) = (path, before, after)
  }
}

extension FieldChange {
  /// The fields in which two payloads differ, each down to what a person reads as one value.
  static func between(_ old: JSON?, _ new: JSON) -> [FieldChange] {
    let old = old ?? [:]
    return Fields.changed(from: old, to: new).flatMap { path in
      leaves(path, path.isEmpty ? old : old[path], path.isEmpty ? new : new[path])
    }
  }

  private static func leaves(_ path: [String], _ old: JSON?, _ new: JSON?) -> [FieldChange] {
    let (before, after) = (old?.objectValue, new?.objectValue)
    guard before != nil || after != nil else {
      let change = FieldChange(path, before: StoredValue(old), after: StoredValue(new))
      return change.before == change.after ? [] : [change]
    }
    let keys = Set(before.map { $0.keys.map(\.self) } ?? [])
      .union(after.map { $0.keys.map(\.self) } ?? [])
    return keys.sorted().flatMap { leaves(path + [$0], before?[$0], after?[$0]) }
  }
}
