public import Casework

/// What a front end asks of the desk; nothing of it is done on the screen's thread.
public enum DeskRequest: Sendable {
  /// Applies a named change to the document as it stands, or merges it from the version that the
  /// person had before them.
  case save(Change, basedOn: Int?, ticket: Int)
  /// Keeps what is being typed: in the own state directory first, then for the others to see.
  case draft(Document, path: String, text: String, basedOn: Int)
  /// The typing was saved or thrown away.
  case dropDraft(Document, path: String)
  /// This text that was left behind is thrown away, and no other of its field.
  case dropLeftBehind(DraftNote)
  /// The place of this text has gone while it was typed: it is kept, and offered as left behind.
  case leaveBehind(Document, path: String, text: String, basedOn: Int)
  /// These documents are on the screen: look at them more often, and log the opening.
  case watch([Document])
  /// These documents are taken out as a paper: logs the opening.
  case takeOut([Document])
  /// Asks for versions of a document, or makes a new one from an old one.
  case history(HistoryRequest, ticket: Int)
  /// Asks for what may be told of the group's work.
  case measures(ticket: Int)
  /// Asks for what may be told of feedback over time, where fewer people than a number are hidden.
  case feedback(below: Int, ticket: Int)
  /// Look for others' changes now.
  case look
  case finish
}

/// What the desk tells the front end.
public enum DeskNews: Sendable {
  /// What is known now; comes once at the start and after every change of anybody.
  case casebook(Casebook)
  case saved(ticket: Int, document: Document, version: Int, openQuestions: Int)
  /// What was saved stands, merged; the rules say this against it as others have it by now.
  case kept(ticket: Int, Refusal)
  case refused(ticket: Int, Refusal)
  case failed(ticket: Int, Trouble)
  case history(ticket: Int, HistoryAnswer)
  case measures(ticket: Int, PublishedMeasures)
  case feedback(ticket: Int, PublishedFeedback)
  case connection(Connection)
  case finished
}

/// Whether the shared directory answers and takes changes.
public enum Connection: Sendable, Equatable {
  case opening
  case good
  /// No answer for some seconds; typing goes on and is kept in the own state directory.
  case silent
  case readOnly(Trouble)
  case broken(Trouble)
}
