public import Casework
public import Texts

/// What has been given of a student, to whom, when and how: for the student to read.
public enum GivenPaper {
  /// All that is known of in some transfers, the newest first, in the language of `texts`.
  public static func paper(
    of transfers: [Transfer], client: Client, roster: Roster?, on day: Day, isDemo: Bool,
    texts: Texts
  ) -> Paper {
    let words = texts.transfers.paper
    let rows = transfers.flatMap { $0.given.sorted }
      .enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map(\.element)
    var blocks: [PaperBlock] = [
      .paragraph(rows.isEmpty ? words.nothingGiven : words.givenIntro(client.firstName))
    ]
    for row in rows {
      blocks.append(.heading("\(texts.dates.day(row.day))  \(name(row.to, roster, texts))"))
      blocks.append(.facts(facts(row, roster, texts)))
    }
    for transfer in transfers {
      blocks += agreed(in: transfer, roster, texts)
      blocks += outcome(of: transfer, roster, texts)
    }
    blocks.append(.paragraph(words.yourRight))
    return Paper(
      title: words.givenTitle, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil, blocks: blocks, look: .easy, day: day)
  }

  /// What was agreed together: when, who was there, and what.
  private static func agreed(
    in transfer: Transfer, _ roster: Roster?, _ texts: Texts
  ) -> [PaperBlock] {
    let words = texts.transfers.agreed
    var blocks: [PaperBlock] = []
    for step in transfer.direction.steps where transfer[step].state == .done {
      guard let agreed = transfer[step].agreed else { continue }
      blocks.append(.heading("\(texts.dates.day(agreed.day))  \(words.title(step))"))
      let names = agreed.parties.sorted().map { name($0, roster, texts) }
      blocks.append(
        .facts([
          PaperFact(words.parties(step), names.joined(separator: ", ")),
          PaperFact(words.what, transfer[step].note),
        ]))
    }
    return blocks
  }

  /// How a transfer turned out, by the record that holds, and who says so.
  private static func outcome(
    of transfer: Transfer, _ roster: Roster?, _ texts: Texts
  ) -> [PaperBlock] {
    guard let row = transfer.outcome else { return [] }
    let (all, words) = (texts.transfers, texts.transfers.outcome)
    var facts = [
      PaperFact(all.title, all.direction(transfer.direction)),
      PaperFact(words.question, words.turned(row.result, transfer.direction)),
      PaperFact(words.said, name(row.said, roster, texts)),
    ]
    if !row.note.isEmpty { facts.append(PaperFact(all.sheet.note, row.note)) }
    return [.heading("\(texts.dates.day(row.day))  \(words.question)"), .facts(facts)]
  }

  private static func facts(
    _ row: GivenInformation, _ roster: Roster?, _ texts: Texts
  ) -> [PaperFact] {
    let (words, all) = (texts.transfers.paper, texts.transfers)
    var facts: [PaperFact] = []
    if !row.receiver.isEmpty {
      facts.append(PaperFact(words.givenTo, texts.receiver(row.receiver, roster)))
    }
    facts.append(PaperFact(words.givenWay, all.way(row.way)))
    if let by = row.by.flatMap({ roster?.members[$0] }) {
      facts.append(PaperFact(words.givenBy, by.name))
    }
    if let studies = row.studies {
      facts.append(PaperFact(all.sheet.studies, all.studies(studies)))
    }
    if !row.field.isEmpty { facts.append(PaperFact(words.field, row.field)) }
    for matter in ConsentMatter.allCases {
      guard let text = row.contents[matter] else { continue }
      facts.append(PaperFact(all.contents(matter, row.studies), text))
    }
    if let contact = row.contact.flatMap({ roster?.members[$0] }) {
      facts.append(PaperFact(words.contact, contact.name))
    }
    return facts
  }

  private static func name(_ party: Party, _ roster: Roster?, _ texts: Texts) -> String {
    let own = roster?.parties[party]?[texts.language] ?? ""
    return own.isEmpty ? texts.common.party(party) : own
  }
}
