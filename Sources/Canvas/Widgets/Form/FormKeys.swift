/// What a key did to a form.
public enum FormOutcome: Hashable, Sendable {
  /// The text of a field is another one.
  case changed(String)
  /// An option of a choice row was taken; the model is to say so in the next rows.
  case chosen(String, Int)
  /// Enter on a link row.
  case activated(String)
  /// The focus went elsewhere; what the left field holds is to be saved.
  case focusMoved(from: String)
  /// Only the caret or the marking moved.
  case moved
  /// The text would become too long; nothing was changed.
  case full(String)
  /// The field is locked; the words say why.
  case refused(String)
  /// A letter was typed in a choice that has no such option, or Enter was pressed after it: the
  /// focus stays, for the person takes something for chosen that is not.
  case mistyped(String)
  /// The key means nothing here.
  case ignored
}

extension Form {
  /// Does what a key means on the focused field or between the fields.
  ///
  /// Tab and Shift-Tab go from field to field; so do up and down at a field's edge and Enter on one
  /// line; Ctrl-up and Ctrl-down go to the heading before and after; Esc is left to the screen.
  public mutating func handle(_ key: Key, in rect: Rect) -> FormOutcome {
    if isReading, let outcome = goOnReading(key, rect) { return outcome }
    let outcome = act(on: key, rect)
    if outcome == .ignored, read(on: key, rect) { return .moved }
    scroll = FormLayout(self, size: rect.size).top(self, rows: rect.rows)
    return outcome
  }

  private mutating func act(on key: Key, _ rect: Rect) -> FormOutcome {
    guard let index = focusIndex else { return .ignored }
    let wasMistyped = mistyped == rows[index].id
    mistyped = nil
    if wasMistyped, key == .enter { return .mistyped(rows[index].id) }
    if case .mouse = key { return click(key, rect) }
    switch key {
    case .tab: return moveFocus(from: index, by: 1)
    case .backTab: return moveFocus(from: index, by: -1)
    case .ctrlUp: return moveSection(from: index, forwards: false)
    case .ctrlDown: return moveSection(from: index, forwards: true)
    default: break
    }
    let row = rows[index]
    let layout = FormLayout(self, size: rect.size)
    let field = Self.fieldRect(layout, index, in: rect, top: layout.top(self, rows: rect.rows))
    let outcome = type(key, row, field)
    if outcome == .ignored, case .choice = row.kind, case .character = key {
      mistype()
      return .mistyped(row.id)
    }
    guard outcome == .ignored, !mustRead(on: key, layout, rect) else { return outcome }
    switch key {
    case .up: return enter(from: index, by: -1, rect, column: caretColumn(index, rect))
    case .down: return enter(from: index, by: 1, rect, column: caretColumn(index, rect))
    case .enter: return moveFocus(from: index, by: 1)
    case .pageUp: return movePage(layout, index, -rect.rows)
    case .pageDown: return movePage(layout, index, rect.rows)
    case .home, .ctrlHome: return moveFocus(to: rows.firstIndex(where: \.isFocusable), from: index)
    case .end, .ctrlEnd: return moveFocus(to: rows.lastIndex(where: \.isFocusable), from: index)
    default: return .ignored
    }
  }

  /// Gives a key to the field itself.
  private mutating func type(_ key: Key, _ row: FormRow, _ rect: Rect) -> FormOutcome {
    if let reason = row.locked, key.isEditing { return .refused(reason) }
    switch row.kind {
    case .heading, .note: return .ignored
    case .link:
      let opens = key == .character(" ") || key == .enter && !row.isTick
      return opens ? .activated(row.id) : .ignored
    case .choice(let options, let selected):
      var choice = Choice(options, selected: selected)
      guard choice.handle(key, in: rect), let now = choice.selected else { return .ignored }
      if row.locked != nil { return .refused(row.locked ?? "") }
      return now == selected ? .moved : .chosen(row.id, now)
    case .area where row.isPassage && key == .enter: return .ignored
    case .text, .area:
      let outcome = fields[row.id]?.handle(key, in: rect, clipboard: &clipboard) ?? .ignored
      switch outcome {
      case .changed: return .changed(row.id)
      case .moved: return .moved
      case .full: return .full(row.id)
      case .ignored: return .ignored
      }
    }
  }

  /// Something was typed in the focused choice that chooses nothing.
  public mutating func mistype() { mistyped = focus }

