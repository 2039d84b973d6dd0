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
    draftIsOpen: "Uusin versio on vielä luonnos. Muuta sitä tai ota se ensin voimaan.",
    saveFirst: "Jokin kohta on vielä tallentamatta. Palaa korjaamaan se tai odota hetki.",
    goesOn: "Suunnitelmasta on aloitettu uusi versio. Kirjoitat nyt siihen.")
}
