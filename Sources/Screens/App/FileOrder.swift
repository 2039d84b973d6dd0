import Canvas
public import Casework
import Texts

/// A file that a person asked for outside the shared directory.
public struct FileOrder: Sendable, Equatable {
  /// As the person wrote it; `~` is the home.
  public var path: String
  public var bytes: [UInt8]
  /// What is there already may be replaced: the person has said so.
  public var mayReplace = false
  /// The papers that are opened by it: that they were taken out is recorded.
  public var opens: [Document] = []

  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}

/// What became of a file that was asked for.
public enum FileOutcome: Sendable {
  case written(path: String)
  /// Something lies there already: nothing was written.
  case exists(FileOrder, path: String)
  /// In the words that say what happened and what to do.
  case failed(String)
}

extension App {
  /// The runner tells what became of a file.
  public mutating func handle(_ news: FileOutcome) {
    let texts = world.texts.paperScreen
    switch news {
    case .written(let path): say(.done, texts.written(path), sticky: true)
    case .failed(let words): say(.refusal, words, sticky: true)
    case .exists(let order, let path):
      overlay = .replaceFile(
        order,
        Dialog(
          [StyledText(texts.exists(path))],
          answers: [
            Dialog.Answer(.escape, texts.stay), Dialog.Answer(.character("k"), texts.replace),
          ]))
    }
  }

  mutating func answerFile(_ order: FileOrder, _ outcome: DialogOutcome) -> [Effect] {
    overlay = nil
    guard case .chosen(1) = outcome else { return [] }
    var order = order
    order.mayReplace = true
    return [.write(order)]
  }
}
