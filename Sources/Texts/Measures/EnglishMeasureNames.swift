import Casework

extension MeasureTexts {
  static func englishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Clients taken part"
    case .responsibleNamed: "Responsible worker named"
    case .responsibleNotNamed: "No responsible worker named"
    case .cameFromConcern: "Came from a concern"
    case .cameOtherwise: "Others taken part"
    case .meetings: "Multi-agency meetings"
    case .meetingsSchool: "with the school"
    case .meetingsKela: "with Kela"
    case .meetingsOutreach: "with outreach youth work"
    case .meetingsSocial: "with adult social work"
    case .meetingsEmployment: "with employment services"
    case .meetingsHealth: "with the health nurse"
    case .followUps: "Clients with a follow-up agreed"
    case .followUpsKept: "kept in time"
    case .followUpsLate: "late or not held"
    case .endings: "Plans that ended"
    case .endedInWorkOrStudies: "in work or studies"
    case .endedOtherwise: "in another way"
    case .endedInWork: "in work or a work try-out"
    case .endedInStudies: "Attached to studies"
    case .endedInOpenWork: "on the open labour market"
    case .endedInHelpedWork: "supported work or try-out"
    case .endedInSupportedWork: "in supported work"
    case .endedInWorkTryOut: "in a work try-out"
    case .endedInCare: "in rehabilitation or a service"
    case .endedAway: "moved or ended by the student"
    case .endedInRehabilitation: "in rehabilitation"
    case .endedInOtherService: "in another service"
    case .endedByMoving: "moved away"
    case .endedByStudent: "ended by the student"
    case .transitions: "Transitions that ended"
    case .droppedOut: "dropped out"
    case .attached: "attached"
    case .experiences: "Experiences of the transfer"
    case .goodExperiences: "went well"
    case .otherExperiences: "did not go well"
    }
  }

  static func englishDefinition(of figure: Figure) -> String {
    switch figure {
    case .clients:
      """
      Students who were there in their own turn of a meeting. Each counts once a \
      calendar year, on the day of the year's first turn.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Clients taken part whose plan had a responsible worker on the day of the client’s \
      first meeting of the year. The share is of all who took part.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Clients taken part, by whether they came to the group for the first time with a \
      concern noted before the meeting.
      """
    case .meetings:
      """
      Meetings held for at least one student with at least two parties beside the \
      student. A meeting is no person, so small numbers are shown, too.
      """
    case .meetingsSchool, .meetingsKela, .meetingsOutreach, .meetingsSocial,
      .meetingsEmployment, .meetingsHealth:
      """
      Multi-agency meetings in which the party was there in at least one turn, also \
      remotely or through a deputy. Specialised care and parties a student wished for \
      are not counted: the number would tell of a single student.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Clients with a follow-up agreed. A client counts once in each third of the year. \
      In time: all follow-ups of the third were held by the agreed day.
      """
    case .endedInStudies:
      """
      Students whose plan ended in studies. The level of education is not on record, so \
      all studies are in it.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInOpenWork,
      .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut, .endedInCare, .endedAway,
      .endedInRehabilitation, .endedInOtherService, .endedByMoving, .endedByStudent:
      """
      Plans that ended with an outcome on record. A client counts once a year. Those \
      that ended in studies stand in a line of their own above.
      """
    case .transitions, .droppedOut, .attached:
      """
      Clients whose transfer between school and employment services was taken, with how \
      it turned out on record: attached to studies or to a service, or dropped out. The \
      latest record of a transfer holds. A client counts once a year, by the first result \
      of the year. The share is of ended transitions.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Students who said how the transfer of information went. It went well where the mean \
      of the answers is 4 or more. A student counts once in each third of the year.
      """
    }
  }
}
