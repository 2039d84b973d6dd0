import Casework
import Testing

/// The holidays once more, against the Python package `holidays` where this machine has it.
///
/// Without it the table of the same package, which is kept with the tests of the rules, stands alone.
@Suite struct PythonHolidaysTests {
  @Test(.reads(.holidays)) func sayTheSameFrom1990To2100() throws {
    let theirs = Reader.holidays.lines(of: "")
    let first = try #require(theirs.first?.prefix(4)).description == "1990" ? 1990 : 1991
    let ours = (first...2100).map { year in
      let days = Set(Holiday.allCases.compactMap { $0.day(in: year) }).sorted().map(\.isoText)
      return ([String(year)] + days).joined(separator: " ")
    }
    #expect(theirs == ours)
  }
}
