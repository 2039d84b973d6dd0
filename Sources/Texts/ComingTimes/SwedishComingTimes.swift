extension ComingTimesTexts {
  static let swedish = ComingTimesTexts(
    title: "Kommande tider", coming: "Kommande", past: "Tidigare",
    empty: "Inga möten är avtalade ännu. Gör det första: tryck N.",
    students: { "\($0) studerande" }, extra: "extra", place: "Plats", noPlace: "platsen saknas",
    booked: "Studerande", nobodyBooked: "inga bokningar", gaps: "Medlem saknas",
    noGaps: "varje plats har en medlem", cancelled: "Inställt", nextTime: "Nästa tid",
    noNextTime: "ingen ny tid är avtalad", hiddenStudent: "(visas inte för dig)",
    keys: Keys(
      open: "Öppna", new: "Ny", newWords: "Nytt möte", agree: "Bekräfta",
      agreeWords: "Bekräfta utkastet som avtalat", move: "Flytta",
      moveWords: "Flytta mötet till en annan tid", place: "Plats", placeWords: "Ändra mötets plats",
      cancel: "Ställ in", cancelWords: "Ställ in mötet", reopen: "Återställ",
      reopenWords: "Återställ ett inställt eller avslutat möte", filter: "Sök",
      filterWords: "Sök i listan med ett ord", nothingChosen: "Listan är tom. N gör ett nytt möte.",
      notDraft: "Bara ett utkast bekräftas. Det här mötet är redan avtalat eller förbi.",
      notCancelled: "Bara ett inställt eller avslutat möte kan återställas.",
      over: "Mötet är förbi eller inställt. Återställ det först (R) eller gör ett nytt (N).",
      running: "Mötet pågår. Avsluta det på mötets skärm (F3)."),
    form: MeetingForm(
      newTitle: "NYTT MÖTE", moveTitle: "FLYTTA MÖTET", day: "Datum", time: "Klockslag",
      length: "Längd (min)", place: "Plats", make: "Lägg till mötet",
      move: "Flytta till den här tiden",
      dayWrong: "Datumet går inte att tyda. Skriv till exempel 20.11.2026.",
      timeWrong: "Klockslaget går inte att tyda. Skriv till exempel 9.00.",
      lengthWrong: "Längden går inte att tyda. Skriv minuterna, till exempel 180.",
      dayPast: "Dagen har redan varit. Kontrollera året.",
      made: "Mötet är nu ett utkast. V bekräftar det som avtalat.",
      cancelReason: "Varför ställs mötet in? Orsaken syns för alla.", cancel: "Ställ in mötet",
      reopenReason: "Varför återställs mötet? Orsaken blir kvar i historiken.",
      reopen: "Återställ mötet", placeQuestion: "Var träffas vi?", save: "Spara", stay: "Tillbaka"))
}
