internal import Glibc

/// Finds out at opening how versions can be published in a directory.
///
/// Two files are made; the first is given a new name, then the second is given the same one: that must
/// fail, and the name must still hold the first one's bytes.
struct Probe {
  let directory: any Directory
  let fileSystem: FileSystemKind
  let patience: Store.Patience

  var publishing: Store.Publishing {
    var last = trial()
    // A share that is renewing its connection says EAGAIN or EIO for a moment.
    for wait in [20, 100, 400] {
      guard case .readOnly(.error(let number)) = last, SystemError(.link, number).isPassing
      else { break }
      patience.sleep(.milliseconds(wait))
      last = trial()
    }
    return last
  }

  private func trial() -> Store.Publishing {
    let first = TemporaryName.fresh()
    let second = TemporaryName.fresh()
    let target = TemporaryName.fresh()
    defer { for name in [first, second, target] { try? directory.remove(name, in: .root) } }
    do throws(SystemError) {
      try make(first)
      try make(second)
    } catch { return .readOnly(reason(error)) }
    do throws(SystemError) {
      try directory.link(first, to: target, in: .root)
    } catch {
      switch error.number {
      case EPERM, ENOTSUP, ENOSYS, EIO, EMLINK, EINVAL:
        // An answer lost on the way also says EIO: what lies there decides.
        if holds(target, first) { break }
        if fileSystem.isFAT { return .renameNoReplace }
        return error.number == EIO ? .readOnly(.error(EIO)) : .readOnly(.noHardLinks)
      case EEXIST where holds(target, first): break
      default: return .readOnly(reason(error))
      }
    }
    do throws(SystemError) {
      try directory.link(second, to: target, in: .root)
      return .readOnly(.linksReplace)
    } catch {
      return holds(target, first) ? .link : .readOnly(.linksReplace)
    }
  }

  private func make(_ name: String) throws(SystemError) {
    let file = try directory.create(name, in: .root)
    do throws(SystemError) { try directory.writeAll(Array(name.utf8), to: file) } catch {
      try? directory.close(file)
      throw error
    }
    try directory.close(file)
  }

  private func holds(_ name: String, _ content: String) -> Bool {
    for wait in [0, 20, 100, 400] {
      if wait > 0 { patience.sleep(.milliseconds(wait)) }
      try? directory.look(.root)
      if let bytes = try? directory.read(name, in: .root, limit: 256) {
        return bytes == Array(content.utf8)
      }
    }
    return false
  }

  private func reason(_ error: SystemError) -> ReadOnlyReason {
    switch error.number {
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnlyFileSystem
    case ENOSPC, EDQUOT: .noSpace
    default: .error(error.number)
    }
  }
}
