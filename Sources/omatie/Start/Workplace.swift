import Casework
import Papers
import Workplace

extension Machine {
  /// This machine with a member at it, before a shared directory.
  func workstation(_ directory: String, _ member: ID<Member>?) -> Workstation {
    var station = Workstation(
      directory: directory, member: member, machine: Machine.name,
      stateDirectory: Settings.stateDirectory(environment), now: clock, makeID: Machine.makeID,
      questionnaire: Resources.questionnaire, services: Resources.services)
    station.calendar = CalendarMaker(
      make: { facts, stamp in
        MeetingCalendar(
          directory: facts.directory, roster: facts.roster, isDemo: facts.isDemo,
          meetings: facts.meetings, today: facts.today
        ).year(stamp: stamp)
      }, saysTheSame: MeetingCalendar.sayTheSame)
    return station
  }
}
