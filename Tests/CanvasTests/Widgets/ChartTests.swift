import Canvas
import Testing

/// Bars and lines as text: what they say they say without colour, in ASCII too.
@Suite struct ChartTests {
  private let bars = BarChart([
    BarChart.Bar("Osallistuneet", text: "20", low: 20, high: 20),
    BarChart.Bar("  Nimetty", text: "9–20", low: 9, high: 20),
    BarChart.Bar("  Kela", text: "0", low: 0, high: 0),
    BarChart.Bar("Siirtymät", text: "ei tietoa", low: nil, high: nil),
    BarChart.Bar("Opinnot", text: "<5", low: 0, high: 4),
  ])
  private let line = LineChart([
    LineChart.Point("1–4", group: "2025", text: "4", low: 4, high: 4),
    LineChart.Point("5–8", group: "2025", text: "10", low: 10, high: 10),
    LineChart.Point("9–12", group: "2025", text: "2–6", low: 2, high: 6),
    LineChart.Point("1–4", group: "2026", text: "…", low: nil, high: nil),
  ])

  private func picture(
    _ rows: Int, _ columns: Int, ascii: Bool = false, _ draw: (inout Grid, Rect) -> Void
  ) -> String {
    var grid = Grid(Size(rows: rows, columns: columns))
    draw(&grid, grid.bounds)
    if ascii { grid = grid.asciiFallback() }
    return grid.text(in: grid.bounds)
  }

  /// Ratings have a scale of their own: a low one is a short bar, whatever stands beside it.
  @Test func aScaleMayBeGiven() {
    let low = BarChart([BarChart.Bar("kuultu", text: "2,0", low: 20, high: 20)], full: 50)
    #expect(picture(1, 30) { low.draw(on: &$0, in: $1) } == "kuultu ████████ 2,0")
    let scale = LineChart.Scale(top: 50, marks: [0: "0", 10: "1", 50: "5"])
    let point = LineChart.Point("1–4", group: "2026", text: "1,0", low: 10, high: 10)
    let shown = picture(10, 12) { LineChart([point], scale: scale).draw(on: &$0, in: $1) }
    let lines = shown.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix(" 5┤") && lines[5].hasPrefix(" 0┤"), "\(shown)")
    #expect(lines[4].hasPrefix(" 1┤") && lines[4].contains("●"), "\(shown)")
    // Where nothing can be below one the axis begins there.
    let ratings = LineChart.Scale(bottom: 10, top: 50, marks: [10: "1", 30: "3", 50: "5"])
    let middle = LineChart.Point("5–8", group: "2026", text: "3,0", low: 30, high: 30)
    let line = picture(9, 16) { LineChart([point, middle], scale: ratings).draw(on: &$0, in: $1) }
    let rows = line.split(separator: "\n").map(String.init)
    #expect(rows[0].hasPrefix(" 5┤") && rows[2].hasPrefix(" 3┤"), "\(line)")
    #expect(rows[4].hasPrefix(" 1┤") && rows[4].contains("●") && rows[2].contains("●"), "\(line)")
  }

  @Test func barsShowNumbersAndRanges() {
    #expect(
      picture(5, 40) { bars.draw(on: &$0, in: $1) } == """
        Osallistuneet ████████████████ 20
          Nimetty     ███████░░░░░░░░░ 9–20
          Kela         0
        Siirtymät      ei tietoa
        Opinnot       ░░░ <5
        """)
  }

  @Test func barsInASCII() {
    #expect(
      picture(5, 30, ascii: true) { bars.draw(on: &$0, in: $1) } == """
        Osallistuneet ###### 20
          Nimetty     ###... 9-20
          Kela         0
        Siirtymät      ei tietoa
        Opinnot       . <5
        """)
  }

  @Test func aLineOverTime() {
    #expect(
      picture(12, 36) { line.draw(on: &$0, in: $1) } == """
         10┤           ·●
           │         ··
           │       ··
          5┤     ··             ┬
           │    ●               │
           │                    │
           │                    ┴
          0┤
           └────────────────────────────────
              1–4     5–8     9–12    1–4
            2025                    2026
               4       10     2–6      …
        """)
    #expect(
      picture(9, 30, ascii: true) { line.draw(on: &$0, in: $1) } == """
         10+        .*
           |     ...
          5+   *.          +
           |               +
          0+
           +------------------------
             1-4   5-8   9-12  1-4
            2025              2026
              4     10   2-6    ~
        """)
  }

  @Test func whereThereIsNoRoomNothingIsDrawn() {
    #expect(picture(3, 20) { line.draw(on: &$0, in: $1) } == "\n\n")
    #expect(picture(1, 4) { LineChart([]).draw(on: &$0, in: $1) }.isEmpty)
  }
}
