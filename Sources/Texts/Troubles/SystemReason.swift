import Glibc

/// Why the system could not do something, in the kinds that people can be told apart.
public enum SystemReason: Sendable, Hashable {
  case full, quota, notAllowed, readOnly, broken, missing, notAFolder, isAFolder, gone, tooSlow
  case tooManyOpen, nameTooLong, isALink, alreadyThere, notEmpty, inUse, noMemory, tooBig
  case disconnected, notSupported, notSensible, closed
  /// Any other errno.
  case other(Int32)

  public init(_ number: Int32) {
    self =
      switch number {
      case ENOSPC: .full
      case EDQUOT: .quota
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnly
      case EIO, ENXIO, ENODEV: .broken
      case ENOENT: .missing
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ESTALE: .gone
      case ETIMEDOUT, EAGAIN: .tooSlow
      case EMFILE, ENFILE: .tooManyOpen
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .isALink
      case EEXIST: .alreadyThere
      case ENOTEMPTY: .notEmpty
      case EBUSY, ETXTBSY: .inUse
      case ENOMEM: .noMemory
      case EFBIG, EOVERFLOW: .tooBig
      case ENOTCONN, ECONNRESET, ECONNABORTED, ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH, ENETDOWN,
        ENETUNREACH, EPIPE, EREMOTEIO, ENOLINK, ENONET:
        .disconnected
      case ENOTSUP, ENOSYS, ENOTTY, EXDEV: .notSupported
      case EINVAL: .notSensible
      case EBADF: .closed
      default: .other(number)
      }
  }
}

/// Why something went wrong, in a few words without a full stop; they stand in brackets.
public struct ReasonTexts: Sendable {
  public let system: @Sendable (SystemReason) -> String
  public let truncated: String
  public let notAFile: String
  public let tooLarge: String
  public let unknownFile: String
  public let badHeader: String
  public let wrongChecksum: String
  /// The file's permission bits as figures.
  public let rights: @Sendable (_ bits: String) -> String
  public let badContent: @Sendable (_ path: String) -> String
  public let badPlace: @Sendable (_ line: Int, _ column: Int) -> String
  // In the file of a region's own questionnaire.
  public let newerFormat: @Sendable (_ version: Int) -> String
  let area: @Sendable (Int) -> String
  let statement: @Sendable (Int) -> String
  let step: @Sendable (Int) -> String
  let isMissingThere: String
  let isWrongThere: String

  /// The words for an errno.
  public func words(_ number: Int32) -> String { system(SystemReason(number)) }
}

extension ReasonTexts {
  static let finnish = ReasonTexts(
    system: {
      switch $0 {
      case .full: "levy on täynnä"
      case .quota: "oma levytila on täynnä"
      case .notAllowed: "ei oikeutta"
      case .readOnly: "levylle ei voi kirjoittaa"
      case .broken: "levy tai yhteys ei toimi kunnolla"
      case .missing: "ei löydy"
      case .notAFolder: "kansion paikalla on tiedosto"
      case .isAFolder: "tiedoston paikalla on kansio"
      case .gone: "tiedosto katosi verkkolevyltä"
      case .tooSlow: "ei vastannut ajoissa"
      case .tooManyOpen: "liian monta avointa tiedostoa"
      case .nameTooLong: "nimi on liian pitkä"
      case .isALink: "nimi on linkki, jota ei seurata"
      case .alreadyThere: "on jo olemassa"
      case .notEmpty: "kansio ei ole tyhjä"
      case .inUse: "muu ohjelma käyttää sitä"
      case .noMemory: "koneen muisti ei riitä"
      case .tooBig: "liian suuri"
      case .disconnected: "yhteys on poikki"
      case .notSupported: "tämä levy ei osaa sitä"
      case .notSensible: "järjestelmä ei hyväksynyt pyyntöä"
      case .closed: "kohde on suljettu"
      case .other(let number): "järjestelmän virhe \(number)"
      }
    },
    truncated: "tiedosto loppuu kesken", notAFile: "ei tavallinen tiedosto",
    tooLarge: "liian suuri", unknownFile: "tuntematon tiedosto",
    badHeader: "tiedoston alku ei kelpaa",
    wrongChecksum: "tiedoston sisältö on eri kuin tallennettaessa",
    rights: { "oikeudet ovat nyt \($0)" }, badContent: { "kohta ei kelpaa: \($0)" },
    badPlace: { "virhe rivillä \($0), merkissä \($1)" },
    newerFormat: { "tehty uudemmalle ohjelmalle, muoto \($0)" }, area: { "alue \($0)" },
    statement: { "lause \($0)" }, step: { "asteikon porras \($0)" }, isMissingThere: "puuttuu",
    isWrongThere: "ei kelpaa")

