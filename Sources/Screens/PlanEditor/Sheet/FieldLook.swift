import Canvas
import Casework
import Texts
import Workplace

/// What a field shows beside its label: text, mark, and lines below it.
final class FieldLook: SheetLook {
  let scene: PlanScene
  let questions: [String: OpenQuestion]
  let lacks: [String: PlanLackKind]

  init(_ scene: PlanScene, _ places: LackPlaces) {
    self.scene = scene
    (questions, lacks) = (scene.basis.questionsByPath, places.kinds)
  }

  private var notes: PlanNotes { scene.texts.notes }

  func complete(_ shown: inout SheetField) {
    let path = shown.path
    guard let field = PlanField(path: path) else { return }
    if case .add(let kind, let below) = field { return completeSlot(kind, below, &shown) }
    let isFocused = scene.state.focus == path
    shown.text = scene.text(field)
    if let draft = scene.othersDrafts[path] {
      let name = scene.names.member(draft.author)
      if isFocused {
        shown.notes.append([
          StyledText("\(notes.writes(name)): ", .dim), StyledText(draft.text, .otherPerson),
        ])
      } else {
        shown.text = draft.text
        shown.style = .otherPerson
        shown.notes.append([StyledText("← \(notes.writes(name))", .dim)])
      }
    }
    addMark(&shown, isFocused)
    if isFocused { addNewerText(&shown) }
    if isFocused, let row = field.row, PlanEditor.chainKind(path) != nil, scene.isBlank(row) {
      let words = notes.level(levelName(row.kind.higher), levelName(row.kind.lower))
      shown.notes.append([StyledText(words, .dim)])
    }
  }

  /// An empty line in which a new row begins is marked where the row is missing.
  private func completeSlot(
    _ kind: PlanRowKind, _ below: String, _ shown: inout SheetField
  ) {
    let isLacking =
      switch kind {
      case .goals: lacks["needs/\(below)"] == .needWithoutGoal
      case .services: lacks["goals/\(below)"] == .goalWithoutService
      case .needs: lacks["needs"] != nil
      case .actions: lacks["actions"] != nil
      case .followUps: lacks["followUps"] != nil
      case .agreements: lacks["agreements"] != nil
      case .views, .otherPlans: false
      }
    if isLacking { shown.mark = StyledText("!", .lack) }
  }

  private func addMark(_ shown: inout SheetField, _ isFocused: Bool) {
    let path = shown.path
    if let problem = scene.state.writing.problem(path) {
      shown.mark = StyledText("x", .warning)
      shown.notes.append([StyledText(notes.notSaved(words(problem)), .warning)])
    } else if questions[path] != nil {
      shown.mark = StyledText("?", .mark)
    } else if let draft = scene.leftBehind[path], scene.state.writing.own(path) == nil {
      shown.mark = StyledText("~", .mark)
      let isOpen = isFocused && scene.state.writing.open?.isLeftBehind == true
      if isOpen {
        shown.notes.append([StyledText(notes.leftBehind, .warning)])
      } else if !isFocused && shown.text != draft.text {
        shown.notes.append([StyledText("~ \(draft.text)", .warning)])
      }
    } else if lacks[path] != nil {
      shown.mark = StyledText("!", .lack)
    }
  }

  /// What somebody else has saved in the field while it is being written.
  private func addNewerText(_ shown: inout SheetField) {
    guard let open = scene.state.writing.open, open.isChanged,
      let saved = scene.fields.saved(shown.path), saved != open.original,
      scene.state.writing.own(shown.path) == nil
    else { return }
    shown.notes.append([
      StyledText("\(notes.savedMeanwhile) ", .dim), StyledText(saved, .otherPerson),
    ])
  }

  private func words(_ problem: SentText.Problem) -> String {
    switch problem {
    case .wrong(let words): words
    case .refused(let refusal): scene.world.texts.refusals.words(for: refusal)
    case .failed(let trouble): scene.world.texts.troubles.words(for: trouble.code).sentence
    }
  }

  private func levelName(_ kind: PlanRowKind?) -> String? {
    let labels = scene.texts.labels
    return switch kind {
    case .needs: labels.need
    case .goals: labels.goal
    case .services: labels.service
    case .actions: labels.action
    default: nil
    }
  }
}
