import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  static func startPaper(_ state: inout State, _ world: World, id: ID<BroughtPaper>? = nil) {
    let wasTouched = state.paper.map { isTouched($0.base, NewPaper.texts, state) } ?? false
    if let id, !wasTouched { state.paper = NewPaper(id: id) }
    if state.paper == nil { state.paper = NewPaper(id: world.newID("b")) }
    state.isPaperOpen = true
    show(&state, world)
  }

  static func openPaper(
    _ parts: [Substring], _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    switch parts.last {
    case "shown": return [.say(world.texts.clients.brought.howToRemove)]
    case "record": return recordPaper(id, &state, held, world)
    case "leave":
      let base = state.paper?.base
      state.paper = nil
      return base.map { base in
        (NewPaper.texts + [choices]).map { .dropDraft(state.document, path: "\(base)/\($0)") }
      } ?? []
    default: return []
    }
  }

  private static func recordPaper(
    _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    guard let new = state.paper else { return [] }
    let entry = world.day(state.fields.text("\(new.base)/day"), as: .past)
    guard entry.day != nil else {
      state.fields.open("\(new.base)/day")
      return state.fields.refuse("\(new.base)/day", entry.problem(world.texts) ?? "")
    }
    guard var paper = writtenPaper(new, state, world) else {
      return state.fields.refuse(id, world.texts.clients.brought.chooseFirst)
    }
    paper.order = held.value.papers.orderAfterLast
    return record(id, .notePaper(paper), &state, held, world)
  }

  static func removePaper(
    _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    let parts = id.split(separator: "/")
    guard parts.count == 3, let row = ID<BroughtPaper>(String(parts[1])) else { return [] }
    return record(id, .removePaper(row), &state, held, world)
  }
}
