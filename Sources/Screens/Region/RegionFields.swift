import Canvas
import Casework
import Texts
import Workplace

/// The parts of the checklist as fields.
extension RegionScreen {
  private static func place(_ path: String, _ world: World) -> FieldPlace {
    let held = world.casebook.checklistOfRegion
    return FieldPlace(
      document: .region, path: path, version: held?.version ?? 0,
      questions: held?.questions ?? [])
  }

  private static func area(
    _ path: String, _ label: String, _ text: String, _ world: World
  ) -> FieldSpec {
    FieldSpec(.area(path, label, text, collapsed: 4), at: place(path, world))
  }

  private static func text(
    _ path: String, _ label: String, _ text: String, _ world: World
  ) -> FieldSpec { FieldSpec(.text(path, label, text), at: place(path, world)) }

  private static func day(
    _ path: String, _ label: String, _ day: Day?, _ use: DayUse, _ world: World
  ) -> FieldSpec {
    FieldSpec(
      .entry(path, label, day.map { world.texts.dates.day($0) } ?? ""), at: place(path, world),
      day: use)
  }

  static func editRows(_ part: RegionPart, _ state: State, _ world: World) -> [FieldSpec] {
    let region = RegionRows.region(world)
    let rows: [FieldSpec] =
      switch part {
      case .point(let point): pointRows(point, region[point], world)
      case .network: networkRows(region, world)
      case .agreements: agreementRows(region, state, world)
      case .consensus: consensusRows(region, state, world)
      }
    let lacks = RegionRows.lacks(part, region, world).map { lack in
      ClientPapers.note("lack/\(lack.rawValue)", "! " + world.texts.region.lack(lack), .lack)
    }
    return [FieldSpec(.heading("\(part.text)/heading", part.name(world.texts.region)))] + rows
      + lacks
  }

  private static func pointRows(
    _ point: RegionPoint, _ entry: RegionPointEntry, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.region
    let base = "points/\(point.rawValue)"
    let states: [RegionState?] = [nil] + RegionState.allCases
    var rows = [
      ClientPapers.note("\(base)/explain", texts.explain(point)),
      FieldSpec(
        .choice(
          "\(base)/state", texts.stateLabel, states.map(texts.state),
          selected: states.firstIndex(of: entry.state)), at: place("\(base)/state", world)),
    ]
    for part in RegionPointText.allCases {
      let path = "\(base)/\(part.rawValue)"
      rows.append(
        part.isLong
          ? area(path, texts.part(part), entry[part], world)
          : text(path, texts.part(part), entry[part], world))
    }
    return rows + [day("\(base)/by", texts.by, entry.by, .limit, world)]
  }

  private static func networkRows(_ region: RegionChecklist, _ world: World) -> [FieldSpec] {
    let texts = world.texts.region
    return [
      area("aim", texts.aim, region.aim, world),
      area("backing", texts.backing, region.backing, world),
      day("backedOn", texts.backedOn, region.backedOn, .past, world),
    ]
  }

  private static func agreementRows(
    _ region: RegionChecklist, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.region
    var rows: [FieldSpec] = []
    for row in region.agreements.sorted {
      let base = "agreements/\(row.id)"
      let isOver = row.isInForce(on: world.today) ? "" : "   (\(texts.ended))"
      rows.append(FieldSpec(.heading("\(base)/heading", row.employer + isOver)))
      for part in AgreementText.allCases {
        let path = "\(base)/\(part.rawValue)"
        rows.append(
          part.isLong
            ? area(path, texts.agreement(part), row[part], world)
            : text(path, texts.agreement(part), row[part], world))
      }
      rows += [
        day("\(base)/from", texts.from, row.from, .limit, world),
        day("\(base)/until", texts.until, row.until, .limit, world),
        removal("\(base)/remove", texts.removeAgreement, state, world),
      ]
    }
    guard let new = state.agreement, region.agreements[new] == nil else { return rows }
    let base = "agreements/\(new)"
    rows.append(FieldSpec(.heading("\(base)/heading", texts.addAgreement)))
    rows.append(text("\(base)/employer", texts.agreement(.employer), "", world))
    return rows
      + ClientPapers.action("\(base)/add", texts.addAgreement, problems: state.fields.problems)
  }

  private static func consensusRows(
    _ region: RegionChecklist, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.region
    var rows = [area("contents", texts.contents, region.contents, world)]
    for step in ConsensusStep.allCases {
      let base = "consensus/\(step.rawValue)"
      rows += [
        FieldSpec(.heading("\(base)/heading", texts.step(step))),
        day("\(base)/doneOn", texts.doneOn, region[step].doneOn, .past, world),
        area("\(base)/note", texts.note, region[step].note, world),
      ]
    }
    rows.append(FieldSpec(.heading("signatures/heading", texts.signatures)))
    for row in region.signatures.sorted {
      let words = [row.organisation, row.person, world.texts.dates.day(row.day)]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      rows.append(removal("signatures/\(row.id)/remove", words, state, world))
    }
    guard let new = state.signature, region.signatures[new] == nil else { return rows }
    let base = "signatures/\(new)"
    rows += [
      text("\(base)/organisation", texts.organisation, "", world),
      text("\(base)/person", texts.person, "", world),
      day("\(base)/day", texts.signedOn, world.today, .past, world),
    ]
    return rows + ClientPapers.action("\(base)/sign", texts.sign, problems: state.fields.problems)
  }

  /// A link that takes its row away, once it is asked for twice.
  private static func removal(
    _ id: String, _ words: String, _ state: State, _ world: World
  ) -> FieldSpec {
    let isAsked = state.confirming == id
    var line = [StyledText(words, isAsked ? .normal : .dim)]
    if isAsked { line.append(StyledText("   " + world.texts.region.reallyRemove, .warning)) }
    return FieldSpec(.link(id, "", line))
  }
}
