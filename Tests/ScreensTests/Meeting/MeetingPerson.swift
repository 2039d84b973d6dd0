import Canvas
import Casework
import Workplace

@testable import Screens

extension Person {
  /// A person at the sample group's meeting, as it runs or as it is given.
  static func inMeeting(
    _ meeting: Meeting = SampleGroup.runningMeeting, plan: Plan? = SampleGroup.ainoPlan,
    size: Size = .standard
  ) -> Person {
    Person(
      SampleGroup.world(SampleGroup.casebook(meeting, plan: plan), size: size),
      at: .meeting(SampleGroup.meeting))
  }
}
