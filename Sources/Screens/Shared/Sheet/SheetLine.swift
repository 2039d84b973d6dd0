import Canvas

/// One field of a sheet as it stands now.
struct SheetField: Sendable {
  var path: String
  var label = ""
  /// What is shown while the field has not the focus.
  var text = ""
  var style: Style = .field
  /// Stands in an empty field.
  var placeholder = ""
  /// The fewest columns that the field takes beside others on a line.
  var columns = 12
  /// A sign in the edge, such as one for an open question.
  var mark: StyledText?
  /// Lines below the field.
  var notes: [StyledLine] = []
  /// What it shows is costly to know: filled in only where the field is in sight.
  var isBare = false

  func completed(by look: (any SheetLook)?) -> SheetField {
    guard isBare, let look else { return self }
    var field = self
    field.isBare = false
    look.complete(&field)
    return field
  }
}

/// Fills in what the fields in sight show.
protocol SheetLook: Sendable {
  func complete(_ shown: inout SheetField)
}

/// One line of a sheet, or several where its text is wrapped.
struct SheetLine: Sendable {
  enum Content: Sendable {
    case blank
    case heading(StyledLine)
    case note(StyledLine)
    /// One field over the whole width; a short one may stand at its right end.
    case field(SheetField, aside: SheetField? = nil)
    /// Short fields side by side, broken into as many rows as they need.
    case flow([SheetField])
  }

  var content: Content
  var indent = 0
  /// Columns of the label of a field over the whole width, the gap behind it included.
  var labelColumns = 0

  init(_ content: Content, indent: Int = 0, labelColumns: Int = 0) {
    (self.content, self.indent, self.labelColumns) = (content, indent, labelColumns)
  }

  var fields: [SheetField] {
    switch content {
    case .field(let field, let aside): [field] + (aside.map { [$0] } ?? [])
    case .flow(let fields): fields
    case .blank, .heading, .note: []
    }
  }
}

extension SheetLine {
  /// The line with all of its fields filled in.
  func completed(by look: (any SheetLook)?) -> SheetLine {
    guard look != nil else { return self }
    var line = self
    switch content {
    case .field(let field, let aside):
      line.content = .field(field.completed(by: look), aside: aside?.completed(by: look))
    case .flow(let fields): line.content = .flow(fields.map { $0.completed(by: look) })
    case .blank, .heading, .note: break
    }
    return line
  }

  func has(_ path: String) -> Bool {
    switch content {
    case .field(let field, let aside): field.path == path || aside?.path == path
    case .flow(let fields): fields.contains { $0.path == path }
    case .blank, .heading, .note: false
    }
  }
}

/// What the focused field shows beside its text.
struct SheetFocus: Sendable {
  var path: String
  /// The text being written; nothing where the field is only pressed.
  var area: TextArea?
  /// Behind the text, or below it where it has no room there: how a typed date reads.
  var echo: StyledLine = []
  /// Below the text: the choices that fit what is typed.
  var choices: [StyledLine] = []

  /// A text is being written, and nothing is shown beside it.
  var isTextAlone: Bool { area != nil && echo.isEmpty && choices.isEmpty }
}
