import Canvas
import Casework
import Glibc
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct WordsTests {
  static let refusals: [Refusal] =
    [
      .noConsent, .consentEndsFirst(Day(2027, 12, 24)!), .consentIsFixed, .nothingToWithdraw,
      .consentEmpty, .meetingNotRunning,
      .meetingClosed, .meetingCancelled, .meetingHasBegun, .meetingHasOpenTurns, .turnNotRunning,
      .turnRuns, .turnClosed,
      .anotherTurnRuns, .alreadyBooked,
      .bookedFor(LocalTime(day: Day(2027, 1, 15)!, time: ClockTime(9, 0)!)), .reasonMissing,
      .textMissing, .lengthOutOfRange,
      .dateOrder, .noSuchRow, .alreadyChosen, .choicesChanged, .alreadyThere, .noSuchMember,
      .memberRoleEnded,
      .responsibleNeverEmpty, .studentHasNotAgreed, .inForceAhead, .responsibleMissing, .planEnded,
      .notPermitted, .notOnRoster,
      .selfAssessmentFinished, .planNotEnded, .changedByOthers, .decisionStays, .nothingToUndo,
      .nothingToRedo, .wakesTooLate,
      .selfAssessmentFinished, .handoverNeedsYes, .handoverOpen, .receiverAnswers,
      .tooLong(limit: 60_000), .turnLacks(TurnLack.allCases.filter { $0 != .plan }),
    ] + Party.allCases.map { .partyNotCovered($0) }

  @Test(arguments: Language.allCases)
  func everyRefusalFitsTwoLines(_ language: Language) {
    for refusal in Self.refusals {
      let words = Texts.of(language).refusals.words(for: refusal)
      #expect(words.hasSuffix("."), "\(refusal)")
      #expect(Wrap.lines("! " + words, width: 76).count <= 2, "\(refusal): \(words)")
    }
  }

  /// On a narrow screen the list of what is missing may be cut; the way out stands before it.
  @Test(arguments: Language.allCases)
  func theWayOutOfATurnStandsBeforeWhatIsMissing(_ language: Language) {
    let words = Texts.of(language).refusals.words(for: .turnLacks(TurnLack.allCases))
    #expect(Wrap.lines("! " + words, width: 58).first?.contains(" A ") == true, "\(words)")
  }

  @Test(arguments: Language.allCases)
  func everyTroubleFitsTheMessageLine(_ language: Language) {
    for code in Trouble.Code.allCases {
      let words = Texts.of(language).troubles.words(for: code)
      #expect(!words.happened.isEmpty && !words.data.isEmpty && !words.advice.isEmpty)
      let short = "! " + words.happened + " " + words.data
      #expect(Wrap.lines(short, width: 58).count <= 3, "\(code): \(short)")
      #expect(Wrap.lines("! " + words.sentence, width: 78).count <= 3, "\(code)")
    }
  }

  /// No word of the system's own, which is English, is left where a person reads.
  @Test(arguments: Language.allCases)
  func theSystemsErrorsHaveWordsOfOurs(_ language: Language) {
    let texts = Texts.of(language).troubles
    var seen: Set<String> = []
    for number: Int32 in 1...133 {
      let words = texts.reason(of: Trouble(.readOrWriteFailed, reason: .system(number)))
      #expect(!words.isEmpty && words.count <= 56, "\(number): \(words)")
      let plain = String(cString: strerror(number)).lowercased()
      // In English a few words may well be the same.
      if language != .english { #expect(words.lowercased() != plain, "\(number)") }
      if !words.contains("\(number)") { seen.insert(words) }
    }
    #expect(seen.count == 22)
  }
}
