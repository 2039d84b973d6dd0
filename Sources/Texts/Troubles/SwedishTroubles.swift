extension TroubleTexts {
  static let swedish = TroubleTexts(
    noDirectory: TroubleWords(
      "Mappen finns inte.", "Ingenting skrevs.",
      "Kontrollera namnet och att nätverksdisken är ansluten."),
    directoryLost: TroubleWords(
      "Den gemensamma mappen finns inte längre på sin plats.",
      "Det som sparats finns där mappen nu är. Annan text finns kvar på den här datorn.",
      "Kontrollera att nätverksdisken är ansluten. När mappen är tillbaka erbjuder programmet texten."
    ),
    notOurs: TroubleWords(
      "Mappen är inte en gemensam mapp för det här programmet.", "Ingenting ändrades.",
      "Välj rätt mapp eller skapa en ny i en tom mapp."),
    emptyDirectory: TroubleWords(
      "Mappen är tom: ingen grupp har skapats där.", "Ingenting ändrades.",
      "Välj rätt mapp eller skapa en ny grupp här."),
    alreadyThere: TroubleWords(
      "Mappen finns redan och är inte tom.", "Ingenting ändrades.",
      "Välj ett annat namn eller öppna mappen som finns."),
    noPermission: TroubleWords(
      "Du har inte rätt till mappen eller filen.", "Det du skrev finns kvar på den här datorn.",
      "Be den som sköter mappen om rättigheter."),
    readOnlyDirectory: TroubleWords(
      "Det går inte att skriva i den gemensamma mappen.",
      "Uppgifterna syns, men ändringar sparas inte.", "Be den som sköter mappen om skrivrätt."),
    unsafeFileSystem: TroubleWords(
      "På den här disken kunde två som sparar förstöra varandras arbete.",
      "Mappen är öppnad bara för läsning.", "Flytta den gemensamma mappen till en annan disk."),
    noSpace: TroubleWords(
      "Disken är full.", "Den senaste ändringen sparades inte i den gemensamma mappen.",
      "Frigör utrymme på disken, så lyckas det."),
    readOrWriteFailed: TroubleWords(
      "Det gick inte att läsa från eller skriva på disken.",
      "Den senaste ändringen sparades kanske inte. Det du skrev finns på den här datorn.",
      "Försök igen. Kontakta it-stödet om det upprepas."),
    unreadable: TroubleWords(
      "Filen går inte att läsa.",
      "Den ändras inte. Om en tidigare version går att öppna visas den.",
      "Meddela filens namn till it-stödet."),
    shareSilent: TroubleWords(
      "Den gemensamma mappen svarar inte.", "Det du skriver bevaras på den här datorn.",
      "Fortsätt bara: det sparas när mappen svarar."),
    busy: TroubleWords(
      "Många sparar samma sak just nu.", "Ändringen är inte sparad ännu.",
      "Försök igen om en stund."),
    damaged: TroubleWords(
      "Filen är skadad.", "Den varken används eller ändras. Den förra hela versionen visas.",
      "Återställ en hel version (Alt-H, R) eller kontakta it-stödet."),
    foreign: TroubleWords(
      "I mappen finns en fil som inte hör hemma där.", "Den varken används eller ändras.",
      "Flytta bort filen eller meddela it-stödet."),
    conflictCopy: TroubleWords(
      "Synkroniseringen har gjort en andra kopia av filen.",
      "Kopian används inte, men dess innehåll finns kvar.",
      "Jämför kopian med den nuvarande och ta bort den när den inte behövs."),
    caseTwin: TroubleWords(
      "Två namn i mappen skiljer sig bara genom stora bokstäver.",
      "Det med små bokstäver används. Det andra lämnades orört.",
      "Jämför dem. Flytta bort det med stora bokstäver eller be it-stödet om hjälp."),
    rolledBack: TroubleWords(
      "En version som setts på den här datorn har försvunnit.",
      "En äldre visas, om det finns en.",
      "Återställ filen från en säkerhetskopia eller godkänn den nuvarande: omatie check --yes"),
    altered: TroubleWords(
      "I filen står något annat än när den senast sågs på den här datorn.",
      "Filen lämnades orörd.",
      "Jämför den med en säkerhetskopia. Om den nuvarande är rätt: omatie check --yes"),
    gap: TroubleWords(
      "En fil saknas mellan versionerna.", "Den senaste hela versionen visas.",
      "Återställ den saknade filen från en säkerhetskopia."),
    brokenChain: TroubleWords(
      "Versionen passar inte ihop med den förra.",
      "Den används inte. Den förra hela versionen visas.", "Meddela filens namn till it-stödet."),
    newerFormat: TroubleWords(
      "Filen är gjord med ett nyare program.",
      "Den varken öppnas eller ändras. Om en tidigare version går att öppna visas den.",
      "Uppdatera programmet till den nyaste versionen."),
    litter: TroubleWords(
      "En tillfällig fil har blivit kvar efter ett avbrutet sparande.", "Den gör ingen skada.",
      "Programmet tar bort den självt."),
    wrongMode: TroubleWords(
      "Filen har fel rättigheter: för många kan läsa den.", "Uppgifterna är i behåll.",
      "Be it-stödet rätta rättigheterna."),
    noSuchDocument: TroubleWords(
      "Något sådant finns inte i den gemensamma mappen.", "Ingenting ändrades.",
      "Kontrollera id:t."),
    noSuchVersion: TroubleWords(
      "En sådan version finns inte.", "Ingenting ändrades.", "Kontrollera versionens nummer."),
    malformedChange: TroubleWords(
      "Ändringen går inte att läsa.", "Ingenting ändrades.", "Rätta raden och försök igen."),
    notOnRoster: TroubleWords(
      "Du finns inte i gruppen.", "Ingenting ändrades.", "Be någon i gruppen lägga till dig."),
    draftNotKept: TroubleWords(
      "Den påbörjade texten kunde inte bevaras på den här datorn.", "Texten är kvar på skärmen.",
      "Gå ut ur fältet, så sparas den."),
    openingNotLogged: TroubleWords(
      "Att papperen öppnades kunde inte antecknas i loggen.",
      "Anteckningen finns kvar på den här datorn.",
      "Frigör utrymme på disken eller kontakta it-stödet. Programmet försöker igen."),
    calendarNotWritten: TroubleWords(
      "Kalenderfilen tapaamiset.ics kunde inte skrivas.",
      "Mötena är sparade, men kalendrar som följer dem visar gamla tider.",
      "Frigör utrymme på disken eller kontakta it-stödet. Programmet försöker igen."),
    calendarWaits: TroubleWords(
      "Kalendern tapaamiset.ics är som förut: alla möten går inte att läsa.",
      "Inga tider försvinner ur de andras kalendrar.",
      "Programmet uppdaterar den när allt går att läsa igen."),
    questionnaireNotUsed: TroubleWords(
      "Regionens eget frågeformulär questionnaire.json kan inte användas.",
      "Under tiden ställs programmets egna frågor. Svaren som getts är sparade.",
      "Rätta filen eller säg till den som gjort den. Programmet läser den igen när den är rättad."),
    reasons: .swedish)
}
