import Canvas
import Casework
import Texts
import Workplace

extension Fields {
  /// Keeps what is being typed: every letter, for the others' screens and against a crash.
  func draft(_ id: String) -> [Effect] {
    guard let place = places[id] else { return [] }
    let basedOn = base(id) ?? place.version
    let isGoing = waiting.values.contains { $0.field == id }
    // Back to what stands in the document: nothing is left to come back to.
    let saved = isGoing ? text(id) : form.modelText(id) ?? ""
    if !isGoing, !form.isAhead(id) {
      let draft = Effect.draft(place.document, path: place.path, text: text(id), basedOn: basedOn)
      return [draft, .dropDraft(place.document, path: place.path)]
    }
    return Effect.words(
      place.document, path: place.path, text: text(id), basedOn: basedOn, saved: saved)
  }

  /// Saves a field by a named change; the answer is known again by its ticket.
  ///
  /// On top of what others have saved meanwhile, or merged with it as the field was read.
  mutating func save(
    _ id: String, _ change: Change, _ world: World, isOnTop: Bool = false
  ) -> Effect {
    let ticket = world.makeTicket()
    let base = isOnTop ? nil : base(id)
    waiting[ticket] = Sent(
      field: id, text: form.text(id), before: form.modelText(id), base: base)
    problems[id] = nil
    return .save(change, basedOn: base, ticket: ticket)
  }

  /// The version that what is typed in a field is meant for; nil for what is in no document.
  ///
  /// A text that was saved and stands beside somebody else's is written on as one of the two.
  func base(_ id: String) -> Int? {
    since[id] ?? goingOn[id] ?? (isQuestioned(id) ? savedOpen[id]?.base : nil)
      ?? places[id]?.version
  }

  /// Whether two values of a field wait for a choice.
  private func isQuestioned(_ id: String) -> Bool {
    places[id].map { place in place.questions.contains { $0.path == place.path } } ?? false
  }

  /// A field that closes while words are typed in it takes them to their end: nobody looks at the
  /// message line in the middle of a sentence.
  ///
  /// They are saved as meant for the document before it closed, or kept where they cannot be.
  mutating func letFinish(_ row: inout FormRow) {
    let id = row.id
    let isOpenHere = isTyping && focus == id
    guard row.locked != nil, isOpenHere || isAhead(id) else {
      goingOn[id] = nil
      return
    }
    if goingOn[id] == nil, isOpenHere, form.focusedRow?.locked == nil,
      form.undoSteps(id).undo || isAhead(id)
    {
      goingOn[id] = base(id)
    }
    if goingOn[id] != nil { row.locked = nil }
  }

  /// Says on the field why it is not saved; what was typed stays.
  mutating func refuse(_ id: String, _ words: String) -> [Effect] {
    problems[id] = words
    return [.say(words)]
  }

  /// The same for a row that saves several fields: goes to the one for which it is not saved.
  mutating func refuse(_ id: String, at field: String, _ words: String) -> [Effect] {
    open(field)
    return refuse(id, words)
  }

  /// Whether a field holds something that the document does not have yet.
  func isAhead(_ id: String) -> Bool { form.isAhead(id) || picks[id] != nil }

  /// Whether an option was taken in a row on the screen and no save of it is on its way.
  var hasUnsavedPick: Bool {
    let going = Set(waiting.values.map(\.field))
    return form.rows.contains {
      picks[$0.id] != nil && !settled.contains($0.id) && !going.contains($0.id)
    }
  }

  /// Whether a text in sight or out of it stands where it was typed, as it could not be saved.
  var hasRefusedText: Bool {
    form.rows.contains { problems[$0.id] != nil && form.isAhead($0.id) }
  }

  /// What Ctrl-S answers where there is nothing to send: that all is there, or what is not and why.
  func saveWords(_ texts: FieldTexts) -> String {
    if let focus, let problem = problems[focus] { return problem }
    return waiting.isEmpty && !hasUnsavedPick ? texts.saved : texts.beingSaved
  }

  /// Whether what stands in a field now is on its way, or is in the document as one of two values: to
  /// leave the field is no choice between them.
  func isSending(_ id: String) -> Bool {
    guard problems[id] == nil else { return false }
    let isKept = since[id] == nil && savedOpen[id].map { $0.text == form.text(id) } ?? false
    return isKept && isQuestioned(id)
      || waiting.values.contains { $0.field == id && $0.text == form.text(id) }
  }

