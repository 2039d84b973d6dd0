public import Casework

/// A field of a stored document, as its history names it.
public enum StoredField: String, Sendable, CaseIterable {
  case ownWords
  case ownDoings
  case familyDoings
  case aids
  case path
  case planState
  case inForceFrom
  case endedOn
  case outcome, studyLevel
  case language
  case revision
  case client
  case from
  case until
  case responsible
  case saidYes
  case substitute
  case words
  case area
  case need
  case goal
  case service
  case measure
  case targetDay
  case name
  case party
  case person
  case starts
  case ends
  case what
  case owner
  case dueDay
  case doneOn
  case happened
  case sleepsUntil
  case meeting
  case topic
  case studentView
  case studentReason
  case workerView
  case workerReason
  case plannedDay
  case heldDay
  case notHeld
  case note
  case keeper
  case who
  case way
  case day
  case outdated
  case firstName
  case lastName
  case phone
  case email
  case born
  case school
  case field
  case situation
  case knowsBest
  case openedBy
  case worried
  case notedBy
  case reasons
  case source
  case concernWords
  case talk
  case talkedBy
  case paperName
  case paperKind
  case broughtBy
  case consentBehind
  case consentKind
  case askedBy
  case parties
  case matters
  case excludes
  case endsOther
  case reason
  case answer
  case observer
  case strengths
  case skills
  case wishes
  case namedJob
  case questionnaire
  case writtenBy
  case finished
  case rating
  case time
  case length
  case place
  case meetingState
  case extra
  case cancelReason
  case startedAt
  case closedAt
  case movedFrom
  case nextTold
  case nextToldPlace
  case clock
  case bookedBy
  case turnState
  case openReason
  case item
  case done
  case chair
  case scribe
  case readBack
  case detailsShownBy
  case chairNotes
  case why
  case presence
  case member
  case raisedBefore
  case raisedBy
  case entryKind
  case matterOf
  case groupName
  case organisation
  case role
  case informed
  case contactPerson
  case convener
  case inFinnish
  case inSwedish
  case inEnglish
  case months
  case weekday
  case week
  case noticeDays
  case reopenedOn
  case whyNot
  case fromCatalogue
  case pathStep
  case notNeeded
  case coachingStep
  case since
  case coachingNext
  case evaluation
  case offeredTo
  case offeredOn
  case offeredBy
  case answeredOn
  case aim
  case forms
  case otherPlans
  case ageFrom
  case ageTo
  case ageWithoutDiagnosis
  case ideas
  case isCoaching
  case hidden
  case about
  case heard
  case clear
  case helped
  case pointState
  case evidence
  case answersFor
  case nextStep
  case networkAim
  case backing
  case backedOn
  case employer
  case agreed
  case contact
  case contents
  case signer
  case direction
  case openedOn
  case transferState
  case studiesEnd
  case aboutStudies
  case aboutHealth
  case aboutWork
  case aboutLiving
  case stepState
  case stepAnswer
  case stepDoer
  case agreedDay
  case agreedParties
  case givenTo
  case receiver
  case givenWay
  case givenBy
  case byConsent
  case eventKind
  case transferResult
  case whoSays
  case other
}

