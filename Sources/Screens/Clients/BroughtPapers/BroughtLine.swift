import Canvas
import Casework
import Texts
import Workplace

/// A brought paper in words: what it is, who brought it, and the permission behind it.
enum BroughtLine {
  static func words(_ paper: BroughtPaper, _ client: Client, _ world: World) -> StyledLine {
    let texts = world.texts.clients.brought
    let matter = world.texts.clients.consent.matter(paper.matter)
    var who = paper.broughtBy == .student ? texts.student : world.name(of: paper.broughtBy)
    if !paper.person.isEmpty { who += ", \(paper.person)" }
    var line = [
      StyledText(paper.what, .bold),
      StyledText(" (\(texts.kind(paper.kind))). \(matter). \(texts.broughtBy(who))"),
    ]
    switch client.cover(of: paper, on: world.today) {
    case .student: break
    case .consent(let id):
      let day = client.consents[id].map { world.texts.dates.day($0.day) } ?? ""
      line.append(StyledText(" " + texts.behind(day), .ok))
    case .ended(let day):
      line.append(
        StyledText(" " + texts.ended(day.map { world.texts.dates.day($0) }), .warning))
    }
    return line
  }
}
