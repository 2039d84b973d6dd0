import Casework

extension RosterTexts {
  static let swedish = RosterTexts(
    title: "Sammansättning", lists: .swedish, sheet: .swedish, keys: .swedish,
    duty: {
      switch $0 {
      case .takePart: "Kommer till mötena."
      case .writePlan: "Gör planen tillsammans med studeranden."
      case .agreeResponsible: "Kommer överens med de andra om vem som ansvarar."
      case .followPlan: "Följer hur planen går framåt."
      case .sayOwnWishes: "Berättar först vad hen själv vill."
      case .agreeToPlan: "Avgör om hen godkänner planen."
      case .recogniseNeed: "Märker vem som behöver stöd."
      case .bringSupportInformation: "Berättar vilket stöd som har hjälpt."
      case .ensureRegistration: "Ser till att studeranden anmäler sig som arbetssökande."
      case .ownBenefits: "Berättar om FPA:s förmåner och tjänster."
      case .assessRehabilitation: "Utreder behovet av yrkesinriktad rehabilitering."
      case .agreeNextTime: "Ser till att nästa tid är avtalad."
      case .noticeNoMeeting:
        "Ställer in mötet om det inte finns klienter och meddelar samtidigt nästa tid."
      case .arrangeExtraMeeting: "Ordnar ett extra möte när läroanstalten ber om det."
      case .otherThanEmploymentServices:
        "Hjälper när studeranden främst behöver annat än sysselsättningstjänster."
      case .employmentServices: "Ger arbetsträning och andra sysselsättningstjänster."
      case .recogniseSkills: "Identifierar kunnande och servicebehov efter examen."
      case .pointToLabourMarket: "Vägleder till den öppna arbetsmarknaden."
      case .workWithSchool: "Håller kontakt med läroanstalten."
      case .healthSide: "Ansvarar för hälsofrågorna i planen."
      case .ownPart: "Bidrar med det som studeranden önskar."
      }
    },
    list: .swedish)
}

extension RosterListTexts {
  static let swedish = RosterListTexts(
    party: "Plats", name: "Medlem", organisation: "Organisation", substitute: "Ersättare",
    convener: "Sammankallare", contactPerson: "Kontaktperson",
    nobody: "ingen utsedd", gap: "ingen", student: "på sin egen tur",
    coming: "Börjar senare", ended: "Har slutat", duties: "Vad platsen gör",
    shared: "Gemensamt för alla",
    gaps: { $0 == 1 ? "1 plats utan medlem" : "\($0) platser utan medlem" },
    history: "Vem och när", nobodyEver: "Ingen har haft den här platsen.")
}

extension MemberSheetTexts {
  static let swedish = MemberSheetTexts(
    new: "Ny medlem", name: "Namn", party: "Plats", organisation: "Organisation",
    role: "Titel", email: "E-post", phone: "Telefon", substitute: "Ersättare",
    noSubstitute: "ingen", informed: "Kopia till",
    informedHint: "Vem annan ska få veta?", from: "Från", until: "Sista dag",
    openEnd: "tills vidare", language: "Språk", noLanguage: "gruppens språk",
    now: { "nu \($0)" }, isConvener: "Sammankallare", isContactPerson: "Kontaktperson",
    record: "Lägg till i sammansättningen", recorded: "Medlemmen är tillagd.",
    end: { "\($0) slutar i gruppen" }, lastDay: "Sista dag",
    endHint: "Medlemmen syns kvar i de papper där hen har varit med.",
    recordEnd: "Avsluta medlemskapet", ended: "Medlemskapet avslutas.", group: "Gruppen",
    groupName: "Gruppens namn", groupLanguage: "Gruppens språk",
    partyName: { "Vad heter den här platsen? (\($0))" },
    nameFirst: "Skriv först namnet.")
}

extension RosterKeyTexts {
  static let swedish = RosterKeyTexts(
    open: "Öppna", openWords: "Öppna medlemmens uppgifter eller fyll en tom plats",
    new: "Ny", newWords: "Lägg till en medlem på den här platsen", duties: "Vad gör",
    dutiesWords: "Visa eller dölj vad som hör till den här platsen", end: "Avsluta",
    endWords: "Avsluta medlemskapet", convener: "Sammankallare",
    convenerWords: "Utse medlemmen till sammankallare, eller ta tillbaka det",
    passOn: "Ska det bytas?", pass: "Byt", keepAsItIs: "Byt inte",
    contact: "Kontaktperson",
    contactWords: "Utse medlemmen till läroanstaltens kontaktperson, eller ta tillbaka det",
    group: "Gruppen", groupWords: "Ändra gruppens namn eller språk", party: "Platsens namn",
    partyWords: "Ändra platsens namn på finska, svenska och engelska", filter: "Sök",
    chooseMember: "Välj först en medlem.", alreadyEnded: "Medlemskapet är redan avslutat.",
    closeSheet: "Tillbaka",
    notMember: "Studeranden är inte medlem, utan är med på sin egen tur.",
    history: "Vem och när",
    historyWords: "Visa eller dölj vilka som har haft den här platsen och när",
    importing: "Hämta", importingWords: "Hämta medlemmarna från en tabell (CSV)",
    exporting: "Spara",
    exportingWords: "Spara sammansättningen som tabell eller adresskort")
}
