internal import StrictJSON

/// Typed text in safety before it is saved: in the own state directory (0700, files 0600), durable.
///
/// One file a document and field. What is there at the start of the program was left by one that died:
/// offer it, and remove it when it is saved or thrown away by the person.
public struct OwnDrafts: Sendable {
  let directory: any Directory

  /// Opens or makes the directory; give each shared directory one of its own.
  public init(path: String) throws(StoreError) {
    do throws(SystemError) {
      directory = try DiskDirectory.make(path: path, rights: .personal)
    } catch { throw StoreError(error) }
  }

  /// For tests: in any directory.
  public init(directory: any Directory) { self.directory = directory }

  /// Keeps the text, in place of the one before of the same field; on disk when it returns.
  public func put(_ draft: Draft) throws(StoreError) {
    do throws(SystemError) {
      try directory.replace(
        OwnDrafts.name(draft.document, draft.path), in: .root, with: draft.bytes, durable: true)
    } catch { throw StoreError(error, draft.document) }
  }

  /// Removes the text of a field once it is saved; nothing where there is none.
  public func remove(_ document: DocumentName, path: [String]) throws(StoreError) {
    do throws(SystemError) {
      try directory.remove(OwnDrafts.name(document, path), in: .root)
    } catch { if !error.isNotThere { throw StoreError(error, document) } }
  }

  /// All texts kept, in the order of their times; temporary files of programs that died are cleared.
  public func all() throws(StoreError) -> [Draft] {
    do throws(SystemError) {
      var drafts: [Draft] = []
      for name in try directory.list(.root).map(\.name) where name.hasSuffix(".json") {
        guard !name.hasPrefix("."),
          let bytes = try? directory.read(name, in: .root, limit: Limits.small.bytes),
          let draft = Draft(bytes)
        else { continue }
        drafts.append(draft)
      }
      return drafts.sorted {
        comesBefore($0.time, $1.time)
          || haveSameBytes($0.time, $1.time)
            && comesBefore(
              OwnDrafts.name($0.document, $0.path), OwnDrafts.name($1.document, $1.path))
      }
    } catch { throw StoreError(error) }
  }

  /// Removes temporary files left by a program that died while it wrote; call at the start, when no other
  /// program of the same person runs.
  public func clearLitter() {
    for name in (try? directory.list(.root).map(\.name)) ?? [] where TemporaryName.matches(name) {
      try? directory.remove(name, in: .root)
    }
  }

  static func name(_ document: DocumentName, _ path: [String]) -> String {
    let field = VersionFile.hash(Array(OpenQuestion.text(path).utf8)).prefix(16)
    return "\(document.kind)-\(document.id)-\(field).json"
  }
}
