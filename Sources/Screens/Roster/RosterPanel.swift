import Canvas
import Casework
import Texts

/// What stands beside the list about one seat: its duties, or who has sat in it and when.
struct RosterPanel {
  let world: World
  let roster: Roster

  private var texts: RosterTexts { world.texts.roster }

  func draw(
    _ panel: RosterScreen.Panel, of party: Party, on grid: inout Grid, in rect: Rect
  ) {
    grid.fill(rect)
    grid.box(rect, title: panel == .duties ? world.name(of: party) : texts.lists.history)
    let inner = rect.inset(rows: 1, columns: 2)
    var lines = panel == .duties ? duties(of: party, inner) : history(of: party, inner)
    if lines.count > inner.rows { lines.removeAll { $0.isEmpty } }
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      grid.put(line, row: inner.row + row, column: inner.column, width: inner.columns)
    }
  }

  private func duties(of party: Party, _ inner: Rect) -> [StyledLine] {
    func lines(_ duties: [Duty]) -> [StyledLine] {
      duties.flatMap { duty in
        Wrap.lines(texts.duty(duty), width: inner.columns - 2).enumerated().map { index, line in
          [StyledText(index == 0 ? "– " : "  "), StyledText(line)]
        }
      }
    }
    return lines(party.duties) + [[], [StyledText(texts.lists.shared, .heading)]]
      + lines(Duty.shared)
  }

  private func history(of party: Party, _ inner: Rect) -> [StyledLine] {
    let sittings = roster.sittings(in: party, on: world.today)
    func nobodyEver(_ style: Style) -> [StyledLine] {
      Wrap.lines(texts.lists.nobodyEver, width: inner.columns).map { [StyledText($0, style)] }
    }
    guard !sittings.isEmpty else { return nobodyEver(.dim) }
    return sittings.flatMap { sitting -> [StyledLine] in
      switch sitting {
      case .member(let member):
        let isNow = member.isSeated(on: world.today)
        return entry(
          StyledText(member.name, isNow ? .bold : .normal), from: member.from,
          until: member.until)
      case .nobody(let from, let until):
        guard from != nil else { return nobodyEver(.lack) }
        return entry(StyledText("– \(texts.lists.gap) –", .lack), from: from, until: until)
      }
    }
  }

  /// Who, and below it when; without days nothing is known of that.
  private func entry(_ who: StyledText, from: Day?, until: Day?) -> [StyledLine] {
    let dates = world.texts.dates
    guard from != nil || until != nil else { return [[who]] }
    let period = "\(from.map(dates.day) ?? "")–\(until.map(dates.day) ?? "")"
    return [[who], [StyledText("  " + period, .dim)]]
  }
}
