import Casework
import Papers
import TestSupport
import Testing
import Texts

@Suite struct MeasureTablesTests {
  private let measures = MeasureDocuments.example.published(on: TestSupport.Sample.today)
  private let year = MeasurePeriod(.year, of: 2026)

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test func aPlainTableForStatistics() {
    let spring = MeasurePeriod(.toApril, of: 2026)
    let lines = lines(MeasureTables.plain(measures, in: [spring, year]))
    let expected = [
      "figure,from,to,state,low,high,shareLow,shareHigh,median,lowerQuartile,upperQuartile,smallestCount",
      "clients,2026-01-01,2026-04-30,exact,12,12,,,,,,5",
      "metKela,2026-01-01,2026-04-30,range,0,4,0,34,,,,5",
      "responsibleNamed,2026-01-01,2026-04-30,exact,7,7,58,58,,,,5",
      "followUpsKept,2026-01-01,2026-04-30,range,8,12,66,100,,,,5",
      "daysFromConcernToMeeting,2026-01-01,2026-04-30,hidden,,,,,,,,5",
      "droppedOut,2026-01-01,2026-04-30,noData,,,,,,,,5",
      "clients,2026-01-01,2026-12-31,exact,24,24,,,,,,5",
      "responsibleNamed,2026-01-01,2026-12-31,range,7,11,29,46,,,,5",
      "endedInStudies,2026-01-01,2026-12-31,range,6,10,,,,,,5",
    ]
    for line in expected { #expect(lines.contains { $0 == line }, "\(line)") }
    #expect(lines.count == 1 + 2 * measures.lines(in: year).count)
  }

  @Test func aSheetForTheSpreadsheet() {
    let text = CSVWriter(safety: plain).text(
      MeasureTables.sheet(measures, in: year, texts: .swedish))
    let expected = [
      "\u{FEFF}Nyckeltal;Perioden börjar;Perioden slutar;Antal;Minst;Högst;Andel minst (%);Andel högst (%);Minsta tal som visas",
      "Klienter som deltagit;1.1.2026;31.12.2026;24;24;24;;;5",
      "Klienter som deltagit: med FPA;1.1.2026;31.12.2026;8–16;8;16;33;67;5",
      "Klienter som deltagit: med hälsovårdaren;1.1.2026;31.12.2026;0–8;0;8;0;34;5",
      "Gruppens möten;1.1.2026;31.12.2026;3;3;3;;;5",
      "Ansvarig arbetstagare utsedd;1.1.2026;31.12.2026;7–11;7;11;29;46;5",
      "Avslutade övergångar: avbröt;1.1.2026;31.12.2026;uppgift saknas;;;;;5",
    ]
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
    for line in expected { #expect(lines.contains(line), "\(line)") }
    // What stands deeper says, too, of what it is a part.
    #expect(lines.contains { $0.hasPrefix("Avslutade planer: till den öppna arbetsmarknaden;") })
    #expect(!lines.contains { $0.hasPrefix("till ") })
  }

  @Test func partsAreMarkedInTheTableToRead() {
    let table = MeasureTables.table(measures, in: year, texts: .finnish)
    #expect(table.rows[0] == ["Osallistuneet asiakkaat", "24", ""])
    #expect(table.rows.contains(["– mukana Kela", "8–16", "33–67 %"]))
    #expect(table.rows.contains(["–– avoimille työmarkkinoille", "0–10", ""]))
    #expect(table.rows.contains(["Vastuutyöntekijä nimetty", "7–11", "29–46 %"]))
  }
}
