import Canvas
import Casework
import Texts
import Workplace

extension TransferScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .save: return saveOrSay(&state, world)
    case .key(let key): return press(key, &state, world)
    case .outcome: return beginOutcome(&state, world)
    case .request: return showRequest(&state, world)
    }
  }

  static func choose(_ id: String, _ state: State, _ world: World) -> [Effect] { [] }

  /// Saves what stands in a field, where it is saved by itself.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id), !state.fields.isSending(id),
      let transfer = held(state, world)?.value
    else { return [] }
    let parts = id.split(separator: "/").map(String.init)
    let text = state.fields.text(id)
    let pick = state.fields.picks[id]
    switch (parts.first, parts.last) {
    case ("studies", _):
      return saving(id, pick.map { .setStudies(StudyEnd.allCases[$0]) }, &state, world)
    case ("contact", _):
      let contacts = contacts(transfer, world)
      return saving(id, pick.map { .setContact(contacts[$0]) }, &state, world)
    case ("field", _): return saving(id, .setField(text), &state, world)
    case ("contents", let name?):
      return saving(
        id, ConsentMatter(rawValue: name).map { .writeContents($0, text) }, &state, world)
    // What was agreed is recorded as a whole, and kept as typing is kept until then.
    case ("steps", "note") where step(parts)?.isAgreedTogether == true && !transfer.state.isOver:
      return []
    case ("steps", "note"):
      return saving(id, step(parts).map { .writeNote($0, text) }, &state, world)
    case ("steps", "owner"):
      guard let step = step(parts), let pick else { return [] }
      let owner = owners(step, transfer, world)[pick]
      return saving(id, .assign(step, owner, by: transfer[step].by), &state, world)
    case ("steps", "by"):
      guard let step = step(parts) else { return [] }
      switch day(id, as: .limit, state, world) {
      case .unclear(let words): return state.fields.refuse(id, words)
      case .day(let by):
        return saving(id, .assign(step, transfer[step].owner, by: by), &state, world)
      }
    default: return []
    }
  }

  private static func step(_ parts: [String]) -> TransferStep? {
    parts.count > 1 ? TransferStep(rawValue: parts[1]) : nil
  }

  private static func saving(
    _ id: String, _ change: TransferChange?, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let change else { return [] }
    return [state.fields.save(id, .transfer(state.transfer, change), world)]
  }

  private enum Written {
    case day(Day?)
    case unclear(String)
  }

  private static func day(
    _ id: String, as use: DayUse, _ state: State, _ world: World
  ) -> Written {
    let text = state.fields.text(id).trimmed
    if text.isEmpty { return .day(nil) }
    let entry = world.day(text, as: use)
    if let day = entry.day { return .day(day) }
    return .unclear(entry.problem(world.texts) ?? "")
  }

  /// The day on which something happened; where it is not clear, why, said at the row.
  static func happened(
    _ id: String, _ base: String, _ state: inout State, _ world: World
  ) -> (day: Day?, effects: [Effect]) {
    settled(id, "\(base)/on", as: .past, &state, world)
  }

  /// The day in a field that needs one; where it is not clear, why, said at the row.
  static func settled(
    _ id: String, _ field: String, as use: DayUse, _ state: inout State, _ world: World
  ) -> (day: Day?, effects: [Effect]) {
    switch day(field, as: use, state, world) {
    case .day(let day?): return (day, [])
    case .day(nil):
      let words = world.texts.transfers.sheet.dayNeeded
      return (nil, state.fields.refuse(id, at: field, words))
    case .unclear(let words): return (nil, state.fields.refuse(id, at: field, words))
    }
  }

  // MARK: Rows that are pressed

  static func activate(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/").map(String.init)
    switch (parts[0], parts.last ?? "") {
    case ("request", _): return [.go(.transferPaper(state.transfer, .request))]
    case ("shown", _): return [.go(.transferPaper(state.transfer, .given))]
    case ("step", _):
      return step(parts).map {
        toggle(.step($0), first: "steps/\($0.rawValue)/owner", &state, world)
      } ?? []
    case _ where isFixed(state, world): return [.say(world.texts.fields.lookOnly)]
    case ("steps", let party) where parts.count == 4 && parts[2] == "parties":
      return step(parts).map { tick(party, $0, &state, world) } ?? []
    case ("steps", let name):
      return step(parts).map { press($0, name, id, &state, world) } ?? []
    case ("give", _):
      let id = world.newID("g", for: GivenInformation.self)
      if case .give = state.editing {
        state.editing = nil
        return []
      }
      return toggle(.give(id), first: "given/\(id)/to", &state, world)
    case ("given", "record"): return ID(parts[1]).map { give($0, id, &state, world) } ?? []
    case ("finish", _): return sendChecked(id, .finish(on: world.today), &state, world)
    case ("giveUp", "giveUp"): return toggle(.giveUp, first: "giveUp/reason", &state, world)
    case ("reopen", "reopen"): return toggle(.reopen, first: "reopen/reason", &state, world)
    case ("outcome", "outcome"):
      return toggle(.outcome, first: "outcome/result", &state, world)
    case ("outcome", "record"): return recordOutcome(id, &state, world)
    case ("giveUp", _):
      let reason = state.fields.text("giveUp/reason").trimmed
      return sendChecked(id, .giveUp(reason: reason, on: world.today), &state, world)
    case ("reopen", _):
      let reason = state.fields.text("reopen/reason").trimmed
      return sendChecked(id, .reopen(reason: reason, on: world.today), &state, world)
    default: return []
    }
  }

  /// Opens the fields below a row, or closes them.
  static func toggle(
    _ editing: Editing, first: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let effects = saveFocused(&state, world)
    guard state.editing != editing else {
      state.editing = nil
      return effects
    }
    state.editing = editing
    show(&state, world)
    state.fields.form.toTop(first)
    return effects
  }

  private static func press(
    _ step: TransferStep, _ name: String, _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let base = "steps/\(step.rawValue)"
    if name == "open" { return sendChecked(id, .reopenStep(step), &state, world) }
    if name == "done", step.isAgreedTogether { return agree(step, id, &state, world) }
    if name == "leaveOut", step.isAgreedTogether { return leaveOut(step, id, &state, world) }
    let (day, effects) = happened(id, base, &state, world)
    guard let day else { return effects }
    let note = note(of: step, state, world)
    switch name {
    case "done":
      let stored = held(state, world)?.value[step].answer
      let picked = state.fields.picks["\(base)/answer"].map { step.answers[$0] }
      let answer = picked ?? stored
      if !step.answers.isEmpty, answer == nil {
        return state.fields.refuse(
          id, at: "\(base)/answer", world.texts.transfers.sheet.chooseFirst)
      }
      return sendChecked(id, .doStep(step, answer, on: day, note: note), &state, world)
    case "leaveOut":
      return leaveOut(step, id, on: day, &state, world)
    case "send":
      guard let transfer = held(state, world)?.value else { return [] }
      let way = ways(transfer)[state.fields.picks["\(base)/way"] ?? 0]
      let change = TransferChange.send(
        world.newID("g"), way: way, receiver: state.fields.text("\(base)/receiver").trimmed,
        on: day)
      return sendChecked(id, change, &state, world)
    case "take": return sendChecked(id, .take(note: note, on: day), &state, world)
    case "refuse":
      let reason = state.fields.text("\(base)/reason").trimmed
      return sendChecked(id, .refuse(reason: reason, on: day), &state, world)
    default: return []
    }
  }

  /// What is noted of a step; what nobody has changed here stays as it was written, sign for sign.
  static func note(of step: TransferStep, _ state: State, _ world: World) -> String {
    let id = "steps/\(step.rawValue)/note"
    if !state.fields.isAhead(id), let stored = held(state, world)?.value[step].note {
      return stored
    }
    return state.fields.text(id).trimmed
  }

  /// Not needed, with the reason in the note.
  private static func leaveOut(
    _ step: TransferStep, _ id: String, on day: Day? = nil, _ state: inout State, _ world: World
  ) -> [Effect] {
    let note = note(of: step, state, world)
    guard !note.isEmpty else {
      return state.fields.refuse(
        id, at: "steps/\(step.rawValue)/note", world.texts.refusals.words(for: .reasonMissing))
    }
    return sendChecked(
      id, .leaveOutStep(step, reason: note, on: day ?? world.today), &state, world)
  }

  private static func give(
    _ row: ID<GivenInformation>, _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let transfer = held(state, world)?.value else { return [] }
    let base = "given/\(row)"
    let (day, effects) = happened(id, base, &state, world)
    guard let day else { return effects }
    var contents: [ConsentMatter: String] = [:]
    for matter in matters {
      let text = state.fields.text("\(base)/contents/\(matter.rawValue)").trimmed
      if !text.isEmpty { contents[matter] = text }
    }
    let change = TransferChange.give(
      GivenInformation(
        id: row, order: "", to: parties(transfer)[state.fields.picks["\(base)/to"] ?? 0],
        receiver: state.fields.text("\(base)/receiver").trimmed, contents: contents, day: day,
        way: givingWays[state.fields.picks["\(base)/way"] ?? 0]))
    return sendChecked(id, change, &state, world)
  }

  /// The rules are asked first, so that what is wrong is said at once.
  static func sendChecked(
    _ id: String, _ change: TransferChange, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let held = held(state, world) else { return [] }
    do {
      _ = try Transfer.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch { return state.fields.refuse(id, world.texts.refusals.words(for: error)) }
    // What was agreed stands on what was read; nobody's record is replaced unseen.
    var seen: Int?
    if case .agree = change { seen = held.version }
    return [
      state.fields.send(id, .transfer(state.transfer, change), basedOn: seen, world)
    ]
  }

  /// What was recorded as a whole has been saved.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let texts = world.texts.transfers
    let parts = id.split(separator: "/").map(String.init)
    let document = Document.transfer(state.transfer)
    func drops(_ base: String, _ names: [String]) -> [Effect] {
      names.map { .dropDraft(document, path: "\(base)/\($0)") }
    }
    func close(_ words: String, _ base: String, _ names: [String]) -> [Effect] {
      let row = state.editing?.row
      for name in ["answer", "way", "to", "result", "said"] {
        state.fields.picks["\(base)/\(name)"] = nil
      }
      state.editing = nil
      show(&state, world)
      state.fields.form.toTop(row)
      return drops(base, names) + [.say(words)]
    }
    let said = texts.sheet.said
    switch (parts[0], parts.last ?? "") {
    case ("steps", let name):
      guard let step = step(parts) else { return [] }
      let base = "steps/\(step.rawValue)"
      let all = ["on", "note", "receiver", "reason", "agreed/day", "agreed/parties"]
      // The ticks go with what was recorded, not with a note that is saved by itself.
      if ["done", "leaveOut"].contains(name) { state.present[step] = nil }
      switch name {
      case "send": return close(said(.sent), base, all)
      case "take": return close(said(.taken), base, all)
      case "refuse": return close(said(.refused), base, all)
      case "open" where step.isAgreedTogether:
        // What has been written for it waits to be recorded.
        return close(texts.sheet.stepDone(texts.step(step)), base, [])
      case "done", "leaveOut", "open":
        return close(texts.sheet.stepDone(texts.step(step)), base, all)
      default: return []
      }
    case ("given", "record"):
      return close(
        texts.sheet.kept, "given/\(parts[1])",
        ["receiver", "on"] + matters.map { "contents/\($0.rawValue)" })
    case ("outcome", "record"):
      return close(texts.outcome.kept, "outcome", ["on", "note"])
    case ("finish", _): return close(said(.done), "finish", [])
    case ("giveUp", "record"): return close(said(.givenUp), "giveUp", ["reason"])
    case ("reopen", "record"): return close(said(.reopened), "reopen", ["reason"])
    default: return []
    }
  }
}
