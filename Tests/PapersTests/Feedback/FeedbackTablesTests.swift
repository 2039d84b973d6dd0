import Casework
import Papers
import TestSupport
import Testing
import Texts

@Suite struct FeedbackTablesTests {
  private var published: PublishedFeedback {
    let spring = TestSupport.Sample.day(2026, 3, 2)
    let figures = (0..<6).map { giver in
      FeedbackFigures(
        day: spring, isStudents: true, meeting: "m1",
        ratings: giver < 4 ? [.heard: .four, .clear: .one] : [.heard: .five], giver: giver)
    }
    return PublishedFeedback(
      figures, met: MeasureDocuments.met(20, on: spring),
      on: TestSupport.Sample.day(2026, 10, 2))
  }

  @Test func aPlainTableForStatistics() {
    #expect(
      FeedbackTables.plain(FeedbackTables.lines(published), smallest: 5) == """
        about,from,to,side,state,least,heard,clear,helped,smallestCount
        meeting,2026-01-01,2026-04-30,students,shown,5,4.5,,,5
        meeting,2026-01-01,2026-04-30,parties,hidden,,,,,5
        meeting,2026-05-01,2026-08-31,students,hidden,,,,,5
        meeting,2026-05-01,2026-08-31,parties,hidden,,,,,5
        meeting,2026-09-01,2026-12-31,students,notOver,,,,,5
        meeting,2026-09-01,2026-12-31,parties,notOver,,,,,5

        """)
  }

  @Test func onlyWholeThirdsOfThePeriod() {
    let day = TestSupport.Sample.day
    let lines = FeedbackTables.lines(published, from: day(2026, 1, 2), to: day(2026, 8, 31))
    #expect(Set(lines.map(\.period.term)) == [Term(year: 2026, part: 1)])
    #expect(FeedbackTables.lines(published, to: day(2026, 4, 29)).isEmpty)
  }

  @Test func aSheetForTheSpreadsheet() {
    let sheet = FeedbackTables.sheet(
      FeedbackTables.lines(published), smallest: published.threshold, texts: .swedish)
    let text = CSVWriter(safety: plain).text(sheet)
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(3) == [
        "\u{FEFF}Ämne;Perioden börjar;Perioden slutar;Svarande;Antal svarande;hörd;klart;hjälp;Minsta tal som visas",
        "Möten;1.1.2026;30.4.2026;studerande;minst 5;\"4,5\";;;5",
        "Möten;1.1.2026;30.4.2026;parter;färre än 5;;;;5",
      ], "\(text)")
    #expect(lines.contains("Möten;1.9.2026;31.12.2026;parter;pågår;;;;5"))
  }

  @Test func aTableToRead() {
    let table = FeedbackTables.table(
      FeedbackTables.lines(published), smallest: published.threshold, texts: .finnish)
    #expect(
      table.columns == ["Aihe", "Jakso", "Vastaajat", "Vastaajia", "kuultu", "selvää", "apua"])
    #expect(
      table.rows[0]
        == ["Tapaamiset", "1–4/2026", "opiskelijat", "vähintään 5", "4,5", "", ""])
  }
}
