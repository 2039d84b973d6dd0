extension HelpTexts {
  static let finnish = HelpTexts(
    title: "omatie – Oma Tie Työhön -ryhmän tapaamiset ja yhteiset suunnitelmat",
    usage: "Käyttö", commands: "Komennot", options: "Valitsimet",
    commonOptions: "Kaikille yhteiset valitsimet", environment: "Ympäristömuuttujat",
    exitCodes: "Paluuarvot", moreHelp: "Lisää yhdestä komennosta: omatie help KOMENTO",
    noCommand: "Ilman komentoa avautuvat näytöt kansiosta, jota viimeksi käytettiin.",
    placeholder: {
      switch $0 {
      case .dir: "KANSIO"
      case .member: "JÄSEN"
      case .client: "ASIAKAS"
      case .meeting: "TAPAAMINEN"
      case .document: "ASIAKIRJA"
      case .command: "KOMENTO"
      case .number: "LUKU"
      case .file: "TIEDOSTO"
      case .text: "TEKSTI"
      case .words: "HAKUSANAT"
      case .parts: "OSAT"
      case .paper: "PAPERI"
      case .day: "PÄIVÄ"
      }
    },
    command: {
      switch $0 {
      case .sharedScreen: "avaa yhteisen näytön, joka seuraa käynnissä olevaa tapaamista"
      case .`init`: "luo uuden yhteisen kansion"
      case .next: "tulevat tapaamiset"
      case .meetings: "kaikki tapaamiset"
      case .roster: "ryhmän kokoonpano"
      case .clients: "asiakkaat, joiden paperit saat nähdä"
      case .overdue: "tehtävät, seurannat ja tiedonsiirron vaiheet, joiden päivä on mennyt"
      case .transfers: "tiedonsiirrot: mikä odottaa ketäkin ja mistä alkaen"
      case .services: "palvelut, joita suunnitelmaan voi poimia"
      case .measures: "miten toiminta on sujunut: osallistuneet, tapaamiset, lopputulokset"
      case .feedback: "palaute tapaamisista, palveluista ja tiedonsiirroista ajan mittaan"
      case .plan: "yhden asiakkaan suunnitelma luettavana"
      case .agenda: "yhden tapaamisen esityslista"
      case .history: "asiakirjan versiot: kuka, milloin, mitä"
      case .show: "asiakirja sellaisena kuin se on tai oli tallennettuna"
      case .apply: "tekee nimettyjä muutoksia, yksi JSON-olio riviä kohti"
      case .restore: "tekee uuden version, joka on sama kuin vanha"
      case .check: "lukee kansion jokaisen tiedoston ja kertoo, mikä on vialla"
      case .paper: "tekee asiakirjan, esimerkiksi suunnitelman tai kutsun"
      case .questionnaire: "kysely tiedostona, jota alue voi muokata"
      case .export: "vie koko ryhmän tiedot yhteen arkistoon"
      case .`import`: "tuo arkiston tiedot ja näyttää ensin, mitä tapahtuisi"
      case .help: "näyttää tämän tai yhden komennon ohjeen"
      case .completions: "komentotulkin täydennykset"
      }
    },
    details: {
      switch $0 {
      case .sharedScreen:
        """
        Yhteinen näyttö vaihtaa sisältöä itse, kun tapaaminen ja kirjurin kirjoitus etenevät. \
        Siinä näkyy opiskelijasta vain etunimi ja sukunimen alkukirjain.
        """
      case .plan, .agenda:
        "ASIAKAS on asiakkaan tunnus tai koko nimi. TAPAAMINEN on tunnus tai päivä (20.11.2026)."
      case .history, .show, .restore:
        """
        ASIAKIRJA on asiakirjan laji ja tunnus, esimerkiksi plans/p1, clients/c1, meetings/m1 tai \
        roster.
        """
      case .apply:
        """
        Muutokset kulkevat samasta ovesta kuin näyttöjen: samat oikeudet, samat säännöt. Jokaiseen \
        riviin vastataan yhdellä JSON-rivillä. Hyväksytyt muutokset jäävät voimaan, vaikka jokin \
        toinen rivi hylätään. Päivien vuodet ovat 1900–2199. Paluuarvo on 77, kun jokin muutos \
        hylättiin, 65, kun jotain riviä ei voinut lukea, ja 66, kun asiakirjaa ei ole.
        """
      case .services:
        "Hakusanat etsitään nimestä, vanhoista nimistä ja muusta tekstistä. Ilman niitä luetellaan kaikki."
      case .measures:
        """
        Ilman päiviä luvut ovat vuoden alusta viimeksi päättyneen vuosikolmanneksen loppuun. Päivä on muotoa \
        1.1.2026 tai 2026-01-01. Pienet luvut eivät näy, eikä niitä voi laskea muista luvuista: siksi osa \
        luvuista on välejä. Tarkimmat luvut saa kokonaisilta kolmanneksilta (1.1.–30.4., 1.1.–31.8., koko \
        vuosi). --csv on Excelin taulukko, --csv --plain tilasto-ohjelmalle.
        """
      case .feedback:
        """
        Opiskelijoiden ja tahojen palaute päättyneiltä vuosikolmanneksilta: vastaajien määrä ja keskiarvot \
        1–5. --from ja --to ottavat vain kolmannekset, jotka ovat kokonaan niiden välissä. Pienet luvut eivät \
        näy; raja on 5, ellei sitä ole nostettu mittareissa (R), ja se lukee tulosteessa. --csv on Excelin taulukko, --csv --plain tilasto-ohjelmalle.
        """
      case .check:
        """
        Paluuarvo on 0, kun kaikki on ehjää, ja 65, kun jokin ei ole. Ohjelma muistaa tällä koneella \
        näkemänsä versiot (vain tunnukset, numerot ja tarkistussummat) ja huomaa, jos kansio on palannut \
        vanhaan. --yes hyväksyy kansion sellaisena kuin se nyt on.
        """
      case .completions:
        "Esimerkiksi: omatie completions bash > ~/.local/share/bash-completion/completions/omatie"
      case .roster:
        """
        Jäsenet voi tuoda taulukosta, jonka ensimmäisellä rivillä ovat otsikot (Nimi, Paikka, \
        Sähköposti, Puhelin…) suomeksi, ruotsiksi tai englanniksi. Mitään ei tallenneta ilman \
        valitsinta --yes. Virheellinen rivi jää pois ja paluuarvo on 65; tyhjä kohta ei muuta \
        mitään. Outlook ottaa osoitekorttien tiedostosta vain ensimmäisen kortin.
        """
      case .next:
        """
        --ics tallentaa samat ajat kalenteriin tuotaviksi, --meeting yhden tapaamisen. Kalenterissa ei \
        ole opiskelijoiden nimiä. Yhteisen kansion tapaamiset.ics pysyy ajan tasalla itsestään.
        """
      case .paper:
        """
        plan, plain-plan ja summary ASIAKAS, agenda TAPAAMINEN, questionnaire, invitation, cancellation ja \
        moved [TAPAAMINEN]. plan on suunnitelma allekirjoitettavaksi, plain-plan helppolukuinen kopio \
        opiskelijalle ja summary lyhyt yhteenveto. Suunnitelman osat: own-words, chain, doings, views, \
        aids, other-plans, follow-ups, agreements ja signatures; missing, checklist ja health vain \
        valitsimella --with. Kutsu ja ilmoitukset menevät ryhmälle; --client tekee niistä \
        opiskelijan oman ja --party kutsun taholle, joka tulee hänen vuoroonsa. Ilman tapaamista valitaan lähin, jota asiakirja \
        koskee. Tiedoston pääte .html, .docx tai .md valitsee muodon; paste on kokonaisia rivejä \
        muualle liitettäväksi. questionnaire mahtuu yhdelle A4-sivulle. contact-request ASIAKAS on \
        yhteydenottopyynnön teksti Työmarkkinatoriin, ja given ASIAKAS kertoo, mitä opiskelijasta on \
        annettu eteenpäin. Jos pyynnössä on ehkä tietoa toisesta ihmisestä, se sanotaan, ja \
        päätteelle sen saa vain valitsimella --yes.
        """
      case .questionnaire:
        """
        Ilman --import kirjoittaa voimassa olevan kyselyn: alueen oman, jos sellainen on, muuten ohjelman \
        mukana tulevan. Muokkaa lauseita kolmella kielellä ja anna kyselylle oma id. --import lukee \
        tiedoston ja kertoo, mikä kohta on vialla; --yes ottaa sen käyttöön yhteisessä kansiossa. \
        --reset --yes palauttaa ohjelman omat kysymykset ja jättää alueen kyselyn talteen. Annetut \
        vastaukset säilyttävät ne kysymykset, joihin vastattiin.
        """
      case .export:
        """
        Arkisto on ZIP-tiedosto, jonka tavalliset ohjelmat purkavat: jokaisen asiakirjan jokainen versio, \
        ryhmän loki, tiedostojen kuvaukset, tarkistussummat ja ohje kolmella kielellä. Tiedot vie \
        koollekutsuja tai oppilaitoksen yhteyshenkilö, ja vienti kirjataan lokiin jokaisen opiskelijan \
        kohdalle. Vain sinä voit lukea arkistoa, kunnes annat sen muille. \
        Kun tiedoston paikalla on -, arkisto menee putkeen.
        """
      case .`import`:
        """
        Uudesta tai tyhjästä kansiosta (--dir) tulee samanlainen kuin alkuperäisestä. Jos kansiossa on jo \
        ryhmän tietoja, puuttuvat versiot lisätään ja molemmissa muuttuneet asiakirjat yhdistetään: kummankaan \
        tietoja ei häviä, ja mitä ohjelma ei voi yhdistää, jää valittavaksi. Päätteellä ohjelma näyttää \
        ensin, mitä tapahtuu, ja kysyy; --yes tuo kysymättä, ja muuten mitään ei tallenneta ilman sitä. \
        Keskeytyneen tuonnin voi ajaa uudelleen.
        """
      case .`init`, .meetings, .clients, .overdue, .transfers, .help: ""
      }
    },
    option: {
      switch $0 {
      case .dir: "yhteinen kansio"
      case .`as`: "kuka olet: jäsenen tunnus tai koko nimi"
      case .lang: "kieli"
      case .color: "käytetäänkö värejä"
      case .ascii: "kehykset tavallisin merkein"
      case .noMouse: "hiiri jää päätteelle"
      case .demo: "avaa esimerkin, jossa kaikki henkilöt ovat keksittyjä"
      case .meeting: "tapaaminen: tunnus tai päivä"
      case .client: "asiakas: tunnus tai nimi"
      case .party: "taho, joka kutsutaan opiskelijan vuoroon"
      case .ics: "tallentaa ajat kalenteritiedostoksi (iCalendar)"
      case .name: "ryhmän nimi"
      case .days: "näin monta päivää eteenpäin"
      case .json: "ohjelmille tarkoitettu JSON"
      case .version: "version numero"
      case .file: "luetaan tiedostosta eikä syötteestä"
      case .format: "muoto"
      case .output: "kirjoitetaan tähän tiedostoon"
      case .help: "näyttää ohjeen"
      case .csv: "taulukko, jonka Excel avaa (CSV)"
      case .vcard: "osoitekortit (vCard)"
      case .`import`: "lukee tiedoston ja näyttää, mitä muuttuisi"
      case .yes: "tekee sen, mikä muuten vain näytetään, tai korvaa tiedoston"
      case .reset: "palauttaa ohjelman omat kysymykset"
      case .with: "tulostaa myös nämä osat"
      case .without: "jättää nämä osat pois"
      case .from: "ensimmäinen päivä"
      case .to: "viimeinen päivä"
      case .plain: "CSV tilasto-ohjelmalle: pilkut, ISO-päivät, englanninkieliset avaimet"
      }
    },
    replaces: "korvaa tiedoston, jos se on jo olemassa",
    takesIn: "tuo tiedot; muuten vain näytetään, mitä tapahtuisi",
    variables: [
      Explained(name: "OMATIE_DIR", meaning: "yhteinen kansio, jos --dir puuttuu"),
      Explained(name: "OMATIE_AS", meaning: "kuka olet, jos --as puuttuu"),
      Explained(name: "OMATIE_LANG", meaning: "kieli (fi, sv, en), jos --lang puuttuu"),
      Explained(name: "OMATIE_NOW", meaning: "hetki, joka korvaa kellon (harjoitteluun)"),
      Explained(name: "NO_COLOR", meaning: "ei värejä"),
    ],
    codes: [
      Explained(name: "0", meaning: "tehty"),
      Explained(name: "64", meaning: "komento on kirjoitettu väärin"),
      Explained(name: "65", meaning: "tiedoissa on virhe"),
      Explained(name: "66", meaning: "asiakirjaa tai kansiota ei ole"),
      Explained(name: "73", meaning: "ei voi luoda"),
      Explained(name: "74", meaning: "ei voi lukea tai kirjoittaa"),
      Explained(name: "75", meaning: "joku muu tallentaa juuri nyt, yritä uudelleen"),
      Explained(name: "77", meaning: "ei lupaa"),
      Explained(name: "78", meaning: "asetuksissa tai päätteessä on virhe"),
    ])
}
