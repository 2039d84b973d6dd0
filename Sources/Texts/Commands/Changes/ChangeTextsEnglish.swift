import Casework

extension ChangeTexts {
  static let english = ChangeTexts(
    client: { englishClient($0) }, plan: { englishPlan($0) }, meeting: { englishMeeting($0) },
    roster: { englishRoster($0) }, schedule: { englishSchedule($0) },
    catalogue: { englishCatalogue($0) },
    feedback: FeedbackTexts.english.change, region: RegionTexts.english.change,
    transfer: { TransferTexts.english.change($0) },
    settled: "Chosen of overlapping changes",
    settledRemoved: "Of overlapping changes the removal was chosen",
    restored: { "Version \($0) restored" },
    imported: { "Merged with version \($0) of an archive" })

  private static func englishClient(_ change: ClientChange) -> String {
    switch change {
    case .open: "Client’s papers opened"
    case .rename: "Name changed"
    case .setLanguage: "Language chosen"
    case .setPhone: "Phone number noted"
    case .setEmail: "E-mail noted"
    case .setBirth: "Time of birth recorded"
    case .setSchool: "School noted"
    case .setField: "Field of study noted"
    case .setGroup: "Client group chosen"
    case .setKnowsBest: "Who knows the student best chosen"
    case .noteConcern: "Concern noted"
    case .writeTalk: "Talk written down"
    case .writeConcern: "Concern described"
    case .setConcernReasons, .setConcernReason: "Reasons of concern chosen"
    case .setConcernSources, .setConcernSource: "Where the concern came up chosen"
    case .setTalkedBy: "Who talked with the student recorded"
    case .removeConcern: "Concern removed"
    case .recordConsent: "Consent or its end recorded"
    case .notePaper: "Paper brought recorded"
    case .removePaper: "Paper brought removed"
    case .answer: "Checklist item answered"
    case .assess: "Sign of work ability answered"
    case .writeStrengths: "Strengths written"
    case .writeSkills: "Skills written"
    case .writeWishes: "Wishes written"
    case .nameJob: "Job named"
    case .selfAssess(_, let change): englishSelfAssessment(change)
    }
  }

  private static func englishSelfAssessment(_ change: SelfAssessmentChange) -> String {
    switch change {
    case .begin: "Self-assessment begun"
    case .rate: "Statement of the self-assessment rated"
    case .write: "Own words written in the self-assessment"
    case .finish: "Self-assessment finished"
    case .remove: "Unfinished self-assessment removed"
    }
  }

  private static func englishPlan(_ change: PlanChange) -> String {
    switch change {
    case .open: "Plan started"
    case .writeOwnWords: "Own words written"
    case .writeOwnDoings: "Own part written"
    case .writeFamilyDoings: "Family’s part written"
    case .writeAids: "Interpreter and aids written"
    case .choosePath: "Path chosen"
    case .setPeriod: "Plan period set"
    case .addNeed: "Need added"
    case .writeNeed: "Need written"
    case .setNeedArea: "Need’s area chosen"
    case .writeWhyNot: "Why the need has no goal written"
    case .setNotNeeded: "Said whether an area needs anything"
    case .removeNeed: "Need removed"
    case .addGoal: "Goal added"
    case .writeGoal: "Goal written"
    case .writeMeasure: "Measure written"
    case .setGoalDay: "Goal’s day set"
    case .settleGoal: "Goal’s outcome noted"
    case .linkGoal: "Goal tied to a need"
    case .removeGoal: "Goal removed"
    case .addService: "Service added"
    case .nameService: "Service named"
    case .setServiceParty: "Service’s party chosen"
    case .writeServicePerson: "Service’s person written"
    case .setServicePeriod: "Service’s period set"
    case .setServiceState: "Service’s state changed"
    case .linkService: "Service tied to a goal"
    case .pickService: "Service picked from the catalogue"
    case .coach(_, let change): englishCoaching(change)
    case .removeService: "Service removed"
    case .addAction: "Action added"
    case .writeAction: "Action written"
    case .assignAction: "Action assigned"
    case .setActionDay: "Action’s day set"
    case .linkAction: "Action tied"
    case .settleAction: "Action settled"
    case .sleepAction: "Action left to wait"
    case .removeAction: "Action removed"
    case .addView: "Differing view added"
    case .writeView: "View written"
    case .removeView: "Differing view removed"
    case .agreeResponsibleWorker: "Responsible worker agreed"
    case .offerResponsibility: "Responsibility offered"
    case .answerHandover: "Offer of responsibility answered"
    case .setSubstitute(nil): "Substitute removed"
    case .setSubstitute: "Substitute chosen"
    case .agreeFollowUp: "Follow-up agreed"
    case .moveFollowUp: "Follow-up moved"
    case .holdFollowUp: "Follow-up held"
    case .missFollowUp: "Follow-up not held"
    case .reopenFollowUp: "Follow-up ahead again"
    case .removeFollowUp: "Follow-up removed"
    case .bringBackFollowUp: "Follow-up brought back"
    case .addOtherPlan: "Other plan added"
    case .writeOtherPlan: "Other plan written"
    case .removeOtherPlan: "Other plan removed"
    case .recordAgreement: "Agreement recorded"
    case .putInForce: "Plan put in force"
    case .discard: "Draft discarded"
    case .end: "Plan ended"
    case .reopen: "Plan reopened"
    }
  }

