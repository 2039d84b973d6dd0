import Casework
import Papers
import Screens
import TerminalDriver
import Texts
import Workplace

/// Files that the person names: read and written on threads of their own, as any disk may hang.
extension ScreenRun {
  func readMembers(_ path: String, _ ticket: Int) {
    let (files, whole) = (files, Machine.absolute(path, command.machine))
    startThread {
      do throws(FileProblem) {
        files.post(.members(ticket: ticket, try RosterTable.read(try NamedFile.read(whole))))
      } catch { files.post(.failed(ticket: ticket, error, path: path)) }
    }
  }

  func writeRoster(_ wanted: [RosterFile], _ ticket: Int) {
    guard let roster = app.world.casebook.roster?.value else { return }
    let (files, machine, world) = (files, command.machine, app.world)
    startThread {
      var done: [String] = []
      for file in wanted {
        let path = Machine.absolute(file.path, machine)
        do throws(FileProblem) {
          try NamedFile.write(new: RosterFileText.text(file.form, roster, world), to: path)
        } catch {
          // All that was asked for, or nothing.
          for path in done { NamedFile.remove(path) }
          return files.post(.failed(ticket: ticket, error, path: file.path))
        }
        done.append(path)
      }
      files.post(.written(ticket: ticket, paths: done))
    }
  }
}

/// What is written into a file of the roster.
enum RosterFileText {
  static func text(_ form: RosterFile.Form, _ roster: Roster, _ world: World) -> String {
    switch form {
    case .table:
      CSVWriter(safety: Safe.papers).text(RosterTable.table(of: roster, texts: world.texts))
    case .cards:
      ContactCards(safety: Safe.papers).text(
        of: roster, on: world.today, isDemo: world.casebook.isDemo, texts: world.texts)
    }
  }
}
