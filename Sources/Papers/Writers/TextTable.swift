/// Lays a table out in columns of characters.
struct TextTable {
  private let header: [String]
  private let rows: [[String]]
  private let columns: Int
  private let safety: PaperSafety
  private let wrap: (String, Int) -> [String]
  private let gap = 2

  init(
    _ table: PaperTable, columns: Int, safety: PaperSafety,
    wrap: @escaping (String, Int) -> [String]
  ) {
    header = table.columns.map(safety.line)
    rows = table.rows.map { $0.map(safety.line) }
    (self.columns, self.safety, self.wrap) = (columns, safety, wrap)
  }

  var lines: [String] {
    let widths = widths
    let rule = widths.map { String(repeating: "-", count: $0) }
    return laid(header, widths) + [rule.joined(separator: spaces(gap))]
      + rows.flatMap { laid($0, widths) }
  }

  /// As wide as the content; where that is too wide, the widest columns give way.
  private var widths: [Int] {
    var widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? safety.columns($0[column]) : 0 }.max() ?? 0
    }
    let room = columns - gap * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8 {
      let next = widths.filter { $0 < widest }.max() ?? 0
      let wide = widths.indices.filter { widths[$0] == widest }
      let over = widths.reduce(0, +) - room
      let step = min(widest - max(next, 8), (over + wide.count - 1) / wide.count)
      for column in wide { widths[column] -= max(step, 1) }
    }
    return widths
  }

  private func laid(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { wrap($0, $1) }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      zip(wrapped, widths).map { texts, width in
        let text = line < texts.count ? texts[line] : ""
        return text + spaces(width - safety.columns(text))
      }.joined(separator: spaces(gap))
    }
  }
}