  static let swedish = ReasonTexts(
    system: {
      switch $0 {
      case .full: "disken är full"
      case .quota: "det egna diskutrymmet är fullt"
      case .notAllowed: "ingen rätt"
      case .readOnly: "det går inte att skriva på disken"
      case .broken: "disken eller förbindelsen fungerar inte som den ska"
      case .missing: "finns inte"
      case .notAFolder: "det finns en fil på mappens plats"
      case .isAFolder: "det finns en mapp på filens plats"
      case .gone: "filen försvann från nätverksdisken"
      case .tooSlow: "svarade inte i tid"
      case .tooManyOpen: "för många öppna filer"
      case .nameTooLong: "namnet är för långt"
      case .isALink: "namnet är en länk som inte följs"
      case .alreadyThere: "finns redan"
      case .notEmpty: "mappen är inte tom"
      case .inUse: "ett annat program använder den"
      case .noMemory: "datorns minne räcker inte"
      case .tooBig: "för stor"
      case .disconnected: "förbindelsen är bruten"
      case .notSupported: "den här disken klarar inte det"
      case .notSensible: "systemet godtog inte begäran"
      case .closed: "målet är stängt"
      case .other(let number): "systemfel \(number)"
      }
    },
    truncated: "filen tar slut mitt i", notAFile: "ingen vanlig fil", tooLarge: "för stor",
    unknownFile: "okänd fil",
    badHeader: "filens början duger inte",
    wrongChecksum: "filens innehåll är ett annat än när den sparades",
    rights: { "rättigheterna är nu \($0)" }, badContent: { "stället duger inte: \($0)" },
    badPlace: { "fel på rad \($0), tecken \($1)" },
    newerFormat: { "gjord för ett nyare program, format \($0)" }, area: { "område \($0)" },
    statement: { "mening \($0)" }, step: { "skalans steg \($0)" }, isMissingThere: "saknas",
    isWrongThere: "kan inte användas")

  static let english = ReasonTexts(
    system: {
      switch $0 {
      case .full: "the disk is full"
      case .quota: "your own disk space is full"
      case .notAllowed: "no permission"
      case .readOnly: "the disk takes no writing"
      case .broken: "the disk or the connection does not work as it should"
      case .missing: "not found"
      case .notAFolder: "a file stands where a folder should be"
      case .isAFolder: "a folder stands where a file should be"
      case .gone: "the file has gone from the network drive"
      case .tooSlow: "no answer in time"
      case .tooManyOpen: "too many open files"
      case .nameTooLong: "the name is too long"
      case .isALink: "the name is a link that is not followed"
      case .alreadyThere: "is there already"
      case .notEmpty: "the folder is not empty"
      case .inUse: "another program is using it"
      case .noMemory: "the computer is out of memory"
      case .tooBig: "too large"
      case .disconnected: "the connection is down"
      case .notSupported: "this disk cannot do that"
      case .notSensible: "the system did not take the request"
      case .closed: "its target is closed"
      case .other(let number): "system error \(number)"
      }
    },
    truncated: "the file ends too early", notAFile: "not a regular file", tooLarge: "too large",
    unknownFile: "unknown file",
    badHeader: "the beginning of the file is not as it should be",
    wrongChecksum: "the file says something else than what was saved in it",
    rights: { "the permissions are now \($0)" }, badContent: { "cannot be used: \($0)" },
    badPlace: { "error on line \($0), character \($1)" },
    newerFormat: { "made for a newer program, format \($0)" }, area: { "area \($0)" },
    statement: { "sentence \($0)" }, step: { "step \($0) of the scale" },
    isMissingThere: "is missing", isWrongThere: "cannot be used")
}
