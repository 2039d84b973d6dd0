internal import Casework
internal import StrictJSON

extension CatalogueEntry {
  var json: JSON { To.object(fields) }

  private var fields: JSONObject {
    [
      "service": To.id(service), "edition": To.id(edition), "version": To.int(version),
      "name": To.text(name),
    ]
  }

  init(reading reader: FieldReader) throws(FieldError) {
    let version = try reader.optionalInt("version") ?? 0
    guard (0...1_000_000).contains(version) else { throw reader.error("version") }
    self.init(
      service: try reader.id("service"), edition: try reader.id("edition"), version: version,
      name: try reader.string("name"))
  }
}

extension Coaching {
  var json: JSON {
    var stages = JSONObject()
    for (step, stage) in self.stages { stages[step.rawValue] = To.object(stage.fields) }
    return To.object([
      "step": To.word(step), "steps": .object(stages), "modules": To.rows(modules),
    ])
  }

  init(reading reader: FieldReader) throws(FieldError) {
    var stages: [CoachingStep: CoachingStage] = [:]
    for (name, stage) in try reader.entries("steps") {
      guard let step = CoachingStep(rawValue: name) else { throw reader.error("steps/\(name)") }
      stages[step] = CoachingStage(
        since: try stage.day("since"), who: try stage.text("who"), note: try stage.text("note"))
    }
    self.init(step: try reader.choice("step"), stages: stages)
    modules = try reader.rows("modules")
  }
}

extension CoachingStage {
  fileprivate var fields: JSONObject {
    ["since": To.day(since), "who": To.text(who), "note": To.text(note)]
  }
}

extension CoachingModule: FileRow {
  var fields: JSONObject {
    var evaluations = JSONObject()
    for (evaluator, evaluation) in self.evaluations {
      evaluations[evaluator.rawValue] = [
        "day": .string(evaluation.day.isoText), "words": .string(evaluation.words),
      ]
    }
    return [
      "order": To.text(order), "name": To.text(name), "starts": To.day(starts),
      "ends": To.day(ends), "evaluations": .object(evaluations), "next": To.word(next),
    ]
  }

  init(id: ID<CoachingModule>, reading reader: FieldReader) throws(FieldError) {
    self.init(id: id, order: try reader.text("order"), name: try reader.text("name"))
    starts = try reader.optionalDay("starts")
    ends = try reader.optionalDay("ends")
    next = try reader.optionalChoice("next")
    for (name, evaluation) in try reader.entries("evaluations") {
      guard let evaluator = Evaluator(rawValue: name) else {
        throw reader.error("evaluations/\(name)")
      }
      evaluations[evaluator] = ModuleEvaluation(
        day: try evaluation.day("day"), words: try evaluation.text("words"))
    }
  }
}
