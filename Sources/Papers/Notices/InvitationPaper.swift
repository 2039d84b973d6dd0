public import Casework
public import Texts

/// The invitation to a meeting: to the group, to a student, or to a party of a student's turn.
public struct InvitationPaper: Sendable {
  private let meeting: Meeting
  private let sender: PaperSender

  public init(to meeting: Meeting, from sender: PaperSender) {
    (self.meeting, self.sender) = (meeting, sender)
  }

  /// To the members: when, where, how many students, and no student's name.
  public func toGroup(_ texts: Texts) throws(Refusal) -> Paper {
    try meeting.checkInvitable()
    let words = texts.notices
    let count = meeting.turns.count
    let booked = count == 0 ? words.nobodyYet : texts.commands.lists.studentCount(count)
    let facts = Occasion(meeting).facts(texts.papers.time, texts)
    let blocks: [PaperBlock] = [
      .paragraph(words.welcomeGroup), .facts(facts + [PaperFact(words.turns, booked)]),
      .heading(texts.papers.course), .list(course(texts)), .paragraph(words.sendDeputy),
    ]
    return sender.paper(words.groupTitle, blocks, texts)
  }

  /// To the student: when and where, who is there and why, and what is talked over.
  public func toStudent(_ client: Client, _ texts: Texts) throws(Refusal) -> Paper {
    let turn = try meeting.turn(inviting: client, nil, on: sender.day)
    let words = texts.notices
    var blocks: [PaperBlock] = [
      .paragraph(words.hello(client.firstName)), .paragraph(words.welcomeStudent),
      .facts(occasion(turn).facts(texts.papers.time, texts)),
      .heading(words.whoComes), .list(people(turn, client, besides: nil, texts)),
      .heading(words.aboutWhat), .list(AgendaItem.allCases.map { PaperItem(words.course($0)) }),
    ]
    let matters = turn.matters.sorted.filter { $0.raisedBefore && !isBlank($0.text) }
    if !matters.isEmpty {
      blocks += [.paragraph(words.mattersBefore), .list(matters.map { PaperItem($0.text) })]
    }
    blocks += [.paragraph(words.bringSomebody), .paragraph(words.yourPermission)]
    return sender.paper(words.studentTitle, blocks, texts)
  }

  /// To a party that the student's consent covers; of the student only the name on the screens.
  public func toParty(
    _ party: Party, of client: Client, _ texts: Texts
  ) throws(Refusal) -> Paper {
    let turn = try meeting.turn(inviting: client, party, on: sender.day)
    let words = texts.notices
    let asked = turn.invitations.sorted.filter { $0.party == party }
    let names = asked.map(\.name).filter { !$0.isEmpty }
    let seated = sender.members(of: [party], on: meeting.starts.day).map(\.name)
    let to = (names.isEmpty ? seated : names) + [sender.name(of: party, texts)]
    let reasons = asked.map(\.why).filter { !$0.isEmpty }
    let why = reasons.isEmpty ? party.duties.map(texts.roster.duty) : reasons
    let blocks: [PaperBlock] = [
      .paragraph(words.welcomeParty),
      .facts(
        [PaperFact(words.to, to.joined(separator: ", "))]
          + [PaperFact(texts.papers.student, client.shortName)]
          + occasion(turn).facts(texts.papers.time, texts)),
      .heading(words.whyYou), .list(why.map { PaperItem($0) }),
      .heading(words.whoComes), .list(people(turn, client, besides: party, texts)),
      .heading(words.aboutWhat), .list(course(texts)),
      .paragraph(words.permitted), .paragraph(words.sendDeputy),
    ]
    return sender.paper(words.partyTitle, blocks, texts)
  }

  /// The student's slot, where it has a time of its own.
  private func occasion(_ turn: Turn) -> Occasion {
    let starts = turn.starts.map { LocalTime(day: meeting.starts.day, time: $0) }
    return Occasion(starts: starts ?? meeting.starts, length: turn.length, place: meeting.place)
  }

  private func course(_ texts: Texts) -> [PaperItem] {
    AgendaItem.allCases.map { PaperItem(texts.common.agendaItem($0)) }
  }

  /// Those whom the consent covers: the people in their seats, and who was asked for this student.
  private func people(
    _ turn: Turn, _ client: Client, besides party: Party?, _ texts: Texts
  ) -> [PaperItem] {
    let parties = meeting.parties(invitedFor: client)
    var items: [PaperItem] = []
    if party != nil { items.append(PaperItem(texts.common.student)) }
    for one in Party.allCases where parties.contains(one) && one != party {
      let asked = turn.invitations.sorted.filter { $0.party == one }
      let members = sender.members(of: [one], on: meeting.starts.day).map(\.name)
      let guests = asked.map(\.name).filter { !$0.isEmpty && !members.contains($0) }
      let names = members + guests
      if names.isEmpty && asked.isEmpty { continue }
      // What one party is asked for is not the others' business.
      let why = party == nil ? asked.map(\.why).filter { !$0.isEmpty } : []
      let who = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
      items.append(PaperItem(sender.name(of: one, texts) + who, why.map { PaperItem($0) }))
    }
    return items
  }
}
