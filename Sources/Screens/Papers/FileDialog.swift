import Canvas
import Papers
import Texts
import Workplace

/// Asks to which file something is to be written.
enum FileDialog {
  static func of(_ question: String, path: String, _ world: World) -> Dialog {
    let texts = world.texts.paperScreen
    return Dialog(
      [StyledText(question)],
      answers: [Dialog.Answer(.enter, texts.save), Dialog.Answer(.escape, texts.stay)],
      input: LineField(path))
  }

  /// Takes a key while it is asked: the path, once it is to be written there.
  ///
  /// The dialog stays open then, so that a path which will not do can be mended; one that is missing
  /// is asked for.
  static func answer(
    _ key: Key, _ dialog: inout Dialog?, _ world: World
  ) -> (path: String?, effects: [Effect]) {
    switch dialog?.handle(key, in: world.body) {
    case .chosen(0):
      guard let path = dialog?.text, !path.allSatisfy(\.isWhitespace) else {
        return (nil, [.say(world.texts.paperScreen.pathMissing)])
      }
      return (path, [])
    case .chosen, .left: dialog = nil
    case .moved, .ignored, nil: break
    }
    return (nil, [])
  }

  /// Says that papers are not written in the format which the name ends in; the dialog stays.
  static func refuse(_ path: String, _ world: World) -> [Effect] {
    let words = world.texts.commands.problem(.noSuchFormat(PaperFormat.ending(of: path)))
    return [.say(words.happened + " " + words.advice)]
  }
}
