/// A field in which two people wrote different things: both stand until a person chooses.
public struct OpenQuestion: Sendable, Equatable {
  public let id: ID<OpenQuestion>
  /// Where in the document, as in its file: `goals/g1/text`.
  public var path: String
  public var candidates: [Candidate]
  /// Says what a person has before them: the values, and what they would stand in place of.
  ///
  /// Another value, or another text in the field itself, makes another state.
  public var state: String
  /// What the rows go by that the question lies in and that its values point to.
  public var names: RowNames = [:]

  public init(
    id: ID<OpenQuestion>, path: String, candidates: [Candidate], state: String = ""
  ) {
    (self.id, self.path, self.candidates, self.state) = (id, path, candidates, state)
  }

  /// The answer that chooses a candidate while the question stands as it was seen.
  public func choice(of key: String) -> String { state.isEmpty ? key : "\(key).\(state)" }

  /// One of the values; an empty one stands for "removed".
  public struct Candidate: Sendable, Equatable {
    /// Names the candidate within its question, whatever others come to stand beside it.
    public var key: String
    /// The value as a person reads it; nothing where the field or row was removed.
    public var text: String?
    /// What it holds, where words are made of it in the reader's language.
    public var value: QuestionValue?
    public var author: ID<Member>?
    /// When it was written, as the writer's clock said; only shown.
    public var time: Instant?

    public init(
      key: String, text: String?, value: QuestionValue? = nil, author: ID<Member>?, time: Instant?
    ) {
      (self.key, self.text, self.value) = (key, text, value)
      (self.author, self.time) = (author, time)
    }
  }
}

/// Which document a change or a question belongs to.
public enum Document: Hashable, Sendable {
  case client(ID<Client>)
  case plan(ID<Plan>)
  case meeting(ID<Meeting>)
  case roster
  case schedule
  /// The region's rows of the service catalogue.
  case catalogue
  case feedback(ID<Feedback>)
  /// The region's checklist.
  case region
  case transfer(ID<Transfer>)
}
