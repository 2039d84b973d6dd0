import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The end of the permission's form: what it lacks, and where one stands once it is recorded.
@Suite struct ConsentRecordingTests {
  private func atTheForm(permitted: Bool = false) -> Worker {
    var world = Office.world(Office.casebook(permitted: permitted))
    world.size = Size(rows: 18, columns: 60)
    var worker = Worker(world, at: .client(Office.aino))
    worker.press(permitted ? "2n" : "2")
    return worker
  }

  @Test func whatLackedIsNotSaidOnceItIsTicked() {
    var worker = atTheForm()
    worker.press(.ctrl("s"), .enter)
    #expect(worker.screen.contains("Valitse vähintään yksi taho"))
    worker.go(to: "Koko ryhmä")
    worker.press(" ")
    worker.press(.ctrl("s"))
    #expect(worker.cursorLine.contains("antaa luvan"))
    #expect(!worker.screen.contains("Valitse vähintään yksi taho"), "\(worker.screen)")
    #expect(worker.changes.isEmpty)
  }

  @Test(arguments: [false, true])
  func onceItIsRecordedWhatHoldsStandsInSight(_ permitted: Bool) throws {
    var worker = atTheForm(permitted: permitted)
    worker.go(to: "Koko ryhmä")
    worker.press(" ")
    worker.go(to: "Yhteistyö ryhmässä")
    worker.press(" ")
    worker.go(to: "Yhteinen suunnitelma")
    worker.press(" ")
    worker.press(.ctrl("s"), .enter)
    // Where it takes something from others it is asked once more.
    if worker.changes.isEmpty { worker.press(.enter) }
    #expect(worker.changes.count == 1, "\(worker.screen)")
    #expect(worker.screen.contains("Lupa on voimassa"), "\(worker.screen)")
    let row = try #require(worker.grid.cursor?.row)
    #expect(row < 8, "the cursor stands at the top of the page")
  }
}
