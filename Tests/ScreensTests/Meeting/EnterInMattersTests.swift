import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Enter means the same in a matter and in what is written under it, and the footer says what.
@Suite struct EnterInMattersTests {
  @Test(arguments: ["m", "i", "p"] as [Character])
  func enterGoesOnFromAMatterAndWhatIsWrittenUnderIt(_ key: Character) {
    for size in [Size.standard, Size(rows: 18, columns: 60)] {
      var person = Person.inMeeting(size: size)
      person.press(.character(key))
      person.type("Haetaan avustusta")
      #expect(person.screen.contains(" Enter Seuraava "), "\(person.screen)")
      #expect(!person.screen.contains("Uusi rivi"))
      person.press(.enter)
      #expect(!person.cursorLine.contains("Haetaan avustusta"), "\(person.screen)")
      switch person.changes.last {
      case .meeting(_, .addEntry(_, let entry)): #expect(entry.text == "Haetaan avustusta")
      case .meeting(_, .raiseMatter(_, let matter)): #expect(matter.text == "Haetaan avustusta")
      default: Issue.record("nothing was saved: \(person.changes)")
      }
    }
  }

  /// Where Enter is a new line the footer says so, and Tab goes on.
  @Test func enterIsANewLineInTheOwnWords() {
    var person = Person.inMeeting()
    person.press(.character("1"), .down)
    person.type("!")
    #expect(person.screen.contains(" Enter Uusi rivi   Tab Seuraava "), "\(person.screen)")
  }

  @Test func aLongMatterIsShownWhole() {
    var person = Person.inMeeting(size: Size(rows: 18, columns: 60))
    person.press(.character("m"))
    person.type("Kuljetus taimistolle aamuisin, kun bussi lähtee vasta kahdeksalta")
    #expect(person.screen.contains("Kuljetus taimistolle"), "\(person.screen)")
    #expect(person.screen.contains("kahdeksalta"), "\(person.screen)")
  }

  @Test func aMatterHasNoLineEnds() {
    var person = Person.inMeeting()
    person.press(.character("m"), .paste("Kuljetus\ntaimistolle"), .enter)
    guard case .meeting(_, .raiseMatter(_, let matter))? = person.changes.last else {
      Issue.record("nothing was saved: \(person.changes)")
      return
    }
    #expect(matter.text == "Kuljetus taimistolle")
  }
}
