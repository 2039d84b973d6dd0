extension ArchiveTexts {
  static let english = ArchiveTexts(
    exporting: "Data to an archive", importing: "Data from an archive",
    holds: { documents, versions, clients in
      "The archive holds \(papers(documents)), \(versionCount(versions)), "
        + (clients == 1 ? "1 student." : "\(clients) students.")
    },
    closed: {
      "The papers of \($0 == 1 ? "one" : "\($0)") of them are not open to you. They are in the archive, "
        + "as it holds the whole group's data."
    },
    care: """
      Keep the archive as carefully as the shared directory. That the data were taken out is on record \
      for each student.
      """,
    leftOut: { "\($0 == 1 ? "1 file was" : "\($0) files were") left out of the archive:" },
    damaged: "These are in the archive as they are in the directory, damaged (see omatie check):",
    hasDamage: "versions damaged or missing",
    from: { group, documents, versions in
      "The archive: \(group), \(papers(documents)), \(versionCount(versions))."
    },
    makesNew: { "A new shared directory is made of the archive: \($0)" },
    comesTo: { "The archive comes to a directory that has data already: \($0)" },
    count: { "\(englishOutcome($0)): \($1)" },
    row: { outcome, numbers in
      var parts = [englishOutcome(outcome).lowercasedFirst]
      if numbers.added > 0 { parts.append("versions added \(numbers.added)") }
      if numbers.kept > 0 { parts.append("kept in parallel \(numbers.kept)") }
      if numbers.questions > 0 { parts.append("to be chosen \(numbers.questions)") }
      return parts.joined(separator: ", ")
    },
    logEntries: { "Log entries added: \($0)" },
    files: { "Other files added: \($0)" },
    nothing: "All that the archive holds is here already.",
    yes: "Nothing is saved yet. This takes it in:",
    done: "The archive has been taken in.",
    notYet: "Nothing is saved yet.", question: "Take it in? y/n ", yesLetters: ["y", "yes"],
    notTaken: "Nothing was taken in. The directory is as it was.",
    leavesOut: """
      Damaged and unknown documents were not merged. Keep the archive until they have been looked at \
      (omatie check).
      """,
    stopped: {
      ThreeParts(
        happened: "The import broke off. \($0)",
        data: "What has come is whole, and nothing was replaced.",
        advice: "Mend the cause and run the same command again.")
    },
    importedTitle: "Parallel versions from archives",
    importedFile: { "parallel version \($0) from an archive" },
    importedAdvice: "What they say is merged into the document or stays readable here.",
    problem: { problem, path in
      let (happened, advice) = englishProblem(problem, path)
      return ThreeParts(happened: happened, data: "Nothing was changed.", advice: advice)
    },
    readme: englishReadme)

  private static func papers(_ count: Int) -> String {
    count == 1 ? "1 document" : "\(count) documents"
  }

  private static func versionCount(_ count: Int) -> String {
    count == 1 ? "1 version" : "\(count) versions"
  }

  private static func englishOutcome(_ outcome: ArchiveOutcome) -> String {
    switch outcome {
    case .new: "New"
    case .newerThere: "Newer in the archive"
    case .merged: "Changed in both, merged"
    case .newerHere: "Newer here"
    case .same: "Unchanged"
    case .damagedHere: "Damaged here, not changed"
    case .damagedThere: "Damaged in the archive, not taken as a version"
    case .unknownKind: "A newer program's document, not merged"
    }
  }

  private static func englishProblem(
    _ problem: ArchiveProblem, _ path: String
  ) -> (String, String) {
    let again = "Fetch the archive again from where it was made."
    let suspicious = "Do not use this file. Make the archive again: omatie export"
    switch problem {
    case .notThere: return ("There is no file “\(path)”.", "Check the name and the folder.")
    case .notAFile:
      return ("“\(path)” is no ordinary file.", "Name the archive: omatie import FILE")
    case .unreadable(let number):
      return (
        "The file “\(path)” cannot be read (\(ReasonTexts.english.words(number))).",
        "Check the rights and try again."
      )
    case .notAnArchive:
      return ("“\(path)” is no archive.", "Choose a file that omatie export has made.")
    case .notOurs:
      return ("“\(path)” is some other archive.", "Choose a file that omatie export has made.")
    case .otherGroup(let name):
      return (
        "The archive is another group's: \(name).",
        "Take it into a directory of its own: omatie import FILE --dir NEW-DIRECTORY"
      )
    case .damaged: return ("The archive “\(path)” is incomplete or damaged.", again)
    case .packedAnew:
      return (
        "The archive “\(path)” was packed by another program.",
        "Use the file as omatie export made it."
      )
    case .newerFormat:
      return ("The archive “\(path)” was made by a newer program.", "Update the program.")
    case .badName(let name):
      return ("The archive has a file that does not belong there: \(name)", suspicious)
    case .notPlain(let name):
      return ("The archive has a link or something else that is no file: \(name)", suspicious)
    case .twice(let name): return ("The archive has one name twice: \(name)", suspicious)
    case .tooLarge(let name):
      return ("The archive has a file that is too large: \(name)", suspicious)
    case .notListed(let name):
      return ("The archive has a file without a checksum: \(name)", suspicious)
    case .missing(let name): return ("A file is missing from the archive: \(name)", again)
    case .checksum(let name):
      return ("A file of the archive is not as it was made: \(name)", again)
    }
  }

  @Sendable private static func englishReadme(_ facts: ArchiveReadme) -> String {
    """
    THE GROUP'S DATA AS AN ARCHIVE (omatie)

    Group: \(facts.group)\(facts.isDemo ? " (sample: all people are invented)" : "")
    \(facts.documents) documents, \(facts.versions) versions.

    The archive holds people's confidential data. Keep it as carefully as the group's shared
    directory, and delete it when it is no longer needed.

    What is here
    data/            the shared directory: every version of every document, byte for byte
    data/log/        the group's log: who opened whose papers, and when
    schemas/         what the files look like (JSON Schema)
    manifest.sha256  checksums; to check: sha256sum -c manifest.sha256
    archive.json     the archive's form, and of which directory it was made

    What is not here
    Unsaved text, the calendar file (the program makes it), other files that were put into the
    directory, and the record of this export: that is in the directory's own log.

    How to get the data back
    omatie import ARCHIVE --dir DIRECTORY
    The program first shows what would happen, and does it with --yes. A new or empty directory becomes
    the same as the original one. Where there are data already, missing versions are added, and
    documents changed in both are merged so that nothing of either vanishes.
    The files in data are plain text that can be read without the program.

    """
  }
}
