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
      for change in SampleTransfers.changes {
        for transfer in [SampleTransfers.prepared, SampleTransfers.toSchool, nil] {
          let after = try? Transfer.after(
            change, on: transfer, id: SampleTransfers.id, in: surroundings)
          _ = after?.wait(for: Sample.client, on: Sample.today)
          count += 1
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
    for change in SampleChanges.plan {
      #expect(plans(for: change).contains { isTaken(change, by: $0) }, "\(change)")
    }
  }

  /// What is put back as it stood is taken although its days have passed.
  @Test func whatIsPutBackIsTakenAfterItsDays() throws {
    let past = Sample.day(2027, 1, 4)
    var ahead = FollowUp(id: "f9", order: "z", planned: past)
    #expect(try Sample.plan.after(.bringBackFollowUp(ahead)).followUps["f9"] == ahead)
    #expect(Sample.plan.refusal(of: .agreeFollowUp(ahead)) == .dateOrder)
    (ahead.held, ahead.note) = (past, "Hyvin menee")
    #expect(try Sample.plan.after(.bringBackFollowUp(ahead)).followUps["f9"] == ahead)
    ahead.held = Sample.today.adding(days: 1)
    #expect(Sample.plan.refusal(of: .bringBackFollowUp(ahead)) == .dateOrder)
    var action = Action(id: "a9", order: "z", what: "Soittaa")
    action.sleepsUntil = past
    #expect(try Sample.plan.after(.addAction(action)).actions["a9"]?.sleepsUntil == nil)
    action.sleepsUntil = Sample.day(2027, 1, 20)
    #expect(try Sample.plan.after(.addAction(action)).actions["a9"] == action)
  }

  private func isTaken(_ change: PlanChange, by plan: Plan?) -> Bool {
    var surroundings = Sample.surroundings()
    let id: ID<Plan>
    if case .open(let client, let revision, _) = change {
      id = Plan.id(for: client, revision: revision)
      surroundings.plans = [Sample.planID: Sample.fullPlan]
    } else {
      id = Sample.planID
    }
    do throws(Refusal) {
      _ = try Plan.after(change, on: plan, id: id, in: surroundings)
      return true
    } catch { return false }
  }

  /// The plans of which one takes the change; what adds a row needs one that does not have it yet.
  private func plans(for change: PlanChange) -> [Plan?] {
    var (ended, ready) = (Sample.plan, Sample.plan)
    (ended.state, ended.endedOn, ended.outcome) = (.ended, Sample.today, .studies)
    var lacking = Sample.fullPlan
    switch change {
    case .open: return [nil]
    case .addNeed(let row): lacking.needs[row.id] = nil
    case .addGoal(let row): lacking.goals[row.id] = nil
    case .addService(let row): lacking.services[row.id] = nil
    case .addAction(let row): lacking.actions[row.id] = nil
    case .addView(let row): lacking.views[row.id] = nil
    case .addOtherPlan(let row): lacking.otherPlans[row.id] = nil
    case .agreeFollowUp(let row), .bringBackFollowUp(let row): lacking.followUps[row.id] = nil
    case .reopenFollowUp(let id): lacking.followUps[id]?.held = Sample.today
    case .recordAgreement(let row): lacking.agreements[row.id] = nil
    case .putInForce:
      ready.state = .draft
      ready.agreements["h1"] = Agreement(
        id: "h1", order: "n", who: .student, day: Sample.today, way: .spoken)
      return [ready]
    default: return [Sample.plan, Sample.fullPlan, Sample.coachedPlan, ended]
    }
    return [lacking]
  }
}
