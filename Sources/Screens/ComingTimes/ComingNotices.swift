import Canvas
import Casework
import Texts
import Workplace

/// What is told of meetings to which nobody comes.
extension ComingTimes {
  /// The agreed meetings that are near and to which no student comes.
  static func notices(_ world: World) -> [CancellationNotice] {
    world.casebook.cancellationsDue(on: world.today)
  }

  static func isNearAndEmpty(_ meeting: Meeting, _ world: World) -> Bool {
    notices(world).contains { $0.meeting.id == meeting.id }
  }

  static func layout(_ state: State, _ world: World) -> ComingTimesLayout {
    let lines = toldLines(world, columns: world.body.columns)
    return ComingTimesLayout(world.body, state.entry, told: lines.count)
  }

  /// The lines above the list: what is offered to the reader, what is overdue, and which meeting has
  /// nobody coming.
  static func toldLines(_ world: World, columns: Int) -> [StyledLine] {
    offeredLines(world, columns: columns) + overdueLines(world, columns: columns)
      + emptyLines(world, columns: columns) + askedLines(world, columns: columns)
      + missingLines(world, columns: columns)
  }

  /// How much is overdue, and how much of it is the reader's own.
  private static func overdueLines(_ world: World, columns: Int) -> [StyledLine] {
    let tally = world.followUpTally
    let steps = world.transferDues.filter { $0.isOverdue(on: world.today) }
    let count = tally.overdue + steps.count
    guard count > 0 else { return [] }
    let mine = tally.mine + steps.count { world.isDue($0, for: world.me) }
    let followUps =
      tally.followUps
      + steps.count { if case .followUp = $0.subject { true } else { false } }
    let words = world.texts.comingTimes.overdue(count - followUps, followUps, mine)
    return Wrap.lines([StyledText("! \(words)", .warning)], width: columns - 2)
  }

  private static func offeredLines(_ world: World, columns: Int) -> [StyledLine] {
    let texts = world.texts.followUp.offer
    return world.offersToMe.prefix(2).flatMap { item -> [StyledLine] in
      guard case .offer(let offer) = item.subject else { return [] }
      let client = world.casebook.clients[item.client]?.value.shortName ?? ""
      let from = offer.offeredBy.flatMap { $0 == world.me ? nil : world.casebook.memberName($0) }
      let words = texts.told(client, from, world.texts.dates.shortDay(offer.offeredOn))
      return Wrap.lines(
        [StyledText("! \(words) \(texts.answerHere)", .mark)], width: columns - 2)
    }
  }

  /// Extra meetings that others ask of the convener, told to the convener alone.
  private static func askedLines(_ world: World, columns: Int) -> [StyledLine] {
    guard let me = world.me, world.casebook.roster?.value.convener(on: world.today)?.id == me
    else { return [] }
    let texts = world.texts.schedule.cancellation
    return world.casebook.extraMeetingsAsked(on: world.today).prefix(2).flatMap { meeting in
      let words = texts.extraAsked(
        world.casebook.memberName(meeting.openedBy) ?? "", world.texts.dates.moment(meeting.starts))
      return Wrap.lines(
        [StyledText("! \(words) \(texts.putRight(true))", .mark)], width: columns - 2)
    }
  }

  /// There is always a next time, or it is said that there is none and how it is agreed.
  private static func missingLines(_ world: World, columns: Int) -> [StyledLine] {
    // Of a meeting to which nobody comes it has been said with it.
    guard !notices(world).contains(where: { $0.next == nil }),
      let missing = world.casebook.missingNextTime(on: world.today)
    else { return [] }
    let texts = world.texts.schedule.cancellation
    let dates = world.texts.dates
    let lack = texts.nextMissing(
      missing.last.map { dates.dayWithWeekday($0.starts.day) },
      missing.draft.map { dates.moment($0.starts) })
    let words = "! \(lack) \(texts.putRight(missing.draft != nil))"
    return Wrap.lines(
      [StyledText(words, missing.last == nil ? .lack : .normal)], width: columns - 2)
  }

  private static func emptyLines(_ world: World, columns: Int) -> [StyledLine] {
    let texts = world.texts.schedule.cancellation
    let dates = world.texts.dates
    return notices(world).prefix(2).flatMap { notice -> [StyledLine] in
      let what = texts.nobodyComing(
        dates.moment(notice.meeting.starts), withoutPermission: notice.withoutPermission)
      let convener = world.casebook.roster?.value.convener(on: world.today)
      let who = convener.map { $0.id == world.me ? texts.forYou : texts.forConvener($0.name) }
      let then =
        if let next = notice.next {
          texts.ready(dates.moment(next.starts)) + " (I)"
        } else if let draft = notice.draft {
          texts.agreeDraft(dates.moment(draft.starts)) + " (I)"
        } else {
          texts.noNextTime
        }
      let toBook = world.followUpsToBook(at: notice.meeting).count
      let followUps = toBook > 0 ? texts.followUpsThatDay(toBook) : nil
      let words = ["! \(what).", followUps, who, then].compactMap(\.self).joined(separator: " ")
      return Wrap.lines([StyledText(words, .lack)], width: columns - 2)
    }
  }
}
