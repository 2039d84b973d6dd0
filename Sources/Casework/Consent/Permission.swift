/// What a client permits on one day: the records in force, taken together.
public struct Permission: Sendable, Equatable {
  /// The given records in force, in order.
  public var records: [Consent]

  /// Whom it covers; the student is always one of them.
  public var parties: Set<Party> { records.reduce(into: [.student]) { $0.formUnion($1.parties) } }
  public var matters: Set<ConsentMatter> {
    records.reduce(into: []) { $0.formUnion($1.matters) }
  }
  /// The last day on which any of it holds; nothing where it is open-ended.
  public var until: Day? {
    let days = records.compactMap(\.until)
    return days.count == records.count ? days.max() : nil
  }
  /// What it does not cover, in the student's words, record by record.
  public var excludes: [String] { records.map(\.excludes).filter { !isBlank($0) } }

  public func covers(_ party: Party) -> Bool {
    party == .student || records.contains { $0.parties.contains(party) }
  }

  public func covers(_ matter: ConsentMatter) -> Bool {
    records.contains { $0.matters.contains(matter) }
  }

  /// Whether one and the same record covers both; what is about the student the student may know.
  public func covers(_ party: Party, _ matter: ConsentMatter) -> Bool {
    records.contains {
      $0.matters.contains(matter) && (party == .student || $0.parties.contains(party))
    }
  }

  /// The joint plan goes with working together, and may be permitted alone.
  public var coversPlan: Bool { covers(.plan) || covers(.cooperation) }

  public func coversPlan(for party: Party) -> Bool {
    covers(party, .plan) || covers(party, .cooperation)
  }

  public func matters(for party: Party) -> Set<ConsentMatter> {
    records.reduce(into: []) { matters, record in
      if party == .student || record.parties.contains(party) { matters.formUnion(record.matters) }
    }
  }
}

extension Client {
  /// What the client permits on a day; nothing where no given record is in force.
  public func permission(on day: Day) -> Permission? {
    let records = consents.sorted.filter { isInForce($0, on: day) }
    return records.isEmpty ? nil : Permission(records: records)
  }

  /// The permission to work together on a meeting's day, or why there is none.
  ///
  /// One that holds today and runs out before that day is told apart from none at all.
  func cooperation(on day: Day, today: Day) throws(Refusal) -> Permission {
    if let permission = permission(on: day), permission.covers(.cooperation) { return permission }
    let records = permission(on: today)?.records.filter { $0.matters.contains(.cooperation) }
    let last = records?.compactMap(\.until).filter { $0 < day }.max()
    throw last.map { .consentEndsFirst($0) } ?? .noConsent
  }

  /// Whether a record holds on a day: given, begun, not run out and not ended by a later record.
  public func isInForce(_ record: Consent, on day: Day) -> Bool {
    guard record.kind == .given, record.day <= day, record.until.map({ day <= $0 }) ?? true
    else { return false }
    return !consents.byID.values.contains { $0.ended.contains(record.id) && $0.day <= day }
  }

  /// The record that ended this one, the first where there are several.
  public func ending(of record: ID<Consent>) -> Consent? {
    consents.byID.values.filter { $0.ended.contains(record) }
      .min { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The records in force that run out within some days, soonest first.
  ///
  /// One whose parties and matters another record covers for longer is not among them.
  public func consentsRunningOut(within days: Int, of today: Day) -> [Consent] {
    let records = permission(on: today)?.records ?? []
    let last = today.adding(days: days)
    return records.filter { record in
      guard let until = record.until, until <= last else { return false }
      return !records.contains { other in
        other.id != record.id && other.until.map { $0 > last } ?? true
          && other.parties.isSuperset(of: record.parties)
          && other.matters.isSuperset(of: record.matters)
      }
    }.sorted { ($0.until ?? last, $0.id) < ($1.until ?? last, $1.id) }
  }
}

extension Permission {
  /// How many days ahead a permission that runs out is told of.
  public static let noticeDays = 30
}
