import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Until when a task waits is said back while it is written.
@Suite struct SleepDayTests {
  private func words(_ person: Person) -> String {
    person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a day in the question means is said before it is answered.
  @Test(
    arguments: [
      ("ensi ti", "= ti 19.1.2027"), ("7", "= ma 22.2.2027"), ("1.1.2027", "on jo mennyt"),
    ], [Size.standard, .small])
  func theDayInTheQuestionIsSaidBack(_ day: (text: String, words: String), _ size: Size) {
    var person = FollowUpScreenTests.person(size)
    person.press(.end, .character("z"))
    person.type(day.text)
    #expect(words(person).contains(day.words), "\(person.screen)")
    #expect(person.cursorLine.contains(day.text), "\(person.screen)")
  }
}
