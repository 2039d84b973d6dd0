import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  /// All records, the newest first; none of them can be changed.
  static func historyRows(_ client: Client, _ world: World) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    let records = client.consents.sorted.sorted { ($0.day, $0.order) > ($1.day, $1.order) }
    guard !records.isEmpty else { return [] }
    return [
      FieldSpec(.heading("history", texts.history)), note("fixed", texts.fixed),
    ]
      + records.map { record in
        FieldSpec(
          .link(
            "consents/\(record.id)/shown", world.texts.dates.day(record.day),
            line(of: record, client, world)))
      }
  }

  private static func line(
    of record: Consent, _ client: Client, _ world: World
  ) -> StyledLine {
    let texts = world.texts.clients.consent
    var pieces = [StyledText(texts.kind(record.kind), .bold)]
    pieces.append(StyledText(" \(texts.ways(record.way)). "))
    pieces.append(state(of: record, client, world))
    if let asker = world.casebook.memberName(record.askedBy) {
      pieces.append(StyledText(texts.askedByName(asker) + " "))
    }
    if record.kind == .given {
      let parties = record.parties.subtracting([.student]).sorted().map(world.name(of:))
      let matters = ConsentMatter.allCases.filter(record.matters.contains).map(texts.matter)
      pieces.append(StyledText(texts.covers + parties.joined(separator: ", ") + ". "))
      pieces.append(StyledText(texts.about + matters.joined(separator: ", ") + ". "))
    }
    if !record.excludes.isEmpty {
      pieces.append(StyledText(texts.notCovered + "”\(record.excludes)” "))
    }
    if !record.reason.isEmpty {
      pieces.append(StyledText(texts.because + "”\(record.reason)”"))
    }
    return pieces
  }

  /// Whether a given record holds, and if not, since when.
  private static func state(
    of record: Consent, _ client: Client, _ world: World
  ) -> StyledText {
    let texts = world.texts.clients.consent
    let dates = world.texts.dates
    guard record.kind == .given else { return StyledText("") }
    if let end = client.ending(of: record.id) {
      return StyledText(texts.ended(dates.day(end.day)) + " ", .dim)
    }
    if client.isInForce(record, on: world.today) {
      return StyledText(
        (record.until.map { texts.ranOut(dates.day($0)) } ?? texts.inForce) + " ", .ok)
    }
    if let until = record.until, until < world.today {
      return StyledText(texts.ended(dates.day(until)) + " ", .dim)
    }
    return StyledText("")
  }
}
