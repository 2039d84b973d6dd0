import Canvas
import Casework
import Texts
import Workplace

extension MeetingScene {
  /// Everybody who may be in the room: the student, those in the seats, the invited, and others
  /// who have been marked.
  var attendances: [Attendance] {
    guard let turn else { return [] }
    var order = turn.attendance.sorted.last?.order
    var result: [Attendance] = []
    func add(_ party: Party, _ member: ID<Member>?, _ name: String, _ id: String, why: String = "")
    {
      let known = turn.attendance.byID.values.first { row in
        row.id.text == id || (member != nil && row.member == member)
          || (party == .student && row.party == .student)
      }
      order = OrderKey.after(order)
      guard let id = ID<Attendance>(id) else { return }
      result.append(
        known
          ?? Attendance(
            id: id, order: order ?? "n", party: party, member: member, name: name,
            presence: .present, why: why))
    }
    add(.student, nil, client?.value.shortName ?? texts.common.student, "astudent")
    // A member who was invited for this student is one person: one row, with the reason given.
    var others = turn.invitations.sorted
    for member in members {
      let invited = others.firstIndex {
        $0.party == member.party && ($0.name.isEmpty || $0.name == member.name)
      }
      let why = invited.map { others.remove(at: $0).why } ?? ""
      add(member.party, member.id, member.name, "a" + member.id.text.prefix(63), why: why)
    }
    for invitation in others {
      add(
        invitation.party, nil, invitation.name, "i" + invitation.id.text.prefix(63),
        why: invitation.why)
    }
    let shown = Set(result.map(\.id))
    return result + turn.attendance.sorted.filter { !shown.contains($0.id) }
  }

  /// Item 2. An answer that was just given counts already, though it is not saved: what is asked with
  /// it is the next field.
  func presentRows(_ picks: [String: Int]) -> [AgendaRow] {
    guard let turn else { return [] }
    let texts = texts.meeting
    var rows: [AgendaRow] = []
    for attendance in attendances {
      let marked = turn.attendance[attendance.id]
      let presences = Presence.cases(for: attendance.party)
      let options = [texts.item.notMarked] + presences.map { texts.presence($0) }
      let selected = marked.flatMap { presences.firstIndex(of: $0.presence) }
      let row = "presence/\(attendance.id)"
      let name = attendance.name.isEmpty ? world.name(of: attendance.party) : attendance.name
      rows.append(
        AgendaRow(
          .choice(
            row, name, options, selected: selected.map { $0 + 1 } ?? 0
          ).locked(locked), .presence(attendance),
          at: place("attendance/\(attendance.id)/presence")))
      guard let marked = answered(attendance, marked, picks[row], presences),
        marked.presence != .absent, marked.party != .student
      else { continue }
      rows.append(
        AgendaRow(
          .text(
            "why/\(attendance.id)", texts.item.why, marked.why,
            placeholder: world.name(of: attendance.party) + ": " + texts.item.whyHint
          ).indented(2).locked(locked), .why(marked), at: place("attendance/\(attendance.id)/why")))
    }
    return rows
  }

  /// The mark as it will be once the option that was taken is saved.
  private func answered(
    _ attendance: Attendance, _ saved: Attendance?, _ pick: Int?, _ presences: [Presence]
  ) -> Attendance? {
    guard let pick else { return saved }
    guard presences.indices.contains(pick - 1) else { return nil }
    var row = saved ?? attendance
    row.presence = presences[pick - 1]
    return row
  }
}

extension Presence {
  /// How somebody of a party may be there: nobody stands in for the student.
  static func cases(for party: Party) -> [Presence] {
    party == .student ? allCases.filter { $0 != .deputy } : allCases
  }
}