extension StoredField {
  /// The field's name inside a sentence: beginning with a small letter, without an article.
  public var words: Wording {
    switch self {
    case .ownWords: wording("oma toive", "egen önskan", "own wish")
    case .ownDoings: wording("oma tekeminen", "egna insatser", "own part")
    case .familyDoings:
      wording("läheisten apu", "närståendes hjälp", "help from family and friends")
    case .aids: wording("tulkki ja apuvälineet", "tolk och hjälpmedel", "interpreter and aids")
    case .path: wording("polku", "väg", "path")
    case .planState: wording("tila", "läge", "state")
    case .inForceFrom: wording("voimaantulo", "ikraftträdande", "start of force")
    case .endedOn: wording("päättymispäivä", "slutdag", "day of ending")
    case .studyLevel: wording("opintojen aste", "studiernas stadium", "level of studies")
    case .outcome: wording("lopputulos", "utfall", "outcome")
    case .language: wording("kieli", "språk", "language")
    case .revision: wording("versio", "version", "revision")
    case .client: wording("opiskelija", "studerande", "student")
    case .from: wording("alku", "början", "start")
    case .until: wording("loppu", "slut", "end")
    case .responsible: wording("vastuutyöntekijä", "ansvarig arbetstagare", "responsible worker")
    case .saidYes: wording("suostumispäivä", "dag för ja", "day of the yes")
    case .substitute: wording("sijainen", "ersättare", "substitute")
    case .words: wording("teksti", "text", "words")
    case .area: wording("alue", "område", "area")
    case .need: wording("tarve", "behov", "need")
    case .goal: wording("tavoite", "mål", "goal")
    case .service: wording("palvelu", "tjänst", "service")
    case .measure: wording("mittari", "mått", "measure")
    case .targetDay: wording("tavoitepäivä", "måldag", "target day")
    case .name: wording("nimi", "namn", "name")
    case .party: wording("taho", "part", "party")
    case .person: wording("henkilö", "person", "person")
    case .starts: wording("alkamispäivä", "startdag", "first day")
    case .ends: wording("päättymispäivä", "slutdag", "last day")
    case .what: wording("sisältö", "innehåll", "content")
    case .owner: wording("tekijä", "utförare", "doer")
    case .dueDay: wording("määräpäivä", "slutdatum", "due day")
    case .doneOn: wording("tekopäivä", "dag för utförandet", "day done")
    case .happened: wording("mitä tapahtui", "vad som hände", "what happened")
    case .sleepsUntil: wording("odottaa päivään", "vilar till", "waits until")
    case .meeting: wording("tapaaminen", "möte", "meeting")
    case .topic: wording("asia", "ärende", "matter")
    case .studentView: wording("opiskelijan näkemys", "studerandens syn", "student’s view")
    case .studentReason:
      wording("opiskelijan perustelu", "studerandens motivering", "student’s reason")
    case .workerView: wording("työntekijän näkemys", "arbetstagarens syn", "worker’s view")
    case .workerReason:
      wording("työntekijän perustelu", "arbetstagarens motivering", "worker’s reason")
    case .plannedDay: wording("sovittu päivä", "avtalad dag", "planned day")
    case .heldDay: wording("pitopäivä", "dag då den hölls", "day held")
    case .notHeld: wording("ei pidetty", "hölls inte", "not held")
    case .note: wording("huomio", "notering", "note")
    case .keeper: wording("ylläpitäjä", "upprätthållare", "keeper")
    case .who: wording("kuka", "vem", "who")
    case .way: wording("tapa", "sätt", "way")
    case .day: wording("päivä", "dag", "day")
    case .outdated:
      wording("koskee aiempaa tekstiä", "gäller en tidigare text", "given to an earlier text")
    case .firstName: wording("etunimi", "förnamn", "first name")
    case .lastName: wording("sukunimi", "efternamn", "last name")
    case .phone: wording("puhelin", "telefon", "phone")
    case .email: wording("sähköposti", "e-post", "e-mail")
    case .born: wording("syntymäaika", "födelsetid", "time of birth")
    case .school: wording("oppilaitos", "läroanstalt", "school")
    case .field: wording("ala", "studieområde", "field")
    case .situation: wording("tilanne", "situation", "situation")
    case .knowsBest: wording("parhaiten tunteva", "den som känner bäst", "who knows best")
    case .openedBy: wording("avaaja", "öppnad av", "opened by")
    case .worried: wording("kuka on huolissaan", "vem som är orolig", "who is worried")
    case .notedBy: wording("kirjaaja", "antecknad av", "noted by")
    case .reasons: wording("syyt", "orsaker", "reasons")
    case .source: wording("lähde", "källa", "source")
    case .concernWords: wording("huoli sanoin", "oron i ord", "concern in words")
    case .talk: wording("opiskelijan sanat", "studerandens ord", "student's words")
    case .talkedBy: wording("keskustelija", "samtalade med studeranden", "talked with the student")
    case .paperName: wording("paperin nimi", "papprets namn", "paper's name")
    case .paperKind: wording("paperin laji", "slag av papper", "kind of paper")
    case .broughtBy: wording("tuoja", "togs med av", "brought by")
    case .consentBehind:
      wording("lupa, johon se perustuu", "samtycke bakom det", "permission behind it")
    case .consentKind: wording("vastaus", "svar", "answer")
    case .askedBy: wording("kysyjä", "frågad av", "asked by")
    case .parties: wording("tahot", "parter", "parties")
    case .matters: wording("aiheet", "ämnen", "subjects")
    case .excludes: wording("mitä ei saa", "vad som inte ingår", "what is left out")
    case .endsOther:
      wording("korvaa aiemman", "ersätter en tidigare", "takes the place of an earlier one")
    case .reason: wording("syy", "orsak", "reason")
    case .answer: wording("vastaus", "svar", "answer")
    case .observer: wording("havaitsija", "iakttagare", "observer")
    case .strengths: wording("vahvuudet", "styrkor", "strengths")
    case .skills: wording("osaaminen", "kunnande", "skills")
    case .wishes: wording("toiveet", "önskemål", "wishes")
    case .namedJob: wording("työ, johon verrataan", "arbete att jämföra med", "job compared with")
    case .questionnaire: wording("kyselylomake", "frågeformulär", "questionnaire")
    case .writtenBy: wording("täyttäjä", "ifylld av", "filled in by")
    case .finished: wording("valmistumispäivä", "dag då den blev klar", "day finished")
    case .rating: wording("arvio", "värdering", "rating")
    case .time: wording("aika", "tid", "time")
    case .length: wording("kesto", "längd", "length")
    case .place: wording("paikka", "plats", "place")
    case .meetingState: wording("tila", "läge", "state")
    case .extra: wording("ylimääräinen", "extra", "extra meeting")
    case .cancelReason: wording("peruutuksen syy", "orsak till inställande", "reason of cancelling")
    case .startedAt: wording("aloitettu", "började", "started")
    case .closedAt: wording("päätetty", "avslutades", "closed")
    case .nextTold:
      wording("ilmoitettu seuraava aika", "meddelad nästa tid", "next time as told")
    case .nextToldPlace:
      wording("ilmoitettu seuraava paikka", "meddelad nästa plats", "next place as told")
    case .movedFrom: wording("siirretty ajasta", "flyttat från", "moved from")
    case .clock: wording("kellonaika", "klockslag", "time of day")
    case .bookedBy: wording("varaaja", "bokad av", "booked by")
    case .turnState: wording("tila", "läge", "state")
    case .openReason: wording("syy jättää auki", "orsak att lämna öppen", "reason to leave open")
    case .item: wording("asiakohta", "punkt", "item")
    case .done: wording("käyty läpi", "genomgången", "gone through")
    case .chair: wording("puheenjohtaja", "ordförande", "chair")
    case .scribe: wording("kirjuri", "sekreterare", "scribe")
    case .readBack: wording("luettu ääneen", "uppläst", "read back")
    case .detailsShownBy:
      wording("tarkemmat tiedot näytti", "detaljer visades av", "details shown by")
    case .chairNotes:
      wording("puheenjohtajan muistiinpanot", "ordförandens anteckningar", "chair’s notes")
    case .why: wording("miksi mukana", "varför med", "why there")
    case .presence: wording("läsnäolo", "närvaro", "presence")
    case .member: wording("jäsen", "medlem", "member")
    case .raisedBefore: wording("nostettu ennalta", "uppe på förhand", "raised before")
    case .raisedBy: wording("esittäjä", "väckt av", "raised by")
    case .entryKind: wording("laji", "slag", "kind")
    case .matterOf: wording("asia", "ärende", "matter")
    case .groupName: wording("ryhmän nimi", "gruppens namn", "group’s name")
    case .organisation: wording("organisaatio", "organisation", "organisation")
    case .role: wording("tehtävänimike", "titel", "role")
    case .informed: wording("kenelle muulle tieto", "vem mer informeras", "who else is informed")
    case .contactPerson: wording("yhteyshenkilö", "kontaktperson", "contact person")
    case .convener: wording("koollekutsuja", "sammankallare", "convener")
    case .inFinnish: wording("suomeksi", "på finska", "in Finnish")
    case .inSwedish: wording("ruotsiksi", "på svenska", "in Swedish")
    case .inEnglish: wording("englanniksi", "på engelska", "in English")
    case .months: wording("kuukausien väli", "intervall i månader", "months between")
    case .weekday: wording("viikonpäivä", "veckodag", "weekday")
    case .week: wording("viikko", "vecka", "week")
    case .noticeDays: wording("muistutus päivinä", "påminnelse i dagar", "days of notice")
    case .reopenedOn: wording("avattu uudelleen", "öppnad igen", "reopened")
    case .whyNot: wording("miksi ei tavoitetta", "varför inget mål", "why there is no goal")
    case .fromCatalogue: wording("luettelosta", "ur katalogen", "from the catalogue")
    case .pathStep: wording("polun askel", "steg på vägen", "step of the path")
    case .notNeeded: wording("ei tarvita tavoitetta", "inget mål behövs", "no goal needed")
    case .coachingStep: wording("valmennuksen vaihe", "träningens steg", "coaching step")
    case .since: wording("alkaen", "från och med", "since")
    case .coachingNext: wording("mitä seuraavaksi", "vad sedan", "what next")
    case .evaluation: wording("arvio", "bedömning", "evaluation")
    case .offeredTo: wording("kenelle tarjottu", "erbjuden till", "offered to")
    case .offeredOn: wording("tarjottu", "erbjuden den", "offered on")
    case .offeredBy: wording("tarjoaja", "erbjuden av", "offered by")
    case .answeredOn: wording("vastattu", "besvarad", "answered on")
    case .aim: wording("tarkoitus", "syfte", "aim")
    case .forms: wording("muoto", "form", "form")
    case .otherPlans: wording("missä suunnitelmassa", "i vilken plan", "in which plan")
    case .ageFrom: wording("ikä alkaen", "ålder från", "age from")
    case .ageTo: wording("ikä enintään", "ålder högst", "age at most")
    case .ageWithoutDiagnosis:
      wording("ilman diagnoosia enintään", "utan diagnos högst", "without diagnosis at most")
    case .ideas: wording("tuen tarpeet", "stödbehov", "needs answered")
    case .isCoaching: wording("on valmennusta", "är arbetsträning", "is coaching")
    case .hidden:
      wording("ei tarjolla alueella", "erbjuds inte i regionen", "not offered in the region")
    case .about: wording("mistä", "om vad", "about")
    case .heard: wording("kuultu", "hörd", "heard")
    case .clear: wording("selvää", "klart", "clear")
    case .helped: wording("apua", "hjälp", "helped")
    case .pointState: wording("tila", "läge", "state")
    case .evidence: wording("mistä sen näkee", "vad som visar det", "what shows it")
    case .answersFor: wording("kuka vastaa", "vem som ansvarar", "who answers")
    case .nextStep: wording("seuraava askel", "nästa steg", "next step")
    case .networkAim: wording("verkoston tavoite", "nätverkets mål", "network’s aim")
    case .backing: wording("johdon tuki", "ledningens stöd", "management’s backing")
    case .backedOn:
      wording("johdon tuki todettu", "ledningens stöd konstaterat", "backing confirmed on")
    case .employer: wording("työnantaja", "arbetsgivare", "employer")
    case .agreed: wording("mitä on sovittu", "vad som avtalats", "what is agreed")
    case .contact: wording("kuka pitää yhteyttä", "vem håller kontakten", "who keeps in touch")
    case .contents: wording("mitä sovitaan", "vad man avtalar", "what is agreed on")
    case .signer: wording("allekirjoittaja", "undertecknare", "signer")
    case .direction: wording("suunta", "riktning", "direction")
    case .openedOn: wording("aloitettu", "inledd", "begun on")
    case .transferState: wording("siirron tila", "överföringens läge", "state of the transfer")
    case .studiesEnd: wording("opinnot", "studierna", "studies")
    case .aboutStudies: wording("tiedot opinnoista", "om studierna", "about studies")
    case .aboutHealth: wording("tiedot terveydestä", "om hälsan", "about health")
    case .aboutWork: wording("tiedot työstä", "om arbetet", "about work")
    case .aboutLiving:
      wording(
        "tiedot asumisesta ja raha-asioista", "om boende och ekonomi", "about housing and money")
    case .stepState: wording("tila", "läge", "state")
    case .stepAnswer: wording("vastaus", "svar", "answer")
    case .stepDoer: wording("kuka teki", "vem gjorde", "who did it")
    case .agreedDay:
      wording("palaverin tai seurannan päivä", "mötets eller uppföljningens dag", "agreed day")
    case .agreedParties: wording("ketkä mukana", "vilka som är med", "who takes part")
    case .givenTo: wording("mille taholle", "till vilken part", "to which party")
    case .receiver: wording("kenelle", "till vem", "to whom")
    case .givenWay: wording("miten annettu", "hur det lämnades", "how given")
    case .givenBy: wording("antaja", "vem lämnade", "given by")
    case .byConsent: wording("luvalla", "med samtycke", "by consent")
    case .eventKind: wording("mitä tapahtui", "vad hände", "what happened")
    case .transferResult: wording("miten kävi", "hur det gick", "how it turned out")
    case .whoSays: wording("kuka kertoo", "vem säger det", "who says so")
    case .other: wording("muu tieto", "annan uppgift", "other detail")
    }
  }
}

func wording(_ finnish: String, _ swedish: String, _ english: String) -> Wording {
  Wording(finnish: finnish, swedish: swedish, english: english)
}
