/// Other words by which people look for the actions of every screen, parted by spaces.
public struct AlsoCalledTexts: Sendable {
  public let comingTimes, meeting, clients, roster, sharedScreen, services, feedback: String
  public let region, measures, transfers, member, saving: String
}

extension AlsoCalledTexts {
  static let finnish = AlsoCalledTexts(
    comingTimes: "kalenteri kokous palaveri ajat tapaamiset",
    meeting: "kokous palaveri esityslista vuoro",
    clients: "opiskelijat nuoret asiakas opiskelija lupa suostumus",
    roster: "jäsenet jäsen ryhmä työntekijät yhteystiedot",
    sharedScreen: "tykki projektori seinä", services: "palvelu hakemisto tukimuoto",
    feedback: "kysely arvio mielipide",
    region: "tarkistuslista alue kunta johto työnantajat",
    measures: "tilasto luvut raportti kaavio",
    transfers: "siirto siirtymä siirtopalaveri työllisyyspalvelut yhteydenotto",
    member: "jäsen nimi kuka minä kirjaudu", saving: "tallenna talleta")

  static let swedish = AlsoCalledTexts(
    comingTimes: "kalender sammanträde möten", meeting: "sammanträde dagordning tur",
    clients: "studerande unga klient samtycke tillstånd",
    roster: "medlemmar medlem grupp anställda kontaktuppgifter",
    sharedScreen: "projektor kanon vägg", services: "tjänst register stödform",
    feedback: "enkät omdöme åsikt",
    region: "checklista region kommun ledning arbetsgivare",
    measures: "mått mätare statistik siffror rapport diagram",
    transfers: "överföring övergång sysselsättningstjänster kontakt",
    member: "medlem namn vem jag logga", saving: "lagra bevara")

  static let english = AlsoCalledTexts(
    comingTimes: "calendar appointments meetings", meeting: "agenda turn",
    clients: "students young people client consent permission",
    roster: "members member group workers contacts",
    sharedScreen: "projector wall", services: "service directory support",
    feedback: "survey rating opinion",
    region: "checklist region municipality management employers",
    measures: "statistics figures numbers report chart",
    transfers: "transfer handover employment services contact",
    member: "member name who me log in", saving: "store keep")
}
