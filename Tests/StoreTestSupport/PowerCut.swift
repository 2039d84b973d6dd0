import SharedStore

/// What a disk may hold after the power was cut, as bad as POSIX lets it be.
extension DiskImage {
  /// What becomes of bytes that were written and not synced.
  enum Unsynced: CaseIterable { case gone, torn, zeros, whole }

  private struct NameChange {
    var folder: Folder
    var name: String
    var old: Item?
    var new: Item?
  }

  /// Every disk that a power cut at this moment may leave behind.
  ///
  /// Each name that was given or taken since its folder was synced is there or not, whatever became of
  /// the others; bytes that were not synced are gone, torn, zeros or whole. Where many names are open,
  /// all of them, none, each one alone and all but each one.
  public var afterPowerCut: [DiskImage] {
    let changes = nameChanges
    let isDirty = files.values.contains { $0.synced != $0.bytes }
    var images: [DiskImage] = []
    for kept in DiskImage.choices(of: changes.count) {
      for unsynced in isDirty ? Unsynced.allCases : [.whole] {
        images.append(cut(changes, kept: kept, unsynced))
      }
    }
    return images
  }

  private var nameChanges: [NameChange] {
    var changes: [NameChange] = []
    for (folder, now) in names {
      let before = syncedNames[folder] ?? [:]
      for name in Set(now.keys).union(before.keys) where now[name] != before[name] {
        changes.append(
          NameChange(folder: folder, name: name, old: before[name], new: now[name]))
      }
    }
    return changes
  }

  private static func choices(of count: Int) -> [[Bool]] {
    if count <= 5 {
      return (0..<1 << count).map { bits in (0..<count).map { bits >> $0 & 1 == 1 } }
    }
    let same = [true, false].map { Array(repeating: $0, count: count) }
    let single = [true, false].flatMap { one in
      (0..<count).map { place in (0..<count).map { ($0 == place) == one } }
    }
    return same + single
  }

  private func cut(
    _ changes: [NameChange], kept: [Bool], _ unsynced: Unsynced
  ) -> DiskImage {
    var image = self
    image.names = syncedNames
    for (change, isKept) in zip(changes, kept) where isKept {
      image.names[change.folder, default: [:]][change.name] = change.new
    }
    // A folder whose own name is gone is gone with all in it.
    for folder in image.names.keys where !image.isReachable(folder) { image.names[folder] = nil }
    for (folder, names) in image.names {
      for (name, item) in names where item == .folder {
        if let below = folder.sub(name), image.names[below] == nil { image.names[below] = [:] }
      }
    }
    for (number, file) in files where file.synced != file.bytes {
      let durable = file.synced ?? []
      let isLonger = file.bytes.count > durable.count
      let grown = file.bytes.count - durable.count
      image.files[number]?.bytes =
        switch unsynced {
        case .gone: durable
        case .torn: isLonger ? Array(file.bytes.prefix(durable.count + grown / 2)) : durable
        case .zeros: isLonger ? durable + Array(repeating: 0, count: grown) : durable
        case .whole: file.bytes
        }
    }
    image.syncAll()
    return image
  }

  private func isReachable(_ folder: Folder) -> Bool {
    var here = folder
    while let parent = here.parent {
      if names[parent]?[here.lastName] != .folder { return false }
      here = parent
    }
    return true
  }
}
