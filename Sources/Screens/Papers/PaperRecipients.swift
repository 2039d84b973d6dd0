import Canvas
import Casework
import Papers
import Texts
import Workplace

extension MeetingPaper {
  /// To whom it is sent, for the screen alone: it does not stand in the paper.
  func recipients(_ meeting: Meeting, _ world: World) -> Recipients? {
    let roster = world.casebook.roster?.value
    let day = meeting.starts.day
    switch self {
    case .toGroup, .cancellation, .moved, .calendar:
      return Recipients(seats: Set(Party.allCases), of: roster, on: day)
    case .toParty(let party, _): return Recipients(seats: [party], of: roster, on: day)
    case .toStudent(let id), .cancelledFor(let id), .movedFor(let id):
      return world.casebook.clients[id].map { Recipients($0.value) }
    }
  }
}

extension Recipients {
  /// `Lähetä: a@…; b@…`, as a mail program takes it, and below who is told in another way.
  func lines(_ texts: Texts, columns: Int) -> [StyledLine] {
    let words = texts.paperScreen
    let parts = [
      (words.sendTo, addresses.joined(separator: "; ")),
      (texts.roster.sheet.informed, informed.joined(separator: "; ")),
      (words.noAddress, withoutAddress.joined(separator: ", ")),
    ]
    let lines = parts.filter { !$0.1.isEmpty }.flatMap { label, names in
      Wrap.lines([StyledText("\(label): \(names)", .dim)], width: columns)
    }
    return lines.isEmpty ? [] : lines + [[]]
  }
}
