import Casework
import TestSupport
import Testing

/// Every change meets every odd state: it may be refused, but nothing stops the program.
@Suite struct NoTrapTests {
  @Test func changesMeetOddStates() {
    var bare = Sample.surroundings(as: nil, plan: nil)
    (bare.roster, bare.clients, bare.meetings) = (nil, [:], [:])
    var count = 0
    for surroundings in [Sample.surroundings(), bare] {
      for change in SampleChanges.client {
        for client in [Sample.client, nil] {
          _ = try? Client.after(change, on: client, id: Sample.clientID, in: surroundings)
          count += 1
        }
      }
      for change in SampleChanges.plan {
        for plan in [Sample.plan, Sample.fullPlan, nil] {
          let after = try? Plan.after(change, on: plan, id: Sample.planID, in: surroundings)
          _ = after?.lacks(on: Sample.today, roster: nil)
          _ = after?.chain
          count += 1
        }
      }
      for change in SampleChanges.meeting {
        for meeting in [Sample.meeting, Sample.runningMeeting, nil] {
          _ = try? Meeting.after(change, on: meeting, id: Sample.meetingID, in: surroundings)
          count += 1
        }
      }
      for change in SampleChanges.catalogue {
        for region in [Sample.regionCatalogue, nil] {
          _ = try? RegionCatalogue.after(change, on: region, in: surroundings)
        }
      }
      for change in SampleChanges.schedule {
        for schedule in [Sample.schedule, nil] {
          _ = try? Schedule.after(change, on: schedule, in: surroundings)
        }
      }
      for change in SampleChanges.roster {
        for roster in [Sample.roster, nil] {
          _ = try? Roster.after(change, on: roster, in: surroundings)
          count += 1
        }
      }
    }
    #expect(count > 600)
  }

  /// A change that is in the list and does something is taken somewhere: none falls through.
  @Test func everyChangeIsTaken() {
    var ended = Sample.plan
    (ended.state, ended.endedOn, ended.outcome) = (.ended, Sample.today, .studies)
    let taken = SampleChanges.plan.filter { change in
      [Sample.plan, Sample.fullPlan, Sample.coachedPlan, ended].contains {
        $0.refusal(of: change) == nil
      }
    }
    let refused = SampleChanges.plan.filter { !taken.contains($0) }
    #expect(
      refused.allSatisfy { change in
        switch change {
        case .open, .addNeed, .addGoal, .addService, .addAction, .addOtherPlan, .agreeFollowUp,
          .recordAgreement, .addView, .putInForce:
          true
        default: false
        }
      }, "\(refused)")
  }
}
