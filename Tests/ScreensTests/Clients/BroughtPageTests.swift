import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("The page of papers brought")
struct BroughtPageTests {
  private func atPapers(
    _ casebook: Casebook = Office.casebook(), size: Size = .standard
  ) -> Worker {
    var worker = Worker(Office.world(casebook, size: size), at: .client(Office.aino))
    worker.press("6")
    return worker
  }

  private static func paper(_ id: ID<BroughtPaper>, _ by: Party) -> BroughtPaper {
    var paper = BroughtPaper(
      id: id, order: id.text, kind: .earlierServices, what: "Työpajan arvio", matter: .work,
      broughtBy: by, day: Day(2026, 11, 16)!)
    if by != .student { (paper.consent, paper.person) = ("laino", "Kaija Keksitty") }
    return paper
  }

  private func noted(_ worker: Worker) throws -> BroughtPaper {
    guard case .client(Office.aino, .notePaper(let paper)) = try #require(worker.changes.first)
    else {
      Issue.record("no paper: \(worker.changes)")
      throw Refusal.noSuchRow
    }
    return paper
  }

  @Test func aPaperOfTheStudentsNeedsNoOtherPermission() throws {
    var worker = atPapers(Office.casebook(permitted: false))
    #expect(worker.screen.contains("Papereita ei ole tuotu."))
    worker.press(.character("n"), .right, .down)
    worker.press(.enter)
    worker.type("Päättötodistus 2024")
    worker.go(to: "Kuka sen toi?")
    worker.press(.right)
    #expect(worker.screen.contains("Opiskelija toi paperin itse"))
    worker.go(to: "[ Kirjaa paperi ]")
    worker.press(.enter)
    let paper = try noted(worker)
    #expect(paper.kind == .certificate && paper.matter == .studies)
    #expect(paper.broughtBy == .student && paper.consent == nil)
    #expect(paper.what == "Päättötodistus 2024" && paper.day == Office.today)
    #expect(worker.drafts.isEmpty)
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("20.11.2026 Päättötodistus 2024 (todistus). Opinnot."), "\(words)")
    #expect(words.contains("Toi opiskelija itse."))
    #expect(worker.screen.contains("Paperi kirjattu."))
  }

  @Test(arguments: [Size.standard, .small])
  func aPartysPaperRestsOnTheConsent(_ size: Size) throws {
    var worker = atPapers(size: size)
    worker.press(.character("n"), .right, .right, .right, .down)
    worker.press(.enter)
    worker.type("Työpajan arvio")
    worker.press(.tab, .tab)
    // The student, the school, Kela.
    worker.press(.right, .right, .right)
    worker.press(.tab)
    worker.type("Kaija Keksitty")
    worker.go(to: "[ Kirjaa paperi ]")
    #expect(worker.screen.contains("Lupa 12.11.2026 koskee tätä."))
    worker.press(.enter)
    let paper = try noted(worker)
    #expect(paper.kind == .earlierServices && paper.matter == .work)
    #expect(paper.broughtBy == .kela && paper.person == "Kaija Keksitty")
    let held = worker.book.clients[Office.aino]?.value.papers.sorted.first
    #expect(held?.consent == "laino", "which permission covers it is kept with it")
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Toi Kela, Kaija Keksitty. Lupa saatu 12.11.2026."), "\(words)")
  }

  @Test func aPaperThatNoPermissionCoversIsRefusedWithTheWayOut() throws {
    var worker = atPapers()
    // A statement is about health, and Aino permits nobody to talk about that.
    worker.press(.character("n"), .right, .right, .right, .right, .down)
    worker.press(.enter)
    worker.type("B-lausunto")
    worker.press(.tab, .tab, .right, .right, .right)
    #expect(worker.screen.contains("Lupa ei koske tätä. Kysy uusi lupa"))
    worker.go(to: "[ Kirjaa paperi ]")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Lupa ei koske tätä: Kela, terveys."), "\(words)")
    worker.go(to: "[ Kysy lupa ]")
    worker.press(.enter)
    #expect(worker.screen.contains("[2 Lupa ✓]"))
    worker.press(.escape)
    worker.press("6")
    #expect(worker.screen.contains("B-lausunto"), "what was written is still there")
  }

  /// Esc leads from the form to the list; what was written and chosen waits in it.
  @Test func aFormPutAsideWaits() {
    var worker = atPapers()
    worker.press(.character("n"), .right, .down)
    worker.type("Päättötodistus")
    worker.press(.escape, .escape)
    #expect(worker.app.top?.destination == .client(Office.aino))
    #expect(worker.screen.contains("Papereita ei ole tuotu."))
    worker.press("n")
    #expect(worker.screen.contains("● todistus"))
    #expect(worker.screen.contains("Päättötodistus"))
  }

  @Test func whatIsNotChosenIsAsked() {
    var worker = atPapers()
    worker.press("n")
    worker.go(to: "[ Kirjaa paperi ]")
    worker.press(.enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Valitse ensin, mikä paperi se on"))
  }

  /// The permission ends: the mark says since when, and that others do not see the paper.
  @Test func afterAWithdrawalItIsMarked() {
    var casebook = Office.casebook()
    for (id, party) in [("b1", Party.kela), ("b2", .student)] as [(ID<BroughtPaper>, Party)] {
      casebook.clients[Office.aino]?.value.papers[id] = Self.paper(id, party)
    }
    var worker = atPapers(casebook)
    #expect(worker.screen.contains("Lupa saatu 12.11.2026."))
    var end = Consent(
      id: "lpois", order: "z", kind: .withdrawn, day: Office.today, way: .spoken, parties: [],
      matters: [])
    end.ends = "laino"
    worker.others { $0.clients[Office.aino]?.value.consents["lpois"] = end }
    let words = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Lupa päättyi 20.11.2026: ei näy enää muille."), "\(words)")
    #expect(words.contains("Toi opiskelija itse."))
    worker.press("t")
    worker.press(.character("s"), .up)
    let list = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(list.contains("TUODUT PAPERIT"), "\(list)")
    #expect(list.contains("Lupa päättyi 20.11.2026: ei näy enää muille."), "\(list)")
  }

  @Test func aPaperIsTakenOffTheListWithTwoPresses() {
    var casebook = Office.casebook()
    casebook.clients[Office.aino]?.value.papers["b1"] = Self.paper("b1", .kela)
    var worker = atPapers(casebook)
    worker.press(.enter)
    #expect(worker.screen.contains("Del poistaa paperin luettelosta."))
    worker.press(.delete)
    #expect(worker.changes.isEmpty)
    worker.press(.delete)
    #expect(worker.changes == [.client(Office.aino, .removePaper("b1"))])
    #expect(worker.screen.contains("Papereita ei ole tuotu."))
  }

  @Test func whatWasBeingWrittenIsTakenUpAgain() {
    var casebook = Office.casebook()
    casebook.drafts = [
      DraftNote(
        document: .client(Office.aino), path: "papers/bkesken/what", text: "Lääkärin l",
        basedOn: 3, author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    ]
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.enter)
    #expect(worker.screen.contains("[6 Paperit]"))
    #expect(worker.screen.contains("Lääkärin l"))
  }
}
