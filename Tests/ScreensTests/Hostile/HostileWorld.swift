import Canvas
import Casework
import StrictJSON
import TestSupport
import Texts

@testable import Screens
@testable import Workplace

/// The sample group in which every text that anybody can write is another hostile one.
struct HostileWorld {
  /// One document of the group, and where free text stands in its file.
  private struct Written {
    let document: Document
    let payload: JSON
    let texts: [[String]]
  }

  private let documents: [Written]
  /// How many texts one world holds.
  var count: Int { documents.reduce(0) { $0 + $1.texts.count } + 4 }

  init() {
    let values: [(Document, DocumentValue)] = [
      (.roster, .roster(Sample.roster)), (.schedule, .schedule(Sample.schedule)),
      (.catalogue, .catalogue(Sample.regionCatalogue)), (.region, .region(Sample.region)),
      (.client(Sample.clientID), .client(HostileWorld.client)),
      (.plan(Sample.planID), .plan(HostileWorld.plan)),
      (.meeting(Sample.meetingID), .meeting(Sample.runningMeeting)),
      (.meeting(Sample.nextMeeting.id), .meeting(Sample.nextMeeting)),
      (.feedback(Sample.feedbackID), .feedback(Sample.feedback)),
      (.transfer(SampleTransfers.id), .transfer(SampleTransfers.sent)),
    ]
    documents = values.map { document, value in
      let payload = Codec.encode(value)
      var texts: [[String]] = []
      HostileWorld.eachText(payload, []) { path in
        if HostileWorld.isFree(path, payload, document) { texts.append(path) }
      }
      return Written(document: document, payload: payload, texts: texts)
    }
  }

  private static var client: Client {
    var client = Sample.assessedClient
    client.papers = Sample.clientWithPapers.papers
    return client
  }

  private static var plan: Plan {
    var plan = Sample.fullPlan
    for service in Sample.coachedPlan.services.sorted { plan.services[service.id] = service }
    return plan
  }

  private static func eachText(_ json: JSON, _ path: [String], _ body: ([String]) -> Void) {
    if let fields = json.objectValue {
      for entry in fields { eachText(entry.value, path + [entry.key], body) }
    } else if json.stringValue != nil {
      body(path)
    }
  }

  /// Whether any words may stand there: what is read comes back as it was written.
  private static func isFree(_ path: [String], _ payload: JSON, _ document: Document) -> Bool {
    var probe = payload
    probe[path] = "\u{1b}[31m mitä vain"
    guard let value = try? Codec.decode(probe, document) else { return false }
    return Codec.encode(value)[path] == probe[path]
  }

  /// The group with the texts that `next` gives, one after the other.
  func world(_ size: Size, _ language: Language, _ next: () -> String) -> World {
    var world = World.sample(as: Sample.teacher, size: size, in: language)
    for written in documents {
      var payload = written.payload
      for path in written.texts {
        let text = next()
        payload[path] = .string(text)
        // What is too long for its place is no text of it.
        if (try? Codec.decode(payload, written.document)) == nil {
          payload[path] = .string(String(text.prefix(60)))
        }
      }
      guard let value = try? Codec.decode(payload, written.document) else { continue }
      world.casebook.hold(value)
    }
    world.casebook.drafts = [
      DraftNote(
        document: .plan(Sample.planID), path: "ownWords", text: next(), basedOn: 1,
        author: Sample.coach, machine: next(), time: Sample.now),
      DraftNote(
        document: .plan(Sample.planID), path: "aids", text: next(), basedOn: 1,
        author: Sample.teacher, machine: "kone", time: Sample.now, isLeftBehind: true),
    ]
    let place = next()
    world.casebook.troubles = [Trouble(.foreign, place: place, detail: place)]
    return world
  }
}

extension Casebook {
  fileprivate mutating func hold(_ value: DocumentValue) {
    switch value {
    case .client(let value): clients[value.id] = Held(value, version: 3)
    case .plan(let value): plans[value.id] = Held(value, version: 5)
    case .meeting(let value): meetings[value.id] = Held(value, version: 2)
    case .roster(let value): roster = Held(value, version: 4)
    case .schedule(let value): schedule = Held(value, version: 1)
    case .catalogue(let value): region = Held(value, version: 1)
    case .feedback(let value): feedback[value.id] = Held(value, version: 1)
    case .region(let value): checklistOfRegion = Held(value, version: 1)
    case .transfer(let value): transfers[value.id] = Held(value, version: 1)
    }
  }
}
