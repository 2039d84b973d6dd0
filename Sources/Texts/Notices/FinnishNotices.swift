import Casework

extension MeetingNoticeTexts {
  static let finnish = MeetingNoticeTexts(
    ask: "Lisätietoja", group: "Ryhmä", contact: "Yhteyshenkilö", phone: "Puhelin",
    email: "Sähköposti", written: "Päivätty", placeFollows: "ilmoitetaan myöhemmin",
    cancellationTitle: "Tapaaminen on peruttu",
    isCancelled: "Oma Tie Työhön -ryhmä ei kokoonnu tällä kertaa.",
    cancelledTime: "Peruttu aika", why: "Syy",
    noClients: "Tapaamiseen ei ole varattu aikaa yhdellekään opiskelijalle.",
    nextTime: "Seuraava tapaaminen",
    changedSince: "Muuttunut ilmoituksen jälkeen",
    noTimeNow: "Tästä ajasta on luovuttu. Uutta aikaa ei ole vielä sovittu.",
    urgent:
      "Merkitse uusi aika kalenteriin. Jos jonkun asia ei voi odottaa, ota yhteyttä: "
      + "sovitaan ylimääräinen tapaaminen.",
    yourTimeIsCancelled: "Sinulle varattu tapaaminen on peruttu.",
    yourTimeIsMoved: "Sinulle varattu tapaaminen on siirretty toiseen aikaan.",
    newTimeFollows:
      "Sovimme kanssasi uuden ajan. Jos asiasi on kiireinen, ota yhteyttä jo nyt.",
    movedTitle: "Tapaaminen on siirretty",
    isMoved: "Oma Tie Työhön -ryhmä kokoontuu eri aikaan kuin aiemmin ilmoitettiin.",
    oldTime: "Aiempi aika", newTime: "Uusi aika",
    tellIfNot: "Merkitse uusi aika kalenteriin. Kerro, jos se ei sovi.",
    groupTitle: "Kutsu Oma Tie Työhön -ryhmän tapaamiseen",
    welcomeGroup: "Tervetuloa tapaamiseen.", turns: "Varattuja aikoja",
    nobodyYet: "ei vielä yhtään",
    sendDeputy: "Jos et pääse itse, lähetä sijainen ja kerro siitä etukäteen.",
    studentTitle: "Kutsu tapaamiseen", hello: { "Hei \($0)!" },
    welcomeStudent:
      "Sinulle on varattu aika Oma Tie Työhön -ryhmän tapaamiseen. Mietimme yhdessä, mitä sinä "
      + "haluat tehdä opintojen jälkeen ja kuka auttaa sinua.",
    whoComes: "Keitä on paikalla", aboutWhat: "Mitä tapaamisessa tehdään",
    course: {
      switch $0 {
      case .student: "Kerrot ensin itse, mitä haluat."
      case .present: "Jokainen kertoo, kuka on ja miksi on mukana."
      case .chairAndScribe: "Valitaan puheenjohtaja ja kirjuri."
      case .matters: "Puhutaan asioistasi ja siitä, mitä niissä tehdään seuraavaksi."
      case .summary: "Sovitaan, kuka tekee mitä."
      case .followUp: "Sovitaan vastuutyöntekijäsi ja seuraava kerta."
      }
    },
    mattersBefore: "Näistä asioista puhutaan ainakin:",
    bringSomebody:
      "Voit ottaa mukaan jonkun, johon luotat. Kerro, jos tarvitset tulkin tai muuta apua.",
    yourPermission:
      "Paikalle tulevat vain ne, joille olet antanut luvan. Voit muuttaa lupaa milloin vain.",
    partyTitle: "Kutsu opiskelijan tapaamiseen",
    welcomeParty:
      "Opiskelija toivoo, että olet mukana, kun Oma Tie Työhön -ryhmä tapaa hänet.",
    to: "Kutsuttu", whyYou: "Miksi juuri sinä",
    permitted:
      "Opiskelija on antanut luvan siihen, että teet hänen asiassaan yhteistyötä ryhmän kanssa. "
      + "Älä välitä kutsua eteenpäin.")
}
