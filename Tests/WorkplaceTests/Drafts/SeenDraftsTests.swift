import Casework
import SharedStore
import TestSupport
import Testing

@testable import Workplace

/// How old typing is does not hang on the clock of the machine that wrote it.
@Suite struct SeenDraftsTests {
  private static let minute: UInt64 = 60_000 * oneMillisecond
  private let start: UInt64 = 1_000 * SeenDraftsTests.minute

  private func draft(
    _ text: String, by member: ID<Member> = Sample.coach, machine: String = "kone2",
    time: String = "2027-01-15T07:00:00Z"
  ) throws -> Draft {
    Draft(
      document: Document.plan(Sample.planID).name, path: ["ownWords"], base: 1, text: text,
      author: Author(member: member.text, machine: machine), time: time)
  }

  private func notes(_ seen: SeenDrafts, after minutes: UInt64 = 0) -> [DraftNote] {
    seen.notes(
      for: Sample.teacher, machine: "kone1", count: start + minutes * SeenDraftsTests.minute)
  }

  @Test(arguments: ["1999-01-01T00:00:00Z", "2099-01-01T00:00:00Z"])
  func aWrongClockHidesNothingAndKeepsNothing(time: String) throws {
    var seen = SeenDrafts()
    seen.take([try draft("H", time: time)], ages: { [:] }, now: (Sample.now, start))
    #expect(notes(seen).map(\.text) == ["H"])
    #expect(notes(seen).first?.time == Sample.now)
    #expect(notes(seen, after: 29).count == 1)
    #expect(notes(seen, after: 31) == [])
  }

  @Test func whatWasThereBeforeIsAsOldAsTheServerSays() throws {
    let old = try draft("vanha")
    var seen = SeenDrafts()
    seen.take([old], ages: { [old: 3 * 60 * 60] }, now: (Sample.now, start))
    #expect(notes(seen) == [])
    // It is written anew before our eyes: somebody is at it.
    seen.take(
      [try draft("vanha ja uusi")], ages: { [:] },
      now: (Sample.now, start + SeenDraftsTests.minute))
    #expect(notes(seen, after: 1).map(\.text) == ["vanha ja uusi"])
    seen.take([], ages: { [:] }, now: (Sample.now, start))
    #expect(notes(seen) == [])
  }

  @Test func ownTypingOnAnotherMachineIsOfferedOnceThatIsSilent() throws {
    let own = try draft("minun", by: Sample.teacher, machine: "vanha-kone")
    var seen = SeenDrafts()
    seen.take([own], ages: { [:] }, now: (Sample.now, start))
    #expect(notes(seen).map(\.isLeftBehind) == [false])
    #expect(notes(seen, after: 4).map(\.isLeftBehind) == [true])
    #expect(notes(seen, after: 4).map(\.isElsewhere) == [true])
    // However long ago: it is this member's own work.
    #expect(notes(seen, after: 600).count == 1)
    let others = try draft("toisen")
    seen.take([others], ages: { [:] }, now: (Sample.now, start))
    #expect(notes(seen, after: 4).map(\.isLeftBehind) == [false])
  }

  /// A server whose clock or whose file's time is senseless makes a text old, or new, and no more.
  @Test(arguments: [Int64.max, Int64.min, 1 << 54, 9_223_372_037])
  func aSenselessAgeIsBorne(age: Int64) throws {
    let odd = try draft("outo")
    var seen = SeenDrafts()
    seen.take([odd], ages: { [odd: age] }, now: (Sample.now, start))
    #expect(notes(seen).isEmpty == (age > 0))
    #expect(notes(seen, after: 31) == [])
  }

  @Test func oneFilesNewsLeavesTheOthersAsTheyStood() throws {
    let (first, other) = (try draft("yksi"), try draft("kaksi", by: Sample.nurse))
    var seen = SeenDrafts()
    seen.take([first, other], ages: { [:] }, now: (Sample.now, start))
    let later = (Sample.now, start + 20 * SeenDraftsTests.minute)
    seen.take([try draft("yksi ja")], besideOthers: true, ages: { [:] }, now: later)
    #expect(Set(notes(seen, after: 20).map(\.text)) == ["yksi ja", "kaksi"])
    // The other's typing is as old as it was; only the one that was told of is new.
    #expect(notes(seen, after: 31).map(\.text) == ["yksi ja"])
    seen.take([first], ages: { [:] }, now: later)
    #expect(notes(seen, after: 31).map(\.text) == ["yksi"])
  }
}
