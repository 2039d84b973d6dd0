import Canvas
import Casework
import Texts
import Workplace

extension ComingTimes {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    if let form = timeForm(state) { return formKeys(form, world) }
    guard state.entry == nil, !state.list.isFiltering else { return KeyTable() }
    let texts = world.texts.comingTimes.keys
    let meeting = meeting(state, world)?.value
    let isFollowUp = followedUp(state) != nil
    let none = meeting == nil ? isFollowUp ? texts.isFollowUp : texts.nothingChosen : nil
    let over = meeting.flatMap { reasonOver($0, texts) }
    let isNear = meeting.map { isNearAndEmpty($0, world) } ?? false
    let noNotice =
      meetingToTellOf(state, world) != nil
      ? nil : none ?? meeting.flatMap { noticeProblem($0, world) }
    let notice = noticeEntry(inFooter: isNear, unavailable: noNotice, world)
    let isOff = meeting?.state == .cancelled || meeting?.state == .closed
    let locked = self.meeting(state, world)?.readOnly.map {
      world.texts.troubles.words(for: $0.code).sentence
    }
    let noAgreeing =
      draftToAgree(state, world) != nil
      ? nil : none ?? locked ?? (meeting?.state == .draft ? nil : texts.notDraft)
    let noMoving = none ?? locked ?? over
    // What can be done stands in the footer, what is used most first: a narrow one drops from the
    // end. Where nobody comes, what is to be done about it stands before all.
    let table = KeyTable<Message>([
      KeyEntry(
        [.enter], .openMeeting, texts.open, inFooter: true,
        unavailable: isFollowUp ? nil : none),
      KeyEntry(
        [.character("v")], .agree, texts.agree, words: texts.agreeWords,
        inFooter: noAgreeing == nil, unavailable: noAgreeing),
      KeyEntry(
        [.character("r")], .ask(.reopen), texts.reopen, words: texts.reopenWords,
        inFooter: isOff, unavailable: none ?? locked ?? (isOff ? nil : texts.notCancelled)),
      KeyEntry(
        [.character("n")], .newMeeting, texts.new, words: texts.newWords, inFooter: true,
        unavailable: world.notLoaded),
      KeyEntry(
        [.character("s")], .move, texts.move, words: texts.moveWords, inFooter: noMoving == nil,
        unavailable: noMoving),
      KeyEntry(
        [.character("p")], .ask(.cancel), texts.cancel, words: texts.cancelWords,
        inFooter: noMoving == nil, unavailable: noMoving),
      KeyEntry(
        [.character("t")], .papers, texts.papers, words: texts.papersWords,
        inFooter: none == nil, unavailable: none),
      KeyEntry(
        [.character("u")], .followUps, world.texts.followUp.key,
        words: world.texts.followUp.keyWords, inFooter: true),
      KeyEntry(
        [.character("m")], .ask(.place), texts.place, words: texts.placeWords,
        inFooter: noMoving == nil, unavailable: noMoving),
      KeyEntry(
        [.character("x")], .calendar, texts.calendar, words: texts.calendarWords, inFooter: true),
      KeyEntry(
        [.character("y")], .year, world.texts.schedule.key, words: world.texts.schedule.keyWords,
        inFooter: true),
      KeyEntry(
        [.character("l")], .extraMeeting, texts.extra, words: texts.extraWords,
        unavailable: world.notLoaded),
      KeyEntry([.character("/")], .typed(.character("/")), texts.filter, words: texts.filterWords),
    ])
    let offer = world.texts.followUp.offer
    let isOffered = !world.offersToMe.isEmpty
    let answer = KeyTable([
      KeyEntry<Message>(
        [.character("a")], .answerOffer, offer.key, words: offer.keyWords, inFooter: isOffered,
        unavailable: isOffered ? nil : offer.noOffer)
    ])
    let rest = isNear ? KeyTable([notice]) + table : table + KeyTable([notice])
    return isOffered ? answer + rest : rest + answer
  }

  private static func noticeEntry(
    inFooter: Bool, unavailable: String?, _ world: World
  ) -> KeyEntry<Message> {
    let texts = world.texts.schedule.cancellation
    return KeyEntry(
      [.character("i")], .notice, texts.key, words: texts.keyWords, inFooter: inFooter,
      unavailable: unavailable)
  }

  private static func timeForm(_ state: State) -> TimeForm? {
    switch state.entry {
    case .new(let form), .move(_, let form): form
    default: nil
    }
  }

  /// The form of a meeting: its fields stand open one after the other.
  private static func formKeys(_ form: TimeForm, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.fields
    let table = Fields(form: form.form, isOpen: true).keys(
      texts, open: texts.choose, back: Message.typed(.escape), { .typed($0) })
    let save = KeyEntry<Message>(
      [.ctrl("s")], .typed(.ctrl("s")),
      form.isNew ? world.texts.comingTimes.form.make : world.texts.comingTimes.form.move)
    return KeyTable(table.entries.filter { !$0.keys.contains(.escape) }) + KeyTable([save])
  }

  private static func reasonOver(
    _ meeting: Meeting, _ texts: ComingTimesTexts.Keys
  ) -> String? {
    switch meeting.state {
    case .draft, .agreed: nil
    case .inProgress: texts.running
    case .closed, .cancelled: texts.over
    }
  }
}
