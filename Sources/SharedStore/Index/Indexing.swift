internal import StrictJSON
internal import Synchronization

/// The index of a directory: read, compared with the documents' files, and written anew.
extension Store {
  /// The name of its file in the directory.
  public static let indexFile = IndexFile.name

  /// The bytes of the index as they lie there; nothing where there are none.
  public func indexBytes() -> [UInt8]? {
    try? directory.read(IndexFile.name, in: .root, limit: IndexFile.limit)
  }

  /// What the bytes of an index say; nothing where they are not whole, or of another directory.
  ///
  /// - Parameter most: so many entries it may hold; one with more was made by nobody's program.
  public func index(_ bytes: [UInt8], of directory: String, most: Int) -> DocumentIndex? {
    guard let index = IndexFile.index(bytes, most: most),
      haveSameBytes(index.directory, directory)
    else { return nil }
    return index
  }

  /// Whether bytes are, to the last one, an index of this directory of which every entry passes.
  ///
  /// The entries come one by one, and before the last of them nobody knows whether there is another.
  /// - Parameter most: so many entries it may hold.
  public func isIndex(
    _ bytes: [UInt8], of directory: String, most: Int,
    each: (DocumentIndex.Entry) -> Bool
  ) -> Bool {
    IndexFile.isIndex(bytes, most: most) { name, _ in
      haveSameBytes(name, directory)
    } each: {
      each($0)
    }
  }

  /// Whether the newest version of a document is still the one that the entry was made of.
  ///
  /// An error says nothing of it: then the document is read as if there were no entry. So does a number
  /// beyond a gap.
  public func isCurrent(_ entry: DocumentIndex.Entry) -> Bool {
    let names = [entry.number, entry.number + 1, entry.number + 2].map(VersionFileName.name)
    guard let found = try? directory.look(entry.document.folder, at: names),
      let newest = found[0], newest.kind == .file, found[1] == nil, found[2] == nil
    else { return false }
    return FileMark(newest).fits(entry.mark)
  }

  /// An entry for a version that this store has read or written itself; nothing for any other.
  public func indexed(_ version: Version, shown: [UInt8]) -> DocumentIndex.Entry? {
    stampToIndex(version).map {
      DocumentIndex.Entry(
        document: version.document, number: version.number, mark: FileMark($0), shown: shown)
    }
  }

  /// Whether there can be an entry for a version.
  public func canBeIndexed(_ version: Version) -> Bool { stampToIndex(version) != nil }

  private func stampToIndex(_ version: Version) -> FileStamp? {
    let known = memory.withLock { $0.known[version.document] }
    guard let known, known.number == version.number, haveSameBytes(known.hash, version.hash)
    else { return nil }
    return known.stamp
  }

  /// Writes the index in the place of the one before. It is not synced: one that a power cut has taken
  /// is made again.
  ///
  /// Two who write at once may spoil each other's: what comes of it is as good as none.
  public func keep(_ index: IndexWriting) throws(StoreError) {
    try checkPublishing()
    guard directory.isInPlace() else { throw StoreError(.movedAway) }
    let (bytes, temporary) = (index.sealed(), TemporaryName.ofIndex)
    do throws(SystemError) {
      do throws(SystemError) { try directory.remove(temporary, in: .root) } catch {
        guard error.isNotThere else { throw error }
      }
      let file = try directory.create(temporary, in: .root)
      do throws(SystemError) {
        do throws(SystemError) { try directory.writeAll(bytes, to: file) } catch {
          try? directory.close(file)
          throw error
        }
        try directory.close(file)
        try directory.renameReplacing(temporary, to: IndexFile.name, in: .root)
      } catch {
        try? directory.remove(temporary, in: .root)
        throw error
      }
    } catch { throw StoreError(error) }
  }

  func keep(_ index: DocumentIndex) throws(StoreError) { try keep(IndexFile.writing(index)) }

  /// Takes the index away, where there is one: it says what nobody needs any more.
  public func dropIndex() throws(StoreError) {
    do throws(SystemError) { try directory.remove(IndexFile.name, in: .root) } catch {
      if !error.isNotThere { throw StoreError(error) }
    }
  }

  /// Whether a file of this name lies in the directory, whatever it says.
  public var hasIndex: Bool { (try? directory.status(IndexFile.name, in: .root)) != nil }
}

extension DocumentIndex.Entry {
  /// The version as far as lists need it: its number, with no fields and no author.
  public var version: Version {
    let header = VersionHeader(
      document: document, number: number, previous: nil, save: "", mergedFrom: nil,
      author: Author(member: "", machine: ""), time: "")
    return Version(header, hash: "", VersionContent.Parts())
  }
}

extension FileMark {
  init(_ status: FileStatus) {
    self.init(
      size: status.size, seconds: status.modified.seconds,
      nanoseconds: status.modified.nanoseconds)
  }

  init(_ stamp: FileStamp) {
    self.init(size: stamp.size, seconds: stamp.seconds, nanoseconds: stamp.nanoseconds)
  }
}
