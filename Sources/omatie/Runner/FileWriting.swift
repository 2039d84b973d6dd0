import Glibc
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
    var status = stat()
    if !order.mayReplace, lstat(path, &status) == 0 { return .exists(order, path: path) }
    try NewFile.write(String(decoding: order.bytes, as: UTF8.self), to: path)
    return .written(path: path)
  }
}
