public import Casework
import FileFormat
import SharedStore
import StrictJSON

extension Session {
  /// How many versions a page of a history has.
  public static let historyPage = 40

  /// Some versions of a document, the newest first, each with the fields that it changed.
  ///
  /// - Parameter before: only versions with a lower number; the newest ones where nothing is given.
  public func page(
    of document: Document, before: Int? = nil, count: Int = Session.historyPage
  ) throws(SaveFailure) -> HistoryPage {
    try checkMaySee(document)
    guard let newest = shelf[document]?.newest.number else { throw .failed(noSuch(document)) }
    let last = min(newest, (before ?? newest + 1) - 1)
    let first = max(1, last - max(1, count) + 1)
    var records: [VersionRecord] = []
    var earlier: JSON?
    if first > 1 { earlier = try version(of: document, first - 1)?.payload }
    var clients = openClients(document, in: earlier)
    for number in stride(from: first, through: last, by: 1) {
      guard let version = try version(of: document, number) else {
        var record = VersionRecord(number: number)
        record.trouble = Trouble(.damaged, place: Trouble.place(document.name, number))
        records.append(record)
        continue
      }
      records.append(record(of: version, after: earlier, document))
      clients.formUnion(openClients(document, in: version.payload))
      earlier = version.payload
      signOfLife()
    }
    var page = HistoryPage(
      document: document, newest: newest, records: records.reversed(), hasOlder: first > 1)
    page.clients = clients
    return page
  }

  /// The clients whom a version tells of and whose papers are open to this member.
  func openClients(_ document: Document, in payload: JSON?) -> Set<ID<Client>> {
    guard let payload else { return [] }
    return document.clients(in: payload).filter { seen.visibility(of: $0).client }
  }

  /// One version whole, with what going back to it would change now.
  public func contents(
    of document: Document, version number: Int
  ) throws(SaveFailure) -> VersionContents {
    try checkMaySee(document)
    guard let newest = shelf[document]?.version else { throw .failed(noSuch(document)) }
    let found = number == newest.number ? newest : try version(of: document, number)
    guard let found else {
      throw .failed(Trouble(.damaged, place: Trouble.place(document.name, number)))
    }
    let seen = readable(found.payload, document)
    let restoring = restoring(found, over: newest, document)
    var names = RowName.all(in: seen)
    if case .changes = restoring {
      names.merge(RowName.all(in: readable(newest.payload, document))) { old, _ in old }
    }
    var contents = VersionContents(
      document: document, number: number, newest: shelf[document]?.newest.number ?? number,
      fields: FieldChange.between(nil, seen), names: names, restoring: restoring)
    (contents.author, contents.time) = (ID(found.author.member), Instant(isoText: found.time))
    contents.hidesSome = seen != found.payload
    contents.clients = openClients(document, in: found.payload)
    if case .changes = restoring {
      contents.clients.formUnion(openClients(document, in: newest.payload))
    }
    return contents
  }

  private func restoring(
    _ old: Version, over newest: Version, _ document: Document
  ) -> VersionContents.Restoring {
    if let readOnly { return .failed(readOnly) }
    if let trouble = shelf[document]?.lastingTrouble { return .failed(trouble) }
    guard redaction(document, of: old.payload).isWhole(old.payload),
      redaction(document).isWhole(newest.payload)
    else {
      return .refused(.notPermitted)
    }
    do throws(Refusal) {
      let payload = try Rules(document: document, surroundings: surroundings)
        .restored(old.payload, over: newest.payload)
      return .changes(
        FieldChange.between(
          readable(newest.payload, document), readable(payload, document)))
    } catch { return .refused(error) }
  }

  /// What a version changed, seen with this member's eyes of today.
  func record(of version: Version, after earlier: JSON?, _ document: Document) -> VersionRecord {
    let before = earlier.map { readable($0, document) }
    let after = readable(version.payload, document)
    var record = VersionRecord(number: version.number)
    (record.author, record.machine) = (ID(version.author.member), version.author.machine)
    record.time = Instant(isoText: version.time)
    let named = redaction(
      document, from: earlier, to: version.payload, number: version.number
    ).change(version.change, in: version.payload)
    record.change = named["change"]?.stringValue
    record.about = named["version"]?.intValue
    record.mergedFrom = version.header.mergedFrom
    record.fields = FieldChange.between(before, after)
    let all = RowName.all(in: after)
      .merging(before.map { RowName.all(in: $0) } ?? [:]) { new, _ in new }
    record.names = RowName.names(of: record.fields, among: all)
    let isWhole = (before ?? [:]) == (earlier ?? [:]) && after == version.payload
    record.hidesSome =
      !isWhole && FieldChange.between(earlier, version.payload).count > record.fields.count
    return record
  }

  /// The fields of a version that this member may see; without what a merge has left open.
  func readable(_ payload: JSON, _ document: Document) -> JSON {
    var open = redaction(document, of: payload).payload(payload)
    open[SharedStore.OpenQuestion.field] = nil
    open["questionnaires"] = nil
    return open
  }

  /// A version as it lies in its folder; nothing where it is damaged or gone for good.
  func version(of document: Document, _ number: Int) throws(SaveFailure) -> Version? {
    guard let shelved = shelf[document] else { throw .failed(noSuch(document)) }
    if number == shelved.version.number { return shelved.version }
    if number == shelved.passedOver?.number { return nil }
    guard (1..<shelved.newest.number).contains(number) else {
      throw .failed(Trouble(.noSuchVersion, place: Trouble.place(document.name, number)))
    }
    do throws(StoreError) { return try store.read(document.name, version: number) } catch {
      if isOfTheShare(error) { throw .failed(Trouble(error)) }
      return nil
    }
  }
}
