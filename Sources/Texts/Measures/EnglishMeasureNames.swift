import Casework

extension MeasureTexts {
  static func englishName(of figure: Figure) -> String {
    switch figure {
    case .clients: "Clients taken part"
    case .responsibleNamed: "Responsible worker named"
    case .responsibleNotNamed: "No responsible worker named"
    case .cameFromConcern: "Came from a concern"
    case .cameOtherwise: "Others taken part"
    case .meetings: "The group’s meetings"
    case .metSchool: "with the school"
    case .metKela: "with Kela"
    case .metOutreach: "with outreach youth work"
    case .metSocial: "with adult social work"
    case .metEmployment: "with employment services"
    case .metHealth: "with the health nurse"
    case .palavers: "Meeting of a transfer held"
    case .palaverSchool: "meeting: the school"
    case .palaverKela: "meeting: Kela"
    case .palaverOutreach: "meeting: outreach youth work"
    case .palaverSocial: "meeting: adult social work"
    case .palaverEmployment: "meeting: employment services"
    case .palaverHealth: "meeting: the health nurse"
    case .palaverWithoutSchool: "meeting without the school"
    case .palaverWithoutKela: "meeting without Kela"
    case .palaverWithoutOutreach: "meeting without outreach youth work"
    case .palaverWithoutSocial: "meeting without adult social work"
    case .palaverWithoutEmployment: "meeting without employment services"
    case .palaverWithoutHealth: "meeting without the health nurse"
    case .metWithoutSchool: "without the school"
    case .metWithoutKela: "without Kela"
    case .metWithoutOutreach: "without outreach youth work"
    case .metWithoutSocial: "without adult social work"
    case .metWithoutEmployment: "without employment services"
    case .metWithoutHealth: "without the health nurse"
    case .followUps: "Clients with a follow-up agreed"
    case .followUpsKept: "kept in time"
    case .followUpsLate: "late or not held"
    case .endings: "Plans that ended"
    case .endedInWorkOrStudies: "in work or studies"
    case .endedOtherwise: "in another way"
    case .endedInWork: "in work or a work try-out"
    case .endedInStudies: "in studies"
    case .endedInUpperSecondary: "Upper secondary studies"
    case .endedInOtherStudies: "in other studies"
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
      Students who were there in their own turn of a meeting of the group. Each counts \
      once a calendar year, on the day of the year’s first time. Meetings of transfers \
      are counted on a line of their own.
      """
    case .responsibleNamed, .responsibleNotNamed:
      """
      Clients taken part whose plan had a responsible worker on the day of the client’s \
      first meeting of the year. The share is of all who took part.
      """
    case .cameFromConcern, .cameOtherwise:
      """
      Clients taken part, by whether they were there for the first time with a concern \
      noted before.
      """
    case .meetings:
      """
      Meetings of the group in which at least one student took part, with at least two \
      parties beside the student. Their days are in the calendar, so small numbers are shown, \
      too. Meetings of transfers are counted on a line of their own.
      """
    case .palavers:
      """
      Students of whom a multi-agency meeting was held that a transfer records. Each counts \
      once a year, on the day of the first one. The same student may be among the clients \
      taken part, too.
      """
    case .metSchool, .metKela, .metOutreach, .metSocial, .metEmployment, .metHealth,
      .metWithoutSchool, .metWithoutKela, .metWithoutOutreach, .metWithoutSocial,
      .metWithoutEmployment, .metWithoutHealth:
      """
      Clients taken part in whose first meeting of the year the party was there, also \
      remotely or through a deputy. Clients are counted, so that nobody sees who was in \
      the meeting of a single student. Specialised care and parties a student wished for \
      are not counted. The share is of all who took part.
      """
    case .palaverSchool, .palaverKela, .palaverOutreach, .palaverSocial, .palaverEmployment,
      .palaverHealth, .palaverWithoutSchool, .palaverWithoutKela, .palaverWithoutOutreach,
      .palaverWithoutSocial, .palaverWithoutEmployment, .palaverWithoutHealth:
      """
      Students in whose first meeting of a transfer of the year the party was. Students \
      are counted, not meetings. Specialised care and parties a student wished for are not \
      counted. The share is of all of whom a meeting of a transfer was held.
      """
    case .followUps, .followUpsKept, .followUpsLate:
      """
      Clients with a follow-up agreed. A client counts once in each third of the year. \
      In time: all follow-ups of the third were held by the agreed day.
      """
    case .endedInUpperSecondary, .endedInOtherStudies:
      """
      Students whose plan ended in vocational or general upper secondary studies. Only \
      those are in it of whom that is the outcome on record: other studies, and studies \
      of which the level is not known, are not. A student counts once a year.
      """
    case .endings, .endedInWorkOrStudies, .endedOtherwise, .endedInWork, .endedInStudies,
      .endedInOpenWork, .endedInHelpedWork, .endedInSupportedWork, .endedInWorkTryOut,
      .endedInCare, .endedAway, .endedInRehabilitation, .endedInOtherService, .endedByMoving,
      .endedByStudent:
      """
      Plans that ended with an outcome on record. A client counts once a year.
      """
    case .transitions, .droppedOut, .attached:
      """
      Clients whose transfer between school and employment services was taken, with how \
      it turned out on record. Attached: takes part in the studies or the service. Dropped \
      out: did not begin, or left before the end. The latest record of a transfer holds. A \
      client counts once a year, by the first result of the year. The share is of ended \
      transitions.
      """
    case .experiences, .goodExperiences, .otherExperiences:
      """
      Students who said how the transfer of information went. It went well where the mean \
      of the answers is 4 or more. A student counts once in each third of the year. The \
      number is rounded down (20+ is 20 or a few more), so that nobody sees how many did not \
      answer. Those whose transition ended in the same third are counted. It is shown when \
      enough transitions have ended in the third.
      """
    }
  }
}
