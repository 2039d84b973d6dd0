import Casework
import TestSupport

@testable import Workplace

/// Saves of what is kept of a turn and after it, and of what the region keeps for all.
extension SavesToBreak {
  /// A turn is held; feedback and a transfer are begun, the region's two documents too.
  static func goOn(_ session: Session) throws {
    try session.save(.meeting(Sample.meetingID, .agree))
    try session.save(
      .meeting(
        Sample.meetingID,
        .book(client: Sample.clientID, order: "n", starts: ClockTime(9, 0), length: 45)))
    try WrittenFilesTests.holdTurn(session)
    try session.save(.feedback(Sample.feedbackID, SampleChanges.feedback[0]))
    try session.save(.transfer(SampleTransfers.id, SampleTransfers.story[0]))
    try session.save(.region(.writeAim("Jokaiselle reitti")))
    try session.save(.catalogue(.addService(Sample.regionCatalogue.services.sorted[2])))
  }

  static var laterKinds: [Kind] {
    let (feedback, transfer) = (Sample.feedbackID, SampleTransfers.id)
    return [
      Kind(
        name: "feedback", change: .feedback(feedback, .rate(.heard, .two)),
        others: .feedback(feedback, .write("Kiva"))
      ) { $0.shelf.feedback[feedback]?.ratings[.heard] == .two },
      Kind(
        name: "transfer", change: .transfer(transfer, .setField("Puutarha-ala")),
        others: .transfer(transfer, .setStudies(.graduated))
      ) { $0.shelf.transfers[transfer]?.field == "Puutarha-ala" },
      Kind(
        name: "region", change: .region(.writeContents("Jää käyttöön")),
        others: .region(.writeBacking("Johtoryhmä"))
      ) { session in
        guard case .region(let region)? = session.shelf[.region]?.value else { return false }
        return region.contents == "Jää käyttöön"
      },
      Kind(
        name: "catalogue", change: .catalogue(.writeService("garden", .wayIn, .swedish, "Ring")),
        others: .catalogue(.setServiceAim("garden", .studies))
      ) { session in
        guard case .catalogue(let catalogue)? = session.shelf[.catalogue]?.value else {
          return false
        }
        return catalogue.services["garden"]?.texts[.wayIn]?.swedish == "Ring"
      },
    ]
  }
}
