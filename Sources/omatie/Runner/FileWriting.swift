import Screens
import Texts

/// Writing files that a person asks for on the screens; no screen waits for the disk.
extension ScreenRun {
  func write(_ order: FileOrder) {
    let path = Machine.absolute(order.path, command.machine)
    let texts = app.world.texts
    inBackground { () throws(Failure) in
      do throws(Failure) {
        return .file(try FileWriting.write(order, to: path))
      } catch { return .file(.failed(error.words(texts).sentence)) }
    }
  }
}

enum FileWriting {
  /// Writes the whole file, or nothing where one lies there and may not be replaced.
  static func write(_ order: FileOrder, to path: String) throws(Failure) -> FileOutcome {
    do throws(Failure) {
      try NewFile.write(order.bytes, to: path, mayReplace: order.mayReplace)
    } catch {
      if case .problem(.fileExists) = error.cause { return .exists(order, path: path) }
      throw error
    }
    return .written(path: path)
  }
}
