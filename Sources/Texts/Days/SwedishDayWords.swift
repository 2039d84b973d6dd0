extension DayWords {
  static let swedish = DayWords(
    near: [
      "i förrgår": -2, "förrgår": -2, "igår": -1, "i går": -1, "idag": 0, "i dag": 0,
      "imorgon": 1, "i morgon": 1, "imorron": 1, "i morron": 1, "övermorgon": 2,
      "i övermorgon": 2, "iövermorgon": 2,
    ],
    weekdays: [
      ["må", "mån", "måndag", "måndagen"], ["ti", "tis", "tisdag", "tisdagen"],
      ["on", "ons", "onsdag", "onsdagen"], ["to", "tor", "tors", "torsdag", "torsdagen"],
      ["fr", "fre", "fredag", "fredagen"], ["lö", "lör", "lördag", "lördagen"],
      ["sö", "sön", "söndag", "söndagen"],
    ],
    months: [
      ["jan", "januari"], ["feb", "febr", "februari"], ["mar", "mars"], ["apr", "april"], ["maj"],
      ["jun", "juni"], ["jul", "juli"], ["aug", "augusti"], ["sep", "sept", "september"],
      ["okt", "oktober"], ["nov", "november"], ["dec", "december"],
    ],
    units: [
      .day: ["d", "dag", "dagar"], .week: ["v", "vecka", "veckor"],
      .month: ["mån", "månad", "månader"], .year: ["år"],
    ],
    numbers: [
      "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
      "nio": 9, "tio": 10,
    ],
    spans: ["ett halvår": 6, "ett halvt år": 6], week: ["v", "vecka", "veckan"],
    next: ["nästa"], this: ["denna", "här", "detta"], last: ["förra", "senaste"],
    ahead: ["om"], ago: ["sedan", "sen"], filler: ["den", "på", "för", "i", "kommande"],
    beforeWeekday: [])
}