  /// Notes which fields are now those of a copy: a revision of a plan has fields of the same names.
  ///
  /// What is typed started from the document before, and an answer about that is no answer for the
  /// copy. Where a draft was given up they are those of the plan before again: what is typed stays
  /// behind, as nobody wrote it for that plan.
  mutating func noteMoves(to new: [String: FieldPlace], _ world: World) {
    for (id, place) in new {
      // What is on its way already is saved where it was typed.
      if let old = places[id], old.document == place.document, old.path != place.path,
        isAhead(id), !isSending(id)
      {
        moved[id] = Moved(place: old, wasSent: false)
        overtaken.insert(id)
      }
      guard let old = places[id], old.document != place.document, old.version > 0,
        case .plan = old.document, case .plan = place.document
      else { continue }
      let wasSent = waiting.values.contains { $0.field == id }
      waiting = waiting.filter { $0.value.field != id }
      settled.remove(id)
      guard isAhead(id) else {
        since[id] = nil
        continue
      }
      let basedOn = since.removeValue(forKey: id) ?? old.version
      var before = Moved(place: old, wasSent: wasSent)
      if world.isCopy(place.document, of: old.document) {
        since[id] = Writing.before(basedOn)
      } else {
        if let text = form.text(id), form.isAhead(id) {
          before.leftBehind = .leaveBehind(
            old.document, path: old.path, text: text, basedOn: basedOn)
          form.setText(id, form.modelText(id) ?? "")
        }
        (picks[id], before.wasSent, problems[id]) = (nil, false, nil)
      }
      moved[id] = before
    }
  }

  /// Shows what is typed in moved fields as typed in the copy; those that had been sent are to be
  /// sent again.
  mutating func takeMoved(_ texts: PlanVersionTexts) -> (toSave: [String], effects: [Effect]) {
    var effects: [Effect] = []
    var toSave: [String] = []
    for (id, before) in moved.sorted(by: { $0.key < $1.key }) {
      if let left = before.leftBehind {
        effects += [left, .say(texts.draftGone)]
        continue
      }
      if !isAhead(id) {
        since[id] = nil
      } else {
        if form.text(id) != nil { effects += draft(id) }
        if before.wasSent { toSave.append(id) }
      }
      effects.append(.dropDraft(before.place.document, path: before.place.path))
    }
    moved = [:]
    return (toSave, effects)
  }

  /// Puts back what the document has in a field; nothing of what was typed is to be kept.
  mutating func takeBack(_ id: String) -> [Effect] {
    form.setText(id, form.modelText(id) ?? "")
    (since[id], problems[id]) = (nil, nil)
    overtaken.remove(id)
    return places[id].map { [.dropDraft($0.document, path: $0.path)] } ?? []
  }

  /// Whether a box is ticked: as it was turned last, where that is still on its way.
  func isTicked(_ id: String, saved: Bool) -> Bool {
    waiting.filter { $0.value.field == id && $0.value.tick != nil }.max { $0.key < $1.key }?
      .value.tick ?? saved
  }

  /// Saves what a box has become, on top of what others have ticked meanwhile.
  mutating func saveTick(_ id: String, _ isOn: Bool, _ change: Change, _ world: World) -> Effect {
    let ticket = world.makeTicket()
    waiting[ticket] = Sent(field: id, text: nil, tick: isOn)
    problems[id] = nil
    return .save(change, basedOn: nil, ticket: ticket)
  }

  /// Takes the answer to a save; the field it was about, if it was one of these.
  mutating func take(_ news: DeskNews?, _ world: World) -> (field: String?, effects: [Effect]) {
    switch news {
    case .saved(let ticket, _, _, _):
      guard let sent = waiting.removeValue(forKey: ticket) else { return (nil, []) }
      noteSaved(sent)
      since[sent.field] = nil
      // It may have waited for a share that was away, with a word about that on the field.
      if sent.text == form.text(sent.field) { problems[sent.field] = nil }
      if picks[sent.field] != nil { settled.insert(sent.field) }
      if sent.text != nil, sent.text == form.text(sent.field),
        !(isTyping && focus == sent.field)
      {
        form.accept(sent.field, before: sent.before)
      }
      guard sent.text != nil, sent.text == form.text(sent.field), let place = places[sent.field]
      else { return (sent.field, []) }
      return (sent.field, [.dropDraft(place.document, path: place.path)])
    case .refused(let ticket, let refusal):
      return (fail(ticket, world.words(for: refusal)), [])
    case .failed(let ticket, let trouble):
      let words = world.texts.troubles.words(for: trouble.code).sentence
      return (fail(ticket, words, isFinal: !trouble.isPassing), [])
    case .casebook:
      for id in settled { picks[id] = nil }
      settled = []
      return (nil, [])
    default: return (nil, [])
    }
  }

  /// Remembers what was saved of a field that is still open.
  private mutating func noteSaved(_ sent: Sent) {
    guard let text = sent.text, let base = sent.base else { return }
    let isOpenHere = isTyping && focus == sent.field
    // Of one that is written on, the version before is still what it all began from.
    let first = isQuestioned(sent.field) ? savedOpen[sent.field]?.base ?? base : base
    savedOpen[sent.field] = isOpenHere ? SavedOpen(text: text, base: first) : nil
  }

  /// The same for a screen that goes on from what was saved: the field, where nothing is against it.
  mutating func takeSaved(
    _ news: DeskNews?, _ world: World
  ) -> (field: String?, effects: [Effect]) {
    let (answered, effects) = take(news, world)
    let isSaved = answered.map { problems[$0] == nil } ?? false
    return (isSaved ? answered : nil, effects)
  }

  /// The desk tries again by itself after what is not final, and then answers once more.
  private mutating func fail(_ ticket: Int, _ words: String, isFinal: Bool = true) -> String? {
    guard let sent = waiting[ticket] else { return nil }
    if isFinal { waiting[ticket] = nil }
    problems[sent.field] = words
    return sent.field
  }
}
