/// All that is agreed to in a plan, as one text: without what becomes of it afterwards.
///
/// Rows count by their place and not by their id: words that are written again are the same words.
struct AgreedText: Equatable {
  private(set) var text = ""

  /// Adds a field; one that says nothing leaves no trace, so that new fields change no older text.
  fileprivate mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(name) \(value.utf8.count) \(value)\n"
  }

  /// A short mark by which the text is known again (FNV-1a, 128 bits, in 32 hexadecimal digits).
  var mark: String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in text.utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}

extension Plan {
  var agreedText: AgreedText {
    var all = AgreedText()
    let (needs, goals, services) = (needs.sorted, goals.sorted, services.sorted)
    let needPlaces = places(needs)
    let goalPlaces = places(goals)
    let servicePlaces = places(services)
    for (name, text) in [
      ("ownWords", ownWords), ("ownDoings", ownDoings), ("familyDoings", familyDoings),
      ("aids", aids),
    ] { all.add(name, text) }
    all.add("language", language.rawValue)
    all.add("path", path?.rawValue)
    all.add("from", from?.isoText)
    all.add("until", until?.isoText)
    for area in notNeeded.map(\.rawValue).sorted() { all.add("notNeeded", area) }
    for (place, need) in needs.enumerated() {
      all.add("need\(place)", need.text)
      all.add("need\(place) area", need.area?.rawValue)
      all.add("need\(place) whyNot", need.whyNot)
    }
    for (place, goal) in goals.enumerated() {
      all.add("goal\(place)", goal.text)
      all.add("goal\(place) measure", goal.measure)
      all.add("goal\(place) by", goal.by?.isoText)
      all.add("goal\(place) need", goal.need.flatMap { needPlaces[$0] })
    }
    for (place, service) in services.enumerated() {
      all.add("service\(place)", service.name)
      all.add("service\(place) party", service.party?.rawValue)
      all.add("service\(place) person", service.person)
      all.add("service\(place) starts", service.starts?.isoText)
      all.add("service\(place) ends", service.ends?.isoText)
      all.add("service\(place) goal", service.goal.flatMap { goalPlaces[$0] })
    }
    for (place, action) in actions.sorted.enumerated() {
      all.add("action\(place)", action.what)
      all.add("action\(place) owner", action.owner?.agreedName)
      all.add("action\(place) by", action.by?.isoText)
      all.add("action\(place) goal", action.goal.flatMap { goalPlaces[$0] })
      all.add("action\(place) service", action.service.flatMap { servicePlaces[$0] })
    }
    for (place, view) in views.sorted.enumerated() {
      all.add("view\(place)", view.topic)
      all.add("view\(place) student", view.student)
      all.add("view\(place) studentReason", view.studentReason)
      all.add("view\(place) worker", view.worker)
      all.add("view\(place) workerReason", view.workerReason)
    }
    return all
  }

  private func places<Element>(_ rows: [Element]) -> [ID<Element>: String] where Element: Row {
    Dictionary(
      rows.enumerated().map { ($0.element.id, String($0.offset)) },
      uniquingKeysWith: { one, _ in one })
  }
}

extension ActionOwner {
  fileprivate var agreedName: String {
    switch self {
    case .student: "student"
    case .family: "family"
    case .member(let id): "member \(id)"
    case .named(let name): "named \(name)"
    }
  }
}

extension Plan {
  /// Marks the agreements that were given to a text of the plan that this one no longer is.
  ///
  /// Writing is never refused, but nobody has agreed to words that they have not heard. Where the
  /// plan says again what was agreed to, the agreement counts again.
  public mutating func outdateAgreements(givenTo other: Plan) {
    guard !agreements.isEmpty else { return }
    let now = agreedText
    let mark = now.mark
    let isChanged = other.agreements.isEmpty ? false : now != other.agreedText
    for agreement in agreements.byID.values {
      // Recorded anew on others' words it is still the one that was given to these.
      if let text = other.agreements[agreement.id]?.text ?? agreement.text {
        agreements[agreement.id]?.text = text
        agreements[agreement.id]?.isOutdated = text != mark
      } else if isChanged, other.agreements[agreement.id]?.isOutdated == false {
        agreements[agreement.id]?.isOutdated = true
      }
    }
  }
}