  private static func englishMeeting(_ change: MeetingChange) -> String {
    switch change {
    case .open: "Meeting made"
    case .agree: "Meeting agreed"
    case .move: "Meeting moved"
    case .setPlace: "Place changed"
    case .cancel: "Meeting cancelled"
    case .start: "Meeting started"
    case .close: "Meeting closed"
    case .reopen: "Meeting reopened"
    case .book: "Turn booked"
    case .unbook: "Booking removed"
    case .setTurnTime: "Turn’s time changed"
    case .moveTurn: "Turns reordered"
    case .invite: "Party invited"
    case .uninvite: "Invitation removed"
    case .startTurn: "Turn started"
    case .openItem: "Agenda item opened"
    case .markItem: "Agenda item marked"
    case .markAttendance: "Attendance marked"
    case .removeAttendance: "Attendance removed"
    case .chooseChair: "Chair chosen"
    case .chooseScribe: "Scribe chosen"
    case .raiseMatter: "Matter raised"
    case .writeMatter: "Matter written"
    case .removeMatter: "Matter removed"
    case .addEntry: "Entry added"
    case .writeEntry: "Entry written"
    case .setEntryKind: "Entry’s kind chosen"
    case .removeEntry: "Entry removed"
    case .readBack: "Summary read back"
    case .writeChairNotes: "Chair’s notes written"
    case .showDetails: "Showing of details chosen"
    case .closeTurn: "Turn closed"
    case .leaveTurnOpen: "Turn left open"
    case .reopenTurn: "Turn reopened"
    }
  }

  private static func englishRoster(_ change: RosterChange) -> String {
    switch change {
    case .open: "Group made"
    case .nameGroup: "Group named"
    case .setGroupLanguage: "Group's language changed"
    case .nameParty: "Party named"
    case .seat: "Member seated"
    case .renameMember: "Member renamed"
    case .moveToSeat: "Member moved to another seat"
    case .setOrganisation: "Organisation noted"
    case .setRole: "Role noted"
    case .setEmail: "E-mail noted"
    case .setPhone: "Phone number noted"
    case .setSubstitute: "Substitute chosen"
    case .noteInformed: "Who is kept informed noted"
    case .setPeriod: "Period changed"
    case .endRole: "Role ended"
    case .setLanguage: "Member’s language chosen"
    case .nameContactPerson: "Contact person named"
    case .nameConvener: "Convener named"
    case .importMembers: "List of members imported"
    }
  }

  private static func englishSchedule(_ change: ScheduleChange) -> String {
    switch change {
    case .setRule: "Rule of the times agreed"
    case .setNotice: "Days of notice changed"
    case .addBreak: "School break added"
    case .changeBreak: "School break changed"
    case .removeBreak: "School break removed"
    }
  }
}
