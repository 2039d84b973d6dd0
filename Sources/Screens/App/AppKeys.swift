import Canvas
import Casework
import Texts
import Workplace

extension App {
  /// The keys of every screen, the same in every language.
  var appKeys: KeyTable<AppAction> {
    let texts = world.texts.app.keys
    let isTyping = top?.isTyping ?? false
    var entries: [KeyEntry<AppAction>] = []
    func add(
      _ keys: [Key], _ action: AppAction, _ words: String, label: String? = nil,
      inFooter: Bool = false, unless: String? = nil
    ) {
      entries.append(
        KeyEntry(
          keys, action, label ?? words, words: words, section: texts.section, inFooter: inFooter,
          unavailable: unless))
    }
    add(
      isTyping ? [.f(1), .character("?")] : [.character("?"), .f(1)], .help, texts.help,
      inFooter: true)
    let hasQuestions = !openQuestions.isEmpty
    add(
      [.ctrl("o")], .questions, texts.questions, inFooter: hasQuestions,
      unless: hasQuestions ? nil : texts.noQuestions)
    let troubles = world.casebook.troubles.count
    add(
      [.ctrl("t")], .troubles, texts.troubles, label: "\(texts.troublesLabel) (\(troubles))",
      inFooter: troubles > 0, unless: troubles > 0 ? nil : texts.noTroubles)
    add([.escape], .back, texts.back, inFooter: screens.count > 1 || isTyping)
    let noClient = clientInHand == nil ? texts.noClient : nil
    add([.f(2)], .comingTimes, texts.comingTimes)
    add(
      [.f(3)], .meeting, texts.meeting, unless: meetingInHand == nil ? texts.noMeeting : nil)
    add([.f(4)], .clients, texts.clients)
    add([.f(5)], .plan, texts.plan, unless: noClient)
    add([.f(6)], .checklist, texts.checklist, unless: noClient)
    add([.f(7)], .roster, texts.roster)
    add([.f(8)], .sharedScreen, texts.sharedScreen)
    add([.f(9)], .nextLanguage, texts.nextLanguage)
    add([.ctrl("p")], .palette, texts.palette)
    add(
      [], .leftBehind, texts.leftBehind,
      unless: leftBehindDrafts.isEmpty ? texts.noLeftBehind : nil)
    add([.ctrl("s")], .saving, texts.saving)
    add([.ctrl("l")], .redraw, texts.redraw)
    add([.f(10), .ctrl("q")], .quit, texts.quit)
    return KeyTable(entries)
  }

  /// Keys that belong to the frame even while a field has the focus, unless the screen lists them.
  static func isReserved(_ key: Key) -> Bool {
    switch key {
    case .f(1...10), .escape, .character("?"): true
    case .ctrl("p"), .ctrl("q"), .ctrl("s"), .ctrl("l"), .ctrl("o"), .ctrl("t"): true
    default: false
    }
  }

  /// The screen's keys first, then those of every screen; the number is the place in both together.
  var allHelp: [KeyHelp] {
    let title = top?.title(world) ?? ""
    let own = (top?.keys(world).help ?? []).map { entry in
      var entry = entry
      if entry.section.isEmpty { entry.section = title }
      return entry
    }
    let keys = Set(own.flatMap(\.keyNames))
    let shared = appKeys.help.filter { $0.keyNames.first.map { !keys.contains($0) } ?? true }
    return own + shared
  }
}
