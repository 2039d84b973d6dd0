import Canvas
import Casework
import Papers
import Texts
import Workplace

/// One paper that a meeting gives: to whom, or what it tells.
enum MeetingPaper: Sendable, Hashable {
  case toGroup
  case toStudent(ID<Client>)
  case toParty(Party, ID<Client>)
  case cancellation
  /// To a student who was booked for a meeting that is cancelled.
  case cancelledFor(ID<Client>)
  case moved
  /// To a student who comes to a meeting that has been moved.
  case movedFor(ID<Client>)
  case calendar

  /// What a list knows it by.
  var id: String {
    switch self {
    case .toGroup: "group"
    case .toStudent(let client): "student/\(client)"
    case .toParty(let party, let client): "party/\(party.rawValue)/\(client)"
    case .cancellation: "cancellation"
    case .cancelledFor(let client): "cancelled/\(client)"
    case .moved: "moved"
    case .movedFor(let client): "moved/\(client)"
    case .calendar: "calendar"
    }
  }

  /// The papers of a meeting, the ones that are most likely wanted first.
  static func all(of meeting: Meeting, _ world: World) -> [MeetingPaper] {
    var papers: [MeetingPaper] = []
    let waiting = meeting.turns.sorted
      .filter { $0.state == .waiting && world.casebook.clients[$0.client] != nil }
      .map(\.client)
    if meeting.movedFrom != nil, meeting.state == .agreed {
      papers.append(.moved)
      papers += waiting.map { .movedFor($0) }
    }
    if meeting.state == .cancelled {
      papers.append(.cancellation)
      papers += waiting.map { .cancelledFor($0) }
    }
    if meeting.state == .agreed || meeting.state == .draft { papers.append(.toGroup) }
    for turn in meeting.turns.sorted where meeting.state == .agreed {
      guard world.casebook.clients[turn.client] != nil else { continue }
      papers.append(.toStudent(turn.client))
      var parties: Set<Party> = [.student]
      for invitation in turn.invitations.sorted
      where parties.insert(invitation.party).inserted {
        papers.append(.toParty(invitation.party, turn.client))
      }
    }
    let mayFallAway = meeting.state == .agreed || meeting.state == .draft
    if mayFallAway, ComingTimes.notice(of: meeting, world).isWithoutStudents {
      papers.append(.cancellation)
    }
    if meeting.state != .draft { papers.append(.calendar) }
    return papers
  }

  func words(_ world: World) -> String {
    let texts = world.texts.paperScreen
    func name(_ client: ID<Client>) -> String {
      world.casebook.clients[client]?.value.shortName ?? ""
    }
    return switch self {
    case .toGroup: texts.toGroup
    case .toStudent(let client): texts.toStudent(name(client))
    case .toParty(let party, let client): texts.toParty(world.name(of: party), name(client))
    case .cancellation: texts.cancellation
    case .cancelledFor(let client): texts.cancelledFor(name(client))
    case .moved: texts.moved
    case .movedFor(let client): texts.movedFor(name(client))
    case .calendar: texts.calendar
    }
  }

  /// The client whose papers are opened with it.
  var client: ID<Client>? {
    switch self {
    case .toStudent(let client), .toParty(_, let client), .cancelledFor(let client),
      .movedFor(let client):
      client
    default: nil
    }
  }

  /// `~/kutsu-2027-01-15.html`; no student's name stands in it.
  func fileName(_ meeting: Meeting, _ texts: Texts) -> String {
    let names = texts.paperScreen
    let name =
      switch self {
      case .toGroup, .toStudent, .toParty: names.invitationFile
      case .cancellation, .cancelledFor: names.cancellationFile
      case .moved, .movedFor: names.movedFile
      case .calendar: names.meetingFile
      }
    let ending = self == .calendar ? "ics" : "html"
    return "~/\(name)-\(meeting.starts.day.isoText)\(place(in: meeting)).\(ending)"
  }

  /// The number of the student's turn, and the party: they tell the papers of one meeting apart.
  private func place(in meeting: Meeting) -> String {
    guard let client,
      let turn = meeting.turns.sorted.firstIndex(where: { $0.client == client })
    else { return "" }
    if case .toParty(let party, _) = self { return "-\(turn + 1)-\(party.rawValue)" }
    return "-\(turn + 1)"
  }
}

/// Makes a meeting's papers of what the screen knows.
struct PaperMaking {
  let meeting: Meeting
  let world: World

  private var sender: PaperSender {
    PaperSender(
      roster: world.casebook.roster?.value, day: world.today, isDemo: world.casebook.isDemo)
  }

  private var groupTexts: [Texts] {
    (world.casebook.roster?.value.languages(on: world.today) ?? [world.texts.language])
      .map(Texts.of)
  }

  /// The paper in each of its languages; nothing for a calendar file, which is no paper.
  func papers(_ paper: MeetingPaper) throws(Refusal) -> [Paper] {
    let invitation = InvitationPaper(to: meeting, from: sender)
    var papers: [Paper] = []
    switch paper {
    case .toGroup: for texts in groupTexts { papers.append(try invitation.toGroup(texts)) }
    case .toStudent(let id):
      let client = try client(id)
      papers.append(try invitation.toStudent(client, .of(client.language)))
    case .toParty(let party, let id):
      let client = try client(id)
      for texts in groupTexts { papers.append(try invitation.toParty(party, of: client, texts)) }
    case .cancellation:
      let notice = ComingTimes.notice(of: meeting, world)
      for texts in notice.languages.map(Texts.of) {
        papers.append(try CancellationPaper.paper(of: notice, from: sender, texts: texts))
      }
    case .cancelledFor(let id):
      let client = try client(id)
      let next = world.casebook.nextTurn(of: id, after: meeting.starts.day)
      papers.append(
        try CancellationPaper.toStudent(
          client, meeting, next: next, from: sender, .of(client.language)))
    case .moved:
      for texts in groupTexts {
        papers.append(try MovedPaper.paper(of: meeting, from: sender, texts: texts))
      }
    case .movedFor(let id):
      let client = try client(id)
      papers.append(
        try MovedPaper.toStudent(client, meeting, from: sender, .of(client.language)))
    case .calendar: break
    }
    return papers
  }

  /// The calendar file of this one meeting.
  var calendar: [UInt8]? {
    MeetingCalendar(world).one(meeting, stamp: world.now)
  }

  private func client(_ id: ID<Client>) throws(Refusal) -> Client {
    guard let client = world.casebook.clients[id]?.value else { throw .notPermitted }
    return client
  }
}

extension MeetingCalendar {
  init(_ world: World) {
    self.init(
      directory: world.casebook.directory, roster: world.casebook.roster?.value,
      isDemo: world.casebook.isDemo, meetings: world.casebook.meetings.values.map(\.value),
      today: world.today)
  }
}

extension PaperSafety {
  /// As everywhere on the screens.
  static let screens = PaperSafety(
    visible: { SafeText.visible($0) }, columns: { TextWidth.of($0) })

  /// For files, which keep joined pictures and letters with many marks as they were written.
  static let files = PaperSafety(
    visible: { WrittenText.harmless($0) }, columns: { TextWidth.of($0) })
}
