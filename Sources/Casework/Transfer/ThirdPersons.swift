/// Finds words in a text that speak of other people than the student.
///
/// Only a help for the eye: what it finds is shown to whoever writes, and never changed.
public enum ThirdPersons {
  /// The words of a text that name somebody close, or one of some names, as they stand, each once.
  ///
  /// The student's own full name is one of them: a request goes out without it.
  public static func words(
    in text: String, names: Set<String> = [], fullName: String = ""
  ) -> [String] {
    var found: [String] = []
    if !isBlank(fullName), text.lowercased().contains(fullName.lowercased()) {
      found.append(fullName)
    }
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
      let small = word.lowercased()
      let isKin = kin.contains { fits(small, $0) }
      if isKin || names.contains(where: { small == $0.lowercased() }) {
        if !found.contains(String(word)) { found.append(String(word)) }
      }
    }
    return found
  }

  /// A stem with one of the endings by which a word of its language is bent; compounds do not fit.
  private static func fits(_ word: String, _ stem: Stem) -> Bool {
    guard word.hasPrefix(stem.text) else { return false }
    let rest = String(word.dropFirst(stem.text.count))
    return rest.isEmpty || stem.endings.contains(rest)
  }

  private struct Stem {
    var text: String
    var endings: Set<String>
  }

  private static let finnish: Set<String> = {
    let cases = [
      "n", "a", "ä", "ta", "tä", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä",
      "na", "nä", "t", "en", "ien", "jen", "iden", "it", "ja", "jä", "ille", "illa", "illä",
      "ilta", "iltä",
    ]
    let owners = ["", "nsa", "nsä", "an", "än", "en", "ni", "si"]
    return Set(cases.flatMap { end in owners.map { end + $0 } } + owners)
  }()

  private static let nordic: Set<String> = [
    "n", "en", "s", "ns", "ens", "na", "nas", "r", "er", "ar", "or", "rna", "erna", "arna",
  ]

  private static let kin: [Stem] =
    [
      "äiti", "äidi", "äite", "isä", "isi", "veli", "velje", "sisko", "siskoi", "sisar", "sisare",
      "poikaystävä", "tyttöystävä", "puoliso", "vaimo", "aviomie", "avomie", "avovaimo", "huoltaja",
      "huoltaji", "vanhemma", "vanhempi", "vanhemmi", "mummo", "mummi", "ukki", "vaari", "setä",
      "isäpuole", "isäpuoli", "äitipuole", "äitipuoli", "velipuole", "velipuoli", "sisarpuole",
      "sisarpuoli", "isoäiti", "isoäidi", "isoäite", "isoisä", "isoisi", "kummi", "anoppi", "anopi",
      "appi", "tytär", "tyttäre", "poika", "poja", "poiki", "lapsi", "lapse", "isosisko", "isoveli",
      "isovelje", "pikkusisko",
      "pikkuveli", "pikkuvelje", "sisarukse",
      "eno", "täti", "tädi", "serkku", "serku", "kaveri", "ystävä",
    ].map { Stem(text: $0, endings: finnish) }
    + ["aviomies", "avomies", "vanhemmat", "lasta", "lasten"].map { Stem(text: $0, endings: []) }
    + [
      "mamma", "mor", "moder", "modern", "pappa", "far", "fader", "fadern", "bror", "brodern",
      "syster", "pojkvän", "flickvän", "sambo", "make", "maka", "mormor", "morfar", "farmor",
      "farfar", "styvfar", "styvfader", "styvmor", "styvbror", "styvsyster", "halvbror",
      "halvsyster", "bonuspappa", "bonusmamma", "bonusförälder", "plastpappa", "plastmamma",
      "gudfar", "gudmor", "fadder", "svärmor", "svärfar", "dotter", "döttra", "son", "söner",
      "barn", "moster", "faster", "morbror", "farbror", "vårdnadshavare", "förälder", "föräldra",
      "kusin", "kompis",
    ].map { Stem(text: $0, endings: nordic) }
    + [
      "mother", "mum", "father", "dad", "brother", "sister", "boyfriend", "girlfriend", "spouse",
      "husband", "wife", "partner", "parent", "guardian", "grandmother", "grandfather", "uncle",
      "aunt", "cousin", "stepfather", "stepmother", "stepbrother", "stepsister", "godmother",
      "godfather", "daughter", "son", "child", "children", "grandma", "grandpa",
    ].map { Stem(text: $0, endings: ["s"]) }
}
