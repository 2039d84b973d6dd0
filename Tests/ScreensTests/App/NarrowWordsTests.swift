import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// At 60×18 the program's own sentences are read to the end: they go on to the next line.
@Suite("Sentences at the smallest size") struct NarrowWordsTests {
  private static let aino = SampleGroup.aino
  private static let destinations: [Destination] = [
    .comingTimes, .newTime, .meeting(SampleGroup.meeting), .meeting("mnosuch"), .clients,
    .client(aino), .client("cnosuch"), .plan(aino), .plan("cnosuch"), .checklist(aino),
    .checklist("cnosuch"), .assessments(aino), .roster, .memberImport, .rosterExport,
    .papers(SampleGroup.meeting), .papers("mnosuch"), .notice(SampleGroup.meeting),
    .planPapers(aino), .planPapers("cnosuch"), .studentCopy(aino), .questionnaire(aino),
    .questionnaire("cnosuch"), .invitation(SampleGroup.meeting, aino),
    .cancelling(SampleGroup.meeting), .nextTime(after: SampleGroup.meeting), .schedule,
    .catalogue(nil), .service(aino, "s1"), .service(aino, "snosuch"),
    .questions(.plan(SampleGroup.plan)), .followUps, .history(.plan(SampleGroup.plan)),
    .history(.roster),
  ]

  /// What there is to be said where there is nothing to show.
  private enum Group: CaseIterable { case bare, without, closed, readOnly }

  private static func casebook(_ group: Group) -> Casebook {
    switch group {
    case .bare: return Casebook()
    case .without:
      var book = Casebook()
      book.roster = Held(SampleGroup.roster, version: 1)
      return book
    case .closed:
      var book = SampleGroup.casebook()
      book.hidden = [SampleGroup.aino, SampleGroup.eetu]
      book.clients = [:]
      book.plans = [:]
      return book
    case .readOnly:
      var book = SampleGroup.casebook(SampleGroup.agreedMeeting, plan: nil)
      book.services = Sample.services
      return book
    }
  }

  @Test(arguments: Language.allCases)
  func noneIsCut(_ language: Language) {
    for group in Group.allCases {
      for destination in Self.destinations {
        let world = SampleGroup.world(Self.casebook(group), language, size: .small)
        var person = Person(world, at: destination)
        person.hear(.casebook(world.casebook))
        let lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let cut = lines.dropFirst(2).dropLast(2).filter { line in
          line.last == "…" && TextWidth.of(String(line)) > Size.small.columns - 5
        }
        #expect(cut.isEmpty, "\(group) \(destination):\n\(person.screen)")
      }
    }
  }
}
