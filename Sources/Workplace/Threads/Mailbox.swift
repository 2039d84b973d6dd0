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

  func post(_ letter: Letter) {
    letters.with { $0.append(letter) }
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Adds a letter in the place of an earlier one that says the same in older words.
  func post(_ letter: Letter, insteadOf isOlder: (Letter) -> Bool) {
    letters.with {
      $0.removeAll(where: isOlder)
      $0.append(letter)
    }
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  func drain() -> [Letter] {
    var count: UInt64 = 0
    _ = read(descriptor, &count, 8)
    return letters.with { letters in
      defer { letters = [] }
      return letters
    }
  }
}
