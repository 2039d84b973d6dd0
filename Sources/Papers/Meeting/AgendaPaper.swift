public import Casework
public import Texts

/// The agenda of a meeting as a paper: times and parties, and after the meeting what was decided.
public enum AgendaPaper {
  /// The agenda of a meeting; a student whose papers are closed to the reader stays unnamed.
  ///
  /// Of the others the first name and the initial stand there.
  ///
  /// - Parameters:
  ///   - followUps: who is to be followed up on that day and has no turn.
  ///   - isInPart: the reader does not see all who had a turn.
  public static func paper(
    of meeting: Meeting, clients: [ID<Client>: Client], followUps: [ID<Client>] = [],
    isInPart: Bool = false, roster: Roster?, isDemo: Bool, texts: Texts
  ) -> Paper {
    let words = texts.papers
    var facts = [
      PaperFact(words.time, texts.dates.moment(meeting.starts)),
      PaperFact(words.length, texts.common.minutes(meeting.length)),
      PaperFact(words.place, meeting.place.isEmpty ? words.nothing : meeting.place),
      PaperFact(words.state, texts.common.meetingState(meeting.state)),
    ]
    if meeting.state == .cancelled, !meeting.cancelReason.isEmpty {
      facts.append(PaperFact(words.cancelledBecause, meeting.cancelReason))
    }
    var blocks: [PaperBlock] = [.facts(facts), .heading(words.turns)]
    if !isInPart || !meeting.turns.isEmpty {
      blocks.append(
        turns(
          of: meeting, clients: clients, isInPart: isInPart, roster: roster, texts: texts))
    }
    if isInPart { blocks.append(.paragraph(words.moreTurns)) }
    let toBook = followUps.compactMap { clients[$0]?.shortName }
    if !toBook.isEmpty { blocks.append(.paragraph(words.followUpsToBook(toBook))) }
    blocks += decisions(of: meeting, clients: clients, texts: texts)
    let course = AgendaItem.allCases.map {
      PaperFact(String($0.rawValue), texts.common.agendaItem($0))
    }
    blocks += [.heading(words.course), .facts(course)]
    if let roster {
      let seats = roster.seats(on: meeting.starts.day).filter { $0.party != .student }
      let facts = seats.map { seat in
        PaperFact(
          partyName(seat.party, roster, texts),
          seat.current.isEmpty ? words.vacant : seat.current.map(\.name).joined(separator: ", "))
      }
      blocks += [.heading(words.group), .facts(facts)]
    }
    return Paper(
      title: words.agendaTitle, language: texts.language,
      sampleNotice: isDemo ? words.sampleNotice : nil, blocks: blocks)
  }

  private static func turns(
    of meeting: Meeting, clients: [ID<Client>: Client], isInPart: Bool, roster: Roster?,
    texts: Texts
  ) -> PaperBlock {
    let words = texts.papers
    guard !meeting.turns.isEmpty else { return .paragraph(words.noTurns) }
    // Turns without a time of their own follow one after another, where all of them are known.
    let rows = zip(meeting.turns.sorted, meeting.slots).map { turn, slot -> [String] in
      let starts = isInPart ? turn.starts : ClockTime(minutes: slot.starts % 1440)
      let clock = starts.map(texts.dates.time) ?? ""
      let parties = turn.invitations.sorted.map { partyName($0.party, roster, texts) }
      return [
        clock, clients[turn.client]?.shortName ?? texts.common.student,
        texts.common.minutes(turn.length), parties.isEmpty ? "–" : parties.joined(separator: ", "),
      ]
    }
    return .table(
      PaperTable(columns: [words.clock, words.student, words.length, words.invited], rows: rows))
  }

  /// What was decided in each turn of a closed meeting, where the reader may see the student's papers.
  private static func decisions(
    of meeting: Meeting, clients: [ID<Client>: Client], texts: Texts
  ) -> [PaperBlock] {
    guard meeting.state == .closed else { return [] }
    let items = meeting.turns.sorted.compactMap { turn -> PaperItem? in
      guard let client = clients[turn.client], !turn.decisions.isEmpty else { return nil }
      return PaperItem(client.shortName, turn.decisions.map { PaperItem($0) })
    }
    return items.isEmpty ? [] : [.heading(texts.papers.decisions), .list(items)]
  }

  private static func partyName(_ party: Party, _ roster: Roster?, _ texts: Texts) -> String {
    roster?.parties[party]?[texts.language] ?? texts.common.party(party)
  }
}
