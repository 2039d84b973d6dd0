import Testing

/// Services are found, picked and followed in the built program, and the region says its own.
@Suite struct CatalogueStoryTests {
  private func apply(
    _ lines: [String], in path: String, as member: String = "m1"
  ) -> Child.Result {
    Sample.run(
      ["apply", "--dir", path, "--as", member], input: lines.joined(separator: "\n"))
  }

  @Test func aServiceIsPickedWhileItIsWrittenAndFollowed() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let made = apply(
      [
        #"{"change":"client.setBirth","document":"clients/c1","born":"2007-05-17"}"#,
        #"{"change":"plan.addGoal","document":"plans/pc1","goal":"g1","need":"n1","text":"Olen töissä taimistolla"}"#,
        #"{"change":"plan.addService","document":"plans/pc1","service":"s1","goal":"g1","name":"Ohjausta"}"#,
      ], in: path)
    #expect(made.status == 0, "\(made.out)")
    let window = tmux.open(
      ["--dir", path, "--as", "m1"], environment: ["OMATIE_NOW": Sample.now, "LANG": "fi_FI.UTF-8"])
    window.wait(for: "Aino E.")
    window.press("F5")
    window.wait(for: "TARPEISTA TEHTÄVIIN")
    window.focus(on: "Ohjausta")
    window.press("C-a")
    window.type("intensiivinen tyo")
    window.wait(for: "↓ ja Enter: poimi luettelosta")
    window.press("Down")
    window.press("Enter")
    window.wait(for: "Poimittu luettelosta: Intensiivinen työhönvalmennus.")
    window.wait(for: "! Pitää olla aktivointisuunnitelmassa,")
    window.wait(for: "järjestää aikuissosiaalityö")

    window.focus(on: "Intensiivinen", by: "Up")
    window.press("M-s")
    window.wait(for: "Valmennusta ei vielä seurata.")
    window.focus(on: "1 Palveluun tulo")
    window.press("Enter")
    window.wait(for: "Mistä alkaen")
    window.press("C-s")
    window.wait(for: "Vaihe 1/5: Palveluun tulo, 15.1.2027 alkaen")
    window.focus(on: "Lue palvelusta luettelosta", by: "Up")
    window.press("Enter")
    window.wait(for: "Tiivis tuki työtoiminnasta")
    window.press("Escape")
    window.wait(for: "Valmennuksen vaiheet")
    window.press("Escape")
    window.wait(for: "Vaihe 1/5: Palveluun tulo, 15.1.2027 alkaen")

    let stored = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out
    for words in [
      #""service": "intensivecoaching""#, #""edition": "omatie1""#, #""party": "social""#,
      #""step": "comingIn""#,
    ] { #expect(stored.contains(words), "\(words)\n\(stored)") }
    let plan = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1", "--json"]).out
    #expect(plan.contains(#""kind": "serviceNotInOtherPlan""#))
    let history = Sample.run(["history", "plans/pc1", "--dir", path, "--as", "m1"]).out
    #expect(history.contains("Palvelu poimittu luettelosta"))
    #expect(history.contains("Valmennuksen vaihe kirjattu"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func theRegionSaysItsOwnAndEverybodyFindsIt() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    func services(_ words: [String] = []) -> String {
      Sample.run(["services", "--dir", path, "--as", "m1"] + words).out
    }
    #expect(services(["valma"]).contains("Valmentava koulutus (TUVA)"))
    #expect(services(["valma"]).contains("Kuka päättää"), "the only one is told whole")
    #expect(services(["tyokokeilu"]).contains("työpaikalla. Oltava"), "sentences end")
    #expect(services(["tyokokeilu"]).contains("Työkokeilu"))
    #expect(services(["kasvupalvelut"]).contains("Palkkatuki"), "an old name of the giver")
    #expect(services(["arbetsprövning", "--lang", "sv"]).contains("Arbetsprövning"))
    #expect(services(["xyzzy"]).contains("Ei löydy."))
    #expect(services().contains("Työnantajalle"))

    let made = apply(
      [
        #"{"change":"catalogue.addService","service":"garden","aim":"tryingOut","name":{"fi":"Puutarhapaja"},"forms":["group"]}"#,
        #"{"change":"catalogue.writeService","service":"worktryout","part":"wayIn","language":"fi","text":"Soita Ollille."}"#,
        #"{"change":"catalogue.setServiceAges","service":"worktryout","from":16}"#,
        #"{"change":"catalogue.hideService","service":"telma"}"#,
      ], in: path)
    #expect(made.status == 0, "\(made.out)")
    #expect(services(["puutarha"]).contains("Puutarhapaja"))
    #expect(services(["TELMA"]).contains("Ei löydy."))
    let json = services(["ollille", "--json"])
    #expect(json.contains(#""regionVersion": 4"#) && json.contains(#""id": "worktryout""#))
    #expect(json.contains(#""from": 16"#))
    let wrong = apply(
      [#"{"change":"catalogue.setServiceAges","service":"tuva","from":30,"to":20}"#], in: path)
    #expect(wrong.status == 77 && wrong.out.contains("ageOutOfRange"))
    let history = Sample.run(["history", "catalogue", "--dir", path, "--as", "m1"]).out
    #expect(
      history.contains("Palvelu lisätty luetteloon") && history.contains("Palvelu piilotettu"))

    let window = tmux.open(
      ["--dir", path, "--as", "m2"], environment: ["OMATIE_NOW": Sample.now, "LANG": "fi_FI.UTF-8"])
    window.wait(for: "Tulevat ajat")
    window.press("C-p")
    window.type("palvelujen luettelo")
    window.press("Enter")
    window.wait(for: "Arki ja osallisuus")
    window.press("/")
    window.type("työkok")
    window.press("Enter")
    window.press("Enter")
    window.wait(for: "Soita Ollille.")
    window.resize(columns: 60, rows: 18)
    window.wait(for: "→ Seuraava palvelu   E Muokkaa")
    window.press("NPage")
    window.wait(for: "Soita Ollille.")
    window.press("e")
    window.wait(for: "Muutos koskee vain teidän aluettanne.")
    window.focus(on: "Kesto")
    window.press("Enter")
    window.press("C-a")
    window.type("Yksi kuukausi")
    window.press("C-s")
    window.wait(for: "Tallennettu")
    // Two of them at once would be one key.
    window.press("Escape")
    window.wait(for: "Esc Takaisin")
    _ = window.settled()
    window.press("Escape")
    window.wait(for: "Kesto         Yksi kuukausi")
    let reset = apply(
      [#"{"change":"catalogue.removeServiceRow","service":"worktryout"}"#], in: path)
    #expect(reset.status == 0, "\(reset.out)")
    window.wait(for: "Etsikää paikka")
  }
}
