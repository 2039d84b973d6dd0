import Casework

extension MeetingNoticeTexts {
  static let swedish = MeetingNoticeTexts(
    ask: "Mer information", group: "Grupp", contact: "Kontaktperson", phone: "Telefon",
    email: "E-post", written: "Datum", placeFollows: "meddelas senare",
    cancellationTitle: "Mötet är inställt",
    isCancelled: "Oma Tie Työhön-gruppen träffas inte den här gången.",
    cancelledTime: "Inställd tid", why: "Orsak",
    noClients: "Ingen studerande har en bokad tid på mötet.",
    nextTime: "Nästa möte",
    changedSince: "Ändrat efter meddelandet",
    noTimeNow: "Den här tiden gäller inte längre. Någon ny tid är inte avtalad ännu.",
    urgent:
      "Skriv upp den nya tiden i kalendern. Hör av dig om någons ärende inte kan vänta, "
      + "så ordnar vi ett extra möte.",
    yourTimeIsCancelled: "Mötet som bokats för dig är inställt.",
    yourTimeIsMoved: "Mötet som bokats för dig har flyttats till en annan tid.",
    newTimeFollows:
      "Vi kommer överens om en ny tid med dig. Om ditt ärende brådskar, kontakta oss redan nu.",
    movedTitle: "Mötet har flyttats",
    isMoved: "Oma Tie Työhön-gruppen träffas en annan tid än vad som sagts tidigare.",
    oldTime: "Tidigare tid", newTime: "Ny tid",
    tellIfNot: "Skriv upp den nya tiden i kalendern. Säg till om den inte passar.",
    groupTitle: "Inbjudan till Oma Tie Työhön-gruppens möte",
    welcomeGroup: "Välkommen till mötet.", turns: "Bokade tider", nobodyYet: "inga ännu",
    sendDeputy: "Om du inte kan komma, skicka en ersättare och meddela det på förhand.",
    studentTitle: "Inbjudan till ett möte", hello: { "Hej \($0)!" },
    welcomeStudent:
      "Du har en bokad tid på Oma Tie Työhön-gruppens möte. Vi funderar tillsammans på vad du "
      + "vill göra efter studierna och vem som hjälper dig.",
    whoComes: "Vilka som är med", aboutWhat: "Vad vi gör på mötet",
    course: {
      switch $0 {
      case .student: "Du berättar först själv vad du vill."
      case .present: "Alla säger vem de är och varför de är med."
      case .chairAndScribe: "Vi väljer ordförande och sekreterare."
      case .matters: "Vi talar om dina ärenden och om vad som görs härnäst."
      case .summary: "Vi kommer överens om vem som gör vad."
      case .followUp:
        "Vi bestämmer vem som är din ansvariga arbetstagare och när vi ses nästa gång."
      }
    },
    mattersBefore: "Det här ska vi åtminstone tala om:",
    bringSomebody:
      "Du får ta med någon som du litar på. Säg till om du behöver tolk eller annan hjälp.",
    yourPermission:
      "Bara de som du har gett lov kommer dit. Du kan ändra dig när som helst.",
    partyTitle: "Inbjudan till en studerandes möte",
    welcomeParty:
      "En studerande önskar att du är med när Oma Tie Työhön-gruppen träffar hen.",
    to: "Inbjuden", whyYou: "Varför just du",
    permitted:
      "Studeranden har gett sitt samtycke till att du samarbetar med gruppen i ärendet. "
      + "Skicka inte inbjudan vidare.")
}
