import Casework
import Testing
import Texts

/// How often the group meets is said in words, as people say it.
@Suite struct RuleWordsTests {
  @Test(arguments: Language.allCases)
  func saysEveryIntervalAndWeekInWords(_ language: Language) {
    let texts = Texts.of(language).schedule
    let intervals = ScheduleRule.intervals.map(texts.months)
    let weeks = MonthWeek.allCases.map(texts.weeks)
    #expect(Set(intervals).count == intervals.count && Set(weeks).count == weeks.count)
    for words in intervals + weeks {
      #expect(words.allSatisfy { !$0.isNumber }, "\(words)")
    }
  }

  @Test(arguments: [
    (Language.finnish, 3, "joka kolmas kuukausi"), (.finnish, 12, "kerran vuodessa"),
    (.swedish, 2, "varannan månad"), (.swedish, 6, "var sjätte månad"),
    (.english, 2, "every two months"), (.english, 4, "every four months"),
  ])
  func asPeopleSayIt(_ language: Language, _ months: Int, _ words: String) {
    #expect(Texts.of(language).schedule.months(months) == words)
  }
}
