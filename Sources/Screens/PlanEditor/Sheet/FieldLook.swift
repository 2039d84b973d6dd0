import Canvas
import Casework
import Texts
import Workplace

/// What a field shows beside its label: text, mark, and lines below it.
final class FieldLook: Sendable {
  let scene: PlanScene
  let questions: [String: OpenQuestion]
  let lacks: [String: PlanLackKind]

  init(_ scene: PlanScene) {
    self.scene = scene
    questions = Dictionary(
      scene.questions.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    lacks = Dictionary(
      scene.lacks.map { ($0.path, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  private var notes: PlanNotes { scene.texts.notes }

  func complete(_ field: PlanField, _ shown: inout SheetField) {
    let path = shown.path
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
