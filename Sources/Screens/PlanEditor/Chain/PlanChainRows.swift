import Canvas
import Casework
import Texts

/// The rows of the whole chain in order, with a row for each link that is missing.
///
/// Made once for a plan as it stands: going from row to row leaves them as they are.
final class PlanChainRows: Sendable {
  struct Row: Sendable {
    /// The field in which the row is written or its hole is mended.
    var path: String
    var label = ""
    var text = ""
    var isHole = false
    /// Something of the row itself is missing.
    var hasHoles = false
    /// Who, or how a goal is measured; what is missing of it stands there as a hole.
    var who: StyledLine = []
    var when: StyledLine = []
    /// The same day or period where columns are few.
    var shortWhen: StyledLine = []
    /// The same on one line, where it has no room as it is: days without their years.
    var briefWhen: StyledLine = []
    var depth = 0
    /// Words above the row.
    var above: String?
  }

  let rows: [Row]
  let places: [String: Int]
  let holes: Int

  /// The rows of the plan that the basis holds, kept for as long as it is the same.
  static func of(_ scene: PlanScene, _ world: World) -> PlanChainRows {
    world.workedOut.value(for: Key(basis: scene.basis)) { PlanChainRows(scene) }
  }

  private struct Key: Equatable {
    var basis: PlanBasis
  }

  private init(_ scene: PlanScene) {
    var maker = PlanChainMaker(names: scene.names, texts: scene.texts)
    for link in scene.fields.plan?.chain ?? [] { maker.add(link) }
    (rows, holes) = (maker.rows, maker.holes)
    places = Dictionary(
      rows.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { one, _ in one })
  }
}

/// Writes the links of a chain as rows.
private struct PlanChainMaker {
  let names: PlanNames
  let texts: PlanWords
  var rows: [PlanChainRows.Row] = []
  var holes = 0

  mutating func add(_ link: ChainLink) {
    guard link.row == nil else { return add(link, depth: 0) }
    let first = rows.count
    for child in link.children { add(child, depth: 0) }
    if rows.indices.contains(first) {
      rows[first].above =
        link.isOtherwiseAgreed ? texts.headings.otherwiseAgreed : texts.headings.loose
    }
  }

  private mutating func add(_ link: ChainLink, depth: Int) {
    guard let row = link.row else { return }
    holes += link.holes.count
    rows.append(made(row, link.holes, depth))
    let own = link.holes.filter { $0 != .goal && $0 != .service }
    rows[rows.count - 1].hasHoles = !own.isEmpty
    for child in link.children { add(child, depth: depth + 1) }
    switch row {
    case .need(let need) where link.children.isEmpty:
      addMissing(
        link.holes.contains(.goal) ? .goal : nil, need.whyNot,
        link.holes.contains(.goal)
          ? PlanField.add(.goals, below: need.id.text) : .need(need.id, .whyNot), depth + 1)
    case .goal(let goal) where link.holes.contains(.service):
      addMissing(.service, "", .add(.services, below: goal.id.text), depth + 1)
    default: break
    }
  }

  /// A row in the place of a link that is missing, or the reason why it is.
  private mutating func addMissing(
    _ hole: ChainHole?, _ reason: String, _ field: PlanField, _ depth: Int
  ) {
    let text = hole.map { "! \(texts.hole($0))" } ?? reason
    let label = hole == nil ? texts.labels.whyNotInChain : ""
    rows.append(
      PlanChainRows.Row(
        path: field.path, label: label, text: text, isHole: hole != nil, depth: depth))
  }

  private func made(
    _ row: ChainRow, _ holes: [ChainHole], _ depth: Int
  ) -> PlanChainRows.Row {
    let labels = texts.labels
    switch row {
    case .need(let need):
      return PlanChainRows.Row(
        path: PlanField.need(need.id, .text).path, label: labels.need, text: need.text,
        who: need.area.map { [StyledText(names.texts.common.lifeArea($0), .dim)] } ?? [],
        depth: depth)
    case .goal(let goal):
      let when = goal.state == .open ? names.day(goal.by) : texts.goalState(goal.state)
      let day = column(when, [.day], holes)
      let brief = goal.state == .open ? column(self.brief(goal.by, nil), [.day], holes) : day
      return PlanChainRows.Row(
        path: PlanField.goal(goal.id, .text).path, label: labels.goal, text: goal.text,
        who: column(goal.measure, [.measure], holes), when: day, shortWhen: day,
        briefWhen: brief, depth: depth)
    case .service(let service):
      let giver = service.party.map(names.party) ?? ""
      let period = self.period(service.starts, service.ends, isShort: false)
      let short = self.period(service.starts, service.ends, isShort: true)
      let brief = self.brief(service.starts, service.ends, isPeriod: true)
      return PlanChainRows.Row(
        path: PlanField.service(service.id, .name).path, label: labels.service,
        text: service.name,
        who: column(
          service.person.isEmpty ? giver : service.person, [.party, .person], holes),
        when: column(period, [.start], holes), shortWhen: column(short, [.start], holes),
        briefWhen: column(brief, [.start], holes), depth: depth)
    case .action(let action):
      let state = action.state == .open ? "" : texts.actionState(action.state)
      let day = action.state == .open ? names.day(action.by) : state
      var when = column(day, [.day], holes)
      var brief = action.state == .open ? column(self.brief(action.by, nil), [.day], holes) : when
      if action.state == .open, let by = action.by, by < names.world.today {
        when.append(StyledText(" " + texts.notes.late, .warning))
        brief.append(StyledText(" " + texts.notes.late, .warning))
      }
      return PlanChainRows.Row(
        path: PlanField.action(action.id, .what).path, label: labels.action, text: action.what,
        who: column(action.owner.map(names.owner) ?? "", [.owner], holes), when: when,
        shortWhen: when, briefWhen: brief, depth: depth)
    }
  }

  /// `1.2.`, or `1.2.–30.4.`.
  private func brief(_ first: Day?, _ last: Day?, isPeriod: Bool = false) -> String {
    let days = [first, last].map { $0.map { "\($0.day).\($0.month)." } ?? "" }
    return isPeriod && days != ["", ""] ? days.joined(separator: "–") : days[0]
  }

  /// A value, and behind it what of it is missing.
  private func column(_ value: String, _ kinds: [ChainHole], _ holes: [ChainHole]) -> StyledLine {
    var line: StyledLine = value.isEmpty ? [] : [StyledText(value)]
    for hole in holes where kinds.contains(hole) {
      line.append(StyledText((line.isEmpty ? "" : " ") + "! \(texts.hole(hole))", .lack))
    }
    return line
  }

  /// `1.2.–30.4.2027`; without the year where columns are few.
  private func period(_ starts: Day?, _ ends: Day?, isShort: Bool) -> String {
    if starts == nil && ends == nil { return "" }
    guard let starts, let ends else { return "\(names.day(starts))–\(names.day(ends))" }
    guard starts.year == ends.year else { return "\(names.day(starts))– \(names.day(ends))" }
    let from = "\(starts.day).\(starts.month).–"
    let until = isShort ? "\(ends.day).\(ends.month)." : names.day(ends)
    // Broken between the days where both do not fit, and never inside one.
    let columns = ChainColumns(isShort ? 60 : 80).whenColumns
    return TextWidth.of(from + until) > columns ? "\(from) \(until)" : from + until
  }
}
