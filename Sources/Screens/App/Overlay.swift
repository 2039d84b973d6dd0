import Canvas
import Texts
import Workplace

/// What stands over a screen; Esc always closes it.
enum Overlay: Sendable {
  case help(HelpSheet)
  case palette(Palette)
  case quit(Dialog)
  /// Whether somebody else sits at the keyboard.
  case member(Dialog)
  case leftBehind(DraftNote, Dialog)
  /// A text whose row somebody else has taken away.
  case homeless(DraftNote, Dialog)
  case troubles(TroublesPanel)
  case replaceFile(FileOrder, Dialog)
}

extension App {
  /// Says who the program takes the person for, and how that is changed.
  mutating func askMember() {
    guard let name = world.casebook.memberName(world.me) else { return }
    let notices = world.texts.app.notices
    overlay = .member(
      Dialog(
        [StyledText(notices.memberIs(name))],
        answers: [
          Dialog.Answer(.enter, notices.changeMember), Dialog.Answer(.escape, notices.stay),
        ]))
  }

  /// Hands a key to what stands over the screen; not done where it goes on to the screen.
  mutating func handleOverlay(_ key: Key) -> (effects: [Effect], isDone: Bool) {
    let area = Frame.body(in: world.size)
    if key == .f(10) || key == .ctrl("q") {
      if case .quit = overlay {} else { overlay = nil }
      return overlay == nil ? ([], false) : ([], true)
    }
    switch overlay {
    case .help(var sheet):
      let outcome = sheet.handle(key, in: area)
      overlay = outcome == .closed ? nil : .help(sheet)
      return pass(key, ignored: outcome == .ignored)
    case .palette(var palette):
      let outcome = palette.handle(key, in: area)
      overlay = .palette(palette)
      return finish(outcome)
    case .quit(var dialog):
      let outcome = dialog.handle(key, in: area)
      overlay = .quit(dialog)
      switch outcome {
      case .chosen(0):
        overlay = nil
        return ([.quit], true)
      case .chosen, .left: overlay = nil
      case .moved, .ignored: break
      }
      return ([], true)
    case .member(var dialog):
      let outcome = dialog.handle(key, in: area)
      overlay = .member(dialog)
      switch outcome {
      case .chosen(0):
        overlay = nil
        return ([.forgetMember] + quit(asking: true), true)
      case .chosen, .left: overlay = nil
      case .moved, .ignored: break
      }
      return ([], true)
    case .leftBehind(let draft, var dialog):
      let outcome = dialog.handle(key, in: area)
      overlay = .leftBehind(draft, dialog)
      switch outcome {
      case .chosen, .left: return (answerDraft(draft, outcome), true)
      case .moved: return ([], true)
      case .ignored: return pass(key, ignored: true)
      }
    case .homeless(let draft, var dialog):
      let outcome = dialog.handle(key, in: area)
      overlay = .homeless(draft, dialog)
      switch outcome {
      case .chosen, .left: return (answerHomeless(draft, outcome), true)
      case .moved, .ignored: return ([], true)
      }
    case .replaceFile(let order, var dialog):
      let outcome = dialog.handle(key, in: area)
      overlay = .replaceFile(order, dialog)
      switch outcome {
      case .chosen, .left: return (run(answerFile(order, outcome)), true)
      case .moved, .ignored: return ([], true)
      }
    case .troubles(var panel):
      let isOpen = panel.handle(key, in: area, world)
      overlay = isOpen ? .troubles(panel) : nil
      return ([], true)
    case nil: return ([], false)
    }
  }

  /// A key of the frame closes what stands over the screen and does its work.
  private mutating func pass(_ key: Key, ignored: Bool) -> (effects: [Effect], isDone: Bool) {
    guard ignored, App.isReserved(key) else { return ([], true) }
    if case .leftBehind(let draft, _) = overlay { seenDrafts.insert(draft.key) }
    overlay = nil
    return ([], false)
  }

  private mutating func finish(_ outcome: PaletteOutcome) -> (effects: [Effect], isDone: Bool) {
    switch outcome {
    case .left: overlay = nil
    case .moved: break
    case .refused(let words): say(.refusal, words)
    case .chosen(let index):
      overlay = nil
      return (performListed(index), true)
    }
    return ([], true)
  }

  /// Does the action that stands at a place of `allHelp`.
  private mutating func performListed(_ index: Int) -> [Effect] {
    let own = top?.keys(world).entries.count ?? 0
    if index < own { return run(onTop { $0.perform(index, $1) }) }
    let listed = allHelp
    guard listed.indices.contains(index),
      let entry = appKeys.entries.first(where: { $0.help == listed[index] })
    else { return [] }
    return perform(entry.message)
  }
}
