/// A list of labelled fields with one focus: what editors of plans and papers stand on.
///
/// The screen describes the rows afresh whenever its model changes; the form keeps caret, undo and
/// what is being typed by the rows' ids.
public struct Form: Hashable, Sendable {
  public private(set) var rows: [FormRow]
  /// The id of the focused row; nil when no row can have the focus.
  public internal(set) var focus: String? {
    didSet { if focus != oldValue { isReading = false } }
  }
  /// The first line shown when the focus does not ask for another one.
  var scroll = 0
  /// The person reads on where no row can have the focus: the focused row may be out of sight.
  var isReading = false
  var fields: [String: FormField] = [:]
  /// The choice in which letters were typed last that choose nothing.
  var mistyped: String?
  /// The model's texts as last told, to see who is ahead.
  private var modelTexts: [String: String] = [:]
  /// The same as the model has it: a field takes no control characters, and is not changed for that.
  private var rawTexts: [String: String] = [:]
  /// Typed texts that were saved: the model's way to put them is taken over when it comes.
  private var accepted: [String: String] = [:]
  /// What was cut or copied in this form.
  public var clipboard = ""

  /// The focus starts on the first row that can have it.
  public init(_ rows: [FormRow] = []) {
    self.rows = []
    setRows(rows)
  }

  /// Describes the form afresh; the focus stays on its row, or goes to what stands in its place.
  ///
  /// A text that changed in the model is taken over, unless the person has typed in it meanwhile.
  public mutating func setRows(_ new: [FormRow]) {
    let oldIndex = focusIndex ?? 0
    rows = new
    for row in new {
      switch row.kind {
      case .text(let text): adopt(text, row, isArea: false)
      case .area(let text, _): adopt(text, row, isArea: true)
      default: break
      }
    }
    if focusIndex == nil {
      let later = new.dropFirst(oldIndex).first(where: \.isFocusable)
      let earlier = new.prefix(oldIndex).last(where: \.isFocusable)
      focus = (later ?? earlier)?.id
    }
  }

  private mutating func adopt(_ raw: String, _ row: FormRow, isArea: Bool) {
    let id = row.id
    let isNew = rawTexts.updateValue(raw, forKey: id) != raw
    let hasLines = isArea && !row.isOneLine
    let text = isNew ? SafeText.typed(raw, multiline: hasLines) : modelTexts[id] ?? raw
    let known = modelTexts.updateValue(text, forKey: id)
    let typed = fields[id]?.text
    let isFree = known != text && (typed == known || typed != nil && typed == accepted[id])
    switch (fields[id], isArea) {
    case (.line, false) where isFree, (.area, true) where isFree: setText(id, text)
    case (.line, false), (.area, true): break
    case (_, true) where row.isOneLine: fields[id] = .area(TextArea(oneLine: text))
    case (_, true): fields[id] = .area(TextArea(text))
    case (_, false): fields[id] = .line(LineField(text))
    }
  }

  /// Replaces a field's text from outside; the caret stays at its words.
  public mutating func setText(_ id: String, _ text: String) {
    fields[id]?.editing.setText(text)
    modelTexts[id] = fields[id]?.text ?? text
    (rawTexts[id], accepted[id]) = (nil, nil)
  }

  /// Says something of a text behind it, while its row has the focus.
  public mutating func setEcho(_ id: String, _ echo: StyledLine) {
    if let index = rows.firstIndex(where: { $0.id == id }) { rows[index].echo = echo }
  }

  /// Takes an option in a choice; what is typed in the other rows stays as it is.
  public mutating func choose(_ id: String, _ option: Int) {
    guard let index = rows.firstIndex(where: { $0.id == id }),
      case .choice(let options, _) = rows[index].kind
    else { return }
    rows[index].kind = .choice(options, selected: option)
  }

  /// The option that is taken in a choice; nil when none is, or there is no such choice.
  public func chosen(_ id: String) -> Int? {
    guard case .choice(_, let selected) = rows.first(where: { $0.id == id })?.kind else {
      return nil
    }
    return selected
  }

  /// The text that the model has for a field.
  public func modelText(_ id: String) -> String? { modelTexts[id] }

  /// What stands in a field was saved: the model's text takes its place, now or when it comes.
  ///
  /// `before` is the model's text of when it was sent.
  public mutating func accept(_ id: String, before: String?) {
    guard let typed = fields[id]?.text, let model = modelTexts[id] else { return }
    if model != before { setText(id, model) } else { accepted[id] = typed }
  }

  /// Takes empty lines off the end of a text of several lines.
  public mutating func trimEnd(_ id: String) {
    guard isAhead(id), case .area(let area) = fields[id], let text = area.text.withoutEmptyEnd
    else { return }
    fields[id]?.editing.setText(text)
  }

  /// What stands in a field now, typed or told; nil when there is no such text field.
  public func text(_ id: String) -> String? { fields[id]?.text }

  /// Whether the person has typed something that the model does not have yet.
  public func isAhead(_ id: String) -> Bool {
    guard let field = fields[id] else { return false }
    return field.text != modelTexts[id]
  }

  /// The field's caret in characters, for others' screens; nil when it is no text field.
  public func caret(_ id: String) -> Int? { fields[id]?.editing.caret }

  /// Puts the caret behind the last letter of a field.
  public mutating func moveCaretToEnd(_ id: String) {
    guard let field = fields[id] else { return }
    fields[id]?.editing.moveCaret(to: field.editing.content.count)
  }

  /// Stands the caret where writing begins: behind the last letter, or on the whole of an entry, so
  /// that what is typed takes its place.
  public mutating func beginWriting(_ id: String) {
    isReading = false
    guard rows.contains(where: { $0.id == id && $0.isEntry }) else { return moveCaretToEnd(id) }
    fields[id]?.editing.selectAll()
  }

  /// Whether a step in a field can be taken back, and whether one can be done again.
  public func undoSteps(_ id: String) -> (undo: Bool, redo: Bool) {
    guard let editing = fields[id]?.editing else { return (false, false) }
    return (editing.canUndo, editing.canRedo)
  }

  /// The focused row.
  public var focusedRow: FormRow? { focusIndex.map { rows[$0] } }

  /// Moves the focus to a row; nothing happens if it cannot have it.
  public mutating func moveFocus(to id: String) {
    guard let row = rows.first(where: { $0.id == id && $0.isFocusable }) else { return }
    focus = id
    if row.isEntry { beginWriting(id) }
  }

  var focusIndex: Int? {
    focus.flatMap { focus in rows.firstIndex { $0.id == focus && $0.isFocusable } }
  }
}
