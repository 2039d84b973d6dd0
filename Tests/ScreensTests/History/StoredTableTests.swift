import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Every field of every kind of document has its own name, in each language.
@Suite struct StoredTableTests {
  @Test(arguments: Language.allCases)
  func everyFieldAndRowHasItsWords(_ language: Language) {
    for field in StoredField.allCases { #expect(!field.words[language].isEmpty, "\(field)") }
    for row in StoredRow.allCases {
      #expect(!row.words[language].isEmpty, "\(row)")
    }
  }

  /// No field of the shipped schemas is told by its raw path, and no name is left without a field.
  @Test(arguments: [
    ("plan-2", Document.plan("p1")), ("client-2", .client("c1")), ("meeting-2", .meeting("m1")),
    ("roster-2", .roster), ("schedule-2", .schedule), ("catalogue-2", .catalogue),
    ("feedback-2", .feedback("f1")), ("region-2", .region),
    ("transfer-2", .transfer("x1")),
  ])
  func everyStoredFieldHasItsName(_ schema: String, _ document: Document) {
    let paths = SchemaFields.paths(ofSchema: schema).filter { path in
      !["openQuestions", "questionnaires"].contains { path.hasPrefix($0) }
    }
    #expect(paths.count >= 10, "\(paths)")
    let table = StoredTable.of(document)
    for path in paths.sorted() {
      let keys = path.split(separator: "/").map { $0 == "*" ? "x1" : String($0) }
      #expect(table.entry(keys) != nil, "\(schema): \(path)")
    }
    let known = Set(
      paths.compactMap { path in
        table.entry(path.split(separator: "/").map { $0 == "*" ? "x1" : String($0) })?.pattern
      })
    let unknown = table.patterns.filter { !known.contains($0) }
    #expect(unknown.isEmpty, "\(schema) has no \(unknown)")
  }

  /// Steps in one phrase: the field's own name, the row's name, and what became of it.
  @Test(
    arguments: [
      (
        ["actions", "a1", "by"], StoredValue.text("2027-12-01"), StoredValue.text("2027-12-08"),
        "määräpäivä: 1.12. → 8.12., tehtävä ’Kela-aika’",
        "slutdatum: 1.12. → 8.12., uppgift ’Kela-aika’",
        "due day: 1.12. → 8.12., task ‘Kela-aika’"
      ),
      (
        ["actions", "a1", "by"], nil, .text("2028-01-08"),
        "määräpäivä: 8.1.2028, tehtävä ’Kela-aika’",
        "slutdatum: 8.1.2028, uppgift ’Kela-aika’",
        "due day: 8.1.2028, task ‘Kela-aika’"
      ),
      (
        ["actions", "a1", "state"], .text("open"), .text("done"),
        "tila: avoin → tehty, tehtävä ’Kela-aika’", "läge: öppen → gjord, uppgift ’Kela-aika’",
        "state: open → done, task ‘Kela-aika’"
      ),
      (
        ["actions", "a1", "owner"], .text("student"), .text("member/mmaija"),
        "tekijä: Opiskelija → Maija Mäki, tehtävä ’Kela-aika’",
        "utförare: Studerande → Maija Mäki, uppgift ’Kela-aika’",
        "doer: Student → Maija Mäki, task ‘Kela-aika’"
      ),
      (
        ["ownWords"], .text("Haluan keittiöön"), .text("Haluan puutarhalle"),
        "oma toive: −[keittiöön] +[puutarhalle]", "egen önskan: −[keittiöön] +[puutarhalle]",
        "own wish: −[keittiöön] +[puutarhalle]"
      ),
      (
        ["actions", "a1", "by"], .text("2027-12-01"), nil,
        "määräpäivä: 1.12. → tyhjä, tehtävä ’Kela-aika’",
        "slutdatum: 1.12. → tomt, uppgift ’Kela-aika’",
        "due day: 1.12. → empty, task ‘Kela-aika’"
      ),
      (
        ["actions", "a1", "order"], nil, .text("n"), nil, nil, nil
      ),
      (
        ["somethingNewer"], .text("a"), .text("b"), "muu tieto: a → b", "annan uppgift: a → b",
        "other detail: a → b"
      ),
    ] as [([String], StoredValue?, StoredValue?, String?, String?, String?)])
  func aStepIsNamed(
    _ path: [String], _ before: StoredValue?, _ after: StoredValue?, _ finnish: String?,
    _ swedish: String?, _ english: String?
  ) {
    let names: RowNames = ["actions/a1": RowName(["actions", "a1", "what"], "Kela-aika")]
    for (language, words) in [
      (Language.finnish, finnish), (.swedish, swedish), (.english, english),
    ] {
      let world = SampleGroup.world(SampleGroup.casebook(), language)
      let stored = StoredNames(.plan(SampleGroup.plan), names, world)
      #expect(stored.phrase([FieldChange(path, before: before, after: after)]) == words)
    }
  }

  @Test func whatBeganAndWhatWentIsToldAsAWhole() {
    let names: RowNames = ["actions/a1": RowName(["actions", "a1", "what"], "Kela-aika")]
    let world = SampleGroup.world()
    let stored = StoredNames(.plan(SampleGroup.plan), names, world)
    let fields = [
      FieldChange(["actions", "a1", "what"], before: nil, after: .text("Kela-aika")),
      FieldChange(["actions", "a1", "order"], before: nil, after: .text("n")),
    ]
    #expect(stored.phrase(fields) == "lisätty: tehtävä ’Kela-aika’")
    let gone = fields.map { FieldChange($0.path, before: $0.after, after: nil) }
    #expect(stored.phrase(gone) == "poistettu: tehtävä ’Kela-aika’")
    let two =
      gone + [FieldChange(["aids"], before: nil, after: .text("Tulkki"))]
    #expect(stored.phrase(two)?.hasSuffix("(+ 1 muu)") == true)
  }

  /// A change that was taken back is told as what stands there now.
  @Test func whatWasTakenBackIsToldAsItStands() {
    let path = ["aids"]
    let due = ["actions", "a1", "by"]
    let cases: [(FieldChange, Language, String)] = [
      (
        FieldChange(path, before: .text("yksi kaksi"), after: .text("yksi kolme")), .finnish,
        "takaisin ’kaksi’, pois ’kolme’"
      ),
      (FieldChange(path, before: nil, after: .text("kolme")), .finnish, "pois ’kolme’"),
      (
        FieldChange(due, before: .text("2026-12-01"), after: .text("2026-12-08")), .finnish,
        "taas 1.12."
      ),
      (
        FieldChange(due, before: .text("2026-12-01"), after: .text("2026-12-08")), .swedish,
        "åter 1.12"
      ),
    ]
    for (change, language, words) in cases {
      let world = SampleGroup.world(SampleGroup.casebook(), language)
      var stored = StoredNames(.plan(SampleGroup.plan), [:], world)
      stored.isUndone = true
      let phrase = stored.phrase(change)
      #expect(phrase.contains(words), "\(phrase)")
      #expect(!phrase.contains("+[") && !phrase.contains("→"), "\(phrase)")
    }
  }
}
