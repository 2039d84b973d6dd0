import CLinux
import Glibc

/// Takes letters from any thread to one reader that waits in poll(2).
final class Mailbox<Letter: Sendable>: Sendable {
  /// Readable while letters lie here.
  let descriptor: Int32
  private let letters = Guarded<[Letter]>([])

  init() {
    descriptor = linux_event_counter()
    guard descriptor >= 0 else { fatalError("no event counter could be made: \(-descriptor)") }
  }

  deinit { close(descriptor) }

  /// Puts in a letter; in the place of an earlier one where that says the same in older words.
  func post(_ letter: Letter, insteadOf isOlder: (Letter) -> Bool = { _ in false }) {
    letters.with { letters in
      if let older = letters.firstIndex(where: isOlder) {
        letters[older] = letter
      } else {
        letters.append(letter)
      }
    }
    ring()
  }

  /// Takes out all letters, in the order in which they came.
  func drain() -> [Letter] {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return letters.with { letters in
      defer { letters = [] }
      return letters
    }
  }

  private func ring() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
