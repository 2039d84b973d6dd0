import Casework
import TestSupport
import Testing
import Workplace

/// Questions about versions go through the desk and come back by their ticket.
@Suite struct DeskHistoryTests {
  private let plan = Document.plan(Sample.planID)

  private func answer(_ reader: DeskReader, _ ticket: Int) -> HistoryAnswer? {
    reader.news.lazy.compactMap {
      if case .history(ticket, let answer) = $0 { answer } else { nil }
    }.first
  }

  @Test func aStepIsTakenBackAfterTheSaveBeforeIt() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let reader = DeskReader(Desk(place.station(Sample.teacher)))
    #expect(reader.wait { $0.connection == .good })
    reader.desk.post(
      .save(.plan(Sample.planID, .writeOwnWords("Töihin")), basedOn: 1, ticket: 1))
    reader.desk.post(.history(.undo(plan), ticket: 2))
    #expect(reader.wait { answer($0, 2) != nil })
    guard case .undone(let undone)? = answer(reader, 2) else {
      Issue.record("\(reader.news)")
      return
    }
    #expect(undone.step.number == 2 && undone.version == 3)
    // The casebook has it before the answer comes.
    #expect(reader.casebook.plans[Sample.planID]?.value.ownWords == "")
    reader.desk.post(.history(.page(plan, before: nil), ticket: 3))
    reader.desk.post(.history(.restore(plan, version: 2, over: 3), ticket: 4))
    #expect(reader.wait { answer($0, 4) != nil })
    guard case .page(let page)? = answer(reader, 3) else {
      Issue.record("\(reader.news)")
      return
    }
    #expect(page.records.map(\.number) == [3, 2, 1])
    #expect(answer(reader, 4) == .restored(plan, from: 2, version: 4))
    #expect(reader.casebook.plans[Sample.planID]?.value.ownWords == "Töihin")
    reader.desk.post(.history(.version(plan, 9), ticket: 5))
    #expect(reader.wait { $0.answer(5) != nil })
    reader.close()
  }
}
