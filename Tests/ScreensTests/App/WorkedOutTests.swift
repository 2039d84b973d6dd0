import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// What is worked out of a casebook is used again for the same casebook and key, and never else.
@Suite struct WorkedOutTests {
  private struct Key: Equatable {
    var number: Int
  }

  private func ask(_ world: World, _ number: Int, _ count: inout Int) -> Int {
    world.workedOut.value(for: Key(number: number)) {
      count += 1
      return number * 10 + world.casebook.clients.count
    }
  }

  @Test func aKeyIsWorkedOutOnce() {
    let world = World.sample()
    var count = 0
    #expect(ask(world, 1, &count) == 11)
    #expect(ask(world, 1, &count) == 11)
    #expect(count == 1)
    #expect(ask(world, 2, &count) == 21)
    #expect(ask(world, 1, &count) == 11)
    #expect(count == 3)
  }

  @Test func anotherCasebookForgetsAll() {
    var world = World.sample()
    let before = world
    var count = 0
    #expect(ask(world, 1, &count) == 11)
    world.casebook.clients = [:]
    #expect(ask(world, 1, &count) == 10)
    #expect(ask(before, 1, &count) == 11)
    #expect(count == 2)
  }

  @Test func aCopyMadeForKeepingHasNothing() {
    let world = World.sample()
    var count = 0
    _ = ask(world, 1, &count)
    _ = ask(world.apart, 1, &count)
    #expect(count == 2)
  }

  @Test func theDayFollowsTheClock() {
    var world = World.sample()
    world.now = Instant(seconds: world.now.seconds + 86_400)
    #expect(world.today == Helsinki.local(world.now).day)
    #expect(world.today.number == Sample.today.number + 1)
  }
}
