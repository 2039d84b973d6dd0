public import Casework

extension Sample {
  public static var roster: Roster {
    var roster = Roster(name: "Esimerkkiryhmä", language: .finnish, parties: partyNames)
    roster.members = Rows([
      member(teacher, "a", "Veera Keksitty", .school, "Mallila vocational college"),
      member(outreachWorker, "b", "Onni Olematon", .outreach, "Town of Mallila"),
      member(coach, "c", "Maija Mallikas", .employment, "Mallila employment area"),
      member(kela, "d", "Kaarlo Kuviteltu", .kela, "Kela"),
      member(socialWorker, "e", "Siiri Satunen", .social, "Mallila wellbeing services"),
      member(nurse, "f", "Helmi Harjoitus", .health, "Mallila wellbeing services"),
      member(doctor, "g", "Erik Exempel", .specialised, "Mallila hospital"),
      member(formerTeacher, "h", "Paula Päättynyt", .school, "Mallila vocational college"),
    ])
    roster.members[formerTeacher]?.from = day(2024, 8, 1)
    roster.members[formerTeacher]?.until = day(2026, 5, 31)
    roster.members[teacher]?.from = day(2026, 6, 1)
    roster.members[teacher]?.substitute = outreachWorker
    roster.members[doctor]?.language = .swedish
    roster.contactPerson = teacher
    return roster
  }

  public static var partyNames: [Party: PartyName] {
    Dictionary(
      uniqueKeysWithValues: Party.allCases.map {
        (
          $0,
          PartyName(
            finnish: "\($0.rawValue)-fi", swedish: "\($0.rawValue)-sv",
            english: "\($0.rawValue)-en")
        )
      })
  }

  /// Permits all but social work to work together, and all kinds of information but living.
  public static var consent: Consent {
    var consent = Consent(
      id: "s1", order: "n", kind: .given, day: day(2026, 12, 1), way: .spoken,
      parties: [.school, .kela, .outreach, .employment, .health],
      matters: [.cooperation, .studies, .health, .work, .plan])
    consent.askedBy = teacher
    consent.until = day(2027, 12, 1)
    consent.excludes = "Ei velka-asioita"
    return consent
  }

  /// Aino Esimerkki, with a concern, a consent and a half-filled checklist.
  public static var client: Client {
    var client = Client(
      id: clientID, firstName: "Aino", lastName: "Esimerkki", language: .finnish)
    client.openedBy = teacher
    client.knowsBest = teacher
    client.keepers = [teacher]
    client.school = "Mallilan ammattiopisto"
    client.group = .graduatingWithSupportNeeds
    var concern = Concern(
      id: "k1", order: "n", worried: "Veera Keksitty", day: day(2026, 11, 20),
      reasons: [.absences, .studies])
    concern.notedBy = teacher
    concern.sources = [.talk, .studyPlan]
    concern.talkedBy = "Veera Keksitty"
    concern.words = "Poissaoloja paljon\nsyksyllä"
    concern.talk = "Aino haluaa töihin"
    client.concerns = Rows([concern])
    client.consents = Rows([consent])
    client.checklist.situations = [
      .littleExperience: ChecklistAnswer(.yes, observer: teacher, day: day(2026, 12, 1)),
      .mentalHealth: ChecklistAnswer(.unwilling, observer: teacher, day: day(2026, 12, 1)),
      .learningDifficulties: ChecklistAnswer(
        .no, observer: teacher, day: day(2026, 12, 1), source: "HOKS", note: "Ei havaittu"),
    ]
    client.checklist.signs = [.neverAssessed: ChecklistAnswer(.no, observer: teacher)]
    client.checklist.strengths = "Kärsivällinen"
    client.checklist.namedJob = "Puutarhuri"
    return client
  }

  private static func member(
    _ id: ID<Member>, _ order: String, _ name: String, _ party: Party, _ organisation: String
  ) -> Member {
    var member = Member(id: id, order: order, name: name, party: party)
    member.organisation = organisation
    member.email = "\(id)@example.org"
    return member
  }
}
