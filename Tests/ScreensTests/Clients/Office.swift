import Canvas
import Casework
import Synchronization
import Texts
import Workplace

@testable import Screens

/// An invented group in an office on an ordinary Friday, for tests of papers and roster.
enum Office {
  static let today = Day(2026, 11, 20)!
  static let now = Helsinki.instant(LocalTime(day: today, time: ClockTime(12, 0)!))
  static let olli: ID<Member> = "molli"
  static let maija: ID<Member> = "mmaija"
  static let aino: ID<Client> = "caino"
  static let january: ID<Meeting> = "mtammi"

  static var roster: Roster {
    var roster = Roster(name: "Rannikon ryhmä", language: .finnish, parties: [:])
    let people: [(ID<Member>, String, Party, String)] = [
      ("molli", "Olli Ohjaaja", .school, "Rannikon opisto"),
      ("msari", "Sari Sijainen", .school, "Rannikon opisto"),
      ("mkaija", "Kaija Keksitty", .kela, "Kela"),
      ("meeva", "Eeva Etsivä", .outreach, "Rannikon kaupunki"),
      ("mmaija", "Maija Mäki", .employment, "Työllisyyspalvelut"),
      ("mtiina", "Tiina Taivas", .health, "Hyvinvointialue"),
      ("mvanha", "Väinö Vanha", .kela, "Kela"),
    ]
    for (id, name, party, organisation) in people {
      var member = Member(id: id, order: roster.members.orderAfterLast, name: name, party: party)
      member.organisation = organisation
      roster.members[id] = member
    }
    roster.members["molli"]?.substitute = "msari"
    roster.members["mvanha"]?.from = Day(2024, 8, 1)
    roster.members["mvanha"]?.until = Day(2026, 6, 30)
    roster.contactPerson = "molli"
    roster.convener = "meeva"
    return roster
  }

  static var concern: Concern {
    var concern = Concern(
      id: "haino", order: "n", worried: "Olli Ohjaaja", day: Day(2026, 11, 12)!,
      reasons: [.absences, .specialSupport])
    concern.notedBy = olli
    concern.sources = [.talk]
    concern.talkedBy = "Olli Ohjaaja"
    concern.words = "Poissa joka maanantai. Työharjoittelu jäi kesken."
    concern.talk = "Aino sanoo, että kasvihuoneella on hyvä olla, luokassa ei."
    return concern
  }

  static var consent: Consent {
    var consent = Consent(
      id: "laino", order: "n", kind: .given, day: Day(2026, 11, 12)!, way: .paper,
      parties: [.school, .kela, .outreach, .employment], matters: [.cooperation, .studies, .work])
    consent.askedBy = olli
    consent.until = Day(2027, 11, 12)
    consent.excludes = "Terveysasioista en halua puhua."
    return consent
  }

  /// Aino with a concern and a permission; the others have nothing yet.
  static func casebook(permitted: Bool = true) -> Casebook {
    var casebook = Casebook.nothing
    casebook.roster = Held(roster, version: 1)
    var client = Client(id: aino, firstName: "Aino", lastName: "Esimerkki", language: .finnish)
    client.openedBy = olli
    client.school = "Rannikon opisto"
    client.field = "Puutarha-ala"
    if permitted {
      client.concerns[concern.id] = concern
      client.consents[consent.id] = consent
    }
    casebook.clients[aino] = Held(client, version: 3)
    for (id, first, last) in [
      ("ckalle", "Kalle", "Äkkinen"), ("cbea", "Bea", "Åkerö"), ("cilmo", "Ilmo", "Malli"),
    ] as [(ID<Client>, String, String)] {
      var other = Client(id: id, firstName: first, lastName: last, language: .finnish)
      other.openedBy = olli
      casebook.clients[id] = Held(other, version: 1)
    }
    for (id, day) in [("mtammi", Day(2027, 1, 15)!), ("mmaalis", Day(2027, 3, 19)!)]
      as [(ID<Meeting>, Day)]
    {
      var meeting = Meeting(
        id: id, starts: LocalTime(day: day, time: ClockTime(9, 0)!), length: 180,
        place: "Kokkola, huone 12")
      meeting.state = .agreed
      casebook.meetings[id] = Held(meeting, version: 4)
    }
    return casebook
  }

  static func world(
    _ casebook: Casebook, _ language: Language = .finnish, size: Size = .standard,
    me: ID<Member>? = olli
  ) -> World {
    let tickets = Mutexed()
    let ids = Mutexed()
    return World(
      texts: Texts.of(language), casebook: casebook, me: me, now: now, connection: .good,
      size: size, makeID: { "\($0)uusi\(ids.next())" }, makeTicket: { tickets.next() })
  }
}

/// Numbers from 1 on.
private final class Mutexed: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
