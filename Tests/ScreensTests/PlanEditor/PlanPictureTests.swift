import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// What is kept of the form from key to key must never show: it is drawn as if nothing were kept.
@Suite struct PlanPictureTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  /// The same screen drawn with nothing worked out before.
  private func fresh(_ driver: Driver) -> Grid {
    var world = driver.world
    world.casebook = driver.world.casebook
    var grid = Grid(world.size)
    PlanEditor.view(driver.state, world, on: &grid, in: world.body)
    return grid
  }

  private static let keys: [Key] = [
    .character("a"), .character("ä"), .character(" "), .character("日"), .backspace, .delete,
    .enter, .tab, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageDown, .pageUp,
    .ctrl("n"), .ctrl("b"), .ctrl("d"), .ctrl("z"), .ctrl("y"), .ctrl("g"), .ctrlDown, .ctrlUp,
    .escape, .paste("pitkä rivi, joka ei mahdu yhdelle riville vaan jatkuu seuraavalle"),
    .character("1"), .character("."), .ctrl("w"), .shiftLeft,
  ]

  @Test(arguments: [Size.standard, .small, Size(rows: 30, columns: 130)])
  func drawsAsIfNothingWereKept(_ size: Size) {
    var driver = Driver(PlanEditor.self, .init(client: Sample.clientID), .sample(size: size))
    var seed: UInt64 = 11
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for step in 0..<240 {
      let key = Self.keys[next(Self.keys.count)]
      driver.press(key)
      // Several letters in a row, as when words are written.
      for _ in 0..<next(3) {
        #expect(driver.grid == fresh(driver))
        driver.type("s")
      }
      switch next(40) {
      case 0: driver.pause()
      case 1: driver.world.now = Instant(seconds: driver.world.now.seconds + 60)
      case 2: driver.world.texts = Texts.of(driver.world.texts.language.next)
      case 3:
        driver.others(
          .plan(Sample.planID, .writeAids("Tulkki \(step)")), by: Sample.teacher)
      default: break
      }
      guard driver.grid == fresh(driver) else {
        Issue.record("after \(key), step \(step):\n\(driver.screen)")
        return
      }
    }
  }
}
