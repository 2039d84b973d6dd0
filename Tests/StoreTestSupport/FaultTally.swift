/// How many faults there were, and what came of them.
public struct FaultTally: Sendable {
  /// What was done to a save.
  public enum Fault: String, CaseIterable, Hashable, Sendable {
    /// Killed at a call.
    case killed
    /// One call failed.
    case error
    /// A call and all after it failed.
    case errorsFromThenOn
    /// Carried out and said to have failed.
    case late
    /// A write took a part of its bytes, and went on or failed.
    case short
    /// Reading failed, once or from then on.
    case reading
    /// Somebody else saved just before a call.
    case rival
    /// The power was cut.
    case powerCut
  }

  /// What must never come of a fault.
  public enum Harm: String, CaseIterable, Hashable, Sendable {
    case damaged, lost
    /// Said to be saved, and not there.
    case absent
    /// The next save does not go through.
    case stuck
    /// Far too many calls.
    case hung
  }

  public struct Problem: Sendable {
    public let harm: Harm
    public let fault: Fault
    public let words: String
  }

  public private(set) var counts: [Fault: Int] = [:]
  public private(set) var problems: [Problem] = []

  public init() {}

  /// All faults, each power cut counted with each disk that it may leave behind.
  public var injected: Int { counts.values.reduce(0, +) }

  mutating func count(_ fault: Fault) { counts[fault, default: 0] += 1 }

  mutating func note(_ harm: Harm, _ fault: Fault, _ words: String) {
    problems.append(Problem(harm: harm, fault: fault, words: words))
  }

  public func number(of harm: Harm) -> Int { problems.filter { $0.harm == harm }.count }

  /// A row of a table: the faults of each kind, then the harm of each kind.
  public func row(_ name: String) -> String {
    let faults = Fault.allCases.map { String(counts[$0] ?? 0) }
    let harm = Harm.allCases.map { String(number(of: $0)) }
    return "| " + ([name] + faults + [String(injected)] + harm).joined(separator: " | ") + " |"
  }

  public static let header =
    "| save | "
    + (Fault.allCases.map(\.rawValue) + ["all"] + Harm.allCases.map(\.rawValue))
    .joined(separator: " | ") + " |"

  public static func + (left: FaultTally, right: FaultTally) -> FaultTally {
    var sum = left
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    sum.problems += right.problems
    return sum
  }
}
