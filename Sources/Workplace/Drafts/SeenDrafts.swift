import Casework
import FileFormat
import SharedStore

/// What others are typing, and since when each text has stood as it is.
///
/// The writers' clocks say nothing: a text is as old as this session has seen it stand unchanged,
/// and one that was there before the session is as old as the server says.
struct SeenDrafts {
  private struct Place: Hashable {
    var document: DocumentName
    var author: Author
    var window: String?
  }

  private struct Seen {
    var draft: Draft
    var note: DraftNote
    /// When it was last changed, on this machine's own count of nanoseconds.
    var changed: Int64
  }

  private var seen: [Place: Seen] = [:]

  /// Nobody types for so long without a save: what is older was left by a program that died.
  private static let longest: Int64 = 30 * 60 * 1_000_000_000
  /// Who has typed nothing for so long, and has not saved either, is no longer at it.
  private static let silence: Int64 = 3 * 60 * 1_000_000_000

  /// A hundred years in seconds: a server that says more is wrong, and counting must bear it.
  private static let oldest: Int64 = 100 * 365 * 24 * 60 * 60

  /// Takes over what was read.
  ///
  /// - Parameters:
  ///   - besideOthers: those that are not among them stand as they were; else they are gone.
  ///   - ages: how many seconds ago each was written, by the server's clock; asked only where a text
  ///     is met for the first time.
  ///   - now: this machine's time and its count of nanoseconds.
  mutating func take(
    _ drafts: [Draft], besideOthers: Bool = false, ages: () -> [Draft: Int64],
    now: (time: Instant, count: UInt64)
  ) {
    var fresh: [Place: Seen] = besideOthers ? seen : [:]
    var known: [Draft: Int64]?
    for draft in drafts {
      let place = Place(document: draft.document, author: draft.author, window: draft.window)
      if let old = seen[place], old.draft == draft {
        fresh[place] = old
        continue
      }
      guard var note = draft.note(isLeftBehind: false) else { continue }
      var age: Int64 = 0
      if seen[place] == nil {
        if known == nil { known = ages() }
        age = max(0, min(known?[draft] ?? 0, SeenDrafts.oldest))
      }
      note.time = Instant(seconds: now.time.seconds - Int(clamping: age))
      let changed = Int64(clamping: now.count) - age * 1_000_000_000
      fresh[place] = Seen(draft: draft, note: note, changed: changed)
    }
    seen = fresh
  }

  /// The windows in which an author's texts stand, however old they are.
  func windows(of author: Author) -> [String] {
    Set(seen.keys.filter { $0.author == author }.compactMap(\.window)).sorted()
  }

  /// What is being typed now, and what this member left on another machine that has fallen silent.
  func notes(for member: ID<Member>?, machine: String, count: UInt64) -> [DraftNote] {
    seen.values.compactMap { seen in
      let age = Int64(clamping: count) - seen.changed
      var note = seen.note
      if note.author == member, note.machine != machine, age >= SeenDrafts.silence {
        (note.isLeftBehind, note.isElsewhere) = (true, true)
        return note
      }
      return age < SeenDrafts.longest ? note : nil
    }.sorted {
      ($0.time, $0.document.path, $0.path, $0.author, $0.machine)
        < ($1.time, $1.document.path, $1.path, $1.author, $1.machine)
    }
  }
}
