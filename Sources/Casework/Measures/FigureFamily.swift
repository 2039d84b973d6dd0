/// Figures that are counted of the same students: a whole, and the parts into which it falls by twos.
///
/// No student of one family follows from another family's numbers, so each is protected by itself: what
/// is true of some of a family's students, such as who was in their meeting, is a part of that family.
/// Those with a meeting of a transfer are no part of those with a turn in the group, nor the other way
/// round: the days of the group's meetings are known, and would part the one from the other.
public enum FigureFamily: String, Sendable, CaseIterable {
  case clients, palavers, followUps, endings, transfers, experiences

  /// A figure that falls into two others with nothing left over.
  public struct Split: Sendable, Equatable {
    public let whole: Figure
    public let part: Figure
    public let rest: Figure

    init(_ whole: Figure, _ part: Figure, _ rest: Figure) {
      (self.whole, self.part, self.rest) = (whole, part, rest)
    }
  }

  public var whole: Figure {
    switch self {
    case .clients: .clients
    case .palavers: .palavers
    case .followUps: .followUps
    case .endings: .endings
    case .transfers: .transitions
    case .experiences: .experiences
    }
  }

  /// From the whole downwards.
  public var splits: [Split] {
    switch self {
    case .clients:
      [
        Split(.clients, .responsibleNamed, .responsibleNotNamed),
        Split(.clients, .cameFromConcern, .cameOtherwise),
      ] + Party.allCases.compactMap(Figure.met).map { Split(.clients, $0.with, $0.without) }
    case .palavers:
      Party.allCases.compactMap(Figure.inPalaver).map { Split(.palavers, $0.with, $0.without) }
    case .followUps: [Split(.followUps, .followUpsKept, .followUpsLate)]
    case .endings:
      [
        Split(.endings, .endedInWorkOrStudies, .endedOtherwise),
        Split(.endedInWorkOrStudies, .endedInWork, .endedInStudies),
        Split(.endedInStudies, .endedInUpperSecondary, .endedInOtherStudies),
        Split(.endedInWork, .endedInOpenWork, .endedInHelpedWork),
        Split(.endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut),
        Split(.endedOtherwise, .endedInCare, .endedAway),
        Split(.endedInCare, .endedInRehabilitation, .endedInOtherService),
        Split(.endedAway, .endedByMoving, .endedByStudent),
      ]
    case .transfers: [Split(.transitions, .droppedOut, .attached)]
    case .experiences: [Split(.experiences, .goodExperiences, .otherExperiences)]
    }
  }

  /// How often a student counts: once a year, or once in each third of it.
  var isCountedByTerm: Bool { self == .followUps || self == .experiences }

  /// A figure with all those that it is part of.
  func wholes(of figure: Figure) -> Set<Figure> {
    var found: Set<Figure> = [figure]
    for split in splits.reversed() where found.contains(split.part) || found.contains(split.rest) {
      found.insert(split.whole)
    }
    return found
  }

  public static func of(_ figure: Figure) -> FigureFamily? {
    allCases.first { $0.whole == figure || $0.split(with: figure) != nil }
  }

  /// The split that a figure is one side of.
  func split(with figure: Figure) -> Split? {
    splits.first { $0.part == figure || $0.rest == figure }
  }
}
