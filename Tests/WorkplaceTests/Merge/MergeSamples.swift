import Casework
import FileFormat
import StrictJSON
import TestSupport
import Testing

@testable import Workplace

/// The fields of one real document of each kind, for merges that are made up at random.
struct MergeSample: CustomTestStringConvertible, Sendable {
  let document: Document
  let payloads: [JSON]
  var testDescription: String { document.kind.rawValue }

  private init(_ document: Document, _ values: DocumentValue...) {
    self.document = document
    payloads = values.map(Codec.encode)
  }

  static let all = [
    MergeSample(
      .plan(Sample.planID), .plan(Sample.fullPlan), .plan(Sample.coachedPlan), .plan(Sample.plan)),
    MergeSample(
      .client(Sample.clientID), .client(Sample.assessedClient), .client(Sample.clientWithPapers)),
    MergeSample(
      .meeting(Sample.meetingID), .meeting(Sample.runningMeeting), .meeting(Sample.heldMeeting)),
    MergeSample(.roster, .roster(Sample.roster)),
    MergeSample(.schedule, .schedule(Sample.schedule)),
    MergeSample(.catalogue, .catalogue(Sample.regionCatalogue)),
    MergeSample(.region, .region(Sample.region)),
    MergeSample(
      .feedback(Sample.feedbackID), .feedback(Sample.feedback), .feedback(Sample.coachsFeedback)),
    MergeSample(
      .transfer(SampleTransfers.id), .transfer(SampleTransfers.sent),
      .transfer(SampleTransfers.toSchool)),
  ]

  func rule(_ path: [String]) -> FieldKind { MergeRules.rule(forPath: path, kind: document.kind) }
}
