import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  static func basicRows(_ state: State, _ held: Held<Client>, _ world: World) -> [FieldSpec] {
    let texts = world.texts.clients.papers
    let client = held.value
    let people = askers(world)
    var rows = [
      text("firstName", texts.firstName, client.firstName, held),
      text("lastName", texts.lastName, client.lastName, held),
      FieldSpec(
        .choice(
          "language", texts.language, Language.allCases.map(world.texts.common.language),
          selected: Language.allCases.firstIndex(of: client.language)),
        at: place("language", held)),
      text("phone", texts.phone, client.phone, held),
      text("email", texts.email, client.email, held),
      text("school", texts.school, client.school, held),
      text("field", texts.field, client.field, held),
      FieldSpec(
        .choice(
          "group", texts.group,
          [texts.noGroup] + ClientGroup.allCases.map(world.texts.clients.group),
          selected: client.group.flatMap { ClientGroup.allCases.firstIndex(of: $0) }.map { $0 + 1 }
            ?? 0),
        at: place("group", held)),
      FieldSpec(
        .choice(
          "knowsBest", texts.knowsBest, [texts.nobody] + people.map(\.name),
          selected: client.knowsBest.flatMap { id in people.firstIndex { $0.id == id } }
            .map { $0 + 1 } ?? 0
        ).locked(keepersChoose(client, world)), at: place("knowsBest", held)),
      FieldSpec(
        .entry(
          "born", texts.born, client.born.map { born($0, world) } ?? "",
          placeholder: texts.bornHint), at: place("born", held)),
    ]
    if let opener = world.casebook.memberName(client.openedBy) {
      rows.append(note("openedBy", texts.openedBy(opener)))
    }
    return rows
  }

  /// Why somebody else chooses who knows the student best; nothing where this member may.
  private static func keepersChoose(_ client: Client, _ world: World) -> String? {
    let change = ClientChange.setKnowsBest(world.me == client.knowsBest ? nil : world.me)
    do throws(Refusal) {
      _ = try Client.after(change, on: client, id: client.id, in: world.surroundings)
      return nil
    } catch { return error == .keepersChoose ? world.texts.refusals.words(for: error) : nil }
  }

  private static func born(_ birth: Birth, _ world: World) -> String {
    switch birth {
    case .year: birth.text
    case .day(let day): world.texts.dates.day(day)
    }
  }

  /// Saves when the student was born: a year, a day, or nothing any more.
  static func saveBirth(_ state: inout State, _ world: World) -> [Effect] {
    let text = state.fields.text("born").trimmed
    let birth = birth(text, world)
    guard text.isEmpty || birth != nil else {
      return state.fields.refuse("born", world.texts.clients.papers.bornUnclear)
    }
    return [state.fields.save("born", .client(state.client, .setBirth(birth)), world)]
  }

  /// A year or a day as somebody writes them. Not put into its caller: the optimiser fails at that.
  @inline(never)
  private static func birth(_ text: String, _ world: World) -> Birth? {
    if let birth = Birth(text: text) { return birth }
    let entry = world.day(text, as: .past)
    guard let day = entry.day else { return nil }
    return .day(day)
  }

  /// The change that saves a field of the basic data; nothing where it is none of them.
  static func basicChange(_ id: String, _ state: State, _ world: World) -> ClientChange? {
    let fields = state.fields
    let text = fields.text(id).trimmed
    switch id {
    case "firstName", "lastName":
      return .rename(
        firstName: fields.text("firstName").trimmed, lastName: fields.text("lastName").trimmed)
    case "phone": return .setPhone(text)
    case "email": return .setEmail(text)
    case "school": return .setSchool(text)
    case "field": return .setField(text)
    case "language": return fields.picks[id].map { .setLanguage(Language.allCases[$0]) }
    case "group":
      return fields.picks[id].map { .setGroup($0 == 0 ? nil : ClientGroup.allCases[$0 - 1]) }
    case "knowsBest":
      let people = askers(world)
      return fields.picks[id].map { pick in
        .setKnowsBest(pick >= 1 && pick <= people.count ? people[pick - 1].id : nil)
      }
    default: return nil
    }
  }
}
