import Canvas
import Casework
import Workplace

/// What a person is writing into the fields of one document, and what of it is on its way.
///
/// Every letter becomes a draft; a field that is left, or a pause, becomes a save. Own text stays on
/// the screen until the casebook has it, and stays in its field when it could not be saved.
struct Writing: Sendable {
  private(set) var open: OpenField?
  private(set) var sent: [String: SentText] = [:]
  private(set) var queue: [String: QueuedText] = [:]
  /// Fields left lately, with their undo steps.
  private var left: [String: TextArea] = [:]
  var clipboard = ""

  private static let mostLeft = 40

  /// Own text at a path that is not in the casebook yet.
  func own(_ path: String) -> String? {
    if queue.isEmpty && sent.isEmpty { return nil }
    return queue[path]?.text ?? sent[path]?.shown
  }

  func isOpen(_ path: String) -> Bool { open?.path == path }

  var hasRefusedText: Bool { sent.values.contains { $0.problem != nil } }

  /// Why the text at a path is not saved.
  func problem(_ path: String) -> SentText.Problem? {
    sent.isEmpty ? nil : sent[path]?.problem
  }

  /// The paths whose save is on its way.
  private var busy: Set<String> { Set(sent.filter { $0.value.problem == nil }.keys) }

  /// Something is typed or on its way that is not known to be saved.
  var isUnsaved: Bool {
    open?.isChanged == true || !queue.isEmpty
      || sent.values.contains { if case .answered = $0.state { false } else { true } }
  }
}

extension Writing {
  /// Opens a field; text that could not be saved or was left behind stands in it again.
  mutating func open(
    _ path: String, kind: OpenField.Kind, fields: some WrittenFields, leftBehind: DraftNote? = nil
  ) {
    let saved = fields.saved(path) ?? ""
    let kept = sent[path].map { $0.problem == nil && kind == .entry ? $0.shown : $0.text }
    let text = queue[path]?.text ?? kept ?? saved
    var field = OpenField(
      path: path, kind: kind, text: text, original: saved,
      basedOn: queue[path]?.basedOn ?? sent[path]?.basedOn ?? fields.version)
    field.isOfNewRow = fields.saved(path) == nil
    if var area = left.removeValue(forKey: path), kind != .entry {
      area.setText(text)
      area.editing.moveCaret(to: area.editing.content.count)
      field.area = area
    }
    if let draft = leftBehind, draft.text != text, own(path) == nil {
      field.area.editing.selectAll()
      field.area.editing.insert(draft.text)
      field.basedOn = draft.basedOn
      field.isLeftBehind = true
      field.takenUp = draft
      field.hasDraft = true
    }
    if kind == .entry { field.area.editing.selectAll() }
    open = field
  }

  /// Which left-behind text the open field's words are, where it was of another document.
  mutating func takesUp(_ draft: DraftNote) {
    if open?.takenUp != nil { open?.takenUp = draft }
  }

  /// Puts a whole text into the open field in one undo step, as a choice from a list does.
  mutating func fill(_ text: String) {
    guard open != nil, open?.text != text else { return }
    open?.area.editing.selectAll()
    open?.area.editing.insert(text)
  }

  /// The row was removed by somebody else and is to be added again: what is typed starts from now.
  mutating func startAgain(from version: Int) { open?.basedOn = version }

  /// The document has closed, and was last open to writing in this version: who is in the middle of
  /// a sentence writes it to its end. Nothing where it is open.
  mutating func letFinish(from version: Int?) {
    guard let version else {
      open?.goesOnFrom = nil
      return
    }
    guard let field = open, field.goesOnFrom == nil, field.isTypedIn else { return }
    open?.goesOnFrom = min(version, field.basedOn)
  }

  /// What is typed in the open field is taken although the document has closed.
  var isFinishing: Bool { open?.goesOnFrom != nil }

