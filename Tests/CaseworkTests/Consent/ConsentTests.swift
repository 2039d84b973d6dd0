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

  @Test func runningOut() {
    let client = Sample.client
    #expect(client.permissionRunsOut(within: 30, of: Sample.day(2027, 11, 15)) != nil)
    #expect(client.permissionRunsOut(within: 30, of: Sample.today) == nil)
  }
}
