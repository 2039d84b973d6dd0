public import Casework

extension Sample {
  /// A region's checklist with something at every place.
  public static var region: RegionChecklist {
    var region = RegionChecklist()
    region.points[.sharedWill, default: .init()].state = .inPlace
    region.points[.sharedWill]?.evidence = "Strategia\n2026"
    region.points[.sharedWill]?.owner = "Kehitysjohtaja"
    region.points[.employers, default: .init()].state = .underWay
    region.points[.employers]?.nextStep = "Aamukahvit yrittäjille"
    region.points[.employers]?.by = day(2027, 2, 1)
    region.aim = "Jokaiselle reitti töihin"
    region.backing = "Johtoryhmä käsittelee puolivuosittain"
    region.backedOn = day(2026, 9, 1)
    region.agreements = Rows([agreement])
    region.contents = "Oma Tie Työhön jää käyttöön"
    region.consensus[.gathered, default: .init()].doneOn = day(2026, 10, 1)
    region.consensus[.workedOut, default: .init()].note = "Kaksi työpajaa"
    region.signatures = Rows([signature])
    return region
  }

  public static var agreement: EmployerAgreement {
    var row = EmployerAgreement(id: "a1", order: "n", employer: "Mallilan taimisto")
    (row.content, row.contact) = ("Kaksi työkokeilua vuodessa", "Maija Mallikas")
    (row.from, row.until) = (day(2027, 1, 1), day(2027, 12, 31))
    return row
  }

  public static var signature: Signature {
    Signature(
      id: "g1", order: "n", organisation: "Mallilan ammattiopisto", person: "Rehtori Malli",
      day: day(2027, 1, 10))
  }
}

extension SampleChanges {
  public static var region: [RegionChange] {
    [
      .setPointState(.network, .underWay), .setPointState(.network, nil),
      .writePoint(.network, .evidence, "Kokoukset\nkuukausittain"),
      .setPointDay(.network, Sample.today), .setPointDay(.network, nil),
      .writeAim("Tavoite"), .writeBacking("Tuki"), .setBackedOn(Sample.today), .setBackedOn(nil),
      .addAgreement(Sample.agreement), .writeAgreement("a1", .content, "Kolme"),
      .setAgreementPeriod("a1", from: Sample.today, until: nil), .removeAgreement("a1"),
      .writeContents("Sisältö"), .writeConsensusStep(.gathered, "Kutsuttu"),
      .setConsensusDay(.signed, Sample.today), .setConsensusDay(.signed, nil),
      .addSignature(Sample.signature), .removeSignature("g1"),
    ]
  }
}