  /// Does what a key means in the open field; the rectangle is the one the field is drawn in.
  mutating func type(
    _ key: Key, in rect: Rect, fields: some WrittenFields
  ) -> (outcome: EditOutcome, effects: [Effect]) {
    guard var field = open else { return (.ignored, []) }
    // Held once, the text is changed in its place.
    open = nil
    let outcome = field.area.handle(key, in: rect, clipboard: &clipboard)
    guard outcome == .changed else {
      open = field
      return (outcome, [])
    }
    field.isLeftBehind = false
    var effects: [Effect] = []
    let text = field.text
    let isNothing = text.trimmed.isEmpty && field.original.trimmed.isEmpty
    if text != field.original && !isNothing || sent[field.path] != nil {
      effects = [
        .draft(fields.document, path: field.path, text: text, basedOn: field.basedOn)
      ]
      field.hasDraft = true
    } else if field.hasDraft {
      effects = [.dropDraft(fields.document, path: field.path)]
      field.hasDraft = false
    }
    open = field
    return (outcome, effects)
  }

  /// Leaves the open field and saves what was written.
  mutating func leave(fields: some WrittenFields, ticket: () -> Int) -> [Effect] {
    if let text = open?.text.withoutEmptyEnd, open?.isChanged == true {
      open?.area.editing.setText(text)
    }
    let effects = save(fields: fields, ticket: ticket)
    if let field = open, field.kind != .entry, field.area.editing.canUndo {
      if left.count >= Writing.mostLeft, let any = left.keys.first { left[any] = nil }
      left[field.path] = field.area
    }
    open = nil
    return effects
  }

  /// Leaves the open field and throws away what was written in it.
  mutating func abandon(fields: some WrittenFields) -> [Effect] {
    guard let field = open else { return [] }
    open = nil
    sent[field.path] = nil
    queue[field.path] = nil
    return dropDraft(of: field, fields)
  }

  /// Nothing that was written or taken up in the field is to be kept.
  private func dropDraft(of field: OpenField, _ fields: some WrittenFields) -> [Effect] {
    let typed = field.hasDraft ? [Effect.dropDraft(fields.document, path: field.path)] : []
    return typed + (field.takenUp.map { [.dropLeftBehind($0)] } ?? [])
  }

  /// Leaves the field without saving: its row is gone and nothing was written in it.
  mutating func close() { open = nil }

  /// Forgets what is known of paths that begin so: their row is gone.
  mutating func forget(prefix: String) {
    sent = sent.filter { !$0.key.hasPrefix(prefix) }
    queue = queue.filter { !$0.key.hasPrefix(prefix) }
    left = left.filter { !$0.key.hasPrefix(prefix) }
    if open?.path.hasPrefix(prefix) == true { open = nil }
  }
}

extension Writing {
  /// Hands the open field's text over for saving, without leaving the field.
  mutating func save(fields: some WrittenFields, ticket: () -> Int) -> [Effect] {
    guard let field = open else { return [] }
    let path = field.path
    if let earlier = sent[path], earlier.problem == nil {
      // What waited to go after it goes, too, where it was taken back meanwhile.
      let isNew = field.text != earlier.text && field.text != earlier.shown
      queue[path] = isNew ? QueuedText(text: field.text, field) : nil
      return []
    }
    if !field.isChanged {
      sent[path] = nil
      open?.hasDraft = false
      open?.takenUp = nil
      return dropDraft(of: field, fields)
    }
    open?.isLeftBehind = false
    return send(path, field.text, basedOn: field.basedOn, fields: fields, ticket: ticket)
  }

  /// Hands one text over, or keeps it in its field with the reason why it cannot be.
  private mutating func send(
    _ path: String, _ text: String, basedOn: Int, fields: some WrittenFields, ticket: () -> Int
  ) -> [Effect] {
    let takenUp = sent[path]?.takenUp ?? (open?.path == path ? open?.takenUp : nil)
    switch fields.entry(path, text, busy: busy) {
    case .same:
      sent[path] = nil
      if open?.path == path {
        open?.hasDraft = false
        open?.takenUp = nil
      }
      return [.dropDraft(fields.document, path: path)]
        + (takenUp.map { [.dropLeftBehind($0)] } ?? [])
    case .wrong(let words):
      sent[path] = SentText(
        text: text, shown: text, ticket: 0, basedOn: basedOn, state: .kept(.wrong(words)),
        takenUp: takenUp)
      return []
    case .notYet:
      queue[path] = QueuedText(text: text, basedOn: basedOn, waitsForRow: true)
      return []
    case .change(let change, let shown):
      let ticket = ticket()
      sent[path] = SentText(
        text: text, shown: shown, change: change, ticket: ticket, basedOn: basedOn, state: .asked,
        takenUp: takenUp)
      if open?.path == path { open?.hasDraft = true }
      return [.save(change, basedOn: basedOn, ticket: ticket)]
    }
  }
}

