extension DayWords {
  static let finnish = DayWords(
    near: [
      "toissapäivänä": -2, "toissa päivänä": -2, "eilen": -1, "tänään": 0, "huomenna": 1,
      "ylihuomenna": 2,
    ],
    weekdays: [
      weekday("maanantai", "ma"), weekday("tiistai", "ti"),
      weekday("keskiviikko", "ke", "keskiviikon"), weekday("torstai", "to"),
      weekday("perjantai", "pe"), weekday("lauantai", "la"), weekday("sunnuntai", "su"),
    ],
    months: [
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
      "marras", "joulu",
    ].map { [$0, "\($0)kuu", "\($0)kuuta", "\($0)kuun"] },
    units: [
      .day: ["pv", "pvä", "päivä", "päivän", "päivää"],
      .week: ["vk", "vko", "viikko", "viikon", "viikkoa"],
      .month: ["kk", "kuukausi", "kuukauden", "kuukautta"],
      .year: ["v", "vuosi", "vuoden", "vuotta"],
    ],
    numbers: [
      "yhden": 1, "kahden": 2, "kolmen": 3, "neljän": 4, "viiden": 5, "kuuden": 6,
      "seitsemän": 7, "kahdeksan": 8, "yhdeksän": 9, "kymmenen": 10, "yksi": 1, "kaksi": 2,
      "kolme": 3, "neljä": 4, "viisi": 5, "kuusi": 6,
    ],
    spans: ["puolen vuoden": 6, "puoli vuotta": 6, "puolentoista vuoden": 18],
    week: ["vk", "vko", "viikko", "viikon", "viikolla", "viikolle"],
    next: ["ensi", "seuraava", "seuraavan", "seuraavalla", "seuraavana"],
    this: ["tämä", "tämän", "tällä", "tänä"],
    last: ["viime", "edellinen", "edellisen", "edellisellä"], ahead: ["päästä", "kuluttua"],
    ago: ["sitten"], filler: ["päivä", "päivänä", "pvä"], beforeWeekday: [])

  /// A weekday's name, its short form, and the endings with which people write it.
  private static func weekday(_ name: String, _ short: String, _ more: String...) -> Set<String> {
    Set([name, short, "\(name)na", "\(name)n", "\(name)ksi"] + more)
  }
}
