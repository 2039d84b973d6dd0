import Casework
import Glibc
import SharedStore
import TestSupport
import Testing
import Zip

@testable import Workplace

/// Archives of shared directories in memory, and copies of directories.
extension SharedPlace {
  /// An archive as the convener makes it.
  func archiveBytes(as member: ID<Member> = Sample.outreachWorker) throws -> [UInt8] {
    let session = try session(member, machine: "vientikone")
    var bytes: [UInt8] = []
    _ = try session.export(leaflets: { _ in [.readme("Lue minut")] }, to: { bytes += $0 })
    return bytes
  }

  func archive() throws -> Archive { try Archive(ZipBytes(try archiveBytes())) }

  /// A new directory that was made of an archive.
  static func made(of archive: Archive) throws -> SharedPlace {
    let place = SharedPlace()
    _ = try Session.makeNew(from: archive, place.station(nil))
    return place
  }

  /// Every file below the shared directory with what it holds, but for logs and the calendar.
  func files() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func walk(_ folder: String) {
      for name in names(folder) {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        var status = stat()
        lstat("\(directory)/\(path)", &status)
        if status.st_mode & S_IFMT == S_IFDIR {
          walk(path)
        } else {
          files[path] = FileBytes.of("\(directory)/\(path)")
        }
      }
    }
    walk("")
    return files.filter { !$0.key.hasPrefix("log/") && $0.key != "tapaamiset.ics" }
  }
}
