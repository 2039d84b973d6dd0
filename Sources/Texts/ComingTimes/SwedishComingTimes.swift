extension ComingTimesTexts {
  static let swedish = ComingTimesTexts(
    title: "Kommande tider", coming: "Kommande", past: "Tidigare",
    unclosedTitle: "Från en tidigare dag, inte avslutat", unclosed: "inte avslutat",
    unclosedWords: "från en tidigare dag, inte avslutat",
    followUps: "Avtalade uppföljningar utan möte", followUp: "uppföljning",
    followUpDay: "Uppföljning",
    followUpCount: { $0 == 1 ? "1 uppföljning" : "\($0) uppföljningar" },
    followUpToBook: "uppföljning, ingen tid bokad", student: "Studerande", meeting: "Möte",
    noMeetingYet: "inte avtalat ännu. N lägger till ett möte den dagen.",
    empty: "Inga möten är avtalade ännu. Gör det första: tryck N.",
    students: { "\($0) studerande" },
    studentsShown: { $0 == 0 ? "visas inte" : "\($0) visas" },
    moreHidden: "övriga visas inte för dig",
    overdue: { tasks, followUps, mine in
      let what = [
        tasks == 0 ? nil : tasks == 1 ? "1 uppgift" : "\(tasks) uppgifter",
        followUps == 0 ? nil : followUps == 1 ? "1 uppföljning" : "\(followUps) uppföljningar",
      ].compactMap(\.self).joined(separator: " och ")
      let own = mine == 0 ? "" : tasks + followUps == 1 ? " (din)" : ", varav \(mine) dina"
      return "Försenat: \(what)\(own). U visar."
    }, extra: "extra", place: "Plats", noPlace: "platsen saknas",
    booked: "Studerande", nobodyBooked: "inga bokningar", gaps: "Utan medlem",
    noGaps: "ingen part", cancelled: "Inställt", nextTime: "Nästa tid",
    noNextTime: "ingen ny tid är avtalad", hiddenStudent: "(visas inte för dig)",
    noPermission: "samtycke saknas",
    keys: Keys(
      open: "Öppna", new: "Ny", newWords: "Nytt möte", extra: "Extra",
      extraWords: "Ett extra möte mellan de avtalade tiderna", agree: "Bekräfta",
      agreeWords: "Bekräfta utkastet som avtalat", move: "Flytta",
      moveWords: "Flytta mötet till en annan tid", place: "Plats", placeWords: "Ändra mötets plats",
      cancel: "Ställ in", cancelWords: "Ställ in mötet", reopen: "Återställ",
      reopenWords: "Återställ ett inställt eller avslutat möte", papers: "Inbjudan",
      papersWords: "Inbjudan, inställt möte och andra meddelanden", calendar: "Kalender",
      calendarWords: "Spara tiderna som kalenderfil", filter: "Sök",
      filterWords: "Sök i listan med ett ord",
      nothingChosen: "Listan är tom. N lägger till ett möte.",
      isFollowUp: "Det här är en uppföljning, inget möte ännu. N lägger till ett möte.",
      notDraft: "Bara ett utkast bekräftas. Det här mötet är redan avtalat eller förbi.",
      notCancelled: "Bara ett inställt eller avslutat möte kan återställas.",
      over: "Mötet är förbi eller inställt. Återställ det först (R) eller gör ett nytt (N).",
      running: "Mötet pågår. Avsluta det på mötets skärm (F3)."),
    form: MeetingForm(
      newTitle: "NYTT MÖTE", extraTitle: "EXTRA MÖTE", moveTitle: "FLYTTA MÖTET", day: "Datum",
      time: "Klockslag",
      length: "Längd (min)", place: "Plats", make: "Lägg till mötet",
      move: "Flytta till den här tiden",
      timeWrong: "Klockslaget går inte att tyda. Skriv till exempel 9.00.",
      lengthWrong: "Längden går inte att tyda. Skriv minuterna, till exempel 180.",
      dayPast: "Dagen har redan varit. Kontrollera året.",
      made: "Mötet är nu ett utkast. V bekräftar det som avtalat.",
      cancelReason: "Varför ställs mötet in? Orsaken syns för alla.",
      cancelEmpty: "Varför ställs mötet in? Tomt betyder: ingen studerande.",
      needNewTime: {
        $0 == 1
          ? "Bokad: 1 studerande, som behöver en ny tid."
          : "Bokade: \($0) studerande, som behöver en ny tid."
      },
      cancel: "Ställ in mötet",
      reopenReason: "Varför återställs mötet? Orsaken blir kvar i historiken.",
      reopen: "Återställ mötet", placeQuestion: "Var träffas vi?", save: "Spara", stay: "Tillbaka"))
}
