/// What a transfer still needs before it can be sent or finished.
public enum TransferLack: Sendable, Hashable {
  /// The first question of all: has student welfare helped?
  case studentWelfare
  case registration
  case studies, field
  /// Why the studies broke off, or which support was needed in them.
  case reason
  case contact
  /// Who of the employment services transfers.
  case transferrer
  case meetingNeed
  /// Nothing has been written that could be given.
  case contents
  /// At which school, and to whom there.
  case receiver
  /// Steps are open; this is the next of them.
  case openSteps(next: TransferStep)
}

extension Transfer {
  /// What sending still needs, in the order of the steps.
  public var lacksForSending: [TransferLack] {
    switch direction {
    case .toEmployment:
      [
        (self[.askStudentWelfare].state == .done, .studentWelfare),
        (self[.registerJobSeeker].state == .done, .registration),
        (studies != nil, .studies), (!isBlank(field), .field),
        (!isBlank(contents[.studies] ?? ""), .reason), (contact != nil, .contact),
      ].compactMap { (isThere: Bool, lack: TransferLack) in isThere ? nil : lack }
    case .toSchool:
      [
        (self[.contactCounsellor].owner != nil, .transferrer),
        (self[.assessMeetingNeed].state == .done, .meetingNeed),
        (contents.contains { !isBlank($0.value) }, .contents),
      ].compactMap { (isThere: Bool, lack: TransferLack) in isThere ? nil : lack }
    }
  }

  /// The steps that are still open, in order.
  public func openSteps(for client: Client?, on day: Day) -> [TransferStep] {
    steps(for: client, on: day).filter { self[$0].state == .open }
  }
}
