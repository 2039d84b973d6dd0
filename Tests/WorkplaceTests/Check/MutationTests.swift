import Casework
import FileFormat
import Glibc
import SharedStore
import TestSupport
import Testing

@testable import Workplace

/// Whatever goes wrong with a directory is found and named, nothing is touched, and all else is of use.
@Suite struct MutationTests {
  private static let count = 1_000

  @Test func allAreFoundNoneIsChangedAndTheRestIsOfUse() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    for words in ["Töihin", "Töihin puutarhalle", "Töihin taimistolle"] {
      try session.save(.plan(Sample.planID, .writeOwnWords(words)))
    }
    try session.open([.plan(Sample.planID)], .screen)
    mkdir("\(place.directory)/drafts", 0o770)
    #expect(try session.check().troubles == [])
    let (whole, state) = (Tree(place.directory), Tree(place.state))
    let newest = Self.newest(session)
    var random = SmallRandom(seed: 66)
    var tried: [Mutation: Int] = [:]
    while tried.values.reduce(0, +) < Self.count {
      let mutation = Mutation.allCases[random.below(Mutation.allCases.count)]
      whole.put(back: place.directory)
      state.put(back: place.state)
      guard let expected = mutation.apply(to: place.directory, whole, &random) else { continue }
      tried[mutation, default: 0] += 1
      let words = "\(mutation) \(tried.values.reduce(0, +)): \(expected)"
      try check(place, expected, newest, words)
    }
    #expect(tried.count == Mutation.allCases.count)
  }

  private func check(
    _ place: SharedPlace, _ expected: Mutation.Expected, _ newest: [String: String], _ words: String
  ) throws {
    var before = Tree(place.directory)
    guard let found = expected.place else {
      #expect(throws: Trouble.self, "\(words)") { try place.session(Sample.teacher) }
      #expect(Tree(place.directory) == before, "\(words)")
      return
    }
    let session = try place.session(Sample.teacher)
    let result = try session.check()
    if expected.isCleared {
      #expect(result.cleared == 1, "\(words)")
      before.remove(found.hasPrefix("./") ? String(found.dropFirst(2)) : found)
    } else {
      let troubles = result.troubles.filter { $0.place.hasPrefix(found) }
      #expect(!troubles.isEmpty, "\(words): \(result.troubles.map(\.place))")
    }
    #expect(Tree(place.directory) == before, "\(words)")
    let now = Self.newest(session)
    for (document, version) in newest where document != expected.document {
      let isOther = expected.document.map { !document.hasPrefix($0) } ?? true
      // A swapped file is two documents' trouble.
      let isSwapped = result.troubles.contains { $0.place.hasPrefix(document) }
      if isOther && !isSwapped { #expect(now[document] == version, "\(words)") }
    }
    #expect(newest.count - now.count <= 2, "\(words)")
  }

  private static func newest(_ session: Session) -> [String: String] {
    var newest: [String: String] = [:]
    for (document, shelved) in session.shelf.shelved {
      newest[document.path] = "\(shelved.newest.number) \(shelved.newest.hash)"
    }
    return newest
  }
}
