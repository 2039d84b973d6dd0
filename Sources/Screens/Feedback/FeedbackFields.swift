import Canvas
import Casework
import Workplace

/// A feedback's own words as the casebook has them.
struct FeedbackFields: WrittenFields {
  static let words = "words"

  let client: Client
  let id: ID<Feedback>?
  /// As it stands, or as it was just begun.
  let feedback: Feedback?
  let version: Int

  /// Nothing where the papers are closed.
  init?(
    _ world: World, client: ID<Client>, feedback id: ID<Feedback>?, begun: Feedback? = nil
  ) {
    guard let held = world.casebook.clients[client] else { return nil }
    self.client = held.value
    self.id = id
    let standing = id.flatMap { world.casebook.feedback[$0] }
    feedback = standing?.value ?? begun
    version = standing?.version ?? 0
  }

  // Nothing is written before it has been begun.
  var document: Document { id.map { .feedback($0) } ?? .client(client.id) }

  func saved(_ path: String) -> String? {
    version > 0 && path == FeedbackFields.words ? feedback?.words : nil
  }

  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry {
    guard let id, path == FeedbackFields.words else { return .same }
    // What is begun is on its way: the words follow it.
    guard version > 0 else { return .notYet }
    if feedback?.words == text { return .same }
    return .change(.feedback(id, .write(text)), shown: text)
  }
}

extension Casebook {
  /// What somebody has said of an occasion: the student, or one member for a party.
  func feedback(
    of client: ID<Client>, about subject: FeedbackSubject, by member: ID<Member>?
  ) -> Held<Feedback>? {
    feedback.values.filter {
      $0.value.client == client && $0.value.subject == subject && $0.value.member == member
    }.max { ($0.value.day, $0.value.id) < ($1.value.day, $1.value.id) }
  }
}
