/// The documents of one kind that a rule may look at, wherever whoever asks keeps them.
public struct Known<Value: Sendable>: Sendable {
  private let find: @Sendable (ID<Value>) -> Value?
  private let all: @Sendable () -> [ID<Value>: Value]
  /// Those of one student, where they are kept together.
  private let ofClient: (@Sendable (ID<Client>) -> [Value])?

  public init(
    find: @escaping @Sendable (ID<Value>) -> Value?,
    all: @escaping @Sendable () -> [ID<Value>: Value],
    of ofClient: (@Sendable (ID<Client>) -> [Value])? = nil
  ) { (self.find, self.all, self.ofClient) = (find, all, ofClient) }

  public init(_ table: [ID<Value>: Value]) {
    self.init(find: { table[$0] }, all: { table })
  }

  public init(
    _ table: Drawers<ID<Value>, Value>, of ofClient: (@Sendable (ID<Client>) -> [Value])? = nil
  ) {
    self.init(find: { table[$0] }, all: { table.mapValues { $0 } }, of: ofClient)
  }

  public subscript(id: ID<Value>) -> Value? {
    get { find(id) }
    set {
      var table = all()
      table[id] = newValue
      self = Known(table)
    }
  }

  /// All of them, in no order; there may be tens of thousands.
  public var values: some Collection<Value> { all().values }
}

extension Known where Value: OfClient {
  /// Those of one student, in no order.
  public func of(_ client: ID<Client>) -> [Value] {
    ofClient?(client) ?? all().values.filter { $0.client == client }
  }
}

extension Known: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (ID<Value>, Value)...) {
    self.init(Dictionary(elements) { $1 })
  }
}

/// A document that is about one student.
public protocol OfClient {
  var client: ID<Client> { get }
}

extension Plan: OfClient {}
extension Feedback: OfClient {}
extension Transfer: OfClient {}
