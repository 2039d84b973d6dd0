public import Casework

extension Casebook {
  /// What the rules are handed of it: the documents where they lie, none of them copied.
  public func surroundings(today: Day, now: Instant, member: ID<Member>?) -> Surroundings {
    let book = self
    var surroundings = Surroundings(
      today: today, now: now, member: member, roster: roster?.value, clients: known(clients),
      plans: known(plans) { book.plans(of: $0) }, meetings: known(meetings),
      feedback: known(feedback) { book.feedback(of: $0) }, questionnaire: questionnaire,
      services: services)
    surroundings.transfers = known(transfers) { book.transfers(of: $0) }
    return surroundings
  }

  private func known<Value>(
    _ table: Drawers<ID<Value>, Held<Value>>
  ) -> Known<Value> {
    Known(find: { table[$0]?.value }, all: { table.mapValues { $0.value } })
  }

  private func known<Value>(
    _ table: Drawers<ID<Value>, Held<Value>>,
    of client: @escaping @Sendable (ID<Client>) -> [Held<Value>]
  ) -> Known<Value> {
    Known(
      find: { table[$0]?.value }, all: { table.mapValues { $0.value } },
      of: { client($0).map { $0.value } })
  }
}
