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

  /// What is lacking once a matter is written is what came of it.
  @Test func aWrittenMatterIsNotSaidToBeMissing() {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.matters = Rows()
    meeting.turns[SampleGroup.turn]?.entries = Rows()
    var person = Person.inMeeting(meeting)
    #expect(person.screen.contains("PUUTTUU   kirjaus asioista"), "\(person.screen)")
    person.press(.character("m"))
    person.type("Kuljetus taimistolle")
    person.pressAndAnswer(.escape)
    #expect(!person.screen.contains("kirjaus asioista"), "\(person.screen)")
    #expect(person.screen.contains("PUUTTUU   tieto tai päätös asiasta"), "\(person.screen)")
    person.pressAndAnswer(.character("p"))
    person.type("Haetaan")
    person.pressAndAnswer(.escape)
    #expect(!person.screen.contains("tieto tai päätös asiasta"), "\(person.screen)")
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
