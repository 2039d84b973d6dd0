import Synchronization

/// What screens have worked out of one casebook and use again while it is the same.
///
/// Each kind of key has one place, so nothing grows: another key takes the place of the one before.
/// A world with another casebook has another one of these, so nothing outlives what it came from;
/// a key must say all else that its value depends on.
final class WorkedOut: Sendable {
  private final class Entry<Key: Equatable & Sendable, Value: Sendable>: Sendable {
    let key: Key
    let value: Value

    init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
  }

  private let entries = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

  /// Keeps nothing.
  static let nothing = WorkedOut()

  /// The value kept for the key, or a new one that is then kept.
  func value<Key: Equatable & Sendable, Value: Sendable>(
    for key: Key, _ make: () -> Value
  ) -> Value {
    if let known = known(for: key, as: Value.self) { return known }
    let made = make()
    keep(made, for: key)
    return made
  }

  func known<Key: Equatable & Sendable, Value: Sendable>(
    for key: Key, as: Value.Type
  ) -> Value? {
    let kind = ObjectIdentifier(Key.self)
    guard let entry = entries.withLock({ $0[kind] }) as? Entry<Key, Value>, entry.key == key else {
      return nil
    }
    return entry.value
  }

  func keep<Key: Equatable & Sendable, Value: Sendable>(_ value: Value, for key: Key) {
    if self === Self.nothing { return }
    entries.withLock { $0[ObjectIdentifier(Key.self)] = Entry(key, value) }
  }
}
