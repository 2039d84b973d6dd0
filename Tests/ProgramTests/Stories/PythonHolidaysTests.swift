import Casework
import Testing

/// The holidays once more, against the Python package `holidays` where this machine has it.
///
/// Without it the table of the same package, which is kept with the tests of the rules, stands alone.
@Suite struct PythonHolidaysTests {
  private static let script = """
    import holidays
    eves = {"Midsummer Eve", "Christmas Eve"}
    for year in range(1990, 2101):
        found = holidays.Finland(years=year, language="en_US").items()
        days = sorted(day for day, name in found if not set(name.split("; ")) <= eves)
        print(year, *[day.isoformat() for day in days])
    """

  private static let hasPackage =
    Child.run(["/usr/bin/env", "python3", "-c", "import holidays"]).status == 0

  @Test(
    .enabled(
      if: hasPackage, "python3 has no package holidays here: the table kept with the rules stands"))
  func sayTheSameFrom1990To2100() {
    let theirs = Child.run(["/usr/bin/env", "python3", "-c", Self.script])
    let ours = (1990...2100).map { year in
      let days = Set(Holiday.allCases.compactMap { $0.day(in: year) }).sorted().map(\.isoText)
      return ([String(year)] + days).joined(separator: " ")
    }
    #expect(theirs.out == ours.joined(separator: "\n") + "\n", "\(theirs.err)")
  }
}
