import Casework
import Texts

extension StoredTable {
  /// The fields of a client's papers.
  static let clients = StoredTable(
    [
      "concerns/*": .concern, "consents/*": .consent, "checklist/situations/*": .situation,
      "checklist/signs/*": .sign, "selfAssessments/*": .selfAssessment,
      "selfAssessments/*/areas/*": .assessedArea,
    ],
    [
      Entry("firstName", .firstName), Entry("lastName", .lastName),
      Entry("language", .language, .of { $0.common.language }), Entry("phone", .phone),
      Entry("email", .email), Entry("school", .school), Entry("field", .field),
      Entry("group", .situation, .of { $0.clients.group }),
      Entry("knowsBest", .knowsBest, .member), Entry("openedBy", .openedBy, .member),
      Entry("concerns/*/worried", .worried), Entry("concerns/*/day", .day, .day),
      Entry("concerns/*/reasons", .reasons, .of { $0.clients.concern.reason }),
      Entry("concerns/*/source", .source, .of { $0.clients.concern.source }),
      Entry("concerns/*/words", .concernWords), Entry("concerns/*/talk", .talk),
      Entry("concerns/*/notedBy", .notedBy, .member), Entry("concerns/*/order", .other, .hidden),
      Entry("consents/*/kind", .consentKind, .of { $0.clients.consent.kind }),
      Entry("consents/*/day", .day, .day),
      Entry("consents/*/way", .way, .of { $0.clients.consent.ways }),
      Entry("consents/*/askedBy", .askedBy, .member),
      Entry("consents/*/parties", .parties, .party),
      Entry("consents/*/matters", .matters, .of { $0.clients.consent.matter }),
      Entry("consents/*/until", .until, .day), Entry("consents/*/excludes", .excludes),
      Entry("consents/*/reason", .reason), Entry("consents/*/ends", .endsOther, .row("consents")),
      Entry("consents/*/endsToo", .endsOther, .row("consents")),
      Entry("consents/*/order", .other, .hidden),
      Entry("checklist/situations/*/value", .answer, .of { $0.checklist.answer }),
      Entry("checklist/situations/*/note", .note),
      Entry("checklist/situations/*/source", .source),
      Entry("checklist/situations/*/observer", .observer, .member),
      Entry("checklist/situations/*/day", .day, .day),
      Entry("checklist/signs/*/value", .answer, .of { $0.checklist.answer }),
      Entry("checklist/signs/*/note", .note), Entry("checklist/signs/*/source", .source),
      Entry("checklist/signs/*/observer", .observer, .member),
      Entry("checklist/signs/*/day", .day, .day),
      Entry("checklist/strengths", .strengths), Entry("checklist/skills", .skills),
      Entry("checklist/wishes", .wishes), Entry("checklist/namedJob", .namedJob),
      Entry("selfAssessments/*/day", .day, .day),
      Entry("selfAssessments/*/way", .way, .of { $0.selfAssessment.papers.way }),
      Entry("selfAssessments/*/language", .language, .of { $0.common.language }),
      Entry("selfAssessments/*/writtenBy", .writtenBy, .member),
      Entry("selfAssessments/*/finished", .finished, .day),
      Entry("selfAssessments/*/areas/*/ratings/*", .rating, .number),
      Entry("selfAssessments/*/areas/*/words", .words),
      Entry("selfAssessments/*/questionnaire", .questionnaire, .hidden),
      Entry("selfAssessments/*/order", .other, .hidden),
    ])
}
