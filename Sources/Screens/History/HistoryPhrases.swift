public import Casework
public import Texts
public import Workplace

/// What versions of a document changed, each in one phrase, in the words of the history's screen.
public struct HistoryPhrases {
  private let document: Document
  private let world: World

  public init(
    _ document: Document, _ casebook: Casebook, me: ID<Member>?, now: Instant, texts: Texts
  ) {
    self.document = document
    world = World(
      texts: texts, casebook: casebook, me: me, now: now, makeID: { "\($0)0" },
      makeTicket: { 0 })
  }

  /// `määräpäivä: 1.12. → 8.12., tehtävä ’Kela-aika’`, to stand behind the name of the change; nothing where nothing is told.
  public func phrase(_ record: VersionRecord) -> String? {
    StoredNames(document, record.names, world).phrase(record.fields, tellsFate: false)
  }
}
