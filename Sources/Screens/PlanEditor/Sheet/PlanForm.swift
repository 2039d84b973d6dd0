import Canvas
import Casework
import Workplace

/// The lines of the form with the places of their fields, kept while the plan's rows stay the same.
///
/// Going from field to field and typing leave them as they are, so that a key in a plan with two
/// hundred rows is no more work than in one with five.
final class PlanForm: Sendable {
  let lines: [SheetLine]
  /// The paths of all fields, in the order in which Tab goes through them.
  let paths: [String]
  /// The lines with which the sections begin.
  let sections: [Int]
  private let places: [String: Int]
  private let lineOfPath: [String: Int]

  /// What the lines come from besides the plan: rows begun here, and values that open other fields.
  private struct Key: Equatable {
    var basis: PlanBasis
    var blank: [PlanRow]
    var open: [String: String]
    var tying: ID<Action>?
  }

  static func of(_ scene: PlanScene, _ world: World) -> PlanForm {
    let state = scene.state
    var open: [String: String] = [:]
    for path in Array(state.writing.sent.keys) + Array(state.writing.queue.keys) + [state.focus] {
      guard let field = PlanField(path: path), field.opensOthers else { continue }
      open[path] = scene.current(field)
    }
    let key = Key(
      basis: scene.basis, blank: state.newRows.map(\.row).filter(scene.isBlank), open: open,
      tying: state.tying)
    return world.workedOut.value(for: key) { PlanForm(PlanSheet(scene)) }
  }

  private init(_ sheet: PlanSheet) {
    (lines, paths) = (sheet.lines, sheet.paths)
    places = Dictionary(
      paths.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var lineOfPath: [String: Int] = [:]
    var sections: [Int] = []
    var isHeading = false
    for (index, line) in lines.enumerated() {
      if case .heading = line.content { isHeading = true }
      let fields = line.fields
      for field in fields { lineOfPath[field.path] = index }
      if isHeading, !fields.isEmpty {
        sections.append(index)
        isHeading = false
      }
    }
    (self.lineOfPath, self.sections) = (lineOfPath, sections)
  }

  /// Where a field stands among all in Tab's order.
  func place(_ path: String) -> Int? { places[path] }

  /// The short field at the right end of the line that a field begins; nothing where there is none.
  func aside(of path: String) -> String? {
    guard let line = line(path), case .field(let field, let aside) = lines[line].content,
      field.path == path
    else { return nil }
    return aside?.path
  }

  /// The line that a field stands in.
  func line(_ path: String) -> Int? { lineOfPath[path] }
}

extension PlanForm: Equatable {
  static func == (one: PlanForm, other: PlanForm) -> Bool { one === other }
}

extension PlanField {
  /// Whether it says how a service or an action stands.
  var isState: Bool {
    switch self {
    case .goal(_, .state), .service(_, .state), .action(_, .state): true
    default: false
    }
  }

  /// Whether what stands in the field decides which other fields there are.
  fileprivate var opensOthers: Bool {
    switch self {
    case .responsible, .followUp(_, .held), .action(_, .state): true
    default: false
    }
  }
}
