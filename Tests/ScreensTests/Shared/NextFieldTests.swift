import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// A field that an answer brings with it is the next one, however late it comes.
@Suite struct NextFieldTests {
  private static let area = Rect(row: 0, column: 0, rows: 20, columns: 80)
  private let world = SampleGroup.world()

  private func spec(_ row: FormRow) -> FieldSpec {
    FieldSpec(
      row,
      at: FieldPlace(document: .plan(SampleGroup.plan), path: row.id, version: 5, questions: []))
  }

  private var answer: FieldSpec {
    spec(.choice("answer", "Vastaus", ["ei", "kyllä"], selected: 0))
  }
  private var asked: FieldSpec { spec(.text("asked", "Miksi", "")) }
  private var last: FieldSpec { spec(.choice("last", "Toinen", ["ei", "kyllä"], selected: 0)) }

  private func show(_ fields: inout Fields, _ specs: [FieldSpec]) {
    fields.show(specs, world.texts.fields, world)
  }

  private func answered(_ key: Key) -> Fields {
    var fields = Fields()
    show(&fields, [answer, last])
    _ = fields.handle(.right, in: Self.area, world.texts.fields)
    #expect(fields.handle(key, in: Self.area, world.texts.fields) == .left("answer"))
    _ = fields.save("answer", .plan(SampleGroup.plan, .writeOwnWords("x")), world)
    show(&fields, [answer, last])
    #expect(fields.focus == "last")
    return fields
  }

  @Test(arguments: [Key.tab, .enter, .down])
  func whatComesWithAnAnswerIsNext(_ key: Key) {
    var fields = answered(key)
    show(&fields, [answer, asked, last])
    #expect(fields.focus == "asked")
    _ = fields.handle(.tab, in: Self.area, world.texts.fields)
    #expect(fields.focus == "last")
  }

  @Test func whoHasGoneOnIsNotTakenBack() {
    var fields = answered(.tab)
    _ = fields.handle(.right, in: Self.area, world.texts.fields)
    show(&fields, [answer, asked, last])
    #expect(fields.focus == "last")
  }

  @Test func whatOthersAddLaterMovesNobody() {
    var fields = answered(.tab)
    _ = fields.take(
      .saved(
        ticket: fields.waiting.keys.first ?? 0, document: .plan(SampleGroup.plan), version: 6,
        openQuestions: 0), world)
    fields.picks = [:]
    show(&fields, [answer, last])
    show(&fields, [answer, asked, last])
    #expect(fields.focus == "last")
  }

  /// Where two people have written in one field nobody is led to choose between it.
  @Test(arguments: [Key.tab, .enter])
  func whatTwoHaveWrittenIsPassed(_ key: Key) {
    var fields = Fields()
    let question = OpenQuestion(
      id: "q1", path: "first",
      candidates: [
        .init(key: "a", text: "yksi", author: nil, time: nil),
        .init(key: "b", text: "kaksi", author: nil, time: nil),
      ])
    let first = FieldSpec(
      .text("first", "Asia", "yksi"),
      at: FieldPlace(
        document: .plan(SampleGroup.plan), path: "first", version: 5, questions: [question]))
    show(&fields, [first, last])
    fields.open("first")
    _ = fields.handle(key, in: Self.area, world.texts.fields)
    #expect(fields.focus == "last")
    _ = fields.handle(.up, in: Self.area, world.texts.fields)
    #expect(fields.focus == "question/q1/b", "an arrow leads there")
  }

  /// In a text they are its beginning and its end, opened or not: a word typed then goes on there.
  @Test(arguments: [(Key.end, "Pyörälläx"), (.home, "xPyörällä")])
  func homeAndEndStayInAText(_ key: Key, _ text: String) {
    var fields = Fields()
    fields.hasHead = true
    show(&fields, [answer, spec(.text("words", "Matka", "Pyörällä")), last])
    _ = fields.handle(.down, in: Self.area, world.texts.fields)
    #expect(fields.focus == "words" && !fields.isTyping)
    _ = fields.handle(key, in: Self.area, world.texts.fields)
    #expect(fields.focus == "words" && fields.isTyping)
    _ = fields.handle(.character("x"), in: Self.area, world.texts.fields)
    #expect(fields.text("words") == text)
    // On every other row they lead to the first and the last one.
    _ = fields.handle(.tab, in: Self.area, world.texts.fields)
    _ = fields.handle(.home, in: Self.area, world.texts.fields)
    #expect(fields.focus == "answer")
  }
}
