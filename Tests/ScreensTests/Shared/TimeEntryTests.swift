import Casework
import Screens
import Testing

@Suite struct TimeEntryTests {
  @Test(arguments: [
    ("9", 9, 0), ("9.30", 9, 30), ("9:30", 9, 30), ("0930", 9, 30), ("klo 20", 20, 0),
    ("Klo 9.30", 9, 30), ("kello 20", 20, 0), ("kl. 14:15", 14, 15), ("klockan 8", 8, 0),
  ])
  func readsWhatPeopleWrite(_ text: String, _ hour: Int, _ minute: Int) {
    #expect(TimeEntry.time(text) == ClockTime(hour, minute))
  }

  @Test(arguments: ["", "klo", "24.00", "9.3", "9.60", "noin 9", "klo klo 9", "9 10 11"])
  func takesNothingElse(_ text: String) { #expect(TimeEntry.time(text) == nil) }
}