extension Writing {
  /// The document goes on in a copy of it whose fields have the same paths: what is typed or on its
  /// way goes on there, based on what was read in the document before.
  mutating func goOn(in fields: some WrittenFields, from old: Document) -> [Effect] {
    var effects: [Effect] = []
    let (going, waiting) = (sent, queue)
    (sent, queue) = ([:], [:])
    for path in Set(going.keys).union(waiting.keys).sorted() where open?.path != path {
      let saved = fields.saved(path)
      if let text = waiting[path]?.text ?? going[path]?.text, text != saved,
        waiting[path] != nil || going[path]?.shown != saved
      {
        let basedOn = Writing.before(waiting[path]?.basedOn ?? going[path]?.basedOn ?? 0)
        queue[path] = QueuedText(text: text, basedOn: basedOn, waitsForRow: saved == nil)
        effects.append(.draft(fields.document, path: path, text: text, basedOn: basedOn))
      }
      effects.append(.dropDraft(old, path: path))
      if let note = going[path]?.takenUp { effects.append(.dropLeftBehind(note)) }
    }
    guard var field = open else { return effects }
    let saved = fields.saved(field.path)
    field.takenUp = field.takenUp ?? going[field.path]?.takenUp
    field.goesOnFrom = nil
    field.isOfNewRow = saved == nil
    field.basedOn = Writing.before(field.basedOn)
    // Others may have changed the text before it was copied: where both touch the same words, the
    // save keeps both.
    if let both = TextCombining.combine(
      base: field.original, mine: field.text, theirs: saved ?? field.original)
    {
      if field.kind != .entry || !field.isChanged, field.text != both { field.area.setText(both) }
      field.setOriginal(saved ?? "")
      field.basedOn = fields.version
    }
    if field.hasDraft, !field.isLeftBehind {
      field.hasDraft = field.isChanged
      if field.hasDraft {
        effects.append(
          .draft(fields.document, path: field.path, text: field.text, basedOn: field.basedOn))
      }
      effects.append(.dropDraft(old, path: field.path))
    }
    open = field
    return effects
  }

  /// The document has gone from under the writing: all that is not known to be saved stays behind.
  mutating func leaveBehind(_ document: Document) -> [Effect] {
    var texts = queue.mapValues { ($0.text, $0.basedOn) }
    for (path, text) in sent where texts[path] == nil {
      if case .answered = text.state { continue }
      texts[path] = (text.text, text.basedOn)
    }
    if let open, open.isChanged { texts[open.path] = (open.text, open.basedOn) }
    (sent, queue, left, open) = ([:], [:], [:], nil)
    return texts.sorted { $0.key < $1.key }.filter { !$0.value.0.isEmpty }.map {
      .leaveBehind(document, path: $0.key, text: $0.value.0, basedOn: $0.value.1)
    }
  }

  /// A version of the document before, as the base of a change to its copy: below zero.
  static func before(_ version: Int) -> Int { version > 0 ? -version : 1 }

  /// Saves words in a pause; a day or a choice waits until the field is left.
  mutating func pause(fields: some WrittenFields, ticket: () -> Int) -> [Effect] {
    guard let field = open, field.kind != .entry, field.isChanged, !field.isLeftBehind else {
      return []
    }
    return save(fields: fields, ticket: ticket)
  }

  /// Takes in an answer or a new casebook.
  mutating func refresh(
    _ news: DeskNews?, fields: some WrittenFields, ticket: () -> Int
  ) -> [Effect] {
    var effects: [Effect] = []
    switch news {
    case .saved(let number, _, let version, _):
      effects += letGo(number) + putAside(number, fields)
      mark(number, .answered(version: version))
    case .refused(let number, let refusal): keep(number, .refused(refusal))
    case .failed(let number, let trouble): keep(number, .failed(trouble))
    default: break
    }
    settle(fields)
    effects += flush(fields, ticket: ticket)
    takeOver(fields)
    return effects
  }

