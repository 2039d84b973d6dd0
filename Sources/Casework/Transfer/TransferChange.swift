/// A named change to a transfer.
public enum TransferChange: Sendable, Equatable {
  /// Begins following a transfer; refused where no permission covers the receiver.
  case open(client: ID<Client>, TransferDirection, on: Day)
  case setStudies(StudyEnd?)
  case setField(String)
  case setContact(ID<Member>?)
  /// Writes what is to be given of one kind; an empty text gives nothing.
  case writeContents(ConsentMatter, String)
  /// Says who does a step and by when; nobody named leaves it to the step's role.
  case assign(TransferStep, ActionOwner?, by: Day?)
  case doStep(TransferStep, StepAnswer?, on: Day, note: String)
  /// Does a step that is agreed together: its day and who was there; the note says what was agreed.
  case agree(TransferStep, StepAgreement, on: Day, note: String)
  case leaveOutStep(TransferStep, reason: String, on: Day)
  case reopenStep(TransferStep)
  case writeNote(TransferStep, String)
  /// Gives what stands ready to the receiver, and keeps it as it was given.
  case send(ID<GivenInformation>, way: GivenWay, receiver: String, on: Day)
  /// The receiver takes it on; the note says which team or person.
  case take(note: String, on: Day)
  case refuse(reason: String, on: Day)
  /// Keeps what was given besides, in either direction.
  case give(GivenInformation)
  case finish(on: Day)
  case giveUp(reason: String, on: Day)
  /// Keeps how it turned out, who says so and since when it is known.
  case recordOutcome(TransferResult, on: Day, said: Party, note: String)
  /// Goes on with one that was refused, done or given up.
  case reopen(reason: String, on: Day)
}

extension TransferChange {
  /// The step that it is about, where it is about one.
  var step: TransferStep? {
    switch self {
    case .assign(let step, _, _), .doStep(let step, _, _, _), .leaveOutStep(let step, _, _),
      .agree(let step, _, _, _), .reopenStep(let step), .writeNote(let step, _):
      step
    default: nil
    }
  }
}
