public import Casework

/// The words of the region's checklist.
public struct RegionTexts: Sendable {
  public let title: String
  public let point: @Sendable (RegionPoint) -> String
  /// The point in a list, where how it stands takes its room beside it.
  public let shortPoint: @Sendable (RegionPoint) -> String
  /// What to look at when a point is weighed.
  public let explain: @Sendable (RegionPoint) -> String
  public let state: @Sendable (RegionState?) -> String
  public let stateLabel: String
  public let part: @Sendable (RegionPointText) -> String
  public let by: String
  public let points, others, network, agreements, consensus: String
  /// `käytössä 2/7, työn alla 3`.
  public let summary: @Sendable (_ inPlace: Int, _ underWay: Int) -> String
  public let aim, backing, backedOn: String
  public let agreement: @Sendable (AgreementText) -> String
  public let from, until, ended: String
  public let addAgreement, removeAgreement, reallyRemove: String
  public let contents: String
  public let step: @Sendable (ConsensusStep) -> String
  public let note, doneOn: String
  public let signatures, organisation, person, signedOn: String
  public let sign, howToRemove: String
  /// How many agreements are in force, and how many have signed.
  public let inForce: @Sendable (Int) -> String
  public let signed: @Sendable (Int) -> String
  public let lack: @Sendable (RegionLack) -> String
  public let edit, editWords, next, previous: String
  /// Reading a part on the whole screen, moving in it, and who changed what of the checklist when.
  public let read, readWords, readAlready, changes, changesWords, scrollDown, scrollUp: String
  public let keyRoster, wordsRoster: String
  public let employerFirst, organisationFirst: String
  public let agreementAdded, agreementRemoved, signatureAdded, signatureRemoved: String
  /// What a named change is called in a history.
  public let change: @Sendable (RegionChange) -> String
}