  /// What was taken up into a text that is saved now is left behind no more.
  private mutating func letGo(_ ticket: Int) -> [Effect] {
    guard let (path, text) = sent.first(where: { $0.value.ticket == ticket }),
      let note = text.takenUp
    else { return [] }
    sent[path]?.takenUp = nil
    if open?.path == path { open?.takenUp = nil }
    return [.dropLeftBehind(note)]
  }

  /// What was typed to find a choice: the change may stand at another place, which then says nothing
  /// of what was typed here.
  private func putAside(_ ticket: Int, _ fields: some WrittenFields) -> [Effect] {
    guard let (path, text) = sent.first(where: { $0.value.ticket == ticket }),
      queue[path] == nil,
      open?.path != path || open?.text == text.text || open?.text == text.shown
    else { return [] }
    return [.dropDraft(fields.document, path: path)]
  }

  private mutating func mark(_ ticket: Int, _ state: SentText.State) {
    guard let path = sent.first(where: { $0.value.ticket == ticket })?.key else { return }
    sent[path]?.state = state
  }

  /// A save that did not come through: the newest text stays in its field.
  ///
  /// Where the share is only away for a while the desk saves by itself later.
  private mutating func keep(_ ticket: Int, _ problem: SentText.Problem) {
    guard let (path, text) = sent.first(where: { $0.value.ticket == ticket }) else { return }
    if case .answered = text.state { return }
    if case .failed(let trouble) = problem, trouble.isPassing { return }
    sent[path]?.state = .kept(problem)
    if let later = queue.removeValue(forKey: path) {
      sent[path]?.text = later.text
      sent[path]?.shown = later.text
    }
  }

  /// Lets go of own texts that the casebook has by now.
  private mutating func settle(_ fields: some WrittenFields) {
    for (path, text) in sent {
      guard case .answered(let version) = text.state, fields.version >= version else { continue }
      sent[path] = nil
      guard let saved = fields.saved(path) else { continue }
      if let field = open, field.path == path {
        let isSame = saved == text.text || saved == text.shown
        let both =
          isSame && field.text != text.text
          ? field.text
          : TextCombining.combine(base: text.text, mine: field.text, theirs: saved)
        if let both {
          if field.kind != .entry || field.text == text.text { open?.take(both) }
          open?.setOriginal(saved)
          open?.basedOn = field.goesOnFrom ?? fields.version
          let isChanged = open?.isChanged == true
          open?.hasDraft = isChanged
        }
      }
      if let later = queue[path],
        let both = TextCombining.combine(base: text.text, mine: later.text, theirs: saved)
      {
        queue[path] = QueuedText(
          text: both, basedOn: later.goesOnFrom ?? fields.version, goesOnFrom: later.goesOnFrom)
      }
    }
  }

  /// Sends what had to wait.
  private mutating func flush(_ fields: some WrittenFields, ticket: () -> Int) -> [Effect] {
    var effects: [Effect] = []
    for (path, text) in queue.sorted(by: { $0.key < $1.key }) where sent[path] == nil {
      if fields.entry(path, text.text, busy: busy) == .notYet { continue }
      queue[path] = nil
      effects += send(
        path, text.text, basedOn: text.waitsForRow ? fields.version : text.basedOn, fields: fields,
        ticket: ticket)
    }
    return effects
  }

  /// A field in which nothing has been typed shows what somebody else has saved meanwhile.
  private mutating func takeOver(_ fields: some WrittenFields) {
    guard let field = open, sent[field.path] == nil, queue[field.path] == nil,
      let saved = fields.saved(field.path)
    else { return }
    if field.isOfNewRow {
      open?.isOfNewRow = false
      open?.basedOn = fields.version
    }
    guard !field.isChanged, saved != field.original else { return }
    open?.take(saved)
    open?.setOriginal(saved)
    open?.basedOn = fields.version
  }
}
