import Casework

extension RegionTexts {
  static let swedish: RegionTexts = RegionTexts(
    title: "Regionens minneslista",
    point: {
      switch $0 {
      case .sharedWill: "Gemensam vilja"
      case .network: "Nätverkets struktur och arbetssätt"
      case .recognition: "Identifiering och bedömning av behov"
      case .serviceChains: "Servicekedjor"
      case .jobCoaching: "Evidensbaserad arbetsträning"
      case .employers: "Samarbete med arbetsgivare"
      case .participation: "Delaktighet utanför arbetslivet"
      }
    },
    shortPoint: {
      switch $0 {
      case .network: "Nätverket och arbetssättet"
      case .recognition: "Bedömning av stödbehov"
      case .sharedWill, .serviceChains, .jobCoaching, .employers, .participation:
        swedish.point($0)
      }
    },
    explain: {
      switch $0 {
      case .sharedWill:
        "Syns stödet till partiellt arbetsföra i regionens strategier och i löftena till invånarna?"
      case .network: "Vilka hör till nätverket, vad är det till för och vem sammankallar det?"
      case .recognition:
        "Är det avtalat var och hur stödbehov upptäcks och bedöms tillsammans?"
      case .serviceChains:
        "Kommer man från en tjänst till nästa utan avbrott, och vem sköter kedjan?"
      case .jobCoaching: "Finns det arbetsträning som man vet att leder till arbete?"
      case .employers: "Vet arbetsgivarna vilket stöd de får och vem de kan kontakta?"
      case .participation:
        "Finns det platser och en väg tillbaka mot arbete för dem som inte kan arbeta nu?"
      }
    },
    state: {
      switch $0 {
      case nil: "inte bedömt"
      case .notBegun: "inte påbörjat"
      case .underWay: "på gång"
      case .inPlace: "i bruk"
      }
    },
    stateLabel: "Läge",
    part: {
      switch $0 {
      case .evidence: "Vad som visar det"
      case .owner: "Vem som ansvarar"
      case .nextStep: "Nästa steg"
      }
    },
    by: "Senast", points: "Sju punkter", others: "Nätverk och avtal",
    network: "Nätverkets mål och ledningens stöd",
    agreements: "Avtal med arbetsgivare", consensus: "Konsensusavtal",
    summary: { "i bruk \($0)/7, på gång \($1)" },
    aim: "Nätverkets mål", backing: "Ledningens stöd", backedOn: "När det konstaterats",
    agreement: {
      switch $0 {
      case .employer: "Arbetsgivare"
      case .content: "Vad som avtalats"
      case .contact: "Vem håller kontakten"
      }
    },
    from: "Börjar", until: "Upphör", ended: "inte i kraft",
    addAgreement: "Lägg till avtal", removeAgreement: "Ta bort avtalet",
    reallyRemove: "Ta bort? Enter tar bort.", contents: "Vad man avtalar",
    step: {
      switch $0 {
      case .gathered: "1 Parterna samlade"
      case .workedOut: "2 Innehållet utarbetat"
      case .signed: "3 Undertecknat"
      }
    },
    note: "Noteringar", doneOn: "Gjort",
    signatures: "Undertecknare", organisation: "Organisation", person: "Person",
    signedOn: "Dag", sign: "Anteckna underskrift",
    howToRemove: "Fel anteckning: Enter två gånger tar bort den.",
    inForce: { "i kraft \($0)" }, signed: { "undertecknare \($0)" },
    lack: {
      switch $0 {
      case .evidence: "Vad visar att det här är i bruk? Anteckna det."
      case .owner: "Ingen ansvarar för det här ännu."
      case .nextStep: "Nästa steg saknas."
      case .day: "Nästa steg har ingen dag."
      case .dayPassed: "Dagen för nästa steg har gått."
      case .aim: "Nätverkets mål saknas."
      case .backing: "Ledningens stöd saknas."
      case .signatures: "Vem har undertecknat? Anteckna namnen."
      }
    },
    edit: "Redigera", editWords: "Redigera en punkt i minneslistan", next: "Nästa",
    previous: "Föregående",
    read: "Läs", readWords: "Läs hela punkten", readAlready: "Punkten är redan öppen.",
    changes: "Ändringar", changesWords: "Vem som har ändrat vad och när",
    scrollDown: "Bläddra framåt i punkten", scrollUp: "Bläddra bakåt i punkten",
    keyRoster: "Minneslista", wordsRoster: "Regionens minneslista",
    employerFirst: "Skriv först arbetsgivarens namn.",
    organisationFirst: "Skriv först organisationen.",
    agreementAdded: "Avtalet har lagts till.", agreementRemoved: "Avtalet har tagits bort.",
    signatureAdded: "Underskriften är antecknad.",
    signatureRemoved: "Underskriften har tagits bort.",
    change: {
      switch $0 {
      case .setPointState: "Läget för en punkt i minneslistan ändrat"
      case .writePoint: "Skrivet vid en punkt i minneslistan"
      case .setPointDay: "Dag för nästa steg avtalad"
      case .writeAim: "Nätverkets mål skrivet"
      case .writeBacking: "Ledningens stöd skrivet"
      case .setBackedOn: "Dag för ledningens stöd antecknad"
      case .addAgreement: "Avtal med arbetsgivare tillagt"
      case .writeAgreement: "Skrivet i avtal med arbetsgivare"
      case .setAgreementPeriod: "Tiden för ett avtal med arbetsgivare ändrad"
      case .removeAgreement: "Avtal med arbetsgivare borttaget"
      case .writeContents: "Konsensusavtalets innehåll skrivet"
      case .writeConsensusStep: "Skrivet om ett steg i konsensusavtalet"
      case .setConsensusDay: "Dag för ett steg i konsensusavtalet antecknad"
      case .addSignature: "Underskrift antecknad"
      case .removeSignature: "Underskrift borttagen"
      }
    })
}
