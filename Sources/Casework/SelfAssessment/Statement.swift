/// One sentence in the first person that the student rates.
public struct Statement: Sendable, Equatable {
  public let id: ID<Statement>
  public var text: Wording
  /// A high rating asks for help; with the other statements a low one tells of difficulty.
  public var asksForHelp: Bool
  /// The checklist's situations that the statement is about.
  public var situations: Set<Situation>
  /// Services that are worth talking over when the answer tells of a need.
  public var services: Set<ServiceIdea>

  public init(
    id: ID<Statement>, text: Wording, asksForHelp: Bool = false, situations: Set<Situation> = [],
    services: Set<ServiceIdea> = []
  ) {
    (self.id, self.text, self.asksForHelp) = (id, text, asksForHelp)
    (self.situations, self.services) = (situations, services)
  }
}
