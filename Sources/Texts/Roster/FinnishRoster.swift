import Casework

extension RosterTexts {
  static let finnish = RosterTexts(
    title: "Kokoonpano", lists: .finnish, sheet: .finnish, keys: .finnish,
    duty: {
      switch $0 {
      case .takePart: "Tulee tapaamisiin."
      case .writePlan: "Tekee suunnitelmaa yhdessä opiskelijan kanssa."
      case .agreeResponsible: "Sopii muiden kanssa, kuka vastaa."
      case .followPlan: "Seuraa, miten suunnitelma etenee."
      case .sayOwnWishes: "Kertoo ensimmäisenä, mitä itse haluaa."
      case .agreeToPlan: "Päättää, hyväksyykö suunnitelman."
      case .recogniseNeed: "Huomaa, kuka tarvitsee tukea."
      case .bringSupportInformation: "Kertoo, millainen tuki on auttanut."
      case .ensureRegistration: "Varmistaa, että opiskelija ilmoittautuu työnhakijaksi."
      case .ownBenefits: "Kertoo Kelan etuuksista ja palveluista."
      case .assessRehabilitation: "Selvittää ammatillisen kuntoutuksen tarpeen."
      case .agreeNextTime: "Pitää huolen, että seuraava aika on sovittu."
      case .noticeNoMeeting:
        "Peruu tapaamisen, jos asiakkaita ei ole, ja kertoo samalla seuraavan ajan."
      case .arrangeExtraMeeting: "Järjestää ylimääräisen tapaamisen, kun oppilaitos pyytää."
      case .otherThanEmploymentServices:
        "Auttaa, kun opiskelija tarvitsee ennen kaikkea muuta kuin työllisyyspalveluja."
      case .employmentServices: "Antaa työhönvalmennusta ja muita työllisyyspalveluja."
      case .recogniseSkills: "Tunnistaa osaamisen ja palvelujen tarpeen valmistumisen jälkeen."
      case .pointToLabourMarket: "Ohjaa avoimille työmarkkinoille."
      case .workWithSchool: "Pitää yhteyttä oppilaitokseen."
      case .healthSide: "Vastaa suunnitelman terveysasioista."
      case .ownPart: "Tuo mukaan sen, mitä opiskelija häneltä toivoo."
      }
    },
    list: .finnish)
}

extension RosterListTexts {
  static let finnish = RosterListTexts(
    party: "Paikka", name: "Jäsen", organisation: "Organisaatio", substitute: "Sijainen",
    convener: "Koollekutsuja", contactPerson: "Yhteyshenkilö",
    nobody: "ei nimetty", gap: "ei ketään", student: "omalla vuorollaan",
    coming: "Aloittavat myöhemmin", ended: "Päättyneet", duties: "Mitä tekee",
    shared: "Kaikkien yhteiset",
    gaps: { $0 == 1 ? "1 paikka ilman jäsentä" : "\($0) paikkaa ilman jäsentä" },
    history: "Ketkä ja milloin", nobodyEver: "Tällä paikalla ei ole ollut ketään.")
}

extension MemberSheetTexts {
  static let finnish = MemberSheetTexts(
    new: "Uusi jäsen", name: "Nimi", party: "Paikka", organisation: "Organisaatio",
    role: "Tehtävänimike", email: "Sähköposti", phone: "Puhelin", substitute: "Sijainen",
    noSubstitute: "ei ole", informed: "Tieto myös", informedHint: "Kenelle muulle kerrotaan?",
    from: "Alkaen", until: "Viimeinen päivä", openEnd: "toistaiseksi", language: "Kieli",
    noLanguage: "ryhmän kieli", now: { "nyt \($0)" }, isConvener: "Koollekutsuja",
    isContactPerson: "Yhteyshenkilö",
    record: "Lisää kokoonpanoon", recorded: "Jäsen lisätty.",
    end: { "\($0) jää pois ryhmästä" }, lastDay: "Viimeinen päivä",
    endHint: "Jäsen jää näkyviin papereihin, joissa hän on ollut mukana.",
    recordEnd: "Päätä jäsenyys", ended: "Jäsenyys päättyy.", group: "Ryhmä",
    groupName: "Ryhmän nimi", groupLanguage: "Ryhmän kieli",
    partyName: { "Mikä tämän paikan nimi on? (\($0))" },
    nameFirst: "Kirjoita ensin nimi.")
}

extension RosterKeyTexts {
  static let finnish = RosterKeyTexts(
    open: "Avaa", openWords: "Avaa jäsenen tiedot tai täytä tyhjä paikka", new: "Uusi",
    newWords: "Lisää jäsen tähän paikkaan", duties: "Mitä tekee",
    dutiesWords: "Näytä tai piilota, mitä tämän paikan tehtäviin kuuluu", end: "Päätä",
    endWords: "Päätä jäsenyys", convener: "Koollekutsuja",
    convenerWords: "Nimeä jäsen koollekutsujaksi, tai peru nimeäminen",
    passOn: "Vaihdetaanko?", pass: "Vaihda", keepAsItIs: "Älä vaihda",
    contact: "Yhteyshenkilö",
    contactWords: "Nimeä jäsen oppilaitoksen yhteyshenkilöksi, tai peru nimeäminen",
    group: "Ryhmä", groupWords: "Muuta ryhmän nimeä tai kieltä", party: "Paikan nimi",
    partyWords: "Muuta paikan nimeä suomeksi, ruotsiksi ja englanniksi", filter: "Etsi",
    chooseMember: "Valitse ensin jäsen.", alreadyEnded: "Jäsenyys on jo päättynyt.",
    closeSheet: "Takaisin", notMember: "Opiskelija ei ole jäsen: hän on mukana omalla vuorollaan.",
    history: "Ketkä ja milloin",
    historyWords: "Näytä tai piilota, ketkä tällä paikalla ovat olleet ja milloin",
    importing: "Tuo", importingWords: "Tuo jäsenet taulukosta (CSV)",
    exporting: "Vie",
    exportingWords: "Tallenna kokoonpano taulukoksi tai osoitekorteiksi")
}
