import Canvas
import Casework
import Texts
import Workplace

extension RegionScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    if state.editing != nil {
      let another = world.texts.region
      let turning = KeyTable<Message>([
        KeyEntry([.with(.ctrl, .pageDown)], .another(by: 1), another.next),
        KeyEntry([.with(.ctrl, .pageUp)], .another(by: -1), another.previous),
      ])
      return state.fields.sheetKeys(world.texts, back: .back, save: .save, { .key($0) }) + turning
    }
    let texts = world.texts.region
    let papers = world.texts.clients.papers
    return KeyTable([
      KeyEntry(
        [.enter, .character("e")], .edit, texts.edit, words: texts.editWords, inFooter: true,
        unavailable: world.notLoaded),
      KeyEntry(
        [.character("l"), .character(" ")], .read, texts.read, words: texts.readWords,
        inFooter: !state.isReading, unavailable: state.isReading ? texts.readAlready : nil),
      KeyEntry(
        [.character("h")], .history, texts.changes, words: texts.changesWords, inFooter: true),
      KeyEntry([.pageDown], .scroll(by: page(state, world)), texts.scrollDown),
      KeyEntry([.pageUp], .scroll(by: -page(state, world)), texts.scrollUp),
    ]) + .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }

  private static func page(_ state: State, _ world: World) -> Int { max(1, world.body.rows - 1) }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .edit:
      if let part = chosen(state) { edit(part, &state, world) }
    case .read: (state.isReading, state.scroll) = (true, 0)
    case .history: return [.go(.history(.region))]
    case .scroll(let lines): scroll(&state, by: lines, world)
    case .another(let count): return another(count, &state, world)
    case .save:
      let effects = state.fields.focus.map { save($0, &state, world) } ?? []
      return effects.isEmpty ? [.say(state.fields.saveWords(world.texts.fields))] : effects
    case .key(let key): return press(key, &state, world)
    }
    return []
  }

  private static func press(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard state.editing != nil else {
      if state.isReading {
        switch key {
        case .down: scroll(&state, by: 1, world)
        case .up: scroll(&state, by: -1, world)
        case .home: state.scroll = 0
        case .end: scroll(&state, by: .max / 2, world)
        case .enter: return update(&state, .edit, world)
        default: break
        }
        return []
      }
      let before = chosen(state)
      defer { if chosen(state) != before { state.scroll = 0 } }
      let outcome = state.list.handle(key, in: listPart(world.body))
      if case .activated = outcome { return update(&state, .edit, world) }
      return []
    }
    let event = state.fields.handle(key, in: part(world.body), world.texts.fields)
    if case .opened = event {} else { state.confirming = nil }
    switch event {
    case .typed(let id): return state.fields.draft(id)
    case .left(let id): return save(id, &state, world)
    case .opened(let id):
      if let effects = state.fields.settle(id, world) { return effects }
      return opened(id, &state, world)
    case .refused(let words): return [.say(words)]
    case .chose, .tookBack, .moved, .ignored: return []
    }
  }

  private static func another(
    _ count: Int, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let editing = state.editing, let here = RegionPart.all.firstIndex(of: editing),
      RegionPart.all.indices.contains(here + count), !isHalfFilled(state, world)
    else { return [] }
    let effects = state.fields.focus.map { save($0, &state, world) } ?? []
    let next = RegionPart.all[here + count]
    // What is on its way or could not be saved is not left alone.
    guard state.fields.waiting.isEmpty, !state.fields.hasRefusedText else { return effects }
    state.list.select(next.text)
    edit(next, &state, world)
    return effects
  }

  /// Does what a link says.
  private static func opened(
    _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return [] }
    if parts[2] == "remove" {
      guard state.confirming == id else {
        state.confirming = id
        return []
      }
      state.confirming = nil
    }
    switch (parts[0], parts[2]) {
    case ("agreements", "add"): return addAgreement(id, &state, world)
    case ("agreements", "remove"):
      return ID(parts[1]).map { send(id, .removeAgreement($0), &state, world) } ?? []
    case ("signatures", "sign"): return addSignature(id, &state, world)
    case ("signatures", "remove"):
      return ID(parts[1]).map { send(id, .removeSignature($0), &state, world) } ?? []
    default: return []
    }
  }

  private static func addAgreement(
    _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let new = state.agreement else { return [] }
    let field = "agreements/\(new)/employer"
    let employer = state.fields.text(field).trimmed
    guard !employer.isEmpty else {
      return state.fields.refuse(id, at: field, world.texts.region.employerFirst)
    }
    let row = EmployerAgreement(
      id: new, order: RegionRows.region(world).agreements.orderAfterLast, employer: employer)
    return send(id, .addAgreement(row), &state, world)
  }

  private static func addSignature(
    _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let new = state.signature else { return [] }
    let base = "signatures/\(new)"
    let organisation = state.fields.text("\(base)/organisation").trimmed
    guard !organisation.isEmpty else {
      return state.fields.refuse(
        id, at: "\(base)/organisation", world.texts.region.organisationFirst)
    }
    let entry = world.day(state.fields.text("\(base)/day"), as: .past)
    guard let day = entry.day else {
      return state.fields.refuse(id, at: "\(base)/day", entry.problem(world.texts) ?? "")
    }
    let row = Signature(
      id: new, order: RegionRows.region(world).signatures.orderAfterLast,
      organisation: organisation, person: state.fields.text("\(base)/person").trimmed, day: day)
    return send(id, .addSignature(row), &state, world)
  }

  /// Saves what a link does; the rules are asked first, so that the words come at once.
  private static func send(
    _ id: String, _ change: RegionChange, _ state: inout State, _ world: World
  ) -> [Effect] {
    let held = world.casebook.checklistOfRegion
    do throws(Refusal) {
      _ = try RegionChecklist.after(change, on: held?.value, in: world.surroundings)
    } catch { return state.fields.refuse(id, world.texts.refusals.words(for: error)) }
    return [state.fields.send(id, .region(change), basedOn: held?.version, world)]
  }

  /// What a link did is saved: the form is empty again, or the row gone.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return [] }
    let texts = world.texts.region
    func drop(_ names: [String]) -> [Effect] {
      names.map { .dropDraft(.region, path: "\(parts[0])/\(parts[1])/\($0)") }
    }
    switch (parts[0], parts[2]) {
    case ("agreements", "add"):
      state.agreement = world.newID("a")
      return drop(["employer"]) + [.say(texts.agreementAdded)]
    case ("agreements", "remove"): return [.say(texts.agreementRemoved)]
    case ("signatures", "sign"):
      state.signature = world.newID("g")
      return drop(["organisation", "person", "day"]) + [.say(texts.signatureAdded)]
    case ("signatures", "remove"): return [.say(texts.signatureRemoved)]
    default: return []
    }
  }
}
