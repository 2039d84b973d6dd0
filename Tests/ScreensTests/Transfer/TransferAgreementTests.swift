import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// What is agreed together in a step: kept while it is written, recorded as a whole.
@Suite struct TransferAgreementTests {
  private func desk(
    _ transfer: Transfer, as member: ID<Member>, client: Client = Sample.client
  ) -> ScreenDriver<TransferScreen> {
    let size = Size(rows: 60, columns: 80)
    var world = World.sample(client: client, as: member, size: size, in: .finnish)
    world.casebook.transfers[transfer.id] = Held(transfer, version: 7)
    return ScreenDriver(TransferScreen.self, TransferScreen.open(transfer.id, world), world)
  }

  private func go(_ desk: inout ScreenDriver<TransferScreen>, to words: String) {
    if desk.state.fields.isTyping { desk.press(.escape) }
    desk.press(.home)
    for _ in 0..<80 where !desk.cursorLine.contains(words) { desk.press(.down) }
    #expect(desk.cursorLine.contains(words), "no row with \(words)\n\(desk.screen)")
  }

  /// Somebody of a third party who gathers the palaver writes in peace and records it.
  @Test func aThirdPartyRecords() throws {
    var transfer = SampleTransfers.taken
    transfer.steps[.gatherMeeting] = StepRecord()
    transfer.steps[.gatherMeeting]?.owner = .member(Sample.kela)
    let sight = Rights.maySee(
      transfer, of: Sample.client, member: Sample.kela, roster: Sample.roster, on: Sample.today)
    var desk = desk(transfer.seen(with: sight), as: Sample.kela)
    go(&desk, to: "Monialainen palaveri koolle")
    desk.press(.enter)
    go(&desk, to: "Mitä sovittiin")
    desk.type("Kela laskee tuen")
    desk.press(.tab)
    #expect(desk.saved.isEmpty)
    #expect(desk.drafts["steps/gatherMeeting/note"] == "Kela laskee tuen")
    for party in ["Oppilaitos", "Kela"] {
      go(&desk, to: "[ ] \(party)")
      desk.press(.character(" "))
    }
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    let record = desk.world.casebook.transfers[SampleTransfers.id]?.value[.gatherMeeting]
    #expect(record?.state == .done && record?.note == "Kela laskee tuen", "\(desk.said)")
    #expect(desk.drafts["steps/gatherMeeting/note"] == nil)
  }

  /// A party that lost its permission is not among those of a follow-up that is recorded anew.
  @Test func whoLostItsPermission() throws {
    var client = Sample.client
    client.consents["s1"]?.parties.remove(.kela)
    var desk = desk(SampleTransfers.followedUp, as: Sample.teacher, client: client)
    go(&desk, to: "Seuranta")
    desk.press(.enter)
    go(&desk, to: "[ Tehty ]")
    desk.press(.enter)
    let held = desk.world.casebook.transfers[SampleTransfers.followedUp.id]?.value
    #expect(held?.followUp?.parties == [.student, .school], "\(desk.said)\n\(desk.screen)")
    #expect(desk.saved.count == 1)
  }

  /// Ticks are taken up as they were left, and what was opened again waits with its words.
  @Test func ticksAreTakenUp() {
    var desk = desk(SampleTransfers.taken, as: Sample.teacher)
    desk.resume(
      DraftNote(
        document: .transfer(SampleTransfers.id), path: "steps/gatherMeeting/agreed/parties",
        text: "student; school", basedOn: 7, author: Sample.teacher, machine: "kone",
        time: Sample.now, isLeftBehind: true))
    #expect(desk.screen.contains("[x] Opiskelija"), "\(desk.screen)")
    #expect(desk.screen.contains("[x] Oppilaitos") && desk.screen.contains("[ ] Kela"))
    var again = self.desk(SampleTransfers.agreed, as: Sample.teacher)
    go(&again, to: "Monialainen palaveri koolle")
    again.press(.enter)
    go(&again, to: "Mitä sovittiin")
    again.type(" ja vielä")
    go(&again, to: "[ Avaa uudelleen ]")
    again.press(.enter)
    #expect(again.drafts["steps/gatherMeeting/note"]?.hasSuffix(" ja vielä") == true)
  }
}
