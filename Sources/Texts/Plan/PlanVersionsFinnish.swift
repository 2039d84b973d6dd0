extension PlanVersionTexts {
  static let finnish = PlanVersionTexts(
    key: "Versiot", keyWords: "Aiemmat suunnitelmat ja uusi versio",
    title: "SUUNNITELMAN VERSIOT", read: "Lue", new: "Uusi versio",
    newWords: "Uusi versio: kopio tästä, jota voi muuttaa", version: { "Versio \($0)" },
    draft: "luonnos", inForce: { "voimassa \($0) alkaen" },
    ended: { "päättynyt \($0): \($1)" },
    replaced: { "voimassa \($0) alkaen, korvattu versiolla \($1)" },
    earlier: { "AIEMPI SUUNNITELMA, versio \($0): \($1)." },
    readOnly: "Tämä on aiempi suunnitelma. Sitä voi lukea mutta ei muuttaa. Esc palaa uusimpaan.",
    present: { "VOIMASSA OLEVA SUUNNITELMA, versio \($0): \($1)." },
    presentReadOnly: "Voimassa. Kirjaa tehdyt Seurantaan (F2, U). Luonnos: Esc.",
    draftIsOpen: "Uusin versio on vielä luonnos. Muuta sitä, ota se voimaan tai hylkää se.",
    saveFirst: "Jokin kohta on vielä tallentamatta. Palaa korjaamaan se tai odota hetki.",
    goesOn: "Suunnitelmasta on aloitettu uusi versio. Kirjoitat nyt siihen.",
    newAsk: {
      "Tehdäänkö luonnos, versio \($0)? Nykyinen suunnitelma on voimassa, kunnes uusi sovitaan."
    },
    discardAsk: { "Hylätäänkö luonnos, versio \($0)? Aiempi suunnitelma jatkuu ennallaan." },
    make: "Tee luonnos", discard: "Hylkää luonnos",
    discardWords: "Hylkää luonnos; aiempi suunnitelma jatkuu", stay: "Takaisin",
    discarded: "Luonnos on hylätty. Sen voi yhä lukea: Alt-V.",
    discardedOn: { "hylätty \($0)" },
    draftGone: "Luonnos hylättiin. Kesken jäänyt tekstisi on tallessa: "
      + "Ctrl-P, ”Tallentamatta jääneet tekstit”.",
    finishing: "Luonnos hylättiin. Kirjoita loppuun: tekstisi jää talteen. "
      + "Tab vie voimassa olevaan suunnitelmaan.",
    backInForce: "Luonnos hylättiin. Edessäsi on nyt voimassa oleva suunnitelma.",
    reopen: "Avaa uudelleen",
    reopenWords: "Avaa päättynyt suunnitelma tai hylätty luonnos uudelleen",
    notEnded: "Vain päättyneen suunnitelman tai hylätyn luonnoksen voi avata uudelleen.",
    takenOver: "Uudempi suunnitelma on tullut tämän tilalle. Tätä voi vain lukea.",
    reopenAsk: {
      "Miksi hylätty luonnos, versio \($0), otetaan taas työn alle? Syy jää suunnitelmaan."
    })
}
