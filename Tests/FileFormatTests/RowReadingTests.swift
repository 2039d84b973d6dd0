import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

@Suite("Reading many rows")
struct RowReadingTests {
  private static func needs(_ count: Int) -> JSON {
    var plan = EncodedPlan.encode(Sample.fullPlan)
    let needs = (0..<count).map { number -> (String, JSON) in
      ("n\(number)", ["order": "n", "text": "Tarve", "area": "work"])
    }
    plan["needs"] = .object(JSONObject(needs, uniquingKeysWith: { first, _ in first }))
    return plan
  }

  /// Ten times as many take about ten times as long, and not a hundred times.
  @Test func aHundredThousandAreReadAsQuicklyEachAsAFew() throws {
    let clock = ContinuousClock()
    func seconds(_ count: Int) throws -> Duration {
      let payload = Self.needs(count)
      return try clock.measure {
        let plan = try EncodedPlan.decode(payload, id: "p1")
        #expect(plan.needs.count == count)
        let last = "n" + String(repeating: "9", count: String(count).count - 1)
        #expect(plan.needs.byID.values.last?.id.text == last)
      }
    }
    _ = try seconds(100)
    let few = try min(seconds(10_000), seconds(10_000), seconds(10_000))
    #expect(try seconds(100_000) < few * 40)
  }

  @Test func theyAreWrittenAsTheyWereRead() throws {
    let payload = Self.needs(1000)
    #expect(EncodedPlan.encode(try EncodedPlan.decode(payload, id: "p1")) == payload)
  }
}
