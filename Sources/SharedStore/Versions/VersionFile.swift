internal import Crypto
internal import StrictJSON

/// The bytes of a version file: written, and read back with distrust.
enum VersionFile {
  static let format = "omatie"
  /// The newest format, in which versions are written: 1 had no checksum of its own.
  static let formatVersion = 2

  static func hash(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  /// What is written of a proposal: its fields, and the file's bytes that say them.
  static func written(
    _ proposal: Proposal, document: DocumentName, number: VersionNumber, previous: String?,
    save: String, mergedFrom: VersionNumber?, format: Int = formatVersion
  ) -> (file: JSON, bytes: [UInt8]) {
    var file = fields(
      proposal, document: document, number: number, previous: previous, save: save,
      mergedFrom: mergedFrom, format: format)
    if format == 1 { return (file, file.bytes()) }
    file[OwnChecksum.key] = .string(OwnChecksum.blank)
    var bytes = file.bytes()
    file[OwnChecksum.key] = OwnChecksum.seal(&bytes).map { .string($0) }
    return (file, bytes)
  }

  private static func fields(
    _ proposal: Proposal, document: DocumentName, number: VersionNumber, previous: String?,
    save: String, mergedFrom: VersionNumber?, format: Int
  ) -> JSON {
    [
      "format": .string(VersionFile.format), "formatVersion": JSON(format),
      "kind": .string(document.kind), "document": .string(document.id), "version": JSON(number),
      "previous": JSON(previous), "save": .string(save),
      "mergedFrom": mergedFrom.map { JSON($0) } ?? .null, "author": proposal.author.json,
      "time": .string(proposal.time), "change": proposal.change, "head": proposal.head,
      "payload": proposal.payload,
    ]
  }

  /// Reads a version file; throws the kind of finding that its bytes deserve.
  ///
  /// - Parameter newest: the newest format that is read.
  static func version(
    _ bytes: [UInt8], document: DocumentName, number: VersionNumber, newest: Int = formatVersion
  ) throws(Finding) -> Version {
    let file: JSON
    do throws(JSONError) { file = try JSON.parse(bytes) } catch {
      throw finding(error, document, number)
    }
    return try version(file, bytes, document: document, number: number, newest: newest)
  }

  /// What a version file that was just written says, once its bytes were read and found to say it.
  ///
  /// Nil where they say something else; throws as reading them does.
  static func version(
    _ bytes: [UInt8], saying file: JSON, document: DocumentName, number: VersionNumber
  ) throws(Finding) -> Version? {
    do throws(JSONError) { guard try file.isWritten(in: bytes) else { return nil } } catch {
      throw finding(error, document, number)
    }
    return try version(
      file, bytes, document: document, number: number, newest: formatVersion)
  }

  private static func finding(
    _ error: JSONError, _ document: DocumentName, _ number: VersionNumber
  ) -> Finding {
    let cutOff = error.code == .unexpectedEnd || error.code == .empty
    return finding(cutOff ? .truncated : .damaged(error), document, number)
  }

  private static func finding(
    _ kind: Finding.Kind, _ document: DocumentName, _ number: VersionNumber
  ) -> Finding {
    Finding(
      kind, folder: document.folder, file: VersionFileName.name(number), document: document,
      version: number)
  }

  private static func version(
    _ file: JSON, _ bytes: [UInt8], document: DocumentName, number: VersionNumber, newest: Int
  ) throws(Finding) -> Version {
    func finding(_ kind: Finding.Kind) -> Finding { self.finding(kind, document, number) }
    guard file["format"]?.stringValue == format else { throw finding(.badHeader("format")) }
    guard let formatVersion = file["formatVersion"]?.intValue, formatVersion > 0 else {
      throw finding(.badHeader("formatVersion"))
    }
    if formatVersion > newest { throw finding(.newerFormat(formatVersion)) }
    if let said = file[OwnChecksum.key]?.stringValue {
      guard OwnChecksum.fits(said, bytes) else { throw finding(.wrongChecksum) }
    } else if formatVersion > 1 {
      throw finding(.badHeader(OwnChecksum.key))
    }
    guard let kind = file["kind"]?.stringValue, let id = file["document"]?.stringValue,
      let said = file["version"]?.intValue
    else { throw finding(.badHeader("document")) }
    if kind != document.kind || id != document.id || said != number { throw finding(.foreign) }
    guard let save = file["save"]?.stringValue, isHex(save, digits: 32) else {
      throw finding(.badHeader("save"))
    }
    let previous = file["previous"]?.stringValue
    let fits = number == 1 ? file["previous"] == .null : isHex(previous ?? "", digits: 64)
    guard fits else { throw finding(.badHeader("previous")) }
    guard let author = Author(file["author"]) else { throw finding(.badHeader("author")) }
    guard let time = file["time"]?.stringValue else { throw finding(.badHeader("time")) }
    for name in ["change", "head", "payload"] where file[name]?.objectValue == nil {
      throw finding(.badHeader(name))
    }
    let mergedFrom = file["mergedFrom"]?.intValue
    let isMerge = (1..<number).contains(mergedFrom ?? 0)
    guard isMerge || file["mergedFrom"] == .null else { throw finding(.badHeader("mergedFrom")) }
    let header = VersionHeader(
      document: document, number: number, previous: previous, save: save, mergedFrom: mergedFrom,
      author: author, time: time)
    guard let parts = VersionContent.Parts(file) else { throw finding(.badHeader("payload")) }
    return Version(header, hash: hash(bytes), parts)
  }

  private static func isHex(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
