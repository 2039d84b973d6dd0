public import Canvas
import Texts
import Workplace

extension App {
  /// A key was pressed: what is open on top takes it first, then the screen, then the frame.
  public mutating func handle(_ key: Key) -> [Effect] {
    let effects = catchUp()
    return effects + take(pressed: key)
  }

  private mutating func take(pressed key: Key) -> [Effect] {
    isAtWork = true
    if !Frame.fits(world.size) { return handleUnseen(key) }
    if let message, !(message.isSticky && key.isText) { self.message = nil }
    if overlay != nil {
      let (effects, isDone) = handleOverlay(key)
      if isDone { return effects }
    }
    return handleOnScreen(key)
  }

  private mutating func handleOnScreen(_ key: Key) -> [Effect] {
    let effects = take(key)
    // A choice that waits in its row is saved in a pause, as typing is.
    if top?.hasUnsavedChoice(world) == true { saving.noteChoice(now: count) }
    return effects
  }

  /// The screen on top is asked anew each time: to hold it here would make its change copy it whole.
  private mutating func take(_ key: Key) -> [Effect] {
    guard let isTyping = top?.isTyping else { return handleByFrame(key) }
    if isTyping && key.isText { return type(key) ?? [] }
    switch top?.answer(key, world) {
    case .message(let entry): return run(onTop { $0.perform(entry, $1) })
    case .refused(let words):
      say(.refusal, words)
      return []
    case .some(.none), nil: break
    }
    // A letter key works with Alt too, so that the hand need not know whether a text has the focus.
    if case .alt(let letter) = key, letter.isLetter, !isTyping, !App.isReserved(key) {
      return take(.character(letter))
    }
    if key == .ctrl("s"), top?.isAsking == true { return answerBySaving(key) }
    if App.isReserved(key) || key == .ctrl("c") && !isTyping { return handleByFrame(key) }
    return isTyping ? type(key) ?? handleByFrame(key) : takeUnasked(key)
  }

  private mutating func type(_ key: Key) -> [Effect]? {
    var taken: [Effect]?
    _ = onTop { box, world in
      taken = box.typed(key, world)
      return []
    }
    return taken.map { run($0) }
  }

  /// Ctrl-S in a question answers it, where what was typed is the answer; else it is said that nothing
  /// is recorded yet.
  private mutating func answerBySaving(_ key: Key) -> [Effect] {
    let before = view()
    let effects = type(key) ?? []
    if effects.isEmpty, message == nil, view() == before {
      say(.information, world.texts.fields.notAnswered)
    }
    return effects
  }

  private mutating func handleByFrame(_ key: Key) -> [Effect] {
    if key == .ctrl("c") { return perform(.howToQuit) }
    switch appKeys.lookup(key) {
    case .message(let action): return perform(action)
    case .refused(let words): say(.refusal, words)
    case .none: break
    }
    return []
  }

  /// What is typed and does nothing is answered: whoever looked at the keyboard is told before the
  /// next letter opens something.
  private mutating func takeUnasked(_ key: Key) -> [Effect] {
    guard let words = wordsWhereUnused(key) else { return type(key) ?? handleByFrame(key) }
    let before = view()
    let effects = type(key) ?? handleByFrame(key)
    if effects.isEmpty, message == nil, view() == before { say(.information, words) }
    return effects
  }

  /// Nothing of the keys that move in every list: at its end they do nothing, and nobody wonders.
  private func wordsWhereUnused(_ key: Key) -> String? {
    let notices = world.texts.app.notices
    switch key {
    case .character(let letter)
    where (letter.isLetter || letter.isNumber) && !"hjklgG".contains(letter):
      return notices.noSuchKey(letter.uppercased())
    case .paste: return notices.nowhereToPaste
    case .ctrl("z"): return world.texts.fields.nothingToUndo
    default: return nil
    }
  }

  /// On a window too small to show anything typed words still arrive, and one can quit.
  private mutating func handleUnseen(_ key: Key) -> [Effect] {
    if top?.isTyping == true && key.isText { return type(key) ?? [] }
    return key == .f(10) || key == .ctrl("q") ? quit(asking: false) : []
  }

  /// Saves what stands in the field now, and says where what was written is.
  private mutating func saveNow() -> [Effect] {
    let effects = run(onTop { $0.pause($1) })
    saving.typedAt = nil
    let notices = world.texts.app.notices
    let trouble: Trouble? =
      switch world.connection {
      case .readOnly(let trouble), .broken(let trouble): trouble
      case .silent: saving.isUnsaved ? Trouble(.shareSilent) : nil
      case .opening, .good: saving.trouble
      }
    if let trouble {
      let why = world.texts.troubles.words(for: trouble.code).happened
      say(.refusal, saving.isUnsaved ? notices.notSavedYet(why) : why)
      // It may be over by now: what waits is tried at once, and then the words go.
      message?.isAboutSaving = saving.hasFailed
      return effects + [.tryAgain]
    } else if top?.hasRefusedText == true {
      say(.refusal, notices.seeMark)
    } else {
      say(.information, notices.savesItself)
    }
    return effects
  }

  mutating func perform(_ action: AppAction) -> [Effect] {
    let notices = world.texts.app.notices
    switch action {
    case .help: overlay = .help(HelpSheet(title: world.texts.app.keys.helpTitle, allHelp))
    case .palette: overlay = .palette(Palette(allHelp))
    case .quit: return quit(asking: true)
    case .back: return back()
    case .comingTimes: return go(.comingTimes)
    case .meeting: return meetingInHand.map { go(.meeting($0)) } ?? []
    case .clients: return go(.clients)
    case .plan: return clientToGoTo { .plan($0) }.map { go(.plan($0)) } ?? []
    case .checklist: return clientToGoTo { .checklist($0) }.map { go(.checklist($0)) } ?? []
    case .roster: return go(.roster)
    case .sharedScreen: return go(.sharedScreen(nil))
    case .services: return go(.catalogue(nil))
    case .feedback: return go(.feedbackOverTime)
    case .region: return go(.region)
    case .measures: return go(.measures)
    case .transfers: return go(.transfers())
    case .nextLanguage: return run([.setLanguage(world.texts.language.next)])
    case .member: askMember()
    case .saving: return saveNow()
    case .howToQuit: say(.information, notices.howToQuit)
    case .redraw: return [.redraw]
    case .questions: return openQuestions.first.map { go(.questions($0)) } ?? []
    case .history: return documentInHand.map { go(.history($0)) } ?? []
    case .troubles: overlay = .troubles(TroublesPanel())
    case .leftBehind:
      seenDrafts = []
      offerDrafts()
    }
    return []
  }
}

extension Key {
  /// Letters and pastes: what a text field takes before any key table.
  var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
