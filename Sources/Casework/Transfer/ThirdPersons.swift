/// Finds words in a text that speak of other people than the student, or tell somebody's identity code.
///
/// Only a help for the eye: what it finds is shown to whoever writes, and never changed.
public enum ThirdPersons {
  /// The words of a text that name somebody close, or somebody who is not of the record, as they
  /// stand, each once.
  ///
  /// The student's own full name is one of them: a request goes out without it. A name is known by its
  /// capital in mid sentence, or as a common first name; what the record knows is nobody else's.
  public static func words(in text: String, besides known: KnownNames = KnownNames()) -> [String] {
    var found: [String] = []
    func note(_ word: String) {
      if !found.contains(word) { found.append(word) }
    }
    if !isBlank(known.fullName), text.lowercased().contains(known.fullName.lowercased()) {
      note(known.fullName)
    }
    let words = spelled(text)
    var isNamed = false
    for (index, word) in words.enumerated() {
      let small = word.small
      let next = index + 1 < words.count ? words[index + 1] : nil
      // Toivo is somebody, toivon is a word: a name has its capital.
      let isOthers = word.text.first?.isUppercase == true && known.isOthers(small)
      if isOthers || kin.contains(where: { fits(small, $0) }) {
        note(word.text)
        isNamed = false
      } else {
        // A surname goes with the first name before it, whatever it ends in.
        let goesOn = isNamed && word.follows && word.isCapital && !known.knows(small)
        isNamed = goesOn || names(word, next, known)
        if isNamed { note(word.text) }
      }
    }
    for code in IdentityCodes.words(in: text) { note(code) }
    return found
  }

  /// Whether a word is, as far as one can see, the name of somebody of whom the record knows nothing.
  private static func names(_ word: Spelled, _ next: Spelled?, _ known: KnownNames) -> Bool {
    guard word.isCapital, !known.knows(word.small), !CommonNames.isNobodys(word.small) else {
      return false
    }
    let first = word.small.split(separator: "-").first.map(String.init) ?? word.small
    if CommonNames.isFirstName(first) { return true }
    return !word.isFirst && !NameForms.saysWhere(word.small)
  }

  /// A word with how it stands.
  private struct Spelled {
    var text: String
    /// The same in small letters.
    var small: String
    /// The first word of a sentence or a line.
    var isFirst: Bool
    /// Nothing but a space stands between it and the word before.
    var follows: Bool

    /// A capital and small letters: neither an abbreviation nor a word in capitals.
    var isCapital: Bool {
      guard let first = text.first, first.isUppercase, text.count > 1 else { return false }
      return text.split(separator: "-").allSatisfy { part in
        part.dropFirst().allSatisfy(\.isLowercase)
      } && text.contains(where: \.isLowercase)
    }
  }

  private static func spelled(_ text: String) -> [Spelled] {
    var words: [Spelled] = []
    var word = ""
    var (isFirst, gap) = (true, "")
    func end() {
      guard !word.isEmpty else { return }
      words.append(
        Spelled(text: word, small: word.lowercased(), isFirst: isFirst, follows: gap == " "))
      (word, isFirst, gap) = ("", false, "")
    }
    for letter in text {
      if letter.isLetter || letter == "-" && !word.isEmpty {
        word.append(letter)
        continue
      }
      end()
      gap.append(letter)
      if letter.isNewline || ".!?:;•".contains(letter) { isFirst = true }
      // A number does not begin a sentence for the word behind it: 2 Liisaa.
    }
    end()
    return words
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
