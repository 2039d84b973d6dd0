extension TroubleTexts {
  static let finnish = TroubleTexts(
    noDirectory: TroubleWords(
      "Kansiota ei ole.", "Mitään ei kirjoitettu.",
      "Tarkista nimi ja se, että verkkolevy on kytketty."),
    directoryLost: TroubleWords(
      "Yhteinen kansio ei ole enää paikallaan.",
      "Tallennetut tiedot ovat siellä, minne kansio siirtyi. Muu teksti säilyy tällä koneella.",
      "Tarkista, että verkkolevy on kytketty. Kun kansio on takaisin, ohjelma tarjoaa tekstin."),
    notOurs: TroubleWords(
      "Kansio ei ole tämän ohjelman yhteinen kansio.", "Mitään ei muutettu.",
      "Valitse oikea kansio tai perusta uusi tyhjään kansioon."),
    emptyDirectory: TroubleWords(
      "Kansio on tyhjä: siihen ei ole perustettu ryhmää.", "Mitään ei muutettu.",
      "Valitse oikea kansio tai perusta uusi ryhmä tähän."),
    alreadyThere: TroubleWords(
      "Kansio on jo olemassa eikä se ole tyhjä.", "Mitään ei muutettu.",
      "Valitse toinen nimi tai avaa olemassa oleva kansio."),
    noPermission: TroubleWords(
      "Sinulla ei ole oikeutta tähän kansioon tai tiedostoon.",
      "Kirjoittamasi on tallessa tällä koneella.", "Pyydä oikeus kansion ylläpitäjältä."),
    readOnlyDirectory: TroubleWords(
      "Yhteiseen kansioon ei voi kirjoittaa.", "Tiedot näkyvät, mutta muutokset eivät tallennu.",
      "Pyydä kirjoitusoikeus kansion ylläpitäjältä."),
    unsafeFileSystem: TroubleWords(
      "Jos kaksi tallentaa tällä levyllä yhtä aikaa, toisen työ voi hävitä.",
      "Kansio on avattu vain luettavaksi.", "Siirrä yhteinen kansio toiselle levylle."),
    noSpace: TroubleWords(
      "Levy on täynnä.", "Viimeisin muutos ei tallentunut yhteiseen kansioon.",
      "Vapauta levyltä tilaa, niin tallennus onnistuu."),
    readOrWriteFailed: TroubleWords(
      "Levyn lukeminen tai kirjoittaminen ei onnistunut.",
      "Viimeisin muutos ei ehkä tallentunut. Kirjoittamasi on tallessa tällä koneella.",
      "Yritä uudelleen. Jos tämä toistuu, ota yhteys ylläpitoon."),
    unreadable: TroubleWords(
      "Tiedostoa ei voi lukea.", "Sitä ei muuteta. Jos aiempi versio aukeaa, se näkyy.",
      "Kerro ylläpidolle tiedoston nimi."),
    shareSilent: TroubleWords(
      "Yhteinen kansio ei vastaa.", "Kirjoittamasi säilyy tällä koneella.",
      "Jatka vain: tallennus tehdään, kun kansio vastaa."),
    busy: TroubleWords(
      "Moni tallentaa samaa juuri nyt.", "Muutos ei vielä tallentunut.",
      "Yritä hetken päästä uudelleen."),
    damaged: TroubleWords(
      "Tiedosto on vioittunut.", "Sitä ei käytetä eikä muuteta. Edellinen ehjä versio näkyy.",
      "Palauta ehjä versio (Alt-H, R) tai kerro ylläpidolle."),
    foreign: TroubleWords(
      "Kansiossa on tiedosto, joka ei kuulu sinne.", "Sitä ei käytetä eikä muuteta.",
      "Siirrä tiedosto pois tai kerro siitä ylläpidolle."),
    conflictCopy: TroubleWords(
      "Synkronointi on tehnyt tiedostosta toisen kopion.",
      "Kopiota ei käytetä, mutta sen sisältö on tallessa.",
      "Vertaa kopiota nykyiseen ja poista se, kun sitä ei tarvita."),
    caseTwin: TroubleWords(
      "Kansiossa on kaksi nimeä, jotka eroavat vain isoin kirjaimin.",
      "Pienin kirjaimin kirjoitettu on käytössä. Toiseen ei koskettu.",
      "Vertaa niitä. Siirrä isoin kirjaimin kirjoitettu pois tai pyydä apua ylläpidolta."),
    rolledBack: TroubleWords(
      "Versio, joka tällä koneella on nähty, on kadonnut.",
      "Näkyvissä on vanhempi, jos sellainen on.",
      "Palauta tiedosto varmuuskopiosta tai hyväksy nykyinen: omatie check --yes"),
    altered: TroubleWords(
      "Tiedostossa lukee muuta kuin silloin, kun se tällä koneella viimeksi nähtiin.",
      "Tiedostoon ei koskettu.",
      "Vertaa sitä varmuuskopioon. Jos nykyinen on oikea: omatie check --yes"),
    gap: TroubleWords(
      "Versioiden välistä puuttuu tiedosto.", "Viimeisin ehjä versio näkyy.",
      "Palauta puuttuva tiedosto varmuuskopiosta."),
    brokenChain: TroubleWords(
      "Versio ei sovi edelliseen versioon.", "Sitä ei käytetä. Edellinen ehjä versio näkyy.",
      "Kerro ylläpidolle tiedoston nimi."),
    newerFormat: TroubleWords(
      "Tiedosto on tehty uudemmalla ohjelmalla.",
      "Sitä ei avata eikä muuteta. Jos aiempi versio aukeaa, se näkyy.",
      "Päivitä ohjelma uusimpaan versioon."),
    litter: TroubleWords(
      "Kansioon on jäänyt keskeneräisen tallennuksen väliaikainen tiedosto.",
      "Siitä ei ole haittaa.", "Ohjelma poistaa sen itse."),
    wrongMode: TroubleWords(
      "Tiedostolla on väärät oikeudet: liian moni voi lukea sen.", "Tiedot ovat tallessa.",
      "Pyydä ylläpitoa korjaamaan oikeudet."),
    noSuchDocument: TroubleWords(
      "Tällaista ei ole yhteisessä kansiossa.", "Mitään ei muutettu.", "Tarkista tunnus."),
    noSuchVersion: TroubleWords(
      "Tällaista versiota ei ole.", "Mitään ei muutettu.", "Tarkista version numero."),
    malformedChange: TroubleWords(
      "Muutosta ei voi lukea.", "Mitään ei muutettu.", "Korjaa rivi ja yritä uudelleen."),
    notOnRoster: TroubleWords(
      "Et ole ryhmän kokoonpanossa.", "Mitään ei muutettu.",
      "Pyydä ryhmän jäsentä lisäämään sinut."),
    draftNotKept: TroubleWords(
      "Keskeneräistä tekstiä ei saatu talteen tälle koneelle.",
      "Teksti on vielä näytöllä.", "Siirry pois kentästä, niin se tallennetaan."),
    openingNotLogged: TroubleWords(
      "Papereiden avaamista ei saatu kirjattua lokiin.",
      "Kirjaus on tallessa tällä koneella.",
      "Tee tilaa levylle tai kerro ylläpidolle. Ohjelma yrittää uudelleen."),
    calendarNotWritten: TroubleWords(
      "Kalenteritiedostoa tapaamiset.ics ei saatu kirjoitettua.",
      "Tapaamiset ovat tallessa, mutta niitä seuraavat kalenterit näyttävät vanhoja aikoja.",
      "Tee tilaa levylle tai kerro ylläpidolle. Ohjelma yrittää uudelleen."),
    calendarWaits: TroubleWords(
      "Kalenteri tapaamiset.ics on ennallaan: kaikkia tapaamisia ei voi lukea.",
      "Muiden kalentereista ei katoa aikoja.",
      "Ohjelma päivittää sen, kun kaikki aukeaa taas."),
    questionnaireNotUsed: TroubleWords(
      "Alueen omaa kyselyä questionnaire.json ei voi käyttää.",
      "Sillä välin kysytään ohjelman omat kysymykset. Annetut vastaukset ovat tallessa.",
      "Korjaa tiedosto tai kerro sen tekijälle. Ohjelma lukee sen uudelleen, kun se on korjattu."),
    reasons: .finnish)
}