  mutating func moveFocus(from index: Int, by step: Int) -> FormOutcome {
    var next = index + step
    while rows.indices.contains(next) && !rows[next].isFocusable { next += step }
    return moveFocus(to: rows.indices.contains(next) ? next : nil, from: index)
  }

  private mutating func moveFocus(to next: Int?, from index: Int) -> FormOutcome {
    guard let next, next != index else { return .ignored }
    focus = rows[next].id
    if rows[next].isEntry { beginWriting(rows[next].id) }
    return .focusMoved(from: rows[index].id)
  }

  /// Goes to the first field under the heading after or before the present one.
  private mutating func moveSection(from index: Int, forwards: Bool) -> FormOutcome {
    let headings = rows.indices.filter { rows[$0].kind == .heading }
    let own = headings.last { $0 < index } ?? -1
    let target = forwards ? headings.first { $0 > index } : headings.last { $0 < own }
    let start = target ?? (forwards ? nil : -1)
    guard let start else { return .ignored }
    return moveFocus(
      to: rows.indices.first { $0 > start && rows[$0].isFocusable }, from: index)
  }

  private mutating func movePage(_ layout: FormLayout, _ index: Int, _ lines: Int) -> FormOutcome {
    let target = layout.places[index].top + lines
    let fitting = rows.indices.filter { rows[$0].isFocusable }
    let next =
      lines > 0
      ? fitting.last { layout.places[$0].top <= target }
      : fitting.first { layout.places[$0].top >= target }
    return moveFocus(to: next, from: index)
  }
}

extension Form {
  /// Goes up or down into the next field, to its nearest line and the same column.
  private mutating func enter(
    from index: Int, by step: Int, _ rect: Rect, column: Int
  ) -> FormOutcome {
    let outcome = moveFocus(from: index, by: step)
    guard case .focusMoved = outcome, let now = focusIndex,
      case .area(var area) = fields[rows[now].id]
    else { return outcome }
    let layout = FormLayout(self, size: rect.size)
    area.enter(fromBelow: step < 0, column: column, columns: layout.places[now].field.columns)
    fields[rows[now].id] = .area(area)
    return outcome
  }

  private func caretColumn(_ index: Int, _ rect: Rect) -> Int {
    guard case .area(let area) = fields[rows[index].id] else { return 0 }
    let layout = FormLayout(self, size: rect.size)
    return area.caretColumn(columns: layout.places[index].field.columns)
  }

  private mutating func click(_ key: Key, _ rect: Rect) -> FormOutcome {
    guard let mouse = key.mouse(in: rect), let index = focusIndex else { return .ignored }
    switch mouse.kind {
    case .wheelUp: return moveFocus(from: index, by: -1)
    case .wheelDown: return moveFocus(from: index, by: 1)
    case .press: break
    }
    let layout = FormLayout(self, size: rect.size)
    let top = layout.top(self, rows: rect.rows)
    let line = mouse.row + top
    let hit = rows.indices.first { index in
      let place = layout.places[index]
      return rows[index].isFocusable && (place.top..<place.top + place.height).contains(line)
    }
    guard let hit else { return .ignored }
    let field = Self.fieldRect(layout, hit, in: rect, top: top)
    if hit != index {
      focus = rows[hit].id
      if rows[hit].isTextual { _ = type(key, rows[hit], field) }
      return .focusMoved(from: rows[index].id)
    }
    if case .link(_) = rows[hit].kind { return .activated(rows[hit].id) }
    return type(key, rows[hit], field)
  }

  /// A field's place on the screen.
  static func fieldRect(_ layout: FormLayout, _ index: Int, in rect: Rect, top: Int) -> Rect {
    let field = layout.places[index].field
    return Rect(
      row: rect.row + field.row - top, column: rect.column + field.column, rows: field.rows,
      columns: field.columns)
  }
}

extension Key {
  /// Whether the key would change a text.
  var isEditing: Bool {
    switch self {
    case .character, .paste, .backspace, .delete, .ctrl("w"), .ctrl("u"), .ctrl("k"), .ctrl("x"),
      .ctrl("v"), .ctrl("z"), .ctrl("y"), .with(.ctrl, .backspace), .with(.ctrl, .delete),
      .with(.alt, .backspace), .with(.shift, .insert):
      true
    default: false
    }
  }
}
