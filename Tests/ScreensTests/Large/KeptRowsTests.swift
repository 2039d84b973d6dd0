import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("Rows that are kept from one casebook to the next")
struct KeptRowsTests {
  private func columns(_ world: World) -> Int { world.size.columns - 3 }

  @Test(arguments: 1...24) func theListOfClientsIsAsIfMadeAnew(seed: Int) {
    var group = LargeGroup(40, seed: seed)
    for step in 0..<150 {
      group.change()
      if step % 3 == 0 { group.change() }
      let (world, anew) = (group.world, group.anew)
      let shown = ClientRows.shown(world, columns: columns(world))
      let expected = ClientRows.shown(anew, columns: columns(world))
      #expect(shown.rows == expected.rows, "step \(step)")
      #expect(shown.table == expected.table, "step \(step)")
    }
  }

  @Test(arguments: 1...24) func theComingTimesAreAsIfMadeAnew(seed: Int) {
    var group = LargeGroup(40, seed: seed)
    for step in 0..<150 {
      group.change()
      #expect(ComingTimes.rows(group.world) == ComingTimes.rows(group.anew), "step \(step)")
      let told = ComingTimes.toldLines(group.world, columns: 80)
      #expect(told == ComingTimes.toldLines(group.anew, columns: 80), "step \(step)")
    }
  }

  @Test(arguments: 1...24) func whatIsOverdueAndOfferedIsWhatAllItemsSay(seed: Int) {
    var group = LargeGroup(40, seed: seed)
    for step in 0..<150 {
      group.change()
      let world = group.world
      let items = world.followUpItems
      let overdue = items.filter { $0.isOverdue(on: world.today) }
      let tally = world.followUpTally
      #expect(tally.overdue == overdue.count, "step \(step)")
      #expect(tally.mine == overdue.count { $0.isFor(world.me ?? "mnobody") })
      let followUps = overdue.count { if case .followUp = $0.subject { true } else { false } }
      #expect(tally.followUps == followUps)
      let mine = items.filter { item in
        item.isOffer && world.me.map { item.owner == .member($0) } ?? false
      }
      #expect(tally.offers == mine, "step \(step)")
    }
  }

  @Test(arguments: 1...12) func whatIsFoundOfStudentsIsWhatAllDocumentsSay(seed: Int) {
    var group = LargeGroup(30, seed: seed)
    for step in 0..<150 {
      group.change()
      let book = group.world.casebook
      let plans = Dictionary(grouping: book.plans.values.map(\.value), by: \.client)
      for client in book.clients.keys {
        let own = plans[client] ?? []
        #expect(Set(book.plans(of: client).map(\.value.id)) == Set(own.map(\.id)), "step \(step)")
        #expect(book.followedPlan(of: client)?.value == own.followed, "step \(step)")
      }
      let followed = plans.values.compactMap(\.followed).sorted { $0.id < $1.id }
      #expect(book.followedPlans == followed)
    }
  }

  @Test func aPermissionThatClosesTakesTheRowAtOnce() throws {
    var group = LargeGroup(30, seed: 7)
    var world = group.world
    let first = try #require(ClientLines.rows(world, columns: 77).first { !$0.isHeader })
    let id = try #require(ID<Client>(first.id))
    world.casebook.clients[id] = nil
    #expect(!ClientLines.rows(world, columns: 77).contains { $0.id == first.id })
    group.change()
    // What another casebook shows hangs on nothing that was shown of this one.
    #expect(ClientLines.rows(group.world, columns: 77) == ClientLines.rows(group.anew, columns: 77))
  }

  @Test func oneStudentAmongThousandsIsOneRow() {
    var group = LargeGroup(3_000, seed: 2)
    let before = ClientRows.shown(group.world, columns: 77)
    let coming = ComingFollowUps.shown(group.world) { _ in 12 }
    let lookedAt = FollowUpTallies.lookedAt(group.world)
    #expect(before.made == 3_000 && lookedAt == 3_000 && !coming.rows.isEmpty)
    for number in 1...20 {
      group.write("Uusi ala \(number)", of: number * 100)
      let now = ClientRows.shown(group.world, columns: 77)
      #expect(now.made == before.made + number)
      #expect(now.rows.contains { $0.alsoFoundBy.contains("Uusi ala \(number)") })
      #expect(FollowUpTallies.lookedAt(group.world) == lookedAt + number)
      let times = ComingFollowUps.shown(group.world) { _ in 12 }
      #expect(times.made <= coming.made + number && times.rows == coming.rows)
    }
    // Asked again, nothing is made; nor where somebody else is typing.
    _ = ClientRows.shown(group.world, columns: 77)
    #expect(ClientRows.shown(group.world, columns: 77).made == before.made + 20)
  }
}
