import Canvas
import Casework
import Texts
import Workplace

extension App {
  /// All that the frame's keys depend on; from key to key it is mostly the same.
  private struct Standing: Equatable {
    var language: Language
    var me: String?
    var isSettingUp: Bool
    var isTyping: Bool
    var hasQuestions: Bool
    var troubles: Int
    var hasStepBack: Bool
    var hasClient: Bool
    var hasMeeting: Bool
    var hasLeftBehind: Bool
    var hasHistory: Bool
    var isLoaded: Bool
    var isDemo: Bool
    var hidesMeetings: Bool
  }

  /// The keys of every screen, the same in every language.
  var appKeys: KeyTable<AppAction> {
    let isTyping = top?.isTyping ?? false
    let standing = Standing(
      language: world.texts.language, me: world.casebook.memberName(world.me),
      isSettingUp: top?.destination == nil, isTyping: isTyping,
      hasQuestions: !openQuestions.isEmpty,
      troubles: world.casebook.troubles.count,
      hasStepBack: screens.count > 1 || isTyping || (top?.hasStepBack ?? false),
      hasClient: clientInHand != nil, hasMeeting: meetingInHand != nil,
      hasLeftBehind: world.casebook.drafts.contains { $0.isLeftBehind && !$0.isBesideOther },
      hasHistory: documentInHand != nil, isLoaded: world.casebook.isLoaded,
      isDemo: world.casebook.isDemo,
      hidesMeetings: world.casebook.troubleOfMeetings != nil)
    return world.workedOut.value(for: standing) { App.keys(standing, world.texts) }
  }

  private static func keys(
    _ standing: Standing, _ words: Texts
  ) -> KeyTable<AppAction> {
    let texts = words.app.keys
    var entries: [KeyEntry<AppAction>] = []
    func add(
      _ keys: [Key], _ action: AppAction, _ words: String, label: String? = nil,
      alsoCalled: String = "", inFooter: Bool = false, unless: String? = nil
    ) {
      var entry = KeyEntry(
        keys, action, label ?? words, words: words, section: texts.section, inFooter: inFooter,
        unavailable: unless)
      entry.help.alsoCalled = alsoCalled
      entries.append(entry)
    }
    let also = texts.alsoCalled
    add(
      standing.isTyping ? [.f(1), .character("?")] : [.character("?"), .f(1)], .help, texts.help,
      inFooter: true)
    add(
      [.ctrl("o")], .questions, texts.questions, label: texts.questionsLabel,
      inFooter: standing.hasQuestions,
      unless: standing.hasQuestions ? nil : texts.noQuestions)
    let troubles = standing.troubles
    add(
      [.ctrl("t")], .troubles, texts.troubles, label: "\(texts.troublesLabel) (\(troubles))",
      inFooter: troubles > 0, unless: troubles > 0 ? nil : texts.noTroubles)
    add([.escape], .back, texts.back, inFooter: standing.hasStepBack)
    // Before the group is open there is nowhere to go.
    let first = standing.isSettingUp ? texts.setUpFirst : nil
    let noClient = first ?? (standing.hasClient ? nil : texts.noClient)
    let noMeeting =
      !standing.isLoaded
      ? words.app.notices.notLoaded
      : standing.hidesMeetings
        ? words.troubles.unreadable.happened + " " + words.app.notices.seeTroubles
        : texts.noMeeting
    add([.f(2)], .comingTimes, texts.comingTimes, alsoCalled: also.comingTimes, unless: first)
    add(
      [.f(3)], .meeting, texts.meeting, alsoCalled: also.meeting,
      unless: first ?? (standing.hasMeeting ? nil : noMeeting))
    add([.f(4)], .clients, texts.clients, alsoCalled: also.clients, unless: first)
    add([.f(5)], .plan, texts.plan, unless: noClient)
    add([.f(6)], .checklist, texts.checklist, unless: noClient)
    add([.f(7)], .roster, texts.roster, alsoCalled: also.roster, unless: first)
    add([.f(8)], .sharedScreen, texts.sharedScreen, alsoCalled: also.sharedScreen, unless: first)
    add([], .services, texts.services, alsoCalled: also.services, unless: first)
    add([], .feedback, texts.feedback, alsoCalled: also.feedback, unless: first)
    add([], .region, texts.region, alsoCalled: also.region, unless: first)
    add([], .measures, words.measures.openWords, alsoCalled: also.measures, unless: first)
    add([], .transfers, words.transfers.list.palette, alsoCalled: also.transfers, unless: first)
    add([.f(9)], .nextLanguage, texts.nextLanguage)
    if let me = standing.me {
      add(
        [], .member, texts.member(me), alsoCalled: also.member,
        unless: standing.isDemo ? texts.sameInDemo : first)
    }
    add([.ctrl("p")], .palette, texts.palette)
    let history = words.history.keys
    add(
      [.alt("h"), .f(12)], .history, history.openWords, label: history.open,
      unless: first ?? (standing.hasHistory ? nil : history.nothingHere))
    add(
      [], .leftBehind, texts.leftBehind,
      unless: standing.hasLeftBehind ? nil : texts.noLeftBehind)
    add([.ctrl("s")], .saving, texts.saving, alsoCalled: also.saving)
    add([.ctrl("l")], .redraw, texts.redraw)
    add([.f(10), .ctrl("q")], .quit, texts.quit)
    return KeyTable(entries)
  }

  /// Keys that belong to the frame even while a field has the focus, unless the screen lists them.
  static func isReserved(_ key: Key) -> Bool {
    switch key {
    case .f(1...10), .escape, .character("?"): true
    case .alt("h"), .f(12): true
    case .ctrl("p"), .ctrl("q"), .ctrl("s"), .ctrl("l"), .ctrl("o"), .ctrl("t"): true
    default: false
    }
  }

  /// The screen's keys first, then those of every screen; the number is the place in both together.
  var allHelp: [KeyHelp] {
    let title = top?.title(world) ?? ""
    let own = (top?.help(world) ?? []).map { entry in
      var entry = entry
      if entry.section.isEmpty { entry.section = title }
      return entry
    }
    let keys = Set(own.flatMap(\.keyNames))
    let setUpFirst = world.texts.app.keys.setUpFirst
    let shared = appKeys.help.filter {
      $0.unavailable != setUpFirst && ($0.firstName.map { !keys.contains($0) } ?? true)
    }
    return (own + shared).map { $0.calling(space: world.texts.common.spaceKey) }
  }

  /// What of `allHelp` stands in the footer, found without looking at the rest.
  var footerHelp: [KeyHelp] {
    let own = top?.help(world) ?? []
    let shared = appKeys.entries.filter { entry in
      guard entry.help.inFooter, let first = entry.keys.first else { return false }
      return !own.contains { $0.keys.contains(first) }
    }
    return (own.filter { $0.inFooter } + shared.map { $0.help })
      .map { $0.calling(space: world.texts.common.spaceKey) }
  }
}
