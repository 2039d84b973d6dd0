import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite("A new member")
struct NewMemberTests {
  @Test func anEmptySeatIsFilledWithEnter() {
    var worker = Worker.atRoster()
    worker.goDown(to: "ei ketään")
    worker.press(.enter)
    worker.type("Siiri Satunen")
    worker.press(.enter, .enter)
    worker.type("Hyvinvointialue")
    worker.press(.escape)
    worker.press(.end, .enter)
    guard case .roster(.seat(let member)) = worker.changes.first else {
      Issue.record("nobody seated: \(worker.changes)")
      return
    }
    #expect(member.name == "Siiri Satunen")
    #expect(member.party == .social)
    #expect(member.organisation == "Hyvinvointialue")
    #expect(member.from == Office.today)
    #expect(worker.screen.contains("> Aikuissosiaalityö   Siiri Satunen"))
    #expect(worker.screen.contains("Jäsen lisätty."))
    #expect(worker.drafts.isEmpty)
  }

  @Test func aMemberWithoutANameIsNotAdded() {
    var worker = Worker.atRoster()
    worker.goDown(to: "Kela")
    worker.press("n")
    worker.press(.escape)
    worker.press(.end, .enter)
    #expect(worker.changes.isEmpty)
    #expect(worker.screen.contains("Kirjoita ensin nimi."))
  }

  @Test func savingANewMembersSheetAddsTheMemberOrSaysWhatLacks() {
    var worker = Worker.atRoster()
    worker.press("n")
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("Kirjoita ensin nimi."))
    worker.type("Siiri Satunen")
    worker.press(.ctrl("s"))
    guard case .roster(.seat(let member)) = worker.changes.first else {
      Issue.record("nobody seated: \(worker.changes)")
      return
    }
    #expect(member.name == "Siiri Satunen")
  }

  @Test func aLeftBehindMemberIsTakenUp() {
    var casebook = Office.casebook()
    casebook.drafts = [
      DraftNote(
        document: .roster, path: "members/mkesken/name", text: "Siiri Sat", basedOn: 1,
        author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    ]
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.enter)
    #expect(worker.app.top?.destination == .roster)
    #expect(worker.screen.contains("Siiri Sat"))
    #expect(worker.screen.contains("Lisää kokoonpanoon"))
  }

  @Test func aLeftBehindMemberIsTakenUpWholeWithTheParty() {
    var casebook = Office.casebook()
    casebook.drafts = [("name", "Siiri Sat"), ("party", "Kela"), ("role", "asiantuntija")].map {
      DraftNote(
        document: .roster, path: "members/mkesken/\($0)", text: $1, basedOn: 1,
        author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    }
    var worker = Worker(Office.world(casebook), at: .clients)
    worker.press(.enter)
    for words in ["Siiri Sat", "asiantuntija"] { #expect(worker.screen.contains(words)) }
    #expect(!worker.screen.contains("jäi tallentamatta"), "asked once, not for each text")
    worker.press(.escape, .end, .enter)
    guard case .roster(.seat(let member))? = worker.changes.last else {
      Issue.record("nobody was seated: \(worker.changes)")
      return
    }
    #expect(member.party == .kela && member.name == "Siiri Sat" && member.role == "asiantuntija")
  }

  @Test func theChosenPartyOfANewMemberIsKept() {
    var worker = Worker(Office.world(Office.casebook()), at: .roster)
    worker.goDown(to: "ei ketään")
    worker.press(.enter)
    worker.type("S")
    func kept() -> String? { worker.drafts.first { $0.key.hasSuffix("/party") }?.value }
    #expect(kept() == "Aikuissosiaalityö")
    worker.press(.escape)
    worker.press(.home, .down, .right)
    #expect(kept() == "Työllisyyspalvelut", "\(worker.screen)")
  }
}
