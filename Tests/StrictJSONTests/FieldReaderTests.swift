import StrictJSON
import Testing

@Suite struct FieldReaderTests {
  enum Colour: String { case red, green }

  let plan: JSON = [
    "goals": ["g2": ["text": "b"], "g1": ["text": 5]], "colour": "red", "hue": "pink", "count": 3,
    "open": true, "tags": ["x", 1], "rows": [["n": 1], 2], "none": .null,
  ]

  @Test func readsTypedFields() throws {
    let reader = try FieldReader(plan)
    #expect(try reader.int("count") == 3)
    #expect(try reader.bool("open"))
    #expect(try reader.choice("colour", as: Colour.self) == .red)
    #expect(try reader.optionalString("none") == nil)
    #expect(try reader.optionalInt("missing") == nil)
    #expect(try reader.entries("goals").map(\.id) == ["g1", "g2"])
    #expect(try reader.entries("missing").isEmpty)
    #expect(try reader.value("hue") { $0.count } == 4)
    #expect(reader.unknown(besides: ["goals", "tags", "rows"]).count == 5)
  }

  @Test func namesThePathOfWhatIsWrong() throws {
    let reader = try FieldReader(plan)
    func failure(_ body: () throws -> Void) -> FieldError? {
      do { try body() } catch { return error as? FieldError }
      return nil
    }
    #expect(
      failure { _ = try reader.object("goals").object("g1").string("text") }
        == FieldError(path: "goals/g1/text", code: .wrongType(expected: "string")))
    #expect(
      failure { _ = try reader.string("missing") } == FieldError(path: "missing", code: .missing))
    #expect(failure { _ = try reader.string("none") } == FieldError(path: "none", code: .missing))
    #expect(
      failure { _ = try reader.choice("hue", as: Colour.self) }
        == FieldError(path: "hue", code: .badValue))
    #expect(
      failure { _ = try reader.strings("tags") }
        == FieldError(path: "tags/1", code: .wrongType(expected: "string")))
    #expect(
      failure { _ = try reader.objects("rows") }
        == FieldError(path: "rows/1", code: .wrongType(expected: "object")))
    #expect(
      failure { _ = try FieldReader(5) }
        == FieldError(path: "", code: .wrongType(expected: "object")))
  }

  @Test func pathsReadAndWriteInDepth() {
    var value: JSON = ["a": ["b": 1]]
    #expect(value[["a", "b"]] == 1)
    #expect(value[["a", "x", "y"]] == nil)
    value[["a", "c", "d"]] = 2
    #expect(value == ["a": ["b": 1, "c": ["d": 2]]])
    value[["a", "c"]] = nil
    value[["x", "y"]] = nil
    #expect(value == ["a": ["b": 1]])
  }
}
