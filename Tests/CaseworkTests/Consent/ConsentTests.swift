import Casework
import TestSupport
import Testing

@Suite struct ConsentTests {
  private func record(
    _ id: ID<Consent>, _ kind: ConsentKind, ends: ID<Consent>? = nil,
    day: Day = Sample.today, parties: Set<Party> = [.school], until: Day? = nil
  ) -> ClientChange {
    var consent = Consent(
      id: id, order: "", kind: kind, day: day, way: .paper, parties: parties,
      matters: [.cooperation])
    consent.ends = ends
    consent.until = until
    return .recordConsent(consent)
  }

  @Test func holdsFromItsDayToItsLast() {
    let client = Sample.client
    let days = [
      (Sample.day(2026, 11, 30), false), (Sample.day(2026, 12, 1), true),
      (Sample.day(2027, 12, 1), true), (Sample.day(2027, 12, 2), false),
    ]
    for (day, holds) in days { #expect((client.permission(on: day) != nil) == holds, "\(day)") }
  }

  @Test func coversWhoAndWhat() throws {
    let permission = try #require(Sample.client.permission(on: Sample.today))
    #expect(permission.covers(.student) && permission.covers(.kela))
    #expect(!permission.covers(.social))
    #expect(permission.covers(.kela, .health) && !permission.covers(.kela, .livingAndMoney))
    #expect(permission.covers(.student, .plan))
    #expect(permission.until == Sample.day(2027, 12, 1))
    #expect(permission.excludes == ["Ei velka-asioita"])
  }

  @Test func withdrawalEndsAtOnceAndStays() throws {
    let client = try Sample.client.after(record("s2", .withdrawn, ends: "s1"))
    #expect(client.permission(on: Sample.today) == nil)
    #expect(client.permission(on: Sample.day(2027, 1, 14)) != nil)
    #expect(client.consents.count == 2)
    #expect(client.ending(of: "s1")?.askedBy == Sample.teacher)
    #expect(client.refusal(of: record("s3", .withdrawn, ends: "s1")) == .nothingToWithdraw)
  }

  @Test func newGivenEndsTheOld() throws {
    let client = try Sample.client.after(record("s2", .given, ends: "s1", parties: [.social]))
    let permission = try #require(client.permission(on: Sample.today))
    #expect(permission.parties == [.student, .social])
    #expect(permission.until == nil)
  }

  @Test func twoRecordsAreReadOneByOne() throws {
    let client = try Sample.client.after(record("s2", .given, parties: [.social]))
    let permission = try #require(client.permission(on: Sample.today))
    #expect(permission.covers(.social) && permission.covers(ConsentMatter.health))
    #expect(permission.covers(.social, .cooperation) && !permission.covers(.social, .health))
  }

  @Test func whatIsRefused() {
    let client = Sample.client
    let cases: [(ClientChange, Refusal)] = [
      (record("s1", .given), .consentIsFixed),
      (record("s2", .given, parties: []), .consentEmpty),
      (record("s2", .given, parties: [.student]), .consentEmpty),
      (record("s2", .withdrawn), .nothingToWithdraw),
      (record("s2", .withdrawn, ends: "s9"), .nothingToWithdraw),
      (record("s2", .given, day: Sample.today.adding(days: 1)), .dateOrder),
      (record("s2", .given, until: Sample.today.adding(days: -1)), .dateOrder),
      (
        record("s2", .withdrawn, ends: "s1", day: Sample.day(2026, 11, 1)), .dateOrder
      ),
    ]
    for (change, refusal) in cases { #expect(client.refusal(of: change) == refusal) }
  }

  @Test func refusalIsARecordThatEndsNothing() throws {
    let client = try Sample.client.after(record("s2", .refused, parties: [.social]))
    #expect(client.permission(on: Sample.today)?.records.map(\.id) == ["s1"])
  }

  /// Aino with two permissions in force: all but social work until 1.12.2027, health to one.
  private var withTwo: Client {
    var client = Sample.client
    var second = Consent(
      id: "s2", order: "o", kind: .given, day: Sample.day(2026, 12, 5), way: .spoken,
      parties: [.health], matters: [.cooperation, .health])
    second.until = Sample.day(2027, 2, 1)
    client.consents["s2"] = second
    return client
  }

  @Test func oneRecordEndsOneOrSeveral() throws {
    let cases: [(ends: [ID<Consent>], left: [ID<Consent>])] = [
      (["s1"], ["s2"]), (["s2"], ["s1"]), (["s1", "s2"], []), (["s2", "s1"], []),
    ]
    for kind in [ConsentKind.withdrawn, .refused, .given] {
      for (ends, left) in cases {
        var consent = Consent(
          id: "s3", order: "", kind: kind, day: Sample.today, way: .spoken, parties: [.kela],
          matters: [.cooperation])
        consent.end(ends)
        #expect(consent.ended == Set(ends))
        let client = try withTwo.after(.recordConsent(consent))
        let inForce = (client.permission(on: Sample.today)?.records ?? []).map(\.id)
        #expect(inForce.filter { $0 != "s3" } == left, "\(kind) \(ends)")
        for record in ["s1", "s2"] as [ID<Consent>] {
          #expect(client.consents[record] == withTwo.consents[record])
        }
      }
    }
  }

  @Test func severalAreEndedTogetherOrNotAtAll() throws {
    var consent = Consent(
      id: "s3", order: "", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    for others in [["s9"], ["s0", "s2"]] as [Set<ID<Consent>>] {
      (consent.ends, consent.endsToo) = ("s1", others)
      #expect(withTwo.refusal(of: .recordConsent(consent)) == .nothingToWithdraw)
    }
    let once = try withTwo.after(record("s3", .withdrawn, ends: "s2"))
    consent = Consent(
      id: "s4", order: "", kind: .withdrawn, day: Sample.today, way: .spoken, parties: [],
      matters: [])
    consent.end(["s1", "s2"])
    #expect(once.refusal(of: .recordConsent(consent)) == .nothingToWithdraw)
  }

  /// Whatever is changed in the papers, what is said of permission stays as it was.
  @Test(arguments: [true, false])
  func noOtherChangeTouchesAConsent(isShort: Bool) throws {
    let client = isShort ? Sample.client : withTwo
    var changed = 0
    for change in SampleChanges.client {
      if case .recordConsent = change { continue }
      guard let after = try? client.after(change) else { continue }
      changed += 1
      #expect(after.consents == client.consents, "\(change)")
    }
    #expect(changed >= 20)
  }

  @Test func runningOut() {
    func client(_ untils: [Day?], _ parties: [Set<Party>] = []) -> Client {
      var client = Sample.client
      client.consents = Rows()
      for (index, until) in untils.enumerated() {
        var consent = Sample.consent
        consent = Consent(
          id: ID("s\(index)") ?? "sx", order: "n\(index)", kind: .given, day: consent.day,
          way: .paper, parties: index < parties.count ? parties[index] : [.school],
          matters: [.cooperation])
        consent.until = until
        client.consents[consent.id] = consent
      }
      return client
    }
    let (today, limit) = (Sample.today, Sample.today.adding(days: 30))
    let cases: [(client: Client, expected: [ID<Consent>])] = [
      (client([limit]), ["s0"]), (client([limit.adding(days: 1)]), []), (client([today]), ["s0"]),
      (client([today.adding(days: -1)]), []), (client([nil]), []), (client([]), []),
      (client([limit, today]), ["s1", "s0"]),
      // Another one goes on for the same parties; or not for all of them.
      (client([limit, nil]), []), (client([limit, limit.adding(days: 1)]), []),
      (client([limit, nil], [[.school, .kela], [.school]]), ["s0"]),
    ]
    for (index, (client, expected)) in cases.enumerated() {
      let found = client.consentsRunningOut(within: Permission.noticeDays, of: today)
      #expect(found.map(\.id) == expected, "\(index)")
    }
  }
}
