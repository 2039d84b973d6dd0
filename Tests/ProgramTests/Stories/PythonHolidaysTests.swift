import Casework
import Testing

/// The holidays once more, against the Python package `holidays` where this machine has it.
///
/// Without it the table of the same package, which is kept with the tests of the rules, stands alone.
@Suite struct PythonHolidaysTests {
  /// Eves are in the package, and are no holidays; its first versions speak Finnish only, and do not
  /// know that Ascension was kept on a Saturday until 1990.
  private static let script = """
    import holidays
    eves = {"Midsummer Eve", "Christmas Eve", "Juhannusaatto", "Jouluaatto"}
    def finland(year):
        try:
            return holidays.Finland(years=year, language="en_US").items()
        except TypeError:
            return holidays.Finland(years=year).items() if year > 1990 else []
    for year in range(1990, 2101):
        days = sorted(day for day, name in finland(year) if not set(name.split("; ")) <= eves)
        if days:
            print(year, *[day.isoformat() for day in days])
    """

  /// Debian's own Python has what Debian installs; another one may have what pip does.
  private static let pythons = ["/usr/bin/python3", "python3"].filter {
    Child.run(["/usr/bin/env", $0, "-c", "import holidays"]).status == 0
  }

  @Test(
    .enabled(
      if: !pythons.isEmpty,
      "SKIPPED: python3 has no package holidays here: the table kept with the rules stands"))
  func sayTheSameFrom1990To2100() throws {
    for python in Self.pythons {
      let read = Child.run(["/usr/bin/env", python, "-c", Self.script])
      #expect(read.status == 0, "\(read.err)")
      let theirs = read.out.split(separator: "\n").map(String.init)
      let first = try #require(theirs.first?.prefix(4)).description == "1990" ? 1990 : 1991
      let ours = (first...2100).map { year in
        let days = Set(Holiday.allCases.compactMap { $0.day(in: year) }).sorted().map(\.isoText)
        return ([String(year)] + days).joined(separator: " ")
      }
      #expect(theirs == ours, "\(python)")
    }
  }
}
