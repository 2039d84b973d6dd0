extension TroubleTexts {
  static let english = TroubleTexts(
    noDirectory: TroubleWords(
      "The directory does not exist.", "Nothing was written.",
      "Check the name and that the network drive is connected."),
    directoryLost: TroubleWords(
      "The shared directory is no longer in its place.",
      "What was saved is wherever it has gone. Other text is kept on this computer.",
      "Check that the network drive is connected. Once it is back, the program offers the text."),
    notOurs: TroubleWords(
      "This is not a shared directory of this program.", "Nothing was changed.",
      "Choose the right directory, or make a new one in an empty directory."),
    emptyDirectory: TroubleWords(
      "The directory is empty: no group has been set up there.", "Nothing was changed.",
      "Choose the right directory or set up a new group here."),
    alreadyThere: TroubleWords(
      "The directory is there already and is not empty.", "Nothing was changed.",
      "Choose another name, or open the existing directory."),
    noPermission: TroubleWords(
      "You have no right to this directory or file.", "What you wrote is kept on this machine.",
      "Ask whoever looks after the directory for the right."),
    readOnlyDirectory: TroubleWords(
      "The shared directory cannot be written to.",
      "Everything can be read, but changes are not saved.",
      "Ask whoever looks after the directory for the right to write."),
    unsafeFileSystem: TroubleWords(
      "On this disk two people saving at once could destroy each other's work.",
      "The directory is open for reading only.", "Move the shared directory to another disk."),
    noSpace: TroubleWords(
      "The disk is full.", "The last change was not saved in the shared directory.",
      "Free some space on the disk, and it will be saved."),
    readOrWriteFailed: TroubleWords(
      "The disk could not be read or written.",
      "The last change may not have been saved. What you wrote is kept on this machine.",
      "Try again. If it happens again, ask for support."),
    unreadable: TroubleWords(
      "The file cannot be read.",
      "It is not changed. If an earlier version opens, that one is shown.",
      "Tell support the name of the file."),
    shareSilent: TroubleWords(
      "The shared directory does not answer.", "What you write is kept on this machine.",
      "Just go on: it is saved once the directory answers."),
    busy: TroubleWords(
      "Many people are saving the same thing just now.", "The change is not saved yet.",
      "Try again in a moment."),
    damaged: TroubleWords(
      "The file is damaged.", "It is not used and not changed. The last whole version is shown.",
      "Restore a whole version (Alt-H, R) or tell support."),
    foreign: TroubleWords(
      "There is a file in the directory that does not belong there.",
      "It is not used and not changed.", "Move it away, or tell support about it."),
    conflictCopy: TroubleWords(
      "A sync tool has made a second copy of the file.",
      "The copy is not used, but what it says is kept.",
      "Compare it with what is shown, and remove it when it is not needed."),
    caseTwin: TroubleWords(
      "The directory holds two names that differ only by capital letters.",
      "The program uses the one in small letters. The other was left as it is.",
      "Compare them. Move the one with capitals away, or ask support for help."),
    rolledBack: TroubleWords(
      "A version is gone that has been seen on this computer.",
      "An older version is shown where there is one. Nothing was changed.",
      "Restore the file from a backup. If going back was meant: omatie check --yes"),
    altered: TroubleWords(
      "The file does not say what it said when it was last seen on this computer.",
      "The file was left as it is.",
      "Compare it with a backup. If it is right as it is now: omatie check --yes"),
    gap: TroubleWords(
      "A file is missing between the versions.", "The last whole version is shown.",
      "Restore the missing file from a backup."),
    brokenChain: TroubleWords(
      "The version does not fit the one before it.",
      "It is not used. The last whole version is shown.", "Tell support the name of the file."),
    newerFormat: TroubleWords(
      "The file was made by a newer program.",
      "It is not opened and not changed. If an earlier version opens, that one is shown.",
      "Update the program to the newest version."),
    litter: TroubleWords(
      "A temporary file of an interrupted save is left.", "It does no harm.",
      "The program removes it by itself."),
    wrongMode: TroubleWords(
      "The file has the wrong permissions: too many can read it.", "What it says is safe.",
      "Ask support to correct the permissions."),
    noSuchDocument: TroubleWords(
      "There is no such thing in the shared directory.", "Nothing was changed.", "Check the id."),
    noSuchVersion: TroubleWords(
      "There is no such version.", "Nothing was changed.", "Check the version's number."),
    malformedChange: TroubleWords(
      "The change cannot be read.", "Nothing was changed.", "Correct the line and try again."),
    notOnRoster: TroubleWords(
      "You are not on the roster.", "Nothing was changed.", "Ask a member to add you."),
    draftNotKept: TroubleWords(
      "The text being typed could not be kept on this machine.",
      "It is still on the screen.", "Leave the field and it will be saved."),
    openingNotLogged: TroubleWords(
      "The opening of papers could not be written to the log.",
      "The note is kept on this computer.",
      "Make room on the disk or tell whoever maintains it. The program tries again."),
    calendarNotWritten: TroubleWords(
      "The calendar file tapaamiset.ics could not be written.",
      "The meetings are saved, but calendars that follow them show old times.",
      "Make room on the disk or tell whoever maintains it. The program tries again."),
    calendarWaits: TroubleWords(
      "The calendar file tapaamiset.ics is not updated now: not all meetings can be read.",
      "The file is as it was, so no time is lost from the others' calendars.",
      "The program updates it once all meetings and the roster can be read."),
    questionnaireNotUsed: TroubleWords(
      "The region's own questionnaire.json cannot be used.",
      "Meanwhile the program's own questions are asked. Answers already given are kept.",
      "Correct the file or tell whoever made it. The program reads it again once it is corrected."),
    reasons: .english)
}
