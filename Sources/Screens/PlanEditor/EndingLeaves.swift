import Casework
import Texts
import Workplace

/// What goes with a plan that ends, and what stays.
extension PlanEnding {
  /// The open tasks and follow-ups that go off the list, and the booked times that stay.
  static func leaving(_ plan: ID<Plan>, _ world: World) -> String {
    guard let value = world.casebook.plans[plan]?.value else { return "" }
    var tasks = 0
    var followUps: [String] = []
    for item in FollowUpItem.all(in: [value], on: world.today) {
      switch item.subject {
      case .action: tasks += 1
      case .followUp(let followUp): followUps.append(world.texts.dates.day(followUp.planned))
      case .offer, .evaluation: break
      }
    }
    let isNothing = tasks == 0 && followUps.isEmpty
    let leaves = isNothing ? "" : world.texts.plan.ending.leaves(tasks, followUps)
    return [leaves, stillBooked(plan, world)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// That the student's booked times stay booked; nothing where none lies ahead.
  static func stillBooked(_ plan: ID<Plan>, _ world: World) -> String {
    guard let client = world.casebook.plans[plan]?.value.client else { return "" }
    return world.comingMeetings.map(\.value).filter { $0.isAwaiting(client) }
      .map { world.texts.plan.ending.staysBooked(world.texts.dates.moment($0.starts)) }
      .joined(separator: " ")
  }
}
