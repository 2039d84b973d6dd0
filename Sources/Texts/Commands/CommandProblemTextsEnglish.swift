extension CommandTexts {
  static let englishProblem: @Sendable (CommandProblem) -> ThreeParts = { problem in
    let untouched = "Nothing was changed."
    let kept = "What has been saved is safe."
    switch problem {
    case .badLanguage(let variable, let value):
      return ThreeParts(
        happened: "“\(value)” in \(variable) is no language that the program knows.",
        data: untouched, advice: "Choices: fi, sv, en.")
    case .badClock(let value):
      return ThreeParts(
        happened: "“\(value)” in OMATIE_NOW is no instant.", data: untouched,
        advice: "Write it as 2026-11-20T09:00:00+02:00, or unset the variable.")
    case .noDirectoryGiven:
      return ThreeParts(
        happened: "No shared directory has been chosen yet.", data: untouched,
        advice: "Name it: --dir DIR. A new one is made by: omatie init DIR")
    case .memberNotGiven(let names):
      return ThreeParts(
        happened: "The program does not know who you are.", data: untouched,
        advice: names.isEmpty
          ? "Nobody is on the roster yet. Open the screens: omatie --dir DIR"
          : "Give your name: --as NAME. On the roster: \(names.joined(separator: ", ")).")
    case .noSuchMember(let name, let names):
      return ThreeParts(
        happened: "The roster has no member “\(name)”.", data: untouched,
        advice: names.isEmpty
          ? "Nobody is on the roster yet." : "On the roster: \(names.joined(separator: ", ")).")
    case .memberAmbiguous(let name, let names):
      return ThreeParts(
        happened: "More than one member is called “\(name)”.", data: untouched,
        advice: "Give the id: \(names.joined(separator: ", ")).")
    case .clientNotFound(let name):
      return ThreeParts(
        happened: "There is no client “\(name)” among the papers you may see.", data: untouched,
        advice: "Clients and their ids: omatie clients")
    case .clientAmbiguous(let name, let ids):
      return ThreeParts(
        happened: "More than one client is called “\(name)”.", data: untouched,
        advice: "Give the id: \(ids.joined(separator: ", ")).")
    case .clientHidden:
      return ThreeParts(
        happened: "This client's papers are not open to you.", data: untouched,
        advice: "The student's consent decides: ask the member who recorded it.")
    case .meetingNotFound(let name):
      return ThreeParts(
        happened: "There is no meeting “\(name)”.", data: untouched,
        advice: "Meetings and their ids: omatie meetings")
    case .noMeetingOfClient(let name):
      return ThreeParts(
        happened: "Client “\(name)” has no time booked in any meeting.", data: untouched,
        advice: "Book a time: F4 Clients. The running meeting is shown by: omatie shared-screen")
    case .noPlan(let client):
      return ThreeParts(
        happened: "The client “\(client)” has no plan yet.", data: untouched,
        advice: "A plan is started on the screen, in the client's turn or papers.")
    case .noTransfer(let client):
      return ThreeParts(
        happened: "The client “\(client)” has no transfer to employment services.",
        data: untouched,
        advice: "Begin one on the screen, in the client's papers (F4, S).")
    case .thirdPersons(let words):
      return ThreeParts(
        happened: "The request may be about somebody else: \(words.joined(separator: ", ")).",
        data: untouched,
        advice: "Mend the text, or where it is not about others give the command again with --yes.")
    case .planVersionNotFound(let client, let version, let versions):
      return ThreeParts(
        happened: "The plan of the client “\(client)” has no version \(version).", data: untouched,
        advice: "Versions of the plan: \(versions.map(String.init).joined(separator: ", "))")
    case .documentNotFound(let name):
      return ThreeParts(
        happened: "There is no document “\(name)”.", data: untouched,
        advice: "Ids are shown by omatie clients and omatie meetings.")
    case .versionNotFound(let name, let version):
      return ThreeParts(
        happened: "The document “\(name)” has no version \(version).", data: untouched,
        advice: "Its versions: omatie history \(name)")
    case .badDocumentName(let name):
      return ThreeParts(
        happened: "“\(name)” is not the name of a document.", data: untouched,
        advice: "Write the kind and the id, such as plans/p1, or roster.")
    case .directoryNotEmpty(let path):
      return ThreeParts(
        happened: "The directory “\(path)” exists and is not empty.", data: untouched,
        advice: "Choose a new or an empty directory.")
    case .fileNotReadable(let path, let number):
      return ThreeParts(
        happened: "The file “\(path)” cannot be read (\(ReasonTexts.english.words(number))).",
        data: untouched,
        advice: "Check the name and the permissions, and try again.")
    case .fileNotWritable(let path, let number):
      return ThreeParts(
        happened: "The file “\(path)” cannot be written (\(ReasonTexts.english.words(number))).",
        data: kept,
        advice: "Choose another place, or make room on the disk.")
    case .fileExists(let path):
      return ThreeParts(
        happened: "The file “\(path)” is there already.", data: untouched,
        advice: "Give another name, or replace the file with --yes.")
    case .fileIsNone(let path):
      return ThreeParts(
        happened: "What stands at “\(path)” is no ordinary file that could be replaced.",
        data: untouched,
        advice: "Give the name of a file.")
    case .fileIsKept(let path):
      return ThreeParts(
        happened: "“\(path)” is where the program keeps its own files in the shared directory.",
        data: untouched,
        advice: "Choose another folder.")
    case .noSuchFormat(let ending):
      return ThreeParts(
        happened: "There is no format .\(ending).", data: untouched,
        advice: "Use .html, .docx, .txt or .md.")
    case .file(let path, let problem): return FileTexts.english.words(problem, path)
    case .archive(let path, let problem): return ArchiveTexts.english.problem(problem, path)
    case .importStopped(let reason): return ArchiveTexts.english.stopped(reason)
    case .outputFailed(let number):
      return ThreeParts(
        happened:
          "The answer could not be written to its end (\(ReasonTexts.english.words(number))).",
        data: kept,
        advice: "Make room or send the output elsewhere, and run the command again.")
    case .outputIsTerminal:
      return ThreeParts(
        happened: "The file is not text, and the terminal cannot show it.", data: untouched,
        advice: "Give a file name: -o FILE.docx")
    case .archiveToTerminal:
      return ThreeParts(
        happened: "The archive is not text, and the terminal cannot show it.", data: untouched,
        advice: "Give a file name, or redirect it: omatie export - > FILE.zip")
    case .noTerminal:
      return ThreeParts(
        happened: "The screens need a terminal, and there is none here.", data: untouched,
        advice: "Open the program in a terminal window, or use the commands: omatie --help")
    case .unknownTerminal(let name):
      return ThreeParts(
        happened: "The terminal “\(name)” (TERM) is not known on this machine.", data: untouched,
        advice: "Try: TERM=xterm-256color omatie")
    case .dumbTerminal(let name):
      return ThreeParts(
        happened: "The terminal “\(name)” (TERM) cannot show screens.", data: untouched,
        advice: "Open an ordinary terminal window, or use the commands: omatie --help")
    case .terminalFailed(let number):
      return ThreeParts(
        happened: "The terminal stopped answering (\(ReasonTexts.english.words(number))).",
        data: kept,
        advice: "Open the program again: unfinished typing is offered back.")
    case .terminalTooSmall(let size):
      return ThreeParts(
        happened: "The window is too small (\(size)).", data: untouched,
        advice: "Make the window larger or the text smaller and open the program again.")
    case .noUTF8:
      return ThreeParts(
        happened: "This machine lacks UTF-8, so that ä and ö would not show.", data: untouched,
        advice: "Ask for C.UTF-8 to be installed (libc-bin in Debian).")
    case .settingsUnreadable(let path):
      return ThreeParts(
        happened: "The settings file “\(path)” cannot be read.", data: untouched,
        advice: "Mend or move the file; the program makes a new one.")
    case .questionnaireFaulty(let path, let reason):
      return ThreeParts(
        happened: "“\(path)” will not do as a questionnaire: \(reason).", data: untouched,
        advice: "Mend the place. The model: omatie questionnaire")
    }
  }
}
