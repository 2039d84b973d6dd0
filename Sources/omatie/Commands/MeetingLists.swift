import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `next` and `meetings`.
extension CommandRun {
  /// The coming times, on paper or into a calendar file.
  func next() throws -> ExitCode {
    guard let path = invocation.values[.ics] else {
      let session = try session(needsMember: false)
      return try answer(try comingTimes(session), session)
    }
    let session = try session(needsMember: false)
    let casebook = session.casebook()
    let calendar = MeetingCalendar(
      directory: session.info.id, roster: casebook.roster?.value, isDemo: session.info.isDemo,
      meetings: casebook.sortedMeetings, today: today)
    let stamp = machine.clock()
    var bytes = calendar.publishing(ahead(casebook), stamp: stamp)
    if let said = invocation.values[.meeting] {
      let meeting = try MeetingChoice.find(said, in: casebook)
      guard let one = calendar.one(meeting, stamp: stamp) else { throw Failure(.meetingNotAgreed) }
      bytes = one
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if path == "-" {
      try Output.write(text)
    } else {
      try NewFile.write(text, to: path, mayReplace: invocation.has(.yes))
      try Output.write(Safe.line(lists.written(path)) + "\n")
    }
    return .done
  }

  private func comingTimes(_ session: Session) throws(Failure) -> Answer {
    let casebook = session.casebook()
    let now = Helsinki.local(machine.clock())
    var coming = ahead(casebook)
    if let said = invocation.values[.meeting] {
      coming = [try MeetingChoice.find(said, in: casebook)]
    }
    let items = coming.map { meeting in
      let distance = texts.dates.distance(from: now.day, to: meeting.starts.day)
      return PaperItem(
        "\(texts.dates.moment(meeting.starts)), \(distance)", details(meeting, casebook))
    }
    // Of one meeting alone nothing else is asked.
    let isOfOne = invocation.has(.meeting)
    let notices = isOfOne ? [] : casebook.cancellationsDue(on: now.day)
    var blocks = notices.map { PaperBlock.paragraph(telling($0, casebook, on: now.day)) }
    if !isOfOne { blocks += asked(casebook, on: now.day) }
    let missing = isOfOne ? nil : casebook.missingNextTime(on: now.day)
    let isSaid = notices.contains { $0.next == nil }
    if let missing, !isSaid, missing.last != nil || missing.draft != nil {
      let words = texts.schedule.cancellation.nextMissing(
        missing.last.map { texts.dates.dayWithWeekday($0.starts.day) },
        missing.draft.map { texts.dates.moment($0.starts) })
      blocks.append(.paragraph("! \(words)"))
      if !items.isEmpty { blocks.append(.list(items)) }
    } else {
      blocks.append(items.isEmpty ? .paragraph(lists.noComingTimes) : .list(items))
    }
    let followUps = isOfOne ? [] : followUps(casebook, until: lastDay)
    if !followUps.isEmpty {
      let days = followUps.map { day, students in
        let distance = texts.dates.distance(from: now.day, to: day)
        return PaperItem(
          "\(texts.dates.dayWithWeekday(day)), \(distance): \(lists.studentCount(students))")
      }
      blocks += [.paragraph(lists.followUps + ":"), .list(days)]
    }
    return Answer(
      paper: Paper(title: lists.comingTimes, language: texts.language, blocks: blocks),
      json: [
        "followUps": .array(
          followUps.map { ["day": JSON($0.day.isoText), "students": JSON($0.students)] }),
        "meetings": .array(coming.map { json($0, casebook) }),
        "missingNextTime": missing.map {
          ["after": JSON($0.last?.starts.isoText), "draft": JSON($0.draft?.starts.isoText)]
        } ?? .null,
        "withoutStudents": .array(notices.map { json($0) }),
      ])
  }

  /// The days on which students are to be followed up for whom no meeting is booked.
  private func followUps(
    _ casebook: Casebook, until limit: Day?
  ) -> [(day: Day, students: Int)] {
    var days: [Day: Int] = [:]
    // Where the group meets on that day anyway the follow-up stands with the meeting.
    let meetings = casebook.meetingDays
    for (client, day) in casebook.followUps(from: today)
    where (limit.map { day <= $0 } ?? true) && meetings[day] == nil
      && nextTurn(of: client, casebook) == nil
    {
      days[day, default: 0] += 1
    }
    return days.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var lastDay: Day? { invocation.number(.days).map { today.adding(days: $0) } }

  /// The meetings to come, the cancelled among them, as far ahead as was asked for.
  private func ahead(_ casebook: Casebook) -> [Meeting] {
    let now = Helsinki.local(machine.clock())
    let limit = lastDay
    return casebook.sortedMeetings.filter { meeting in
      let isAhead =
        switch meeting.state {
        case .inProgress: true
        case .agreed: meeting.ends >= now || meeting.starts.day == now.day
        case .cancelled: meeting.starts.day >= now.day
        case .draft, .closed: false
        }
      return isAhead && (limit.map { meeting.starts.day <= $0 } ?? true)
    }
  }

  /// The extra meetings that others ask of the convener.
  private func asked(_ casebook: Casebook, on day: Day) -> [PaperBlock] {
    let words = texts.schedule.cancellation
    let convener = casebook.roster?.value.convener(on: day).map { words.forConvener($0.name) }
    return casebook.extraMeetingsAsked(on: day).map { meeting in
      let who = meeting.openedBy.flatMap { casebook.roster?.value.members[$0]?.name } ?? ""
      let asked = words.extraAsked(who, texts.dates.moment(meeting.starts))
      return .paragraph(["! \(asked)", convener].compactMap(\.self).joined(separator: " "))
    }
  }

  /// That nobody is coming to a meeting, who sees to it, and the next time or that there is none.
  private func telling(_ notice: CancellationNotice, _ casebook: Casebook, on day: Day) -> String {
    let texts = self.texts.schedule.cancellation
    let dates = self.texts.dates
    let convener = casebook.roster?.value.convener(on: day)
    let then =
      if let next = notice.next {
        texts.ready(dates.moment(next.starts))
      } else if let draft = notice.draft {
        texts.agreeDraft(dates.moment(draft.starts))
      } else {
        texts.noNextTimeAgreed
      }
    let what = texts.nobodyComing(
      dates.moment(notice.meeting.starts), withoutPermission: notice.withoutPermission)
    let toBook = followUpsToBook(at: notice.meeting, casebook)
    let followUps = toBook > 0 ? texts.followUpsThatDay(toBook) : nil
    return ["! \(what).", followUps, convener.map { texts.forConvener($0.name) }, then].compactMap(
      \.self
    )
    .joined(separator: " ")
  }

  private func json(_ notice: CancellationNotice) -> JSON {
    [
      "id": JSON(notice.meeting.id.text), "draft": JSON(notice.draft?.starts.isoText),
      "languages": .array(notice.languages.map { JSON($0.rawValue) }),
      "newTime": JSON(notice.next?.starts.isoText),
    ]
  }

  private func details(_ meeting: Meeting, _ casebook: Casebook) -> [PaperItem] {
    var details = [PaperItem]()
    if !meeting.place.isEmpty { details.append(PaperItem(meeting.place)) }
    details.append(PaperItem(stateWords(meeting, casebook)))
    guard meeting.state != .cancelled else { return details }
    details.append(PaperItem(students(meeting, casebook)))
    let vacant = vacantSeats(casebook, on: meeting.starts.day)
    if !vacant.isEmpty {
      details.append(PaperItem(lists.missingSeats(vacant.map { name($0, casebook) })))
    }
    return details
  }

  /// How many are booked, and how many of them permit it no more.
  private func students(_ meeting: Meeting, _ casebook: Casebook) -> String {
    let isInPart = casebook.meetingsInPart.contains(meeting.id)
    var booked =
      isInPart
      ? "\(lists.students): \(texts.comingTimes.studentsShown(meeting.turns.count))"
      : lists.studentCount(meeting.turns.count)
    let toBook = followUpsToBook(at: meeting, casebook)
    if toBook > 0 { booked += ", " + lists.followUpsToBook(toBook) }
    let missing = casebook.countWithoutPermission(in: meeting)
    if missing == 0 { return booked }
    return "\(booked), \(texts.schedule.cancellation.permissionMissing(missing))"
  }

  private func followUpsToBook(at meeting: Meeting, _ casebook: Casebook) -> Int {
    guard meeting.starts.day >= today else { return 0 }
    return casebook.followUpsToBook(from: today)[meeting.id]?.count ?? 0
  }

  private func stateWords(_ meeting: Meeting, _ casebook: Casebook) -> String {
    var words = state(meeting)
    if meeting.isExtra { words = "\(lists.extra), \(words)" }
    guard meeting.state == .cancelled else { return words }
    words += ": \(texts.reason(ofCancelling: meeting))"
    let new = casebook.timeAfter(meeting).map { texts.dates.moment($0.starts) }
    return words + "; " + (new.map { lists.newTime($0) } ?? lists.noNewTime)
  }

  /// How a meeting stands; of one that nobody closed on its day that as well.
  private func state(_ meeting: Meeting) -> String {
    meeting.isLeftUnclosed(on: today)
      ? texts.comingTimes.unclosedWords : texts.common.meetingState(meeting.state)
  }

  func allMeetings(_ session: Session) -> Answer {
    let casebook = session.casebook()
    let meetings = casebook.sortedMeetings
    let rows = meetings.map { meeting -> [String] in
      let state = state(meeting)
      return [
        texts.dates.moment(meeting.starts),
        meeting.isExtra ? "\(state) (\(lists.extra))" : state,
        casebook.meetingsInPart.contains(meeting.id)
          ? texts.comingTimes.studentsShown(meeting.turns.count) : String(meeting.turns.count),
        meeting.id.text,
      ]
    }
    let columns = [lists.when, lists.state, lists.students, lists.identity]
    let blocks: [PaperBlock] =
      rows.isEmpty
      ? [.paragraph(lists.noMeetings)] : [.table(PaperTable(columns: columns, rows: rows))]
    return Answer(
      paper: Paper(title: lists.allMeetings, language: texts.language, blocks: blocks),
      json: ["meetings": .array(meetings.map { json($0, casebook) })])
  }

  func json(_ meeting: Meeting, _ casebook: Casebook) -> JSON {
    let seats = vacantSeats(casebook, on: meeting.starts.day).map { JSON($0.rawValue) }
    var json: JSON = [
      "ends": JSON(meeting.ends.isoText), "id": JSON(meeting.id.text),
      "isExtra": .bool(meeting.isExtra),
      "isLeftUnclosed": .bool(meeting.isLeftUnclosed(on: today)), "length": JSON(meeting.length),
      "place": JSON(meeting.place), "starts": JSON(meeting.starts.isoText),
      "state": JSON(meeting.state.rawValue), "students": JSON(meeting.turns.count),
      "hiddenStudents": .bool(casebook.meetingsInPart.contains(meeting.id)),
      "followUpsToBook": JSON(followUpsToBook(at: meeting, casebook)),
      "vacantSeats": .array(seats),
      "withoutPermission": withoutPermission(in: meeting, casebook),
    ]
    if meeting.state == .cancelled {
      json["cancelReason"] = JSON(meeting.cancelReason)
      json["newTime"] = JSON(casebook.timeAfter(meeting)?.starts.isoText)
    }
    return json
  }

  /// Null where the papers of somebody booked cannot be read: then nobody knows how many.
  private func withoutPermission(in meeting: Meeting, _ casebook: Casebook) -> JSON {
    let waiting = meeting.turns.byID.values.filter { $0.state == .waiting }
    let isKnown = waiting.allSatisfy { casebook.unreadable[.client($0.client)] == nil }
    return isKnown ? JSON(casebook.countWithoutPermission(in: meeting)) : .null
  }

  func vacantSeats(_ casebook: Casebook, on day: Day) -> [Party] {
    (casebook.roster?.value.seats(on: day) ?? []).filter(\.isGap).map(\.party)
  }

  func name(_ party: Party, _ casebook: Casebook) -> String {
    casebook.roster?.value.parties[party]?[texts.language] ?? texts.common.party(party)
  }
}

extension Casebook {
  var sortedMeetings: [Meeting] {
    meetings.values.map(\.value).sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }

  /// The first agreed meeting after another one: where people go when that is cancelled.
  func timeAfter(_ meeting: Meeting) -> Meeting? {
    sortedMeetings.first { $0.starts > meeting.starts && $0.state == .agreed }
  }
}
