/// The papers that a transfer gives.
public enum TransferPaperKind: String, Sendable, CaseIterable {
  /// The text of the contact request, to be pasted elsewhere.
  case request
  /// What has been given of the student.
  case given
}
