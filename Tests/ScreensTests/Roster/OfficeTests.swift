import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The tasks of members")
struct OfficeTests {
  @Test func aRoleEndsOnADayAndStaysReadable() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Maija Mäki")
    worker.press("e")
    worker.retype("31.10.2026")
    worker.press(.enter, .enter)
    // Without a year-less guess: the day that was written.
    #expect(worker.changes == [.roster(.endRole("mmaija", on: Day(2026, 10, 31)!))])
    #expect(worker.screen.contains("Työllisyyspalvelut  – ei ketään –"))
    #expect(worker.screen.contains("Maija Mäki"))
  }

  @Test func anEndedRoleIsNotEndedAgain() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Väinö Vanha")
    worker.press("e")
    #expect(worker.screen.contains("Jäsenyys on jo päättynyt."))
    #expect(worker.changes.isEmpty)
  }

  @Test func convenerAndContactPersonAreNamedAndTakenBack() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Olli Ohjaaja")
    worker.press("c")
    worker.press("v")
    worker.press("y")
    worker.press("v")
    #expect(
      worker.changes == [.roster(.nameConvener("molli")), .roster(.nameContactPerson(nil))])
    #expect(worker.screen.contains("Koollekutsuja Olli Ohjaaja"))
    #expect(worker.screen.contains("Yhteyshenkilö ei nimetty"))
  }

  /// Nobody takes the task from another without being asked, and it is said from whom to whom.
  @Test(arguments: [Key.escape, .enter])
  func aTaskIsNotTakenFromAnotherByOneKey(_ no: Key) {
    var worker = Worker.atRoster()
    worker.goDown(to: "Olli Ohjaaja")
    worker.press("c")
    #expect(
      worker.screen.contains("Koollekutsuja: Eeva Etsivä → Olli Ohjaaja.  Vaihdetaanko?"))
    #expect(worker.changes.isEmpty)
    worker.press(no)
    #expect(!worker.screen.contains("Vaihdetaanko?") && worker.changes.isEmpty)
    worker.press("y")
    #expect(worker.screen.contains("Yhteyshenkilö: Olli Ohjaaja → ei nimetty."))
    worker.press(no)
    #expect(worker.changes.isEmpty)
  }

  /// What others do meanwhile is asked anew; where nobody loses the task, nothing is asked.
  @Test func aTaskThatPassesMeanwhileIsAskedAnew() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Olli Ohjaaja")
    worker.press("c")
    worker.others { book in
      book.roster?.value.convener = "mkaija"
      book.roster?.version += 1
    }
    #expect(worker.screen.contains("Koollekutsuja: Kaija Keksitty → Olli Ohjaaja."))
    worker.others { book in
      book.roster?.value.convener = "molli"
      book.roster?.version += 1
    }
    #expect(!worker.screen.contains("Vaihdetaanko?"))
    worker.others { book in
      book.roster?.value.contactPerson = nil
      book.roster?.version += 1
    }
    worker.press("y")
    #expect(worker.changes == [.roster(.nameContactPerson("molli"))])
  }
}
