import Canvas
import Casework
import Texts
import Workplace

extension RegionScreen {
  /// Saves what stands in a field; a new agreement and a signature are saved as a whole.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id), !state.fields.isSending(id) else { return [] }
    let parts = id.split(separator: "/").map(String.init)
    let change: RegionChange?
    do throws(Unclear) {
      change = try self.change(parts, id, state, world)
    } catch { return state.fields.refuse(id, error.words) }
    return change.map { [state.fields.save(id, .region($0), world)] } ?? []
  }

  private struct Unclear: Error { var words: String }

  private static func change(
    _ parts: [String], _ id: String, _ state: State, _ world: World
  ) throws(Unclear) -> RegionChange? {
    let text = state.fields.text(id).trimmed
    switch (parts.first, parts.count) {
    case ("aim", 1): return .writeAim(text)
    case ("backing", 1): return .writeBacking(text)
    case ("backedOn", 1): return .setBackedOn(try day(text, .past, world))
    case ("contents", 1): return .writeContents(text)
    case ("points", 3): return try pointChange(parts, id, text, state, world)
    case ("agreements", 3): return try agreementChange(parts, text, state, world)
    case ("consensus", 3):
      guard let step = ConsensusStep(rawValue: parts[1]) else { return nil }
      return parts[2] == "note"
        ? .writeConsensusStep(step, text) : .setConsensusDay(step, try day(text, .past, world))
    default: return nil
    }
  }

  private static func pointChange(
    _ parts: [String], _ id: String, _ text: String, _ state: State, _ world: World
  ) throws(Unclear) -> RegionChange? {
    guard let point = RegionPoint(rawValue: parts[1]) else { return nil }
    switch parts[2] {
    case "state":
      guard let pick = state.fields.picks[id] else { return nil }
      return .setPointState(point, pick == 0 ? nil : RegionState.allCases[pick - 1])
    case "by": return .setPointDay(point, try day(text, .limit, world))
    default: return RegionPointText(rawValue: parts[2]).map { .writePoint(point, $0, text) }
    }
  }

  private static func agreementChange(
    _ parts: [String], _ text: String, _ state: State, _ world: World
  ) throws(Unclear) -> RegionChange? {
    guard let id = ID<EmployerAgreement>(parts[1]),
      let row = RegionRows.region(world).agreements[id]
    else { return nil }
    switch parts[2] {
    case "from":
      return .setAgreementPeriod(id, from: try day(text, .limit, world), until: row.until)
    case "until":
      return .setAgreementPeriod(id, from: row.from, until: try day(text, .limit, world))
    default: return AgreementText(rawValue: parts[2]).map { .writeAgreement(id, $0, text) }
    }
  }

  /// The day that is written; nothing where the field is empty.
  private static func day(
    _ text: String, _ use: DayUse, _ world: World
  ) throws(Unclear) -> Day? {
    if text.isEmpty { return nil }
    let entry = world.day(text, as: use)
    guard let day = entry.day else { throw Unclear(words: entry.problem(world.texts) ?? "") }
    return day
  }
}
