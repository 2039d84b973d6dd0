import Casework
import Workplace

/// What the plan lacks in the order of the form, each with the field where it is mended.
///
/// Made once for a form and what is lacking from it.
final class LackPlaces: Sendable {
  struct Place: Sendable {
    var path: String
    /// Where the field stands in Tab's order.
    var index: Int
    var lack: PlanLack
  }

  let places: [Place]
  /// The first lack of each path, as in the plan's file.
  let kinds: [String: PlanLackKind]

  private struct Key: Equatable {
    var form: PlanForm
    var lacks: [PlanLack]
  }

  static func of(_ scene: PlanScene, _ form: PlanForm, _ world: World) -> LackPlaces {
    world.workedOut.value(for: Key(form: form, lacks: scene.lacks)) {
      LackPlaces(scene.lacks, form)
    }
  }

  private init(_ lacks: [PlanLack], _ form: PlanForm) {
    func target(_ lack: PlanLack) -> String? {
      LackPlaces.targets(lack).first { form.place($0) != nil }
        ?? LackPlaces.prefixes(lack).lazy.compactMap { prefix in
          form.paths.first { $0.hasPrefix(prefix) }
        }.first
    }
    places = lacks.compactMap { lack in
      guard let path = target(lack), let index = form.place(path) else { return nil }
      return Place(path: path, index: index, lack: lack)
    }.enumerated().sorted { ($0.element.index, $0.offset) < ($1.element.index, $1.offset) }
      .map(\.element)
    kinds = Dictionary(
      lacks.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first lack at a place in Tab's order or behind it; around the end the first of all.
  func first(at index: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? low : 0
  }

  /// The field of the next lack behind a field, around the end to the first.
  func after(_ path: String, in form: PlanForm) -> String? {
    guard !places.isEmpty else { return nil }
    return places[first(at: (form.place(path) ?? -1) + 1)].path
  }

  /// Fields in which a lack is mended, the best first.
  private static func targets(_ lack: PlanLack) -> [String] {
    switch lack.kind {
    case .goalWithoutMeasure, .goalWithoutDay, .goalWordedAsService, .needWithoutArea,
      .serviceWithoutParty, .serviceWithoutPerson, .serviceWithoutStart, .actionWithoutOwner,
      .actionWithoutDay:
      return [lack.path]
    case .serviceNotInOtherPlan: return ["+otherPlans/end", lack.path]
    default: break
    }
    let parts = lack.path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("notNeeded", 2), ("followUps", 3), ("otherPlans", 3), ("views", 3): return [lack.path]
    case ("handovers", 3): return [lack.path, "handovers/\(parts[1])/withdrawn"]
    case ("needs", 2): return ["+goals/\(parts[1])"]
    case ("goals", 2): return ["+services/\(parts[1])"]
    case ("goals", 3) where parts[2] == "need": return [lack.path, "goals/\(parts[1])/text"]
    case ("services", 3) where parts[2] == "goal": return [lack.path, "services/\(parts[1])/name"]
    case (let list?, 1): return [lack.path, "+\(list)/end"]
    default: return [lack.path]
    }
  }

  private static func prefixes(_ lack: PlanLack) -> [String] {
    switch lack.path {
    case "goals": ["+goals/", "+needs/"]
    case "actions": ["+actions/", "+services/", "+goals/", "+needs/"]
    default: []
    }
  }
}
