import Casework

/// Who looks, on what day, under which roster: decides what of each document they see.
struct Eyes: Equatable {
  var member: ID<Member>?
  var roster: Roster?
  var today: Day

  /// What of a client's papers is open; everything is closed to somebody who is not on the roster.
  func visibility(of client: Client) -> Visibility {
    guard let member, let roster else { return .hidden }
    return Rights.maySee(client, member: member, roster: roster, on: today)
  }

  /// Whoever calls the group together and closes its meetings: the convener and the contact person.
  var callsTogether: Bool {
    guard let member, let roster else { return false }
    return [roster.convener(on: today)?.id, roster.contactPerson(on: today)?.id].contains(member)
  }
}

extension Client {
  /// The papers without the answers that this visibility does not cover.
  func seen(with visibility: Visibility) -> Client {
    var seen = self
    // What is all open stays where it lies: there may be ten thousand students, and each has many answers.
    if checklist.situations.keys.contains(where: { !visibility.sees($0) }) {
      seen.checklist.situations = checklist.situations.filter { visibility.sees($0.key) }
    }
    if !visibility.matters.contains(.health) { seen.checklist.signs = [:] }
    if papers.byID.keys.contains(where: { !visibility.sees($0) }) {
      seen.papers = Rows(papers.sorted.filter { visibility.sees($0.id) })
    }
    seen.selfAssessments = seenSelfAssessments(with: visibility)
    return seen
  }
}

extension Turn {
  /// The booking alone: when, and for whom; nothing of what was written, nor of who came.
  ///
  /// How it stands is told where the student is known: of a hidden one not even whether they came.
  func closed(_ visibility: Visibility) -> Turn {
    var bare = Turn(client: client, order: order, length: length)
    (bare.starts, bare.bookedBy) = (starts, bookedBy)
    guard visibility.client else { return bare }
    (bare.state, bare.startedAt, bare.endedAt) = (state, startedAt, endedAt)
    return bare
  }
}

extension TurnState {
  fileprivate var isOver: Bool { self == .closed || self == .leftOpen }
}

extension Meeting {
  /// It is closed, or of an earlier day.
  func isOver(on today: Day) -> Bool { state == .closed || starts.day < today }

  /// The meeting with the turns closed that are not open to whoever looks, and without the notes of
  /// another chair.
  ///
  /// Of a meeting that is over turns that are not open are not there at all: beside the measures their
  /// number would tell of single students. Who calls the group together sees those that still wait: one of
  /// an earlier day cannot be closed before. A coming meeting shows what times are taken.
  func seen(by eyes: Eyes, _ visibility: (ID<Client>) -> Visibility) -> Meeting {
    var seen = self
    let isOver = isOver(on: eyes.today)
    for turn in turns.byID.values {
      let visibility = visibility(turn.client)
      if !visibility.plan, isOver, !eyes.callsTogether || turn.state.isOver {
        seen.turns[turn.id] = nil
      } else if !visibility.plan {
        seen.turns[turn.id] = turn.closed(visibility)
      } else if !turn.chairNotes.isEmpty, turn.chair != eyes.member {
        seen.turns[turn.id]?.chairNotes = ""
      }
    }
    return seen
  }
}
