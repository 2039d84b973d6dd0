import Canvas
import Casework
import Texts
import Workplace

/// A concern being written; its texts stand in the fields.
struct NewConcern: Sendable {
  let id: ID<Concern>
  var reasons: Set<ConcernReason> = []

  var base: String { "concerns/\(id)" }
  static let texts = ["worried", "day", "words", "talk"]
}

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
    var rows = [
      FieldSpec(.heading("asked", texts.asked)),
      text("\(base)/worried", texts.who, world.casebook.memberName(world.me) ?? "", held),
      entry("\(base)/day", texts.when, world.texts.dates.day(world.today), held, day: .past),
    ]
    rows += reasonRows(base, new.reasons, world)
    rows.append(
      FieldSpec(
        .choice(
          "\(base)/source", texts.how, ConcernSource.allCases.map(texts.source),
          selected: state.fields.picks["\(base)/source"])))
    rows += [
      area("\(base)/words", texts.words, "", held, placeholder: texts.wordsHint),
      area("\(base)/talk", texts.talk, "", held, placeholder: texts.talkHint),
    ]
    return rows + action("\(base)/record", texts.record, state)
  }

  private static func rowsOf(
    _ concern: Concern, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    let base = "concerns/\(concern.id)"
    let who =
      concern.worried.isEmpty
      ? world.casebook.memberName(concern.notedBy) ?? "" : concern.worried
    var heading = "\(world.texts.dates.day(concern.day))  \(who)"
    if let source = concern.source { heading += ", \(texts.source(source))" }
    var rows = [FieldSpec(.heading(base, heading))]
    let isThere = held.value.concerns[concern.id] != nil
    rows +=
      isThere
      ? reasonRows(base, concern.reasons, world)
      : [note("\(base)/removed", texts.removedMeanwhile, .warning)]
    rows += [
      area("\(base)/words", texts.words, concern.words, held, placeholder: texts.wordsHint),
      area("\(base)/talk", texts.talk, concern.talk, held, placeholder: texts.talkHint),
    ]
    guard isThere else { return rows }
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
        && ["words", "talk"].contains { name in
          let id = "concerns/\(concern.id)/\(name)"
          return state.fields.isAhead(id) || state.fields.waiting.values.contains { $0.field == id }
        }
    }
    state.shownConcerns = client.concerns.sorted + written
  }

  private static func reasonRows(
    _ base: String, _ reasons: Set<ConcernReason>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.concern
    return ticks(
      texts.what,
      ConcernReason.allCases.map { reason in
        Tick(
          id: "\(base)/reasons/\(reason.rawValue)", words: [StyledText(texts.reason(reason))],
          isOn: reasons.contains(reason))
      }, world)
  }

  /// Starts a concern, with what was typed for one before.
  static func startConcern(_ state: inout State, _ world: World, id: ID<Concern>? = nil) {
    let wasTouched = state.concern.map { isTouched($0.base, NewConcern.texts, state) } ?? false
    if let id, !wasTouched { state.concern = NewConcern(id: id) }
    if state.concern == nil { state.concern = NewConcern(id: world.newID("h")) }
    show(&state, world)
  }

  static func openConcern(
    _ parts: [Substring], _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard parts.count >= 3, let row = ID<Concern>(String(parts[1])) else { return [] }
    switch parts[2] {
    case "reasons":
      guard let reason = ConcernReason(rawValue: String(parts.last ?? "")) else { return [] }
      if state.concern?.id == row {
        state.concern?.reasons.formSymmetricDifference([reason])
        return []
      }
      guard let concern = held.value.concerns[row] else { return [] }
      return [
        state.fields.save(
          id,
          .client(
            state.client,
            .setConcernReasons(row, concern.reasons.symmetricDifference([reason]))), world)
      ]
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
    concern.source = state.fields.picks["\(new.base)/source"].map { ConcernSource.allCases[$0] }
    return record("\(new.base)/record", .noteConcern(concern), &state, held, world)
  }
}
