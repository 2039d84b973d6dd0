import Canvas
import Casework
import Texts
import Workplace

extension Fields {
  /// Describes the fields afresh, with what others type, what is open and what is not saved.
  mutating func show(_ specs: [FieldSpec], _ texts: FieldTexts, _ world: World) {
    var rows: [FormRow] = []
    var places: [String: FieldPlace] = [:]
    for spec in specs {
      var spec = spec
      follow(&spec.row)
      if spec.place != nil { letFinish(&spec.row) }
      if let use = spec.day, case .text(let known) = spec.row.kind {
        let text = form.text(spec.row.id) ?? known
        spec.row.echo = world.day(text, as: use).echo(world.texts)
      }
      guard let place = spec.place else {
        rows.append(spec.row)
        continue
      }
      places[spec.row.id] = place
      rows += decorated(spec.row, place, texts, world)
    }
    noteMoves(to: places, world)
    self.places = places
    let focus = form.focus
    let known = step == nil ? [] : Set(form.rows.map(\.id))
    form.setRows(rows)
    overtaken = overtaken.filter(form.isAhead)
    for (id, place) in places where isBesideItsQuestion(id, place) {
      form.setText(id, form.modelText(id) ?? "")
    }
    // What is typed next was not meant for the field that now stands in the place of the open one.
    if form.focus != focus { settleAtTop() }
    takeInNew(known)
  }

  /// Goes back to a field that came with the answer in the one that was just left: it is the next one.
  private mutating func takeInNew(_ known: Set<String>) {
    guard let step else { return }
    let isOnItsWay =
      picks[step.from] != nil || waiting.values.contains { $0.field == step.from }
    guard isOnItsWay, form.focus == step.to, !isAhead(step.to),
      let from = form.rows.firstIndex(where: { $0.id == step.from }),
      let to = form.rows.firstIndex(where: { $0.id == step.to }), from < to
    else {
      self.step = nil
      return
    }
    let between = form.rows[(from + 1)..<to]
    // What two people have written is no field: nobody is led to choose between it.
    let new = between.first {
      $0.isFocusable && !known.contains($0.id) && !Fields.isValue($0.id)
    }
    guard let new else { return }
    form.moveFocus(to: new.id)
    self.step?.to = new.id
  }

  /// Whether a typed text was saved and came to stand below its field, as one of the values of a
  /// question: the field shows the one that stands until somebody chooses.
  private func isBesideItsQuestion(_ id: String, _ place: FieldPlace) -> Bool {
    place.questions.contains { $0.path == place.path } && form.isAhead(id) && since[id] == nil
      && problems[id] == nil && !waiting.values.contains { $0.field == id }
      && !(isTyping && focus == id)
  }

  /// Keeps to the option that was taken where others change the list; one that is gone is dropped.
  ///
  /// Where no option has its words any more the language is another: then each stays at its place.
  private mutating func follow(_ row: inout FormRow) {
    guard case .choice(let options, let selected) = row.kind else { return }
    let before = offered.updateValue(options, forKey: row.id)
    guard let pick = picks[row.id] else { return }
    if let before, before != options, before.indices.contains(pick) {
      let isOtherLanguage =
        before.count == options.count && !before.contains(where: options.contains)
      picks[row.id] = options.firstIndex(of: before[pick]) ?? (isOtherLanguage ? pick : nil)
    } else if !options.indices.contains(pick) {
      picks[row.id] = nil
    }
    // It was placed by the option's place of before.
    if selected == pick { row.kind = .choice(options, selected: picks[row.id]) }
  }

  private func decorated(
    _ row: FormRow, _ place: FieldPlace, _ texts: FieldTexts, _ world: World
  ) -> [FormRow] {
    var row = row
    var more: [FormRow] = []
    if case .choice(let options, _) = row.kind, let pick = picks[row.id] {
      row.kind = .choice(options, selected: pick)
    }
    if let words = problems[row.id] {
      row.marks.append(FormMark(texts.notSaved, words: words, style: .warning))
    }
    for (index, note) in typing(at: place, world).enumerated() {
      let name = world.casebook.memberName(note.author) ?? texts.somebody
      row.marks.append(.typing(name))
      more.append(
        .note(
          "typing/\(row.id)/\(index)",
          [StyledText(texts.typing(name) + tail(note.text), .otherPerson)]
        ).with { $0.indent = 2 })
    }
    for question in place.questions where question.path == place.path {
      row.marks.append(.openQuestion(texts.twoValues, words: texts.chooseValue))
      more += question.candidates.map { candidate($0, of: question, at: place, texts, world) }
    }
    return [row] + more
  }

  private func candidate(
    _ candidate: OpenQuestion.Candidate, of question: OpenQuestion, at place: FieldPlace,
    _ texts: FieldTexts, _ world: World
  ) -> FormRow {
    var line: StyledLine = [
      world.words(for: candidate, of: question, in: place.document)
        .map { StyledText($0, .mark) }
        ?? StyledText(texts.removed, .mark)
    ]
    if let time = candidate.time {
      line.append(StyledText("  " + world.texts.dates.instant(time), .dim))
    }
    return .link(
      "question/\(question.id)/\(candidate.key)",
      candidate.author.map { world.casebook.memberName($0) ?? texts.somebody } ?? "", line
    ).with { $0.indent = 2 }
  }

  /// What others type in the field now.
  private func typing(at place: FieldPlace, _ world: World) -> [DraftNote] {
    world.casebook.drafts.filter {
      $0.document == place.document && $0.path == place.path && $0.author != world.me
    }
  }

  private func tail(_ text: String) -> String {
    text.count > 160 ? "…" + text.suffix(160) : text
  }
}

extension Fields {
  /// Chooses a value where the link is one of an open question; nothing for the screen's own links.
  func settle(_ id: String, _ world: World) -> [Effect]? {
    let parts = id.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "question",
      let place = places.values.first(where: { $0.questions.contains { $0.id.text == parts[1] } }),
      let question = place.questions.first(where: { $0.id.text == parts[1] })
    else { return nil }
    let change = Change.settle(
      place.document, question.id, choice: question.choice(of: String(parts[2])))
    return [.save(change, basedOn: nil, ticket: world.makeTicket())]
  }

  /// Opens the field that a left-behind text belongs to, with that text in it.
  ///
  /// Nothing where there is no such field, or it can be written in no more.
  mutating func resume(_ draft: DraftNote, in rect: Rect) -> [Effect]? {
    let field = places.first { $0.value.document == draft.document && $0.value.path == draft.path }
    guard let id = field?.key, let row = form.rows.first(where: { $0.id == id }),
      row.locked == nil
    else { return nil }
    // What was chosen is taken up with the form that it was chosen in.
    guard form.text(id) != nil else { return [] }
    since[id] = draft.basedOn
    type(draft.text, into: id, in: rect)
    return self.draft(id)
  }
}
