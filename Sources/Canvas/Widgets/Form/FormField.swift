/// What a form remembers of a field between two descriptions of its rows.
enum FormField: Hashable, Sendable {
  case line(LineField)
  case area(TextArea)

  var text: String {
    switch self {
    case .line(let field): field.text
    case .area(let area): area.text
    }
  }

  var editing: TextEditing {
    get {
      switch self {
      case .line(let field): field.editing
      case .area(let area): area.editing
      }
    }
    set {
      switch self {
      case .line(var field):
        field.editing = newValue
        self = .line(field)
      case .area(var area):
        area.editing = newValue
        self = .area(area)
      }
    }
  }

  mutating func handle(_ key: Key, in rect: Rect, clipboard: inout String) -> EditOutcome {
    switch self {
    case .line(var field):
      self = .line(LineField())
      defer { self = .line(field) }
      return field.handle(key, in: rect, clipboard: &clipboard)
    case .area(var area):
      self = .area(TextArea())
      defer { self = .area(area) }
      return area.handle(key, in: rect, clipboard: &clipboard)
    }
  }
}
