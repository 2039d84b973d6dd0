import Canvas
import Casework
import Glibc
import TestSupport
import Testing
import Texts

@testable import Screens

/// Every screen with more than two thousand hostile texts in the places where people write: nothing but
/// visible letters comes on it, each row is as wide as the screen, and the frame stays where it is.
///
/// `OMATIE_LONG=1` puts every text into every place, not only onto every screen.
@Suite struct HostileScreensTests {
  static let destinations: [Destination] = [
    .comingTimes, .newTime, .meeting(Sample.meetingID), .sharedScreen(nil),
    .sharedScreen(Sample.meetingID), .clients, .client(Sample.clientID), .plan(Sample.clientID),
    .checklist(Sample.clientID), .selfAssessment(Sample.clientID), .assessments(Sample.clientID),
    .booking(Sample.clientID), .feedback(Sample.clientID),
    .studentFeedback(Sample.clientID, .meeting(Sample.meetingID)), .feedbackOverTime, .region,
    .roster, .memberImport, .rosterExport, .papers(Sample.meetingID), .notice(Sample.meetingID),
    .planPapers(Sample.clientID), .studentCopy(Sample.clientID), .questionnaire(Sample.clientID),
    .invitation(Sample.meetingID, Sample.clientID), .cancelling(Sample.nextMeeting.id),
    .nextTime(after: Sample.meetingID), .schedule, .catalogue(nil),
    .service(Sample.clientID, Sample.coachedService.id), .questions(.plan(Sample.planID)),
    .followUps, .offer(Sample.planID), .transfers(), .transfer(SampleTransfers.id),
    .transferPaper(SampleTransfers.id, .request), .transferPaper(SampleTransfers.id, .given),
    .history(.plan(Sample.planID)), .measures,
  ]

  private static let keys: [Key] = [
    .down, .enter, .tab, .character("2"), .escape, .escape, .pageDown, .character("4"), .down,
    .enter, .escape, .f(1), .escape, .ctrl("t"), .escape,
  ]

  @Test func thereAreEnoughOfThem() {
    #expect(HostileStrings.all.count >= 2_000 && Set(HostileStrings.all).count >= 2_000)
    #expect(HostileWorld().count > 100)
  }

  @Test(arguments: [Size.standard, Size(rows: 18, columns: 60)])
  func nothingButLettersInTheirPlaces(_ size: Size) {
    let hostile = HostileWorld()
    let texts = HostileStrings.all
    let all = texts.count * (getenv("OMATIE_LONG") == nil ? 1 : hostile.count)
    var given = 0
    var screens = 0
    while given < all {
      let language = Language.allCases[given % 3]
      let world = hostile.world(size, language) {
        given += 1
        // Each time round the texts come to stand in other places.
        return texts[(given + given / texts.count) % texts.count]
      }
      for destination in Self.destinations {
        var person = Person(world, at: destination)
        screens += 1
        expectWhole(person, "\(destination) \(given)")
        // A few keys on every fourth screen, another one each time.
        guard (screens + given) % 4 == 0 else { continue }
        for key in Self.keys {
          person.press(key)
          expectWhole(person, "\(destination) \(given) \(key)")
        }
      }
    }
    #expect(screens > 300)
  }

  private func expectWhole(_ person: Person, _ place: String) {
    let grid = person.app.view()
    let size = person.app.world.size
    if grid.size != size { Issue.record("\(place): \(grid.size)") }
    for row in 0..<size.rows {
      var column = 0
      while column < size.columns {
        let cell = grid[row, column]
        let isWhole = (1...2).contains(cell.width) && column + Int(cell.width) <= size.columns
        if !isWhole || !isHarmless(cell) {
          let codes = cell.scalars.map { String($0, radix: 16) }
          Issue.record("\(place): row \(row), column \(column): \(cell.width) \(codes)")
          return
        }
        if cell.width == 2, grid[row, column + 1].width != 0 {
          Issue.record("\(place): half a letter in row \(row), column \(column)")
          return
        }
        column += Int(cell.width)
      }
    }
    guard let top = person.app.screens.last, top.hasFrame, person.app.overlay == nil else { return }
    let rule = String(repeating: "─", count: size.columns)
    for row in [1, size.rows - 2] where grid.line(row) != rule {
      Issue.record("\(place): no rule in row \(row): \(grid.line(row))")
    }
  }

  private func isHarmless(_ cell: Cell) -> Bool {
    cell.scalars.count <= 5
      && cell.scalars.allSatisfy { value in
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
          .unassigned:
          return false
        default: return true
        }
      }
  }
}
