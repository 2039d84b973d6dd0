import Canvas
import Casework
import Texts
import Workplace

/// A concern being written; its texts stand in the fields.
struct NewConcern: Sendable {
  let id: ID<Concern>
  var reasons: Set<ConcernReason> = []
  var sources: Set<ConcernSource> = []

  var base: String { "concerns/\(id)" }
  var isTicked: Bool { !reasons.isEmpty || !sources.isEmpty }
  static let texts = ["talk", "talkedBy", "words", "worried", "day"]
}

/// The page reads like the talk: what the student says first, then what others have seen.
extension ClientPapers {
  static func concernRows(
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    if let new = state.concern { return newConcernRows(new, state, held, world) }
    let texts = world.texts.clients.concern
    var rows: [FieldSpec] = []
    var concerns = held.value.concerns
    for concern in state.shownConcerns where concerns[concern.id] == nil {
      concerns[concern.id] = concern
    }
    for concern in concerns.sorted.reversed() { rows += rowsOf(concern, state, held, world) }
    rows.append(note("more", ""))
    rows += action("new/concern", texts.another, state)
    return rows
  }

  private static func newConcernRows(
    _ new: NewConcern, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    let base = new.base
    let me = world.casebook.memberName(world.me) ?? ""
    var rows = talkRows(base, "", me, held, world)
    rows.append(FieldSpec(.heading("seen", texts.seen)))
    rows += seenRows(base, new.reasons, "", new.sources, state, held, world)
    rows += [
      text("\(base)/worried", texts.who, me, held),
      entry("\(base)/day", texts.when, world.texts.dates.day(world.today), held, day: .past),
    ]
    return [FieldSpec(.heading("asked", texts.asked))] + rows
      + action("\(base)/record", texts.record, state)
  }

  /// What the student says, and who was there to hear it.
  private static func talkRows(
    _ base: String, _ talk: String, _ talkedBy: String, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    return [
      area("\(base)/talk", texts.talk, talk, held, placeholder: texts.talkHint),
      text("\(base)/talkedBy", texts.talkedBy, talkedBy, held),
    ]
  }

  /// What others have seen, and where it came up.
  private static func seenRows(
    _ base: String, _ reasons: Set<ConcernReason>, _ words: String, _ sources: Set<ConcernSource>,
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    let written = area("\(base)/words", texts.words, words, held, placeholder: texts.wordsHint)
    return reasonRows(base, reasons, state.fields, world) + [written]
      + sourceRows(base, sources, state.fields, world)
  }

  private static func rowsOf(
    _ concern: Concern, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    let base = "concerns/\(concern.id)"
    let who =
      concern.worried.isEmpty
      ? world.casebook.memberName(concern.notedBy) ?? "" : concern.worried
    var rows = [FieldSpec(.heading(base, "\(world.texts.dates.day(concern.day))  \(who)"))]
    rows += talkRows(base, concern.talk, concern.talkedBy, held, world)
    guard held.value.concerns[concern.id] != nil else {
      rows.insert(note("\(base)/removed", texts.removedMeanwhile, .warning), at: 1)
      rows.append(
        area("\(base)/words", texts.words, concern.words, held, placeholder: texts.wordsHint))
      return rows
    }
    rows += seenRows(
      base, concern.reasons, concern.words, concern.sources, state, held, world)
    let remove = "\(base)/remove"
    let isAsked = state.confirming == remove
    rows.append(
      FieldSpec(
        .link(
          remove, "",
          [
            StyledText(
              isAsked ? texts.reallyRemove : texts.remove, isAsked ? .warning : .dim)
          ])))
    return rows
  }

  /// A concern that somebody removes while words are being written in it stays on the screen, as
  /// saving the words brings it back.
  static func keepConcerns(_ state: inout State, _ client: Client) {
    let written = state.shownConcerns.filter { concern in
      client.concerns[concern.id] == nil
        && ["talk", "talkedBy", "words"].contains { name in
          let id = "concerns/\(concern.id)/\(name)"
          return state.fields.isAhead(id) || state.fields.waiting.values.contains { $0.field == id }
        }
    }
    state.shownConcerns = client.concerns.sorted + written
  }

