/// A line of the table of measures.
public struct MeasureLine: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case figure(Figure)
    /// Days from the concern to the meeting.
    case wait
  }

  public var subject: Subject
  /// 1 for what is a part of the line above.
  public var depth: Int
  public var value: MeasureValue
  public var share: Told?
  /// Nothing where too few students would stand behind it.
  public var days: DaySpread?
}

extension MeasureLine {
  /// The lines in their order: the five measures of the transfer model first, then the group's own.
  private static let order: [(MeasureLine.Subject, depth: Int, hasShare: Bool)] = [
    (.figure(.clients), 0, false),
    (.figure(.metSchool), 1, true), (.figure(.metKela), 1, true),
    (.figure(.metOutreach), 1, true), (.figure(.metSocial), 1, true),
    (.figure(.metEmployment), 1, true), (.figure(.metHealth), 1, true),
    (.figure(.meetings), 0, false),
    (.figure(.palavers), 0, false),
    (.figure(.palaverSchool), 1, true), (.figure(.palaverKela), 1, true),
    (.figure(.palaverOutreach), 1, true), (.figure(.palaverSocial), 1, true),
    (.figure(.palaverEmployment), 1, true), (.figure(.palaverHealth), 1, true),
    (.figure(.endedInUpperSecondary), 0, false),
    (.figure(.transitions), 0, false),
    (.figure(.attached), 1, true), (.figure(.droppedOut), 1, true),
    (.figure(.experiences), 0, false), (.figure(.goodExperiences), 1, true),
    (.figure(.responsibleNamed), 0, true),
    (.figure(.followUps), 0, false), (.figure(.followUpsKept), 1, true),
    (.wait, 0, false),
    (.figure(.endings), 0, false),
    (.figure(.endedInWork), 1, false),
    (.figure(.endedInOpenWork), 2, false), (.figure(.endedInSupportedWork), 2, false),
    (.figure(.endedInWorkTryOut), 2, false),
    (.figure(.endedInStudies), 1, false),
    (.figure(.endedInRehabilitation), 1, false), (.figure(.endedInOtherService), 1, false),
    (.figure(.endedByMoving), 1, false), (.figure(.endedByStudent), 1, false),
  ]

  static func all(_ measures: PublishedMeasures, in period: MeasurePeriod) -> [MeasureLine] {
    order.map { subject, depth, hasShare in
      switch subject {
      case .figure(let figure):
        MeasureLine(
          subject: subject, depth: depth, value: measures.value(of: figure, in: period),
          share: hasShare ? measures.share(of: figure, in: period) : nil)
      case .wait:
        MeasureLine(
          subject: subject, depth: depth, value: measures.value(of: .cameFromConcern, in: period),
          days: measures.wait(in: period))
      }
    }
  }
}

extension PublishedMeasures {
  /// The whole table of a period.
  public func lines(in period: MeasurePeriod) -> [MeasureLine] {
    MeasureLine.all(self, in: period)
  }
}
