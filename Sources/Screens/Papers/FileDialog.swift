import Canvas
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
}