  private static func reasonRows(
    _ base: String, _ reasons: Set<ConcernReason>, _ fields: Fields, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    return ticks(
      texts.what,
      ConcernReason.allCases.map { reason in
        let id = "\(base)/reasons/\(reason.rawValue)"
        return Tick(
          id: id, words: [StyledText(texts.reason(reason))],
          isOn: fields.isTicked(id, saved: reasons.contains(reason)))
      }, world)
  }

  private static func sourceRows(
    _ base: String, _ sources: Set<ConcernSource>, _ fields: Fields, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    return ticks(
      texts.how,
      ConcernSource.allCases.map { source in
        let id = "\(base)/sources/\(source.rawValue)"
        return Tick(
          id: id, words: [StyledText(texts.source(source))],
          isOn: fields.isTicked(id, saved: sources.contains(source)))
      }, world)
  }

  /// Starts a concern, with what was typed for one before.
  static func startConcern(_ state: inout State, _ world: World, id: ID<Concern>? = nil) {
    let wasTouched = state.concern.map { isTouched($0.base, NewConcern.texts, state) } ?? false
    if let id, !wasTouched, state.concern?.id != id { state.concern = NewConcern(id: id) }
    if state.concern == nil { state.concern = NewConcern(id: world.newID("h")) }
    show(&state, world)
  }

  static func openConcern(
    _ parts: [Substring], _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard parts.count >= 3, let row = ID<Concern>(String(parts[1])) else { return [] }
    let word = String(parts.last ?? "")
    switch parts[2] {
    case "reasons":
      guard let reason = ConcernReason(rawValue: word) else { return [] }
      if state.concern?.id == row {
        state.concern?.reasons.formSymmetricDifference([reason])
        return choicesDraft(id, state, world)
      }
      guard let concern = held.value.concerns[row] else { return [] }
      let isOn = !state.fields.isTicked(id, saved: concern.reasons.contains(reason))
      let change = ClientChange.setConcernReason(row, reason, isOn)
      return [state.fields.saveTick(id, isOn, .client(state.client, change), world)]
    case "sources":
      guard let source = ConcernSource(rawValue: word) else { return [] }
      if state.concern?.id == row {
        state.concern?.sources.formSymmetricDifference([source])
        return choicesDraft(id, state, world)
      }
      guard let concern = held.value.concerns[row] else { return [] }
      let isOn = !state.fields.isTicked(id, saved: concern.sources.contains(source))
      let change = ClientChange.setConcernSource(row, source, isOn)
      return [state.fields.saveTick(id, isOn, .client(state.client, change), world)]
    case "record": return recordConcern(&state, held, world)
    case "remove":
      guard state.confirming == id else {
        state.confirming = id
        return []
      }
      state.confirming = nil
      return [state.fields.save(id, .client(state.client, .removeConcern(row)), world)]
    default: return []
    }
  }

  private static func recordConcern(
    _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard let new = state.concern else { return [] }
    let entry = world.day(state.fields.text("\(new.base)/day"), as: .past)
    guard let day = entry.day else {
      state.fields.open("\(new.base)/day")
      return state.fields.refuse("\(new.base)/day", entry.problem(world.texts) ?? "")
    }
    var concern = Concern(
      id: new.id, order: held.value.concerns.orderAfterLast,
      worried: state.fields.text("\(new.base)/worried").trimmed, day: day, reasons: new.reasons)
    concern.notedBy = world.me
    concern.words = state.fields.text("\(new.base)/words").trimmed
    concern.talk = state.fields.text("\(new.base)/talk").trimmed
    concern.talkedBy = state.fields.text("\(new.base)/talkedBy").trimmed
    concern.sources = new.sources
    guard !concern.isEmpty else {
      state.fields.open("\(new.base)/talk")
      return state.fields.refuse("\(new.base)/talk", world.texts.clients.concern.nothingWritten)
    }
    return record("\(new.base)/record", .noteConcern(concern), &state, held, world)
  }
}
