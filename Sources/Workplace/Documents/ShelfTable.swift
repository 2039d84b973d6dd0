import Casework

/// What a document on the shelf may be, by its own type.
protocol OnShelf: Sendable {
  /// Nothing where the document is of another kind.
  init?(_ value: DocumentValue)
}

extension Client: OnShelf {
  init?(_ value: DocumentValue) {
    guard case .client(let client) = value else { return nil }
    self = client
  }
}

extension Plan: OnShelf {
  init?(_ value: DocumentValue) {
    guard case .plan(let plan) = value else { return nil }
    self = plan
  }
}

extension Meeting: OnShelf {
  init?(_ value: DocumentValue) {
    guard case .meeting(let meeting) = value else { return nil }
    self = meeting
  }
}

extension Feedback: OnShelf {
  init?(_ value: DocumentValue) {
    guard case .feedback(let feedback) = value else { return nil }
    self = feedback
  }
}

extension Transfer: OnShelf {
  init?(_ value: DocumentValue) {
    guard case .transfer(let transfer) = value else { return nil }
    self = transfer
  }
}

/// The documents of one kind, each in the very memory in which it lies on the shelf.
struct ShelfTable<Value: OnShelf>: Sendable {
  private var documents: Drawers<ID<Value>, DocumentValue> = [:]

  var count: Int { documents.count }
  var keys: DrawerKeys<ID<Value>, DocumentValue> { documents.keys }
  var values: some Sequence<Value> { documents.values.lazy.compactMap { Value($0) } }

  subscript(id: ID<Value>) -> Value? { documents[id].flatMap { Value($0) } }

  mutating func put(_ document: DocumentValue, _ id: ID<Value>) { documents[id] = document }

  /// The table as rules look at it.
  func known(of ofClient: (@Sendable (ID<Client>) -> [Value])? = nil) -> Known<Value> {
    let documents = documents
    return Known(
      find: { documents[$0].flatMap { Value($0) } },
      all: { documents.mapValues { Value($0) }.compactMapValues { $0 } }, of: ofClient)
  }
}
