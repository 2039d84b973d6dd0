import SharedStore
import StrictJSON

/// A document on its way back to an old version, and what of it stays as it is now.
struct Returning {
  private(set) var payload: JSON
  private let newest: JSON
  private var kept: [[String]] = []

  init(to old: JSON, over newest: JSON) { (payload, self.newest) = (old, newest) }

  /// Leaves a field or a row as it is now.
  mutating func keep(_ path: [String]) {
    payload[path] = newest[path]
    kept.append(path)
  }

  mutating func keepFields(_ fields: Set<String>, of row: [String] = []) {
    for field in fields { keep(row + [field]) }
  }

  /// Takes a field away, or gives it a value of its own.
  mutating func set(_ path: [String], to value: JSON?) { payload[path] = value }

  /// The fields to save: what is still to be chosen in the kept ones is asked on, and no old choice.
  var fields: JSON {
    var fields = payload
    let all = OpenQuestion.field
    for question in OpenQuestion.all(in: payload) where isKept(question) {
      fields[[all, question.id]] = nil
    }
    for question in OpenQuestion.all(in: newest) where isKept(question) {
      fields[[all, question.id]] = newest[[all, question.id]]
    }
    if fields[all]?.objectValue?.isEmpty == true { fields[all] = nil }
    return fields
  }

  private func isKept(_ question: OpenQuestion) -> Bool {
    kept.contains { question.path.starts(with: $0) }
  }
}
