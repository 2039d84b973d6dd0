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
  ///
  /// A column keeps room for its longest word as long as there is any other way.
  private var widths: [Int] {
    let room = columns - gap * (header.count - 1)
    let natural = widths { safety.columns($0) }
    let longest = widths { text in
      text.split(separator: " ").map { safety.columns(String($0)) }.max() ?? 0
    }
    let kept = zip(natural, longest).map { min($0, max($1, 8)) }
    let fitting = shrunk(natural, to: room, keeping: kept)
    return shrunk(fitting, to: room, keeping: header.map { _ in 8 })
  }

  private func widths(_ measure: (String) -> Int) -> [Int] {
    header.indices.map { column in
      ([header] + rows).map { column < $0.count ? measure($0[column]) : 0 }.max() ?? 0
    }
  }

  private func shrunk(_ widths: [Int], to room: Int, keeping least: [Int]) -> [Int] {
    var widths = widths
    while case let over = widths.reduce(0, +) - room, over > 0 {
      let free = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = free.map({ widths[$0] }).max() else { break }
      let wide = free.filter { widths[$0] == widest }
      let next = free.map { widths[$0] }.filter { $0 < widest }.max() ?? 0
      let step = max(1, min(widest - next, (over + wide.count - 1) / wide.count))
      for column in wide { widths[column] = max(widths[column] - step, least[column]) }
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
