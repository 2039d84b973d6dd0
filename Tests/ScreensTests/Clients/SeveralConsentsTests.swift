import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("Several permissions in force at once")
struct SeveralConsentsTests {
  /// Aino permits working together to some, the plan besides to the school and to the nurse.
  private static func office(_ size: Size = .standard) -> Worker {
    var casebook = Office.casebook()
    var second = Consent(
      id: "lterveys", order: "o", kind: .given, day: Day(2026, 11, 16)!, way: .spoken,
      parties: [.school, .health], matters: [.cooperation, .health])
    second.askedBy = Office.olli
    casebook.clients[Office.aino]?.value.consents[second.id] = second
    return Worker(Office.world(casebook, size: size), at: .client(Office.aino))
  }

  private func recorded(_ worker: Worker) throws -> Consent {
    guard
      case .client(Office.aino, .recordConsent(let consent)) = try #require(worker.changes.first)
    else {
      Issue.record("not a consent: \(worker.changes)")
      throw Refusal.noSuchRow
    }
    return consent
  }

  @Test func whatIsTakenBackIsAllOfIt() throws {
    var worker = Self.office()
    worker.press("2r")
    let told = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("sulkeutuu näiltä: Oppilaitos, Kela, Etsivä"), "\(worker.screen)")
    worker.go(to: "[ Kirjaa peruminen ]")
    worker.press(.enter)
    #expect(try recorded(worker).ended == ["laino", "lterveys"])
    #expect(worker.screen.contains("Lupaa ei ole."))
  }

  @Test(arguments: [Size.standard, .small])
  func onlyOneOfThemIsTakenBack(_ size: Size) throws {
    var worker = Self.office(size)
    worker.press("2r")
    worker.go(to: "16.11.2026")
    let row = worker.grid.line(worker.grid.cursor?.row ?? 0)
    #expect(row.contains("[x]"))
    worker.go(to: "12.11.2026")
    worker.press(" ")
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("Lupa päättyy heti, ja suunnitelma sulkeutuu näiltä: Terveydenhoitaja."),
      "\(worker.screen)")
    worker.go(to: "[ Kirjaa peruminen ]")
    worker.press(.enter)
    #expect(try recorded(worker).ended == ["lterveys"])
    let permission = worker.book.clients[Office.aino]?.value.permission(on: Office.today)
    #expect(permission?.records.map(\.id) == ["laino"])
  }

  @Test func takingNothingBackIsNoWithdrawal() {
    var worker = Self.office()
    worker.press("2r")
    for day in ["12.11.2026", "16.11.2026"] {
      worker.go(to: day)
      worker.press(" ")
    }
    worker.go(to: "[ Kirjaa peruminen ]")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Valitse lupa, joka on voimassa."))
  }

  @Test func aNoEndsThemAllAndSaysSoFirst() throws {
    var worker = Self.office()
    worker.press("2n")
    worker.go(to: "ei anna lupaa")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Nykyinen lupa päättyy heti"))
    worker.press(.enter)
    #expect(try recorded(worker).ended == ["laino", "lterveys"])
  }

  /// Whether a new permission takes the place of the earlier ones or stands beside them.
  @Test(arguments: [true, false])
  func aNewOne(replaces: Bool) throws {
    let ended: Set<ID<Consent>> = replaces ? ["laino", "lterveys"] : []
    var worker = Self.office()
    worker.press("2n")
    worker.go(to: "Aikuissosiaalityö")
    worker.press(" ")
    worker.go(to: "Asuminen ja raha-asiat")
    worker.press(" ")
    if !replaces {
      worker.go(to: "Entä aiemmat luvat?")
      worker.press(.right)
      #expect(worker.screen.contains("jäävät voimaan tämän rinnalle"), "\(worker.screen)")
      #expect(
        worker.drafts.contains { $0.value.contains("jää voimaan tämän rinnalle") },
        "\(worker.drafts)")
    }
    worker.go(to: "[ Opiskelija antaa luvan ]")
    worker.press(.enter)
    if replaces {
      #expect(worker.changes.isEmpty)
      worker.press(.enter)
    }
    let consent = try recorded(worker)
    #expect(consent.ended == ended)
    #expect(consent.parties == [.social] && consent.matters == [.livingAndMoney])
    let permission = try #require(
      worker.book.clients[Office.aino]?.value.permission(on: Office.today))
    #expect(permission.records.count == (replaces ? 1 : 3))
    #expect(!permission.covers(.social, .studies))
  }
}
