/// A named change to the region's checklist; the first one makes the document.
public enum RegionChange: Sendable, Equatable {
  case setPointState(RegionPoint, RegionState?)
  case writePoint(RegionPoint, RegionPointText, String)
  case setPointDay(RegionPoint, Day?)
  case writeAim(String)
  case writeBacking(String)
  case setBackedOn(Day?)
  case addAgreement(EmployerAgreement)
  case writeAgreement(ID<EmployerAgreement>, AgreementText, String)
  case setAgreementPeriod(ID<EmployerAgreement>, from: Day?, until: Day?)
  case removeAgreement(ID<EmployerAgreement>)
  case writeContents(String)
  case writeConsensusStep(ConsensusStep, String)
  /// Done on the day; nothing takes it back.
  case setConsensusDay(ConsensusStep, Day?)
  /// A signature is not edited: a wrong one is removed and made anew.
  case addSignature(Signature)
  case removeSignature(ID<Signature>)
}
