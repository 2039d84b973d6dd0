public import Casework
import FileFormat
import SharedStore

extension Session {
  /// Makes a new shared directory and seats its first member; leaves nothing behind where it fails.
  ///
  /// The directory itself may be there and be empty; anything in it is `alreadyThere`.
  public static func make(
    _ workstation: Workstation, name: String, language: Language,
    parties: [Party: PartyName], first: Member?, isDemo: Bool = false
  ) throws(SaveFailure) -> Session {
    var new = try newDirectory(workstation.directory)
    let info = DirectoryInfo(name: name, id: workstation.makeID("d"), isDemo: isDemo)
    do throws(SaveFailure) {
      let session = try fill(&new, info, workstation)
      try session.save(.roster(.open(name: name, language: language, parties: parties)))
      if let first { try session.save(.roster(.seat(first))) }
      return session
    } catch {
      new.undo()
      throw error
    }
  }

  private static func newDirectory(_ path: String) throws(SaveFailure) -> NewDirectory {
    do throws(Trouble) { return try NewDirectory(path: path) } catch { throw .failed(error) }
  }

  private static func fill(
    _ new: inout NewDirectory, _ info: DirectoryInfo, _ workstation: Workstation
  ) throws(SaveFailure) -> Session {
    do throws(Trouble) {
      return Session(workstation, info, try new.fill(info))
    } catch { throw .failed(error) }
  }
}
