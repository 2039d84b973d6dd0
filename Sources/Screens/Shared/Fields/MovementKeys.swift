import Canvas
import Texts

extension KeyTable {
  /// The arrows, for the help sheet: they go to the list or the fields.
  static func movement(
    _ up: String, _ down: String, section: String, _ message: (Key) -> Message
  ) -> KeyTable {
    KeyTable([
      KeyEntry([.up], message(.up), up, section: section),
      KeyEntry([.down], message(.down), down, section: section),
    ])
  }
}
