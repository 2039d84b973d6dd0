extension Plan {
  /// The plan with those fields alone by which lists tell how it stands and when it is followed up.
  public var inLists: Plan {
    var plan = Plan(id: id, client: client, revision: revision, language: language)
    (plan.state, plan.inForceFrom) = (state, inForceFrom)
    if let open = openHandover { plan.handovers[open.id] = open }
    plan.followUps = Rows(
      followUps.sorted.map { followUp in
        var shown = followUp
        shown.note = ""
        return shown
      })
    return plan
  }
}
