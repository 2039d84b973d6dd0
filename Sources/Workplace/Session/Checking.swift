public import Casework
import FileFormat
import SharedStore
import StrictJSON

/// What reading every file of a shared directory brought to light.
public struct CheckResult: Sendable, Equatable {
  public var troubles: [Trouble]
  /// Nothing that was stored is damaged, foreign or missing.
  public var isWhole: Bool
  public var documents: Int
  public var versions: Int
  public var files: Int
  /// Temporary files of programs that died long ago, taken away.
  public var cleared: Int
  /// Files that were moved out of a document's way when an earlier version was gone back to.
  public var setAside: [SetAside] = []
  /// Versions that came with an archive and are kept beside their documents.
  public var imported: [SetAside] = []

  /// A file that is kept and not used.
  public struct SetAside: Sendable, Equatable {
    /// The file, relative to the shared directory.
    public var place: String
    /// The document's path: `plans/pc1`.
    public var document: String
    /// The version that it stood in the place of.
    public var version: Int
    /// The day of going back; nothing where nobody has saved since.
    public var day: Day?
  }
}

extension Session {
  /// Reads every file of the directory, each version's fields too, and says what is wrong and where.
  ///
  /// It changes no document; only litter that is more than a day old is taken away.
  ///
  /// - Parameter accepting: what lies there now counts as what was last seen, whatever it was before.
  public func check(accepting: Bool = false) throws(Trouble) -> CheckResult {
    let report: CheckReport
    let cleared = readOnly == nil ? store.clearLitter() : 0
    let remembered = seenVersions.all()
    do throws(StoreError) {
      report = try store.check(expecting: accepting ? [:] : remembered)
    } catch { throw Trouble(error, place: workstation.directory) }
    seenVersions.remember(report, before: remembered)
    var troubles = report.findings.map { Trouble($0) }
    let unreadable = unreadableFields() + shelf.besides
    troubles += unreadable
    var seen: Set<Trouble> = []
    troubles = troubles.filter { seen.insert($0).inserted }
    return CheckResult(
      troubles: troubles, isWhole: report.isWhole && unreadable.isEmpty,
      documents: report.documents, versions: report.versions, files: report.files,
      cleared: cleared, setAside: report.setAside.map { CheckResult.SetAside($0) },
      imported: report.imported.map { CheckResult.SetAside($0) })
  }

  /// Versions that are whole files of the right form, but say what no program of this version says.
  private func unreadableFields() -> [Trouble] {
    var troubles: [Trouble] = []
    for document in shelf.shelved.keys.sorted(by: { $0.path < $1.path }) {
      guard let newest = shelf[document]?.newest else { continue }
      for number in 1...newest.number {
        guard let version = try? store.read(document.name, version: number) else { continue }
        do throws(FieldError) { _ = try Codec.decode(version.payload, document) } catch {
          troubles.append(
            Trouble(
              .damaged, place: Trouble.place(document.name, number), detail: error.path,
              reason: .badContent(error.path)))
        }
      }
    }
    return troubles
  }
}

extension CheckResult.SetAside {
  init(_ file: SetAsideFile) {
    self.init(
      place: "\(file.folder.path)/\(file.file)", document: file.document.description,
      version: file.version,
      day: file.since.flatMap { Instant(isoText: $0) }.map { Helsinki.local($0).day })
  }
}
