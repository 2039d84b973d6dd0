public import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.clients
    let papers = texts.papers
    guard let client = world.casebook.clients[state.client]?.value else { return KeyTable([]) }
    var entries = [newEntry(state, client, world)]
    switch state.page {
    case .consent:
      entries.append(
        KeyEntry(
          [.character("r")], .withdraw, texts.consent.keyWithdraw,
          words: texts.consent.wordsWithdraw, inFooter: true,
          unavailable: client.permission(on: world.today) == nil
            ? world.texts.refusals.words(for: .nothingToWithdraw) : nil))
    case .booking:
      entries.append(
        KeyEntry(
          [.character("i")], .invite, texts.booking.keyInvite, words: texts.booking.wordsInvite,
          inFooter: true,
          unavailable: bookings(state.client, world).isEmpty ? texts.booking.bookFirst : nil))
      entries.append(
        KeyEntry(
          [.character("u")], .letter, texts.booking.keyLetter, words: texts.booking.wordsLetter,
          inFooter: true,
          unavailable: letterRefusal(state, world)))
    case .assessment:
      let own = world.texts.selfAssessment.papers
      entries.append(
        KeyEntry([.character("u")], .questionnaire, own.keyPrint, words: own.printEmpty))
    case .feedback:
      let own = world.texts.feedback.page
      entries += [
        KeyEntry(
          [.character("o")], .ownFeedback, own.keyOwn, words: own.wordsOwn, inFooter: true,
          unavailable: ownFeedbackRefusal(state.client, world)),
        KeyEntry(
          [.character("y")], .feedbackOverTime, own.keyOver, words: own.wordsOver, inFooter: true),
      ]
    case .concern, .basics, .brought: break
    }
    entries += [
      KeyEntry(
        [.character("t")], .checklist, papers.keyChecklist, words: papers.wordsChecklist,
        inFooter: true),
      KeyEntry(
        [.character("p")], .plan, papers.keyPlan, words: papers.wordsPlan, inFooter: true,
        unavailable: planRefusal(client, world)),
      KeyEntry(
        [.character("s")], .transfers, world.texts.transfers.list.keyHere,
        words: world.texts.transfers.list.wordsHere),
      KeyEntry(
        [.delete], .remove, papers.keyRemove, words: papers.wordsRemove,
        unavailable: removable(state) == nil ? papers.nothingToRemove : nil),
      KeyEntry([.ctrl("s")], .save, papers.keySave, words: papers.wordsSave),
    ]
    return state.fields.keys(
      world.texts.fields, open: papers.keyChoose, back: .back, { .key($0) })
      + state.fields.standing(KeyTable(entries) + pageKeys(state, world.texts))
      + .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }

  private static func newEntry(
    _ state: State, _ client: Client, _ world: World
  ) -> KeyEntry<Message> {
    let texts = world.texts.clients
    let keys: [Key] = [.character("n"), .insert]
    switch state.page {
    case .concern:
      return KeyEntry(
        keys, .new, texts.concern.keyNew, words: texts.concern.wordsNew, inFooter: true)
    case .consent:
      return KeyEntry(
        keys, .new, texts.consent.keyNew, words: texts.consent.wordsNew, inFooter: true)
    case .booking:
      return KeyEntry(
        keys, .new, texts.booking.keyBook, words: texts.booking.wordsBook, inFooter: true,
        unavailable: bookingRefusal(client, world))
    case .assessment:
      let own = world.texts.selfAssessment.papers
      return KeyEntry(keys, .new, own.keyAlone, words: own.wordsAlone, inFooter: true)
    case .brought:
      let own = texts.brought
      return KeyEntry(keys, .new, own.keyNew, words: own.wordsNew, inFooter: true)
    case .feedback:
      let own = world.texts.feedback.page
      return KeyEntry(
        keys, .new, own.keyStudent, words: own.wordsStudent, inFooter: true,
        unavailable: studentFeedbackRefusal(client.id, world))
    case .basics:
      return KeyEntry(keys, .new, texts.list.keyNew, unavailable: texts.papers.nothingToAdd)
    }
  }

  private static func pageKeys(_ state: State, _ all: Texts) -> KeyTable<Message> {
    let texts = all.clients.papers
    // On a statement's row the digits are its answers.
    let isRating =
      ["/ratings/", "/rate/"].contains { state.fields.focus?.contains($0) == true }
      && !state.fields.isAtHead
    return KeyTable(
      PaperPage.allCases.filter { _ in !isRating }.map { page in
        KeyEntry(
          [.character(Character(String(page.rawValue)))], .page(page.rawValue),
          texts.keyPage(page.name(all)), section: texts.moving)
      } + [
        KeyEntry(
          [.with(.ctrl, .pageDown)], .turnPage(1), texts.keyNextPage,
          words: texts.wordsNextPage, section: texts.moving),
        KeyEntry(
          [.with(.ctrl, .pageUp)], .turnPage(-1), texts.keyPreviousPage,
          words: texts.wordsPreviousPage, section: texts.moving),
      ])
  }

  /// Why the plan cannot be opened: without a permission there is none.
  private static func planRefusal(_ client: Client, _ world: World) -> String? {
    if world.casebook.plan(of: client.id) != nil { return nil }
    let texts = world.texts.clients.papers
    guard let permission = client.permission(on: world.today) else { return texts.consentFirst }
    return permission.coversPlan ? nil : texts.planPermissionFirst
  }
}
