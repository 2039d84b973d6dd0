import Casework
import FileFormat
import Glibc
import SharedStore
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

/// Documents of every kind, changed at random by three people at once and put together by the program's
/// own rules: nothing of anybody vanishes, whoever comes first.
///
/// `OMATIE_LONG=1` runs a hundred thousand rounds in all.
@Suite struct MergePropertyTests {
  typealias MergeFunction = (_ base: JSON, _ one: MergeSide, _ other: MergeSide) -> JSON

  private static let isLong = getenv("OMATIE_LONG") != nil
  private static let rounds = (isLong ? 100_000 : 3_600) / MergeSample.all.count + 1

  @Test(arguments: MergeSample.all)
  func nothingVanishesInAnyOrder(_ sample: MergeSample) {
    var trial = MergeTrial(sample, seed: 20)
    for _ in 0..<Self.rounds {
      if let complaint = trial.complaint(Self.rules(sample)) {
        Issue.record("\(complaint)")
        return
      }
    }
  }

  static func rules(_ sample: MergeSample) -> MergeFunction {
    let rules = Rules(document: sample.document, surroundings: Sample.surroundings())
    return { rules.together($0, $1, $2) }
  }

  // MARK: The judgement itself

  /// Merges that lose something, each in its own way.
  enum BadMerge: String, CaseIterable {
    case lastWriterWins, lastFieldWins, dropsRemovals, dropsQuestions, mergesDecisions
    case firstTextStands, dependsOnOrder, forgetsAdded

    func merge(_ sample: MergeSample) -> MergeFunction {
      let good = MergePropertyTests.rules(sample)
      func byRules(_ change: @escaping @Sendable (FieldRule) -> FieldRule) -> MergeFunction {
        { base, one, other in
          Merge.merge(base: base, one, other) { change(sample.rule($0).forStore) }
        }
      }
      switch self {
      case .lastWriterWins: return { $0 == $1.payload ? $2.payload : $1.payload }
      case .lastFieldWins:
        return { base, one, other in
          var merged = other.payload
          for path in Fields.changed(from: base, to: one.payload) {
            merged[path] = one.payload[path]
          }
          return merged
        }
      case .dropsRemovals:
        return { base, one, other in
          good(base, one, other).objectValue.map { fields in
            .object(fields.merging(base.objectValue ?? [:]) { Self.restored($0, $1) })
          } ?? base
        }
      case .dropsQuestions:
        return { base, one, other in
          var merged = good(base, one, other)
          merged[SharedStore.OpenQuestion.field] = nil
          return merged
        }
      case .mergesDecisions: return byRules { $0 == .atomic ? .value : $0 }
      case .firstTextStands:
        return { base, one, other in
          var merged = good(base, one, other)
          for path in Fields.changed(from: one.payload, to: merged) where sample.rule(path) == .text
          {
            merged[path] = one.payload[path]
          }
          return merged
        }
      case .dependsOnOrder:
        return { base, one, other in
          var merged = good(base, one, other)
          for question in SharedStore.OpenQuestion.all(in: merged) {
            if let value = one.payload[question.path] { merged[question.path] = value }
          }
          return merged
        }
      case .forgetsAdded:
        return { base, one, other in
          var merged = good(base, one, other)
          for path in Fields.changed(from: base, to: other.payload) where base[path] == nil {
            merged[path] = nil
          }
          return merged
        }
      }
    }

    private static func restored(_ new: JSON, _ old: JSON) -> JSON {
      guard let new = new.objectValue, let old = old.objectValue else { return new }
      return .object(new.merging(old) { restored($0, $1) })
    }
  }

  @Test(arguments: BadMerge.allCases)
  func aBadMergeIsFoundOut(_ bad: BadMerge) throws {
    let sample = try #require(MergeSample.all.first)
    var trial = MergeTrial(sample, seed: 4)
    let merge = bad.merge(sample)
    #expect((0..<400).contains { _ in trial.complaint(merge) != nil })
  }
}
