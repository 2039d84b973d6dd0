import Casework
import TestSupport

/// The answers of so many people, each with the same rating.
func figures(
  _ count: Int, _ rating: Rating = .four, student: Bool = true, day: Day = Sample.today,
  meeting: ID<Meeting> = "m1", about: FeedbackAbout = .meeting, from first: Int = 0
) -> [FeedbackFigures] {
  (first..<first + count).map { giver in
    FeedbackFigures(
      day: day, isStudents: student, about: about, meeting: about == .meeting ? meeting : nil,
      ratings: [.heard: rating], giver: giver)
  }
}
