import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// What a day means that is being written stands whole below its field where it has no room beside.
@Suite struct DayEchoTests {
  @Test(
    arguments: ["24.12.", "24.12.2027", "pe", "kahden kuukauden kuluttua", "su", "epäselvä päivä"],
    [Size.standard, .small])
  func whatIsSaidOfADayIsReadWhole(_ text: String, _ size: Size) {
    var desk = PlanDesk(focus: "actions/a1/by", size: size)
    desk.press(.ctrl("a"))
    desk.type(text)
    let echo = desk.world.day(text, as: .appointment).echo(desk.world.texts).plainText
    let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(echo), "\(echo)\n\(desk.screen)")
    #expect(desk.cursorLine.contains(text), "\(desk.screen)")
  }

  @Test func theWarningIsReadOnTheSmallScreen() {
    var desk = PlanDesk(focus: "actions/a1/by", size: .small)
    desk.press(.ctrl("a"))
    desk.type("24.12.")
    let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("= pe 24.12.2027, vk 51, jouluaatto"), "\(desk.screen)")
  }

  /// Others' fields on the line keep their places while the day is written.
  @Test(arguments: [Size.standard, .small])
  func theFieldStaysWhereItIs(_ size: Size) {
    var desk = PlanDesk(focus: "actions/a1/by", size: size)
    let row = desk.grid.cursor?.row
    desk.press(.ctrl("a"))
    for letter in "24.12." {
      desk.type(String(letter))
      #expect(desk.grid.cursor?.row == row, "\(desk.screen)")
    }
  }
}
