import Casework

extension RegionTexts {
  static let english: RegionTexts = RegionTexts(
    title: "Region’s checklist",
    point: {
      switch $0 {
      case .sharedWill: "Shared will"
      case .network: "Structure for the network"
      case .recognition: "Recognising and assessing needs"
      case .serviceChains: "Service chains"
      case .jobCoaching: "Evidence-based job coaching"
      case .employers: "Working with employers"
      case .participation: "Participation outside work"
      }
    },
    shortPoint: { english.point($0) },
    explain: {
      switch $0 {
      case .sharedWill:
        "Does support for partial work ability stand in the region’s strategies and promises?"
      case .network: "Who belongs to the network, what is it for, and who calls it together?"
      case .recognition:
        "Is it agreed where and how needs are noticed and assessed together?"
      case .serviceChains: "Can one go from service to service without gaps, and who sees to it?"
      case .jobCoaching: "Is there coaching that is known to lead to work?"
      case .employers: "Do employers know what support they get and whom to contact?"
      case .participation:
        "Are there places, and a path back towards work, for those who cannot work now?"
      }
    },
    state: {
      switch $0 {
      case nil: "not weighed"
      case .notBegun: "not begun"
      case .underWay: "under way"
      case .inPlace: "in place"
      }
    },
    stateLabel: "State",
    part: {
      switch $0 {
      case .evidence: "What shows it"
      case .owner: "Who answers"
      case .nextStep: "Next step"
      }
    },
    by: "By when", points: "Seven points", others: "Network and agreements",
    network: "Network’s aim and management’s backing",
    agreements: "Agreements with employers", consensus: "Consensus agreement",
    summary: { "in place \($0)/7, under way \($1)" },
    aim: "Network’s aim", backing: "Management’s backing", backedOn: "Confirmed on",
    agreement: {
      switch $0 {
      case .employer: "Employer"
      case .content: "What is agreed"
      case .contact: "Who keeps in touch"
      }
    },
    from: "Begins", until: "Ends", ended: "not in force",
    addAgreement: "Add agreement", removeAgreement: "Remove agreement",
    reallyRemove: "Remove it? Enter removes.", contents: "What is agreed on",
    step: {
      switch $0 {
      case .gathered: "1 Parties gathered"
      case .workedOut: "2 Contents worked out"
      case .signed: "3 Signed"
      }
    },
    note: "Notes", doneOn: "Done",
    signatures: "Signed by", organisation: "Organisation", person: "Person",
    signedOn: "Day", sign: "Record a signature",
    howToRemove: "A wrong entry: Enter twice removes it.",
    inForce: { "in force \($0)" }, signed: { "signed \($0)" },
    lack: {
      switch $0 {
      case .evidence: "What shows that this is in place? Write it down."
      case .owner: "Nobody answers for this yet."
      case .nextStep: "The next step is missing."
      case .day: "The next step has no day."
      case .dayPassed: "The day of the next step has gone by."
      case .aim: "The network has no aim."
      case .backing: "The management’s backing is missing."
      case .signatures: "Who has signed? Write down the names."
      }
    },
    edit: "Edit", editWords: "Edit a point of the checklist", next: "Next",
    previous: "Previous",
    read: "Read", readWords: "Read the whole point", readAlready: "The point is open already.",
    changes: "Changes", changesWords: "Who changed what, and when",
    scrollDown: "Go on in the point", scrollUp: "Go back in the point", keyRoster: "Region",
    wordsRoster: "Region’s checklist",
    employerFirst: "Write the employer’s name first.",
    organisationFirst: "Write the organisation first.",
    agreementAdded: "The agreement has been added.",
    agreementRemoved: "The agreement has been removed.",
    signatureAdded: "The signature has been recorded.",
    signatureRemoved: "The signature has been removed.",
    change: {
      switch $0 {
      case .setPointState: "State of a point changed"
      case .writePoint: "Point of the checklist written"
      case .setPointDay: "Day of the next step agreed"
      case .writeAim: "Network’s aim written"
      case .writeBacking: "Management’s backing written"
      case .setBackedOn: "Day of the backing recorded"
      case .addAgreement: "Agreement with an employer added"
      case .writeAgreement: "Agreement with an employer written"
      case .setAgreementPeriod: "Time of an agreement with an employer changed"
      case .removeAgreement: "Agreement with an employer removed"
      case .writeContents: "Contents of the consensus agreement written"
      case .writeConsensusStep: "Step of the consensus agreement written"
      case .setConsensusDay: "Day of a step of the consensus agreement recorded"
      case .addSignature: "Signature recorded"
      case .removeSignature: "Signature removed"
      }
    })
}
