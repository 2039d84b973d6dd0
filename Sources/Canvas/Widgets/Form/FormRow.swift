/// One row of a form: a field with its label, or words between fields.
public struct FormRow: Hashable, Sendable {
  /// What the row holds.
  public enum Kind: Hashable, Sendable {
    /// A heading above the rows that follow.
    case heading
    /// Words that cannot be focused.
    case note(StyledLine)
    /// A field of one line; the text is the model's, taken over unless the person is ahead of it.
    case text(String)
    /// A field of wrapped lines; without the focus at most `collapsed` lines are shown.
    case area(String, collapsed: Int)
    /// One of a few.
    case choice([String], selected: Int?)
    /// A row that Enter opens.
    case link(StyledLine)
  }

  /// The address of the field, such as "goals/g1/text"; unique in the form.
  public var id: String
  public var label: String
  public var kind: Kind
  /// Words in an empty field.
  public var placeholder = ""
  /// Columns that the row stands further in.
  public var indent = 0
  public var marks: [FormMark] = []
  /// A day, a time or a number: what is typed takes the place of what stands there.
  public var isEntry = false
  /// A box to be ticked: Space ticks it, and Enter goes on as from every other row.
  public var isTick = false
  /// Words that may be long: Enter goes on to the next field, as from one line.
  public var isPassage = false
  /// Its lines are wrapped, and it has no line ends of its own.
  public var isOneLine = false
  /// Stands from the left edge on, over the labels' columns too: rows of a list among fields.
  public var isWhole = false
  /// Words that go on under the field above, not under its label.
  public var isBelowField = false
  /// What stands before the words of a note or a link: lines that go on below hang under the words.
  public var lead: StyledLine = []
  /// What is said of a text behind it on its line while the row has the focus.
  public var echo: StyledLine = []
  /// Why the field cannot be changed now; nil when it can.
  public var locked: String?

  public init(_ id: String, _ label: String, _ kind: Kind) {
    self.id = id
    self.label = label
    self.kind = kind
  }

  public static func heading(_ id: String, _ label: String) -> FormRow {
    FormRow(id, label, .heading)
  }

  public static func note(_ id: String, _ line: StyledLine, label: String = "") -> FormRow {
    FormRow(id, label, .note(line))
  }

  public static func text(
    _ id: String, _ label: String, _ text: String, placeholder: String = ""
  ) -> FormRow {
    FormRow(id, label, .text(text)).with { $0.placeholder = placeholder }
  }

  /// A day, a time or a number.
  public static func entry(
    _ id: String, _ label: String, _ text: String, placeholder: String = ""
  ) -> FormRow {
    FormRow.text(id, label, text, placeholder: placeholder).with { $0.isEntry = true }
  }

  public static func area(
    _ id: String, _ label: String, _ text: String, placeholder: String = "", collapsed: Int = 3
  ) -> FormRow {
    FormRow(id, label, .area(text, collapsed: max(1, collapsed)))
      .with { $0.placeholder = placeholder }
  }

  /// Words that may be long, with Enter going on to the next field.
  public static func passage(
    _ id: String, _ label: String, _ text: String, placeholder: String = "", collapsed: Int = 3
  ) -> FormRow {
    FormRow.area(id, label, text, placeholder: placeholder, collapsed: collapsed)
      .with { $0.isPassage = true }
  }

  /// The same without line ends: a sentence that is shown in one line elsewhere.
  public static func sentence(
    _ id: String, _ label: String, _ text: String, placeholder: String = "", collapsed: Int = 3
  ) -> FormRow {
    FormRow.passage(id, label, text, placeholder: placeholder, collapsed: collapsed)
      .with { $0.isOneLine = true }
  }

  public static func choice(
    _ id: String, _ label: String, _ options: [String], selected: Int?
  ) -> FormRow {
    FormRow(id, label, .choice(options, selected: selected))
  }

  public static func link(_ id: String, _ label: String, _ line: StyledLine) -> FormRow {
    FormRow(id, label, .link(line))
  }

  /// The same row with something set: `.text(…).with { $0.indent = 2 }`.
  public func with(_ change: (inout FormRow) -> Void) -> FormRow {
    var row = self
    change(&row)
    return row
  }

  /// Whether the focus can stand on it.
  public var isFocusable: Bool {
    switch kind {
    case .heading, .note: false
    case .text, .area, .choice, .link: true
    }
  }

  /// Whether one types in it.
  public var isTextual: Bool {
    switch kind {
    case .text, .area: true
    default: false
    }
  }
}

/// A sign at the right of a field, and the sentence that says it in full while the field is focused.
public struct FormMark: Hashable, Sendable {
  /// A word or a sign, such as "puuttuu", "2 ?" or a name.
  public var sign: String
  /// The whole sentence; empty when the sign says all.
  public var words: String
  public var style: Style

  public init(_ sign: String, words: String = "", style: Style) {
    self.sign = sign
    self.words = words
    self.style = style
  }

  /// Something is missing here.
  public static func lack(_ sign: String, words: String) -> FormMark {
    FormMark(sign, words: words, style: .lack)
  }

  /// Two values stand and a person is to choose.
  public static func openQuestion(_ sign: String, words: String) -> FormMark {
    FormMark(sign, words: words, style: .mark)
  }

  /// Another person is typing here.
  public static func typing(_ name: String) -> FormMark {
    FormMark("✎ " + name, style: .otherPerson)
  }
}
