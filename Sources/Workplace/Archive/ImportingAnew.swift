public import SharedStore

/// An archive taken into a new place: the directory as it was, version for version.
extension Session {
  /// What a new shared directory made of the archive holds; nothing is written.
  public static func planNew(from archive: Archive) throws(SaveFailure) -> ImportPlan {
    let isDemo = try info(of: archive).isDemo
    let nothing: Store
    do throws(StoreError) { nothing = try Archive.nothing() } catch {
      throw .failed(Trouble(error))
    }
    do { return try plan(archive, into: nothing, isDemo, does: false) } catch {
      throw SaveFailure(importError: error)
    }
  }

  /// Makes a shared directory of the archive, in an empty folder or in a new one.
  ///
  /// It is filled aside and becomes one at a single stroke: whoever is interrupted begins again.
  public static func makeNew(
    from archive: Archive, _ workstation: Workstation, signOfLife: () -> Void = {}
  ) throws(SaveFailure) -> ImportPlan {
    let isDemo = try info(of: archive).isDemo
    let plan = try makeWhole(at: workstation.directory) { inside throws(SaveFailure) in
      do {
        var new = try NewDirectory(path: inside)
        let store = try new.fill(try Store.directoryFile(of: archive))
        return try Session.plan(archive, into: store, isDemo, does: true, signOfLife)
      } catch { throw SaveFailure(importError: error) }
    }
    // Nobody's calendar is to wait for the next change; it is no part of what was taken in.
    if let session = try? Session.open(workstation) {
      session.isCalendarDue = true
      _ = try? session.keepCalendar()
    }
    return plan
  }

  private static func plan(
    _ archive: Archive, into store: Store, _ isDemo: Bool, does: Bool, _ signOfLife: () -> Void = {}
  ) throws -> ImportPlan {
    var plan = ImportPlan(archive, isNewDirectory: true, isDemo: isDemo)
    for name in archive.documents {
      signOfLife()
      let comparison = try store.compare(name, with: archive)
      plan.rows.append(ImportPlan.Row(comparison))
      guard does else { continue }
      try store.takeKept(comparison, from: archive)
      guard try store.takeVersions(comparison, from: archive, signOfLife: signOfLife) else {
        throw Trouble(.busy, place: name.description)
      }
    }
    try store.takeLoose(from: archive, does: does, &plan)
    return plan
  }
}
