import Casework
import Texts

extension StoredTable {
  /// The fields of the region's checklist.
  static let region = StoredTable(
    [
      "points/*": .regionPoint, "agreements/*": .employerAgreement,
      "consensus/*": .consensusStep, "signatures/*": .signature,
    ],
    [
      Entry(
        "points/*/state", .pointState,
        .choice { raw, texts in RegionState(rawValue: raw).map { texts.region.state($0) } }),
      Entry("points/*/evidence", .evidence), Entry("points/*/owner", .answersFor),
      Entry("points/*/nextStep", .nextStep), Entry("points/*/by", .dueDay, .day),
      Entry("aim", .networkAim), Entry("backing", .backing), Entry("backedOn", .backedOn, .day),
      Entry("agreements/*/employer", .employer), Entry("agreements/*/content", .agreed),
      Entry("agreements/*/contact", .contact), Entry("agreements/*/from", .from, .day),
      Entry("agreements/*/until", .until, .day), Entry("agreements/*/order", .other, .hidden),
      Entry("contents", .contents), Entry("consensus/*/doneOn", .doneOn, .day),
      Entry("consensus/*/note", .note), Entry("signatures/*/organisation", .organisation),
      Entry("signatures/*/person", .signer), Entry("signatures/*/day", .day, .day),
      Entry("signatures/*/order", .other, .hidden),
    ])

  /// The fields of one person's feedback.
  static let feedback = StoredTable(
    [:],
    [
      Entry("client", .client, .client), Entry("about", .about, .hidden),
      Entry("meeting", .meeting, .hidden), Entry("service", .service),
      Entry("party", .party, .party), Entry("member", .member, .member),
      Entry("ratings/heard", .heard, .number), Entry("ratings/clear", .clear, .number),
      Entry("ratings/helped", .helped, .number), Entry("words", .words),
      Entry("finished", .finished, .day), Entry("day", .day, .day),
      Entry("writtenBy", .writtenBy, .member),
      Entry("language", .language, .hidden),
    ])
}
