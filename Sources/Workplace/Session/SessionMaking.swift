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
      session.finishMaking()
      return session
    } catch {
      new.undo()
      throw error
    }
  }

  /// Makes a directory that nobody can open before all that it is to begin with is in it.
  ///
  /// - Parameter fill: makes it at the path that it is handed, and lets go of it before it returns.
  public static func makeWhole<Result>(
    at path: String, _ fill: (_ inside: String) throws(SaveFailure) -> Result
  ) throws(SaveFailure) -> Result {
    let making: DirectoryInTheMaking
    do throws(Trouble) { making = try DirectoryInTheMaking(path) } catch { throw .failed(error) }
    let result: Result
    do throws(SaveFailure) { result = try fill(making.inside) } catch {
      making.undo()
      throw error
    }
    do throws(Trouble) { try making.moveOut() } catch { throw .failed(error) }
    return result
  }

  /// Clears up after a program that died while it made a directory: what was whole is one after this.
  public static func finishMaking(at path: String) throws(Trouble) {
    try DirectoryInTheMaking.finish(path)
  }

  private static func newDirectory(_ path: String) throws(SaveFailure) -> NewDirectory {
    do throws(Trouble) { return try NewDirectory(path: path) } catch { throw .failed(error) }
  }

  private static func fill(
    _ new: inout NewDirectory, _ info: DirectoryInfo, _ workstation: Workstation
  ) throws(SaveFailure) -> Session {
    do throws(Trouble) {
      return Session(workstation, info, try new.fill(info), isMaking: true)
    } catch { throw .failed(error) }
  }
}
