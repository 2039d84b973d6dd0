public import Casework
import SharedStore
import StrictJSON

/// A member at work on a shared directory: the one door through which every change goes.
///
/// All calls block, and hang where the share hangs. One thread uses a session; the ``Desk`` keeps one
/// on a thread of its own.
public final class Session {
  public let workstation: Workstation
  public let info: DirectoryInfo
  /// Why the directory takes no changes, where it takes none.
  ///
  /// A full disk is no reason: it may have room by the next save, and the save itself says so.
  public var readOnly: Trouble? {
    guard case .readOnly(let reason) = store.publishing, !reason.mayPass else { return nil }
    return Trouble(StoreError(.cannotPublish(reason)), place: workstation.directory)
  }
  /// Whether somebody may give the directory back to writing while this session lasts.
  var mayBecomeWritable: Bool {
    if case .readOnly(let reason) = store.publishing { reason.mayBeMended } else { false }
  }

  /// Finds out anew whether the directory takes changes.
  func lookWhetherWritable() { store.probeAgain() }

  let store: Store
  /// The versions that were seen on this machine, for noticing that a directory has gone back.
  private(set) var seenVersions: SeenVersions
  var shelf = Shelf()
  var seen: SeenCasebook
  /// What this session has saved, so that the person's next change builds on it.
  var ownSaves: [Document: [OwnSave]] = [:]
  /// What the last save made of the document, and the fields that the change touched.
  var lastSave: (payload: JSON, touched: [[String]])?
  /// The calendar file may not say what the documents say.
  var isCalendarDue = false
  /// What the calendar file was last found to say.
  var keptCalendar: CalendarMaker.Facts?
  /// The state in which the region's questionnaire was last read.
  var questionnaireMark: FileStatus?
  /// Called between the steps of long work: the share answers.
  var signOfLife: @Sendable () -> Void = {}
  /// Asked between the steps of the first reading: whoever waited for it has gone.
  var isUnwanted: @Sendable () -> Bool = { false }
  /// What lists were told before all was read, until that is compared with it.
  var lists: Casebook?
  /// Who read the documents at the start; where that failed some may still hang in a call.
  var readers: ReadingTogether?

  /// - Parameter isMaking: the directory may be undone yet, and nothing of it is to be remembered.
  init(
    _ workstation: Workstation, _ info: DirectoryInfo, _ store: Store, isMaking: Bool = false
  ) {
    (self.workstation, self.info, self.store) = (workstation, info, store)
    seenVersions = isMaking ? .none : SeenVersions(workstation, info)
    seen = SeenCasebook(
      Eyes(member: workstation.member, roster: nil, today: workstation.today))
    seen.set(info)
    takeQuestionnaire()
    shelf.services = workstation.services
    seen.setServices(workstation.services)
  }

  /// Opens a shared directory and reads what lies in it.
  public static func open(_ workstation: Workstation) throws(Trouble) -> Session {
    let session = try prepare(workstation)
    try session.load()
    return session
  }

  /// Opens a shared directory without reading its documents yet.
  static func prepare(_ workstation: Workstation) throws(Trouble) -> Session {
    let disk: any Directory
    do throws(SystemError) {
      disk = try workstation.openDirectory(workstation.directory)
    } catch { throw Trouble(error, place: workstation.directory) }
    let info = try DirectoryInfo(in: disk)
    do throws(StoreError) {
      let store = try Store(directory: disk, patience: workstation.patience)
      return Session(workstation, info, store)
    } catch { throw Trouble(error, place: workstation.directory) }
  }

  /// The directory has been made: from now on what is in it is remembered.
  func finishMaking() {
    seenVersions = SeenVersions(workstation, info)
    for document in shelf.shelved.values { seenVersions.note(document.newest) }
  }

  /// The member at work; nobody where nobody was named.
  public var member: ID<Member>? { workstation.member }

  /// What is known now, and open to this member.
  public func casebook() -> Casebook {
    if eyes != seen.eyes { seen.rebuild(shelf, eyes: eyes) }
    return seen.casebook
  }

  /// Takes what stands beside the documents into the casebook: troubles, and drafts under rights.
  func noteTroubles(besides troubles: [Trouble], drafts: [DraftNote]) {
    if eyes != seen.eyes { seen.rebuild(shelf, eyes: eyes) }
    seen.noteTroubles(shelf, besides: troubles)
    seen.setDrafts(
      drafts.filter { note in
        // What somebody began to write on papers that never came to be is nobody else's secret.
        let isOnlyOwn = note.author == member && shelf[note.document] == nil
        return isOnlyOwn || seen.maySee(note.path, of: note.document, shelf)
      })
  }

  /// Whether a document is there and open to this member.
  func isOpen(_ document: Document) -> Bool {
    switch document {
    case .client(let id): casebook().clients[id] != nil
    case .plan(let id): casebook().plans[id] != nil
    case .feedback(let id): casebook().feedback[id] != nil
    case .meeting, .roster, .schedule, .catalogue, .region: shelf[document] != nil
    case .transfer(let id): casebook().transfers[id] != nil
    }
  }

  var eyes: Eyes {
    Eyes(member: workstation.member, roster: shelf.roster, today: workstation.today)
  }

  var surroundings: Surroundings {
    shelf.surroundings(now: workstation.now(), member: workstation.member)
  }

  var author: Author {
    Author(member: workstation.member?.text ?? "", machine: workstation.machine)
  }
}
