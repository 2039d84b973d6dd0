import Testing

/// Steps of a meeting that more than one story takes, by keys.
extension Tmux.Window {
  /// Opens a new client from the list, as the first one of the group.
  func openANewClient(_ firstName: String, _ lastName: String) {
    press("F4")
    wait(for: "Paina N")
    press("n")
    wait(for: "Etunimi")
    type(firstName)
    press("Enter")
    type(lastName)
    press("C-s")
    wait(for: "Mitä kuuluu?")
  }

  /// Opens the papers of the first client in the list.
  func openTheFirstPapers() {
    press("F4")
    wait(for: "Aino Esimerkki")
    press("Enter")
    wait(for: "1 Huoli")
  }

  /// Opens the plan of the client whose turn is running.
  func openThePlanOfTheTurn() {
    press("F3")
    wait(for: "OPISKELIJAN OMA ASIA")
    press("F5")
    wait(for: "TARPEISTA TEHTÄVIIN")
  }

  /// Records the permission of the client whose papers are open, with these boxes ticked.
  func recordThePermission(_ boxes: [String]) {
    press("2")
    wait(for: "[2 Lupa")
    giveThePermission(boxes)
  }

  /// Records the permission that stands open, with these boxes ticked.
  func giveThePermission(_ boxes: [String]) {
    for box in boxes {
      focus(on: box)
      press("Space")
      wait(for: "[x] " + box)
    }
    focus(on: "antaa luvan")
    press("Enter")
    wait(for: "Lupa kirjattu")
  }

  /// Books the client whose papers are open into the only meeting.
  func bookTheMeeting() {
    press("3")
    wait(for: "Mihin tapaamiseen")
    press("n")
    wait(for: "Aika varattu")
  }

  /// Starts the meeting and its first turn, and marks everybody present.
  func startTheTurn() {
    press("F3")
    wait(for: "Vuorot")
    press("s")
    wait(for: "käynnissä")
    press("Enter")
    wait(for: "OPISKELIJAN OMA ASIA")
    press("s")
    wait(for: "/ 45 min")
    press("2")
    wait(for: "KEITÄ ON PAIKALLA")
    press("y")
    wait(for: "● läsnä")
  }
}
