/// How two changes of one field become one.
public enum FieldRule: Hashable, Sendable {
  /// Scalars and arrays whole: two values become an open question. Objects field by field.
  case value
  /// Long text by line, then by word; where that overlaps both passages stay, marked `⟪…⟫⟪…⟫`.
  case text
  /// The whole subtree is never merged by machine: two changes become an open question.
  case atomic
  /// An array as a set of values: what either side added or removed is so.
  case set
}

/// The rule of the field at a path of keys from the payload down, such as `["goals", "g1", "text"]`.
public typealias MergePolicy = @Sendable (_ path: [String]) -> FieldRule
