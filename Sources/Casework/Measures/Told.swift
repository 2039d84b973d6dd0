/// What is told of a count: the number itself, or only the bounds between which it lies.
public struct Told: Hashable, Sendable {
  public var low: Int
  public var high: Int

  public init(_ low: Int, _ high: Int) { (self.low, self.high) = (low, high) }
  public init(exactly number: Int) { self.init(number, number) }

  public static let zero = Told(0, 0)

  /// Nothing is told of how many there are at most.
  public var isOpen: Bool { high >= PublishedFamily.unbounded }

  public var exact: Int? { low == high ? low : nil }

  public static func + (one: Told, other: Told) -> Told {
    Told(one.low + other.low, one.high + other.high)
  }

  /// The share of a part in percent, where the rest beside it is told too.
  public static func share(of part: Told, beside rest: Told) -> Told {
    if let part = part.exact, let rest = rest.exact, part + rest > 0 {
      return Told(exactly: (200 * part + part + rest) / (2 * (part + rest)))
    }
    let least = part.low + rest.high
    let most = part.high + rest.low
    return Told(
      least == 0 ? 0 : 100 * part.low / least,
      most == 0 ? 100 : (100 * part.high + most - 1) / most)
  }
}
