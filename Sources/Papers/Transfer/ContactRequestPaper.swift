public import Casework
public import Texts

/// The text of a contact request in the Job Market Finland service, composed from the record.
///
/// It tells what the transfer says and nothing else: no name of the student, who leaves it under
/// their own name, and nobody besides but the school's contact person.
public enum ContactRequestPaper {
  /// The request in the language of `texts`, or why there is none.
  ///
  /// Every kind of information in it must be permitted to the receiver today; there is no way round.
  public static func paper(
    of transfer: Transfer, client: Client, roster: Roster?, on day: Day, isDemo: Bool, texts: Texts
  ) throws(Refusal) -> Paper {
    let words = texts.transfers.paper
    // What the sender has written beside what was given is the sender's to give.
    guard transfer.view == .whole else { throw .senderPrepares }
    let lacks = transfer.lacksForSending.filter {
      [.studies, .field, .reason, .contact].contains($0)
    }
    guard transfer.direction == .toEmployment else { throw .noSuchRow }
    guard lacks.isEmpty, let studies = transfer.studies else { throw .transferLacks(lacks) }
    let receiver = transfer.direction.receiver
    let records = try client.consents(covering: transfer.matters, for: receiver, on: day)
    let named = roster?.parties[receiver]?[texts.language] ?? ""
    let party = named.isEmpty ? texts.common.party(receiver) : named
    let consents = client.consents.sorted.filter { records.contains($0.id) }.map { record in
      words.permitted(
        party, texts.dates.day(record.day), record.way, record.until.map(texts.dates.day))
    }
    // Two records that say the same are said once.
    var said: Set<String> = []
    let sentences = consents.filter { said.insert($0).inserted }
    var facts = [PaperFact(words.field, transfer.field)]
    for matter in ConsentMatter.allCases {
      guard let text = transfer.contents[matter], !isBlank(text) else { continue }
      facts.append(PaperFact(texts.transfers.contents(matter, studies), line(text)))
    }
    if let contact = transfer.contact.flatMap({ roster?.members[$0] }) {
      facts.append(PaperFact(words.contact, reach(contact, words)))
    }
    return Paper(
      title: words.consent, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil,
      blocks: sentences.map { .paragraph($0) } + [
        .paragraph(words.studies(studies)), .facts(facts),
      ],
      day: day)
  }

  /// A text of several lines as one.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { !isBlank($0) }
      .joined(separator: " ")
  }

  private static func reach(_ member: Member, _ words: TransferPaperTexts) -> String {
    let phone = member.phone.isEmpty ? "" : words.phone(member.phone)
    return [member.name, member.role, member.organisation, phone, member.email]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
