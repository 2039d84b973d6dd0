extension ComingTimesTexts {
  static let finnish = ComingTimesTexts(
    title: "Tulevat ajat", coming: "Tulossa", past: "Aiemmat",
    unclosedTitle: "Aiemmalta päivältä, päättämättä", unclosed: "päättämättä",
    unclosedWords: "aiemmalta päivältä, päättämättä",
    followUps: "Sovitut seurannat, joille ei ole vielä tapaamista", followUp: "seuranta",
    followUpDay: "Seuranta",
    followUpCount: { $0 == 1 ? "1 seuranta" : "\($0) seurantaa" },
    followUpToBook: "seuranta, aika varaamatta", student: "Opiskelija", meeting: "Tapaaminen",
    noMeetingYet: "ei vielä sovittu. N tekee uuden tapaamisen tälle päivälle.",
    empty: "Tapaamisia ei ole vielä sovittu. Tee ensimmäinen: paina N.",
    students: { $0 == 1 ? "1 opiskelija" : "\($0) opiskelijaa" },
    studentsShown: { $0 == 0 ? "ei näy sinulle" : "\($0) näkyy" },
    moreHidden: "muut eivät näy sinulle",
    overdue: { tasks, followUps, mine in
      let what = [
        tasks == 0 ? nil : tasks == 1 ? "1 tehtävä" : "\(tasks) tehtävää",
        followUps == 0 ? nil : followUps == 1 ? "1 seuranta" : "\(followUps) seurantaa",
      ].compactMap(\.self).joined(separator: " ja ")
      let own = mine == 0 ? "" : tasks + followUps == 1 ? " (sinun)" : ", niistä \(mine) sinun"
      return "Myöhässä \(what)\(own). U näyttää."
    }, extra: "ylimääräinen",
    place: "Paikka", noPlace: "paikka puuttuu", booked: "Opiskelijat",
    nobodyBooked: "ei varauksia", gaps: "Ilman jäsentä", noGaps: "ei yhtään tahoa",
    cancelled: "Peruttu", nextTime: "Seuraava aika", noNextTime: "uutta aikaa ei sovittu",
    hiddenStudent: "(ei näy sinulle)", noPermission: "lupa puuttuu",
    keys: Keys(
      open: "Avaa", new: "Uusi", newWords: "Uusi tapaaminen", extra: "Ylimääräinen",
      extraWords: "Ylimääräinen tapaaminen sovittujen aikojen väliin", agree: "Vahvista",
      agreeWords: "Vahvista luonnos sovituksi", move: "Siirrä",
      moveWords: "Siirrä tapaaminen toiseen aikaan", place: "Paikka",
      placeWords: "Muuta tapaamisen paikka", cancel: "Peru", cancelWords: "Peru tapaaminen",
      reopen: "Palauta", reopenWords: "Palauta peruttu tai päättynyt tapaaminen", papers: "Kutsu",
      papersWords: "Kutsu, peruutus ja muut ilmoitukset", calendar: "Kalenteri",
      calendarWords: "Tallenna ajat kalenteritiedostoksi", filter: "Etsi",
      filterWords: "Etsi luettelosta sanalla", nothingChosen: "Luettelo on tyhjä. N tekee uuden.",
      isFollowUp: "Tämä on seuranta, ei vielä tapaaminen. N tekee uuden tapaamisen.",
      notDraft: "Vain luonnos vahvistetaan. Tämä tapaaminen on jo sovittu tai ohi.",
      notCancelled: "Vain peruttu tai päättynyt tapaaminen voidaan palauttaa.",
      over: "Tapaaminen on ohi tai peruttu. Palauta se ensin (R) tai tee uusi (N).",
      running: "Tapaaminen on käynnissä. Päätä se tapaamisen näytöllä (F3)."),
    form: MeetingForm(
      newTitle: "UUSI TAPAAMINEN", extraTitle: "YLIMÄÄRÄINEN TAPAAMINEN",
      moveTitle: "SIIRRÄ TAPAAMINEN", day: "Päivä", time: "Kellonaika",
      length: "Kesto (min)", place: "Paikka", make: "Lisää tapaaminen", move: "Siirrä tähän aikaan",
      timeWrong: "Kellonajasta ei saa selvää. Kirjoita esimerkiksi 9.00.",
      lengthWrong: "Kestosta ei saa selvää. Kirjoita minuutit, esimerkiksi 180.",
      dayPast: "Päivä on jo mennyt. Tarkista vuosi.",
      made: "Tapaaminen on nyt luonnos. V vahvistaa sen sovituksi.",
      cancelReason: "Miksi tapaaminen perutaan? Syy näkyy kaikille.",
      cancelEmpty:
        "Miksi tapaaminen perutaan? Jos tyhjä, syy on: ei yhtään opiskelijaa.",
      needNewTime: {
        $0 == 1
          ? "Varattu: 1 opiskelija. Hän tarvitsee uuden ajan."
          : "Varattu: \($0) opiskelijaa. He tarvitsevat uuden ajan."
      },
      cancel: "Peru tapaaminen",
      reopenReason: "Miksi tapaaminen palautetaan? Syy jää historiaan.",
      reopen: "Palauta tapaaminen", placeQuestion: "Missä tavataan?", save: "Tallenna",
      stay: "Takaisin"))
}
