import Canvas
import Casework
import Texts

extension Fields {
  /// Does what a key means, in the open field or between the fields.
  mutating func handle(_ key: Key, in rect: Rect, _ texts: FieldTexts) -> FieldEvent {
    step = nil
    if isAtHead { return enter(key, rect, texts) }
    let before = form.focus
    let event = isTyping ? write(key, rect, texts) : move(key, rect, texts)
    if key == .tab || key == .enter, before.map(Fields.isValue) == false { passValues(rect) }
    if case .left(let from) = event, key == .tab || key == .enter || key == .down,
      let to = form.focus, to != from
    {
      step = Step(from: from, to: to)
    }
    return event
  }

  private func isAtWords(_ row: FormRow) -> Bool {
    hasHead && row.isTextual && row.locked == nil
  }

  /// Whether a row is one of the values of an open question.
  static func isValue(_ id: String) -> Bool { id.hasPrefix("question/") }

  /// Goes on past the values between which somebody is to choose: who writes on meant the next field, and
  /// a word and Enter there would choose.
  private mutating func passValues(_ rect: Rect) {
    var ahead = self
    while let focus = ahead.form.focus, Fields.isValue(focus) {
      if ahead.form.handle(.tab, in: rect) == .ignored { return }
    }
    form = ahead.form
  }

  /// From the page's head into the rows.
  private mutating func enter(_ key: Key, _ rect: Rect, _ texts: FieldTexts) -> FieldEvent {
    guard let row = form.focusedRow else { return .ignored }
    switch key {
    case .enter:
      isAtHead = false
      guard row.isTextual else { return .moved }
      let event = move(key, rect, texts)
      // Letters are words from now on: whoever did not mean that is told.
      return isTyping ? .refused(texts.writing(row.label)) : event
    case .down, .tab:
      isAtHead = false
      return .moved
    case .home, .end:
      isAtHead = false
      let rows = form.rows
      let event = go(
        to: (key == .home ? rows.first(where: \.isFocusable) : rows.last(where: \.isFocusable))?.id)
      return event == .ignored ? .moved : event
    case .pageDown, .ctrlDown, .ctrlHome, .ctrlEnd, .mouse:
      isAtHead = false
      return move(key, rect, texts)
    case .character, .paste, .backspace: return .refused(texts.pressEnter)
    default: return .ignored
    }
  }

  private mutating func write(_ key: Key, _ rect: Rect, _ texts: FieldTexts) -> FieldEvent {
    let before = form.focus
    let event = event(of: form.handle(key, in: rect), texts)
    if event == .ignored, key == .enter || key == .tab || key == .down, let before {
      isOpen = false
      form.trimEnd(before)
      return .left(before)
    }
    return event == .ignored ? leaveUpwards(key) ?? event : event
  }

  /// Up from the first row goes to the page's head.
  private mutating func leaveUpwards(_ key: Key) -> FieldEvent? {
    guard hasHead, key == .up || key == .backTab, let focus = form.focus else { return nil }
    (isOpen, isAtHead) = (false, true)
    form.trimEnd(focus)
    return .left(focus)
  }

  /// A letter or a paste on a text that is not open yet opens it and goes to its end; an entry it
  /// replaces.
  private mutating func begin(
    _ key: Key, _ row: FormRow, _ rect: Rect, _ texts: FieldTexts
  ) -> FieldEvent {
    if let reason = row.locked { return .refused(reason) }
    isOpen = true
    form.beginWriting(row.id)
    return event(of: form.handle(key, in: rect), texts)
  }

  private mutating func move(_ key: Key, _ rect: Rect, _ texts: FieldTexts) -> FieldEvent {
    guard let row = form.focusedRow else { return .ignored }
    guard case .choice(_, let selected) = row.kind else { return move(key, row, rect, texts) }
    if key == .ctrl("z") { return takeBack(row, selected, texts) }
    let wasPicked = picks[row.id] != nil
    let event = move(key, row, rect, texts)
    if case .chose = event, !wasPicked { beforePick[row.id] = selected }
    return event
  }

  /// Goes back to what stood in a choice: an option not saved yet is dropped, else the one of before
  /// is taken again.
  private mutating func takeBack(
    _ row: FormRow, _ selected: Int?, _ texts: FieldTexts
  ) -> FieldEvent {
    let id = row.id
    let isGoing = waiting.values.contains { $0.field == id }
    if picks[id] != nil, !settled.contains(id), !isGoing {
      // What was said of the option that is taken back says nothing of the one that stands.
      (picks[id], beforePick[id], problems[id]) = (nil, nil, nil)
      return .tookBack(id)
    }
    guard let before = beforePick[id], before != selected, row.locked == nil else {
      return .refused(texts.nothingToUndo)
    }
    (picks[id], beforePick[id]) = (before, selected)
    settled.remove(id)
    return .chose(id, before)
  }

