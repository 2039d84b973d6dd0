import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  static func startConsent(_ state: inout State, _ world: World, id: ID<Consent>? = nil) {
    state.withdrawal = nil
    let wasTouched = state.consent.map { isTouched($0.base, NewConsent.texts, state) } ?? false
    if let id, !wasTouched, state.consent?.id != id { state.consent = NewConsent(id: id) }
    if state.consent == nil { state.consent = NewConsent(id: world.newID("l")) }
    show(&state, world)
  }

  /// Whether anything has been written in a form.
  static func isTouched(_ base: String, _ names: [String], _ state: State) -> Bool {
    names.contains { state.fields.form.isAhead("\(base)/\($0)") }
  }

  static func startWithdrawal(
    _ state: inout State, _ world: World, id: ID<Consent>? = nil
  ) {
    state.page = .consent
    (state.withdrawal, state.keptInForce) = (id ?? world.newID("l"), [])
    takeUpEndTicks(&state, world)
    show(&state, world)
    if let id = state.withdrawal {
      state.fields.open("consents/\(id)/\(NewConsent.endReason)")
    }
  }

  static func openConsent(
    _ parts: [Substring], _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard parts.count >= 3 else { return [] }
    let last = String(parts.last ?? "")
    switch parts[2] {
    case "shown": return [.say(world.texts.clients.consent.fixed)]
    case "parties":
      if let party = Party(rawValue: last) {
        state.consent?.parties.formSymmetricDifference([party])
      }
    case "matters":
      if let matter = ConsentMatter(rawValue: last) {
        state.consent?.matters.formSymmetricDifference([matter])
      }
    case "ends":
      if let record = ID<Consent>(last) { state.keptInForce.formSymmetricDifference([record]) }
      return endTicksDraft(state, held, world)
    case "wholeGroup":
      let group = Set(partiesToAsk(world).filter { Party.standing.contains($0) })
      let isWhole = state.consent?.parties.isSuperset(of: group) ?? false
      if isWhole {
        state.consent?.parties.subtract(group)
      } else {
        state.consent?.parties.formUnion(group)
      }
    case "give": return recordConsent(.given, id, &state, held, world)
    case "refuse":
      guard state.confirming == id else {
        state.confirming = id
        return []
      }
      state.confirming = nil
      return recordConsent(.refused, id, &state, held, world)
    case "withdraw": return recordConsent(.withdrawn, id, &state, held, world)
    case "keep":
      state.withdrawal = nil
      return []
    default: return []
    }
    // What was lacking when it was to be recorded may be there now.
    if let base = state.consent?.base {
      for answer in ["give", "refuse"] { state.fields.problems["\(base)/\(answer)"] = nil }
    }
    return ticksDraft(state, world)
  }

  private static func recordConsent(
    _ kind: ConsentKind, _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard let row = kind == .withdrawn ? state.withdrawal : state.consent?.id else { return [] }
    let base = "consents/\(row)"
    let dayName = kind == .withdrawn ? NewConsent.endDay : "day"
    func text(_ name: String) -> String { state.fields.text("\(base)/\(name)").trimmed }
    let entry = world.day(text(dayName), as: .past)
    guard let day = entry.day else {
      state.fields.open("\(base)/\(dayName)")
      return state.fields.refuse("\(base)/\(dayName)", entry.problem(world.texts) ?? "")
    }
    let end = world.day(text("until"), as: .limit)
    let until = end.day
    if kind == .given, until == nil, !text("until").isEmpty {
      state.fields.open("\(base)/until")
      return state.fields.refuse("\(base)/until", end.problem(world.texts) ?? "")
    }
    let consent = newConsent(kind, row, day, until, state, held.value, world)
    if kind == .given, state.confirming != id,
      !held.value.loss(recording: consent, on: world.today).isNothing,
      (try? Client.after(
        .recordConsent(consent), on: held.value, id: held.value.id, in: world.surroundings)) != nil
    {
      state.confirming = id
      return []
    }
    state.confirming = nil
    return record(id, .recordConsent(consent), &state, held, world)
  }

  /// The record as it stands in the form.
  static func newConsent(
    _ kind: ConsentKind, _ row: ID<Consent>, _ day: Day, _ until: Day?, _ state: State,
    _ client: Client, _ world: World
  ) -> Consent {
    let base = "consents/\(row)"
    let isGiven = kind == .given
    let reasonName = kind == .withdrawn ? NewConsent.endReason : "reason"
    var consent = Consent(
      id: row, order: client.consents.orderAfterLast, kind: kind, day: day,
      way: ConsentWay.allCases[state.fields.picks["\(base)/way"] ?? 0],
      parties: isGiven ? state.consent?.parties ?? [] : [],
      matters: isGiven ? state.consent?.matters ?? [] : [])
    consent.askedBy = asker(state, base, world)?.id ?? world.me
    consent.until = isGiven ? until : nil
    consent.excludes = state.fields.text("\(base)/excludes").trimmed
    consent.reason = isGiven ? "" : state.fields.text("\(base)/\(reasonName)").trimmed
    // What is said now takes the place of what was said before, unless it is said to stand beside.
    consent.end(toEnd(state, client, world))
    return consent
  }
}
