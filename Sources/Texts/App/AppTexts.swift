/// The words of the frame around every screen: top line, footer, help, messages, left-behind drafts.
public struct AppTexts: Sendable {
  public let states: SaveStateTexts
  public let keys: AppKeyTexts
  public let notices: NoticeTexts
  public let drafts: LeftBehindTexts
  public let questions: QuestionTexts
  /// The data are invented.
  public let sampleMark: String
  /// The clock is not the machine's.
  public let setClockMark: String
  /// The same where there is little room.
  public let setClockShort: String
  /// Width and height needed, then those there are.
  public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  public let troublesTitle: String
  /// Under the title, where the newest version of what is shown cannot be read.
  public let olderVersion: String
  /// The same where that is so of one of several.
  public let olderPart: String
  /// Stands on the normal screen after a crash: what happened, the data, what to do.
  public let crashed: String
}

/// What the top line says of saving.
public struct SaveStateTexts: Sendable {
  public let opening: String
  public let saved: String
  public let saving: String
  /// Text is being typed and kept, but is not a version yet.
  public let draft: String
  public let unsaved: String
  public let readOnly: String
}

/// The keys that work on every screen.
public struct AppKeyTexts: Sendable {
  public let section: String
  /// Other words by which people look for an action in the palette; they are never shown.
  public let alsoCalled: AlsoCalledTexts
  public let help: String
  public let helpTitle: String
  public let palette: String
  public let paletteTitle: String
  public let paletteNoMatch: String
  public let back: String
  public let close: String
  public let quit: String
  public let comingTimes: String
  public let meeting: String
  public let clients: String
  public let plan: String
  public let checklist: String
  public let roster: String
  public let sharedScreen: String
  public let services: String
  public let feedback, region: String
  public let nextLanguage: String
  /// Who the program takes the person for, and that it can be changed.
  public let member: @Sendable (_ name: String) -> String
  public let sameInDemo: String
  public let saving: String
  public let redraw: String
  public let questions: String
  /// The same in a word, for the footer.
  public let questionsLabel: String
  public let troubles: String
  /// The same in a word, for the footer.
  public let troublesLabel: String
  public let leftBehind: String
  /// Before the group is open there is no other screen.
  public let setUpFirst: String
  public let noMeeting: String
  public let noClient: String
  public let noQuestions: String
  public let noTroubles: String
  public let noLeftBehind: String
  public let notYet: String
}

/// What the message line says by itself.
public struct NoticeTexts: Sendable {
  public let savesItself: String
  /// Ctrl-S, where the shared directory does not take what was written: says why.
  public let notSavedYet: @Sendable (_ why: String) -> String
  /// Ctrl-S, where a text cannot be saved as it stands.
  public let seeMark: String
  public let howToQuit: String
  /// A letter that is no key here, and no field is there to take it.
  public let noSuchKey: @Sendable (_ letter: String) -> String
  /// Pasted where no field takes it.
  public let nowhereToPaste: String
  public let atStart: String
  public let languageChanged: String
  /// Once, when the first start has ended: which screens there are.
  public let screens: String
  public let twoValues: String
  /// Nothing can be begun before everything has been read.
  public let notLoaded: String
  /// The key that shows which files cannot be read.
  public let seeTroubles: String
  public let quitUnsaved: String
  public let quitAnyway: String
  public let memberIs: @Sendable (_ name: String) -> String
  public let changeMember: String
  public let stay: String
}

/// The panel of what was typed and never saved.
public struct LeftBehindTexts: Sendable {
  public let lead: String
  /// Beside the day, where it was typed on another machine.
  public let elsewhere: @Sendable (_ machine: String) -> String
  public let resume: String
  public let remove: String
  public let later: String
  public let removed: String
  public let kept: String
  /// A text whose row was taken away, or can be written in no more.
  public let homeless: String
  public let copy, copied, notCopied: String
  /// Said while the person is at work, when such a text comes to light.
  public let waiting: String
}

/// The screen of fields in which two people wrote different things.
public struct QuestionTexts: Sendable {
  public let title: String
  public let lead: String
  public let empty: String
  public let choose: String
  public let chosen: String
  /// In place of a value that somebody took away.
  public let removed: String
  public let unknownAuthor: String
  /// What the first part of a field's path is called: `goals` is a goal.
  public let parts: [String: String]
  public let roster: String
  public let meeting: String
}