  private mutating func move(
    _ key: Key, _ row: FormRow, _ rect: Rect, _ texts: FieldTexts
  ) -> FieldEvent {
    switch key {
    case .enter where row.isTextual:
      if let reason = row.locked { return .refused(reason) }
      isOpen = true
      form.beginWriting(row.id)
      return .moved
    case .character, .paste, .backspace, .ctrl("a"), .ctrl("v"), .ctrl("w"), .ctrl("y"), .ctrl("z"),
      .with(.shift, .insert), .with(.ctrl, .backspace), .with(.alt, .backspace):
      if row.isTextual { return begin(key, row, rect, texts) }
    // In a text they are what they are in any text, its beginning and its end: on the last row, where they
    // would lead, the letters that follow may be commands.
    case .home where isAtWords(row), .end where isAtWords(row):
      isOpen = true
      form.beginWriting(row.id)
      return event(of: form.handle(key, in: rect), texts)
    default: break
    }
    if form.readOn(key, in: rect) { return .moved }
    switch key {
    case .up:
      let event = event(of: form.handle(.backTab, in: rect), texts)
      return event == .ignored ? leaveUpwards(.up) ?? event : event
    case .down: return event(of: form.handle(.tab, in: rect), texts)
    case .character(" "):
      return event(of: form.handle(key, in: rect), texts)
    case .character(let digit) where row.names(digit):
      return event(of: form.handle(key, in: rect), texts)
    // What somebody writes here by mistake moves nothing and is not swallowed without a word.
    case .character, .paste:
      form.mistype()
      return .refused(isAtBox ? texts.tickedHere : texts.chosenHere)
    case .pageDown: return leap(.tab, rect, texts)
    case .pageUp: return leap(.backTab, rect, texts)
    case .home: return go(to: form.rows.first(where: \.isFocusable)?.id)
    case .end: return go(to: form.rows.last(where: \.isFocusable)?.id)
    case .left, .right:
      return row.isTextual ? .ignored : event(of: form.handle(key, in: rect), texts)
    case .delete: return row.isTextual ? .refused(texts.pressEnter) : .ignored
    case .mouse(let mouse):
      let event = event(of: form.handle(key, in: rect), texts)
      if mouse.kind == .press, event != .ignored { isOpen = form.focusedRow?.isTextual == true }
      return event
    case .backTab:
      let event = event(of: form.handle(key, in: rect), texts)
      return event == .ignored ? leaveUpwards(key) ?? event : event
    case .enter, .tab, .ctrlUp, .ctrlDown, .ctrlHome, .ctrlEnd:
      return event(of: form.handle(key, in: rect), texts)
    default: return .ignored
    }
  }

  /// Several fields further on, until the end is reached.
  private mutating func leap(_ key: Key, _ rect: Rect, _ texts: FieldTexts) -> FieldEvent {
    let start = form.focus
    for _ in 0..<max(1, rect.rows / 2) {
      if form.handle(key, in: rect) == .ignored { break }
      // Not past what has to be read on the way.
      var reading = form
      if reading.readOn(key == .tab ? .down : .up, in: rect) { break }
    }
    return start.map { start == form.focus ? .ignored : .left($0) } ?? .ignored
  }

  private mutating func go(to id: String?) -> FieldEvent {
    guard let id, let before = form.focus, before != id else { return .ignored }
    form.moveFocus(to: id)
    return .left(before)
  }

  private mutating func event(of outcome: FormOutcome, _ texts: FieldTexts) -> FieldEvent {
    switch outcome {
    case .changed(let id):
      if since[id] == nil { since[id] = base(id) }
      problems[id] = nil
      return .typed(id)
    case .chosen(let id, let index):
      picks[id] = index
      settled.remove(id)
      problems[id] = nil
      return .chose(id, index)
    case .activated(let id): return .opened(id)
    case .focusMoved(let id):
      form.trimEnd(id)
      return .left(id)
    case .moved: return .moved
    case .full: return .refused(texts.full)
    case .refused(let words): return .refused(words)
    case .mistyped: return .refused(texts.chosenHere)
    case .ignored: return .ignored
    }
  }
}

extension FormRow {
  /// Whether a digit is itself the name of one of the options, as in a scale from 1 to 5.
  fileprivate func names(_ digit: Character) -> Bool {
    guard case .choice(let options, _) = kind else { return false }
    return digit.isNumber && options.contains(String(digit))
  }
}
