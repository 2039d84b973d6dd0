import Canvas
import Casework
import Texts
import Workplace

extension RosterScreen {
  /// Saves what stands in a field, if the roster does not have it yet.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard let held = world.casebook.roster, state.fields.isAhead(id),
      !state.fields.isSending(id)
    else { return [] }
    if case .new = state.sheet { return [] }
    if case .end = state.sheet { return [] }
    switch change(id, state.fields, held.value, world) {
    case .success(nil): return []
    case .success(let change?): return [state.fields.save(id, .roster(change), world)]
    case .failure(let unclear): return state.fields.refuse(id, unclear.words)
    }
  }

  /// What was typed cannot be read as what the field holds.
  struct Unclear: Error {
    var words: String
  }

  private static func change(
    _ id: String, _ fields: Fields, _ roster: Roster, _ world: World
  ) -> Result<RosterChange?, Unclear> {
    let text = fields.text(id).trimmed
    let parts = id.split(separator: "/").map(String.init)
    if id == "name" { return .success(.nameGroup(text)) }
    if id == "language" {
      return .success(fields.picks[id].map { .setGroupLanguage(Language.allCases[$0]) })
    }
    if parts.first == "parties", parts.count == 3, let party = Party(rawValue: parts[1]) {
      var name = partyName(party, roster)
      switch Language(rawValue: parts[2]) {
      case .finnish: name.finnish = text
      case .swedish: name.swedish = text
      case .english: name.english = text
      case nil: return .success(nil)
      }
      return .success(.nameParty(party, name))
    }
    guard parts.count == 3, parts[0] == "members", let member = ID<Member>(parts[1]) else {
      return .success(nil)
    }
    return memberChange(parts[2], member, fields, roster, world)
  }

  private static func memberChange(
    _ field: String, _ id: ID<Member>, _ fields: Fields, _ roster: Roster, _ world: World
  ) -> Result<RosterChange?, Unclear> {
    let path = "members/\(id)/\(field)"
    let text = fields.text(path).trimmed
    let pick = fields.picks[path]
    switch field {
    case "name": return .success(.renameMember(id, text))
    case "organisation": return .success(.setOrganisation(id, text))
    case "role": return .success(.setRole(id, text))
    case "email": return .success(.setEmail(id, text))
    case "phone": return .success(.setPhone(id, text))
    case "informed": return .success(.noteInformed(id, text))
    case "party": return .success(pick.map { .moveToSeat(id, seatable[$0]) })
    case "substitute":
      let others = substitutes(for: id, roster, world)
      guard let pick, pick <= others.count else { return .success(nil) }
      return .success(.setSubstitute(id, pick == 0 ? nil : others[pick - 1].id))
    case "language":
      return .success(pick.map { .setLanguage(id, $0 == 0 ? nil : Language.allCases[$0 - 1]) })
    case "convener": return .success(pick.map { .nameConvener($0 == 1 ? id : nil) })
    case "contactPerson": return .success(pick.map { .nameContactPerson($0 == 1 ? id : nil) })
    case "from", "until":
      let days = ["from", "until"].map { fields.text("members/\(id)/\($0)").trimmed }
      let read = days.map { world.day($0, as: .limit) }
      for (text, entry) in zip(days, read) where !text.isEmpty {
        if let problem = entry.problem(world.texts) { return .failure(Unclear(words: problem)) }
      }
      return .success(.setPeriod(id, from: read[0].day, until: read[1].day))
    default: return .success(nil)
    }
  }

  static func recordNew(
    _ id: String, _ state: inout State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    guard case .new(let row, let party) = state.sheet else { return [] }
    let base = "members/\(row)"
    let fields = state.fields
    func text(_ name: String) -> String { fields.text("\(base)/\(name)").trimmed }
    guard !text("name").isEmpty else {
      return state.fields.refuse(id, at: "\(base)/name", world.texts.roster.sheet.nameFirst)
    }
    let from = world.day(text("from"), as: .limit)
    if let problem = from.problem(world.texts), !text("from").isEmpty {
      return state.fields.refuse(id, at: "\(base)/from", problem)
    }
    var member = Member(
      id: row, order: held.value.members.orderAfterLast, name: text("name"),
      party: fields.picks["\(base)/party"].map { seatable[$0] } ?? party)
    member.organisation = text("organisation")
    member.role = text("role")
    member.email = text("email")
    member.phone = text("phone")
    member.from = from.day
    return record(id, .seat(member), &state, held, world)
  }

  static func recordEnd(
    _ id: String, _ state: inout State, _ held: Held<Roster>, _ world: World
  ) -> [Effect] {
    guard case .end(let member) = state.sheet else { return [] }
    let entry = world.day(state.fields.text(endDay(member)), as: .limit)
    guard let day = entry.day else {
      return state.fields.refuse(id, at: endDay(member), entry.problem(world.texts) ?? "")
    }
    return record(id, .endRole(member, on: day), &state, held, world)
  }

  /// Sends a change after asking the rules, so that a refusal is said at once.
  private static func record(
    _ id: String, _ change: RosterChange, _ state: inout State, _ held: Held<Roster>,
    _ world: World
  ) -> [Effect] {
    do {
      _ = try Roster.after(change, on: held.value, in: world.surroundings)
    } catch {
      return state.fields.refuse(id, world.texts.refusals.words(for: error))
    }
    return [state.fields.send(id, .roster(change), basedOn: held.version, world)]
  }

  /// A sheet that is recorded as a whole has been: it closes.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let texts = world.texts.roster.sheet
    guard id.hasSuffix("/record") else { return [] }
    let sheet = state.sheet
    state.sheet = nil
    if case .end(let member) = sheet {
      return [.dropDraft(.roster, path: endDay(member)), .say(texts.ended)]
    }
    let base = id.split(separator: "/").dropLast().joined(separator: "/")
    if let member = ID<Member>(String(base.dropFirst(8))) { state.list.select("member/\(member)") }
    return ["name", "party", "organisation", "role", "email", "phone", "from"].map {
      .dropDraft(.roster, path: "\(base)/\($0)")
    } + [.say(texts.recorded)]
  }
}
