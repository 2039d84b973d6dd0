extension HelpTexts {
  static let swedish = HelpTexts(
    title: "omatie – möten och gemensamma planer i gruppen Oma Tie Työhön",
    usage: "Användning", commands: "Kommandon", options: "Växlar",
    commonOptions: "Växlar för alla kommandon", environment: "Miljövariabler",
    exitCodes: "Returvärden", moreHelp: "Mer om ett kommando: omatie help KOMMANDO",
    noCommand: "Utan kommando öppnas skärmarna i den mapp som senast användes.",
    placeholder: {
      switch $0 {
      case .dir: "MAPP"
      case .member: "MEDLEM"
      case .client: "KLIENT"
      case .meeting: "MÖTE"
      case .document: "DOKUMENT"
      case .command: "KOMMANDO"
      case .number: "TAL"
      case .file: "FIL"
      case .text: "TEXT"
      case .words: "SÖKORD"
      case .parts: "DELAR"
      case .paper: "PAPPER"
      case .day: "DAG"
      }
    },
    command: {
      switch $0 {
      case .sharedScreen: "öppnar den gemensamma skärmen som följer det pågående mötet"
      case .`init`: "skapar en ny gemensam mapp"
      case .next: "kommande möten"
      case .meetings: "alla möten"
      case .roster: "gruppens sammansättning"
      case .clients: "klienterna vars papper du får se"
      case .overdue: "uppgifter, uppföljningar och överföringssteg vars dag har gått"
      case .transfers: "informationsöverföringar: vad väntar på vem och sedan när"
      case .services: "tjänsterna som kan tas in i planen"
      case .measures: "hur arbetet har gått: deltagare, möten, utfall"
      case .feedback: "respons på möten, tjänster och överföringar över tid"
      case .plan: "en klients plan att läsa"
      case .agenda: "föredragningslistan för ett möte"
      case .history: "ett dokuments versioner: vem, när, vad"
      case .show: "ett dokument så som det är eller var sparat"
      case .apply: "gör namngivna ändringar, ett JSON-objekt per rad"
      case .restore: "gör en ny version lika med en gammal"
      case .check: "läser varje fil i mappen och säger vad som är skadat"
      case .paper: "gör ett dokument, till exempel en plan eller en inbjudan"
      case .questionnaire: "frågeformuläret som en fil som regionen kan ändra"
      case .export: "tar ut hela gruppens uppgifter till ett arkiv"
      case .`import`: "tar in ett arkiv och visar först vad som skulle hända"
      case .help: "visar det här eller hjälpen för ett kommando"
      case .completions: "kompletteringar för skalet"
      }
    },
    details: {
      switch $0 {
      case .sharedScreen:
        """
        Den gemensamma skärmen byter innehåll själv när mötet och sekreterarens text går framåt. \
        Av studeranden syns bara förnamnet och efternamnets första bokstav.
        """
      case .plan, .agenda:
        "KLIENT är klientens id eller hela namn. MÖTE är ett id eller en dag (20.11.2026)."
      case .history, .show, .restore:
        """
        DOKUMENT är dokumentets slag och id, till exempel plans/p1, clients/c1, meetings/m1 eller \
        roster.
        """
      case .apply:
        """
        Ändringarna går genom samma dörr som skärmarnas: samma rättigheter, samma regler. Varje \
        rad får en JSON-rad till svar. Det som godkänts står kvar även om en annan rad avvisas. \
        Dagarnas årtal är 1900–2199. Returvärdet är 77 när någon ändring avvisades, 65 när någon \
        rad inte gick att läsa och 66 när dokumentet inte finns.
        """
      case .services:
        "Sökorden söks i namn, gamla namn och övrig text. Utan dem räknas alla upp."
      case .measures:
        """
        Utan dagar går talen från årets början till slutet av den senast avslutade tredjedelen av året. En dag \
        skrivs 1.1.2026 eller 2026-01-01. Små tal visas inte och kan inte räknas ut av andra tal: därför är en \
        del av talen intervall. Exaktast är talen för hela tredjedelar (1.1.–30.4., 1.1.–31.8., hela året). --csv är \
        en tabell för Excel, --csv --plain för statistikprogram.
        """
      case .feedback:
        """
        Studerandenas och parternas respons per avslutad tredjedel av året: antal svarande och medeltal 1–5. \
        --from och --to tar med de tredjedelar som helt ligger mellan dem. Små tal visas inte; gränsen är \
        5 om den inte har höjts bland nyckeltalen (R), och den står i utskriften. --csv är en tabell för Excel, --csv --plain för statistikprogram.
        """
      case .check:
        """
        Returvärdet är 0 när allt är i skick och 65 när något inte är det. Programmet minns vilka versioner \
        det har sett på den här datorn (bara id, nummer och kontrollsummor) och märker om mappen har gått \
        tillbaka. --yes godkänner mappen som den nu är.
        """
      case .completions:
        "Till exempel: omatie completions bash > ~/.local/share/bash-completion/completions/omatie"
      case .roster:
        """
        Medlemmar kan hämtas från en tabell med rubriker på första raden (Namn, Plats, E-post, \
        Telefon…) på finska, svenska eller engelska. Inget sparas utan växeln --yes. En rad med \
        fel tas inte med och returvärdet är 65; en tom ruta ändrar inget. Outlook tar bara det \
        första kortet i en fil med adresskort.
        """
      case .next:
        """
        --ics sparar samma tider för kalendern, --meeting ett enda möte. I kalendern står inga \
        studerandes namn. Filen tapaamiset.ics i den gemensamma mappen hålls aktuell av sig själv.
        """
      case .paper:
        """
        plan, plain-plan och summary KLIENT, agenda MÖTE, questionnaire, invitation, cancellation och \
        moved [MÖTE]. plan är planen för underskrift, plain-plan en lättläst kopia åt studeranden och \
        summary ett kort sammandrag. Planens delar: own-words, chain, doings, views, aids, other-plans, \
        follow-ups, agreements och signatures; missing, checklist och health bara med --with. \
        Inbjudan och meddelandena går till gruppen, med --client till studeranden, och inbjudan med \
        --party till en part som är \
        med på studerandens tur. Utan möte väljs det närmaste som dokumentet gäller. Filens ändelse \
        .html, .docx eller .md väljer format; paste är hela rader att klistra in annanstans. \
        questionnaire ryms på en A4-sida. contact-request KLIENT är texten till en kontaktbegäran på \
        Jobbmarknad Finland, och given KLIENT berättar vilken information om studeranden som har lämnats vidare. \
        Om begäran kan gälla någon annan än studeranden sägs det, och i en terminal behövs då --yes.
        """
      case .questionnaire:
        """
        Utan --import skrivs det formulär som gäller: regionens eget om det finns, annars programmets. \
        Ändra påståendena på tre språk och ge formuläret ett eget id. --import läser filen och säger \
        vilket ställe som är fel; --yes tar den i bruk i den gemensamma mappen. --reset --yes \
        återställer programmets egna frågor och låter regionens formulär finnas kvar. Svar som redan \
        getts behåller de frågor som ställdes.
        """
      case .export:
        """
        Arkivet är en ZIP-fil som vanliga program packar upp: varje version av varje dokument, gruppens \
        logg, beskrivning av filerna, kontrollsummor och en anvisning på tre språk. Uppgifterna tas ut \
        av sammankallaren eller läroanstaltens kontaktperson, och det antecknas i loggen för varje \
        studerande. Bara du kan läsa arkivet tills du ger det till andra. Med - i stället för \
        en fil går arkivet till standardutmatningen.
        """
      case .`import`:
        """
        En ny eller tom mapp (--dir) blir likadan som den ursprungliga. Har mappen redan gruppens \
        uppgifter läggs de versioner till som fattas, och dokument som ändrats på båda ställena \
        sammanförs: ingenderas uppgifter försvinner, och vad programmet inte kan sammanföra får \
        människor välja. I en terminal visar programmet först vad som händer och frågar; --yes tar in \
        utan att fråga, och annars sparas inget utan den. En avbruten import kan köras på nytt.
        """
      case .`init`, .meetings, .clients, .overdue, .transfers, .help: ""
      }
    },
    option: {
      switch $0 {
      case .dir: "den gemensamma mappen"
      case .`as`: "vem du är: medlemmens id eller hela namn"
      case .lang: "språk"
      case .color: "om färger används"
      case .ascii: "ramar med vanliga tecken"
      case .noMouse: "terminalen behåller musen"
      case .demo: "öppnar ett exempel där alla personer är påhittade"
      case .meeting: "möte: id eller dag"
      case .client: "klient: id eller namn"
      case .party: "part som bjuds in till studerandens tur"
      case .ics: "sparar tiderna som kalenderfil (iCalendar)"
      case .name: "gruppens namn"
      case .days: "så här många dagar framåt"
      case .json: "JSON avsett för program"
      case .version: "versionens nummer"
      case .file: "läs från filen i stället för standardinmatningen"
      case .format: "format"
      case .output: "skriv till den här filen"
      case .help: "visar hjälpen"
      case .csv: "en tabell som Excel öppnar (CSV)"
      case .vcard: "adresskort (vCard)"
      case .`import`: "läser filen och visar vad som skulle ändras"
      case .yes: "gör det som annars bara visas, eller ersätter filen"
      case .reset: "återställer programmets egna frågor"
      case .with: "skriver ut också de här delarna"
      case .without: "utelämnar de här delarna"
      case .from: "första dagen"
      case .to: "sista dagen"
      case .plain: "CSV för statistikprogram: kommatecken, ISO-dagar, engelska nycklar"
      }
    },
    replaces: "ersätter filen om den redan finns",
    takesIn: "tar in uppgifterna; annars visas bara vad som skulle hända",
    variables: [
      Explained(name: "OMATIE_DIR", meaning: "den gemensamma mappen om --dir saknas"),
      Explained(name: "OMATIE_AS", meaning: "vem du är om --as saknas"),
      Explained(name: "OMATIE_LANG", meaning: "språk (fi, sv, en) om --lang saknas"),
      Explained(name: "OMATIE_NOW", meaning: "ögonblick som ersätter klockan (för övning)"),
      Explained(name: "NO_COLOR", meaning: "inga färger"),
    ],
    codes: [
      Explained(name: "0", meaning: "gjort"),
      Explained(name: "64", meaning: "kommandot är fel skrivet"),
      Explained(name: "65", meaning: "fel i uppgifterna"),
      Explained(name: "66", meaning: "dokumentet eller mappen finns inte"),
      Explained(name: "73", meaning: "kan inte skapas"),
      Explained(name: "74", meaning: "kan inte läsas eller skrivas"),
      Explained(name: "75", meaning: "någon annan sparar just nu, försök igen"),
      Explained(name: "77", meaning: "inte tillåtet"),
      Explained(name: "78", meaning: "fel i inställningarna eller terminalen"),
    ])
}
