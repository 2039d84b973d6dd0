import Casework
import Texts

extension StoredTable {
  /// The fields of the roster.
  static let roster = StoredTable(
    ["members/*": .member, "parties/*": .partyName],
    [
      Entry("name", .groupName), Entry("language", .language, .of { $0.common.language }),
      Entry("convener", .convener, .member), Entry("contactPerson", .contactPerson, .member),
      Entry("members/*/name", .name), Entry("members/*/party", .party, .party),
      Entry("members/*/organisation", .organisation), Entry("members/*/role", .role),
      Entry("members/*/email", .email), Entry("members/*/phone", .phone),
      Entry("members/*/substitute", .substitute, .member),
      Entry("members/*/informed", .informed), Entry("members/*/from", .from, .day),
      Entry("members/*/until", .until, .day),
      Entry("members/*/language", .language, .of { $0.common.language }),
      Entry("members/*/order", .other, .hidden),
      Entry("parties/*/fi", .inFinnish), Entry("parties/*/sv", .inSwedish),
      Entry("parties/*/en", .inEnglish),
    ])

  /// The fields of the year's times.
  static let schedule = StoredTable(
    ["breaks/*": .schoolBreak],
    [
      Entry("rule/months", .months, .number),
      Entry(
        "rule/weekday", .weekday,
        .choice { raw, texts in
          Int(raw).flatMap { day in
            texts.schedule.weekdays.indices.contains(day - 1)
              ? texts.schedule.weekdays[day - 1] : nil
          }
        }),
      Entry("rule/week", .week, .of { $0.schedule.weeks }),
      Entry("rule/starts", .clock, .clock), Entry("rule/length", .length, .minutes),
      Entry("rule/place", .place), Entry("noticeDays", .noticeDays, .number),
      Entry("breaks/*/name", .name), Entry("breaks/*/from", .from, .day),
      Entry("breaks/*/until", .until, .day), Entry("breaks/*/order", .other, .hidden),
    ])
}
