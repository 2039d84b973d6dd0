extension HelpTexts {
  static let english = HelpTexts(
    title: "omatie – meetings and joint plans of an Oma Tie Työhön group",
    usage: "Usage", commands: "Commands", options: "Options",
    commonOptions: "Options of every command", environment: "Environment",
    exitCodes: "Exit codes", moreHelp: "More on one command: omatie help COMMAND",
    noCommand: "Without a command the screens open on the directory last used.",
    placeholder: { $0.rawValue.uppercased() },
    command: {
      switch $0 {
      case .sharedScreen: "opens the shared screen, which follows the running meeting"
      case .`init`: "makes a new shared directory"
      case .next: "the coming meetings"
      case .meetings: "all meetings"
      case .roster: "who sits in the group"
      case .clients: "the clients whose papers you may see"
      case .overdue: "actions, follow-ups and transfer steps whose day has passed"
      case .transfers: "transfers of information: what waits for whom, and since when"
      case .services: "the services that a plan may be made of"
      case .measures: "how the work has gone: who took part, meetings, outcomes"
      case .feedback: "feedback on meetings, services and transfers over time"
      case .plan: "one client's plan to read"
      case .agenda: "the agenda of one meeting"
      case .history: "the versions of a document: who, when, what"
      case .show: "a document as it is or was stored"
      case .apply: "makes named changes, one JSON object a line"
      case .restore: "makes a new version equal to an old one"
      case .check: "reads every file of the directory and says what is damaged"
      case .paper: "makes a document, such as a plan or an invitation"
      case .questionnaire: "the questionnaire as a file that a region can edit"
      case .export: "takes the data of the whole group out into one archive"
      case .`import`: "takes an archive in, and first shows what would happen"
      case .help: "shows this, or the help of one command"
      case .completions: "completions for the shell"
      }
    },
    details: {
      switch $0 {
      case .sharedScreen:
        """
        The shared screen changes by itself as the meeting and the scribe's writing go on. Of the \
        student it shows the first name and the initial of the last name only.
        """
      case .plan, .agenda:
        "CLIENT is the client's id or full name. MEETING is an id or a day (20.11.2026)."
      case .history, .show, .restore:
        """
        DOCUMENT is the kind and the id of a document, such as plans/p1, clients/c1, meetings/m1 \
        or roster.
        """
      case .apply:
        """
        The changes go through the same door as those of the screens: same rights, same rules. \
        Each line is answered with one line of JSON. What was accepted stays, even where another \
        line is refused. Days are of the years 1900–2199. The exit code is 77 where a change was \
        refused, 65 where a line could not be read, and 66 where there is no such document.
        """
      case .services:
        "The words are looked for in names, old names and the other text. Without them all are listed."
      case .measures:
        """
        Without days the figures go from the beginning of the year to the end of the last third of a year \
        that is over. A day is written 1.1.2026 or 2026-01-01. Small counts are not shown and cannot be \
        worked out of others: so some figures are ranges. Whole thirds (1 Jan–30 Apr, 1 Jan–31 Aug, the \
        year) are the most exact. --csv is a table for Excel in Finland, --csv --plain for statistics \
        programs.
        """
      case .feedback:
        """
        Feedback of students and parties by thirds of the year that are over: how many answered and the \
        means 1–5. --from and --to take the thirds that lie wholly between them. Small numbers are not shown; the \
        bound is 5 unless it was raised in the measures (R), and the output names it. --csv is a table for Excel in Finland, --csv --plain for statistics programs.
        """
      case .check:
        """
        The exit code is 0 when everything is whole and 65 when something is not. The program remembers \
        which versions it has seen on this computer (only ids, numbers and checksums) and notices when the \
        directory has gone back. --yes accepts the directory as it is now.
        """
      case .completions:
        "For example: omatie completions bash > ~/.local/share/bash-completion/completions/omatie"
      case .roster:
        """
        Members can be imported from a table with headings on its first line (Name, Seat, \
        E-mail, Phone…) in Finnish, Swedish or English. Nothing is saved without --yes. A line \
        with errors is left out and the exit code is 65; an empty cell changes nothing. Outlook \
        takes only the first card of a file of address cards.
        """
      case .next:
        """
        --ics writes the same times for a calendar, --meeting one meeting alone. No student's name \
        stands in the calendar. tapaamiset.ics in the shared directory keeps itself up to date.
        """
      case .paper:
        """
        plan, plain-plan and summary CLIENT, agenda MEETING, questionnaire, invitation, cancellation and \
        moved [MEETING]. plan is the plan to be signed, plain-plan a copy in plain language for the \
        student, and summary a short one. Parts of the plan: own-words, chain, doings, views, aids, \
        other-plans, follow-ups, agreements and signatures; missing, checklist and health only with \
        --with. An invitation and the notices go to the group, with --client to the student, and an \
        invitation with --party to a \
        party of the student's turn. Without a meeting the nearest is taken that the document is \
        about. A file name ending in .html, .docx or .md chooses the format; paste is whole lines to \
        be pasted elsewhere. questionnaire prints on one A4 page. contact-request CLIENT is the text of a \
        contact request for Job Market Finland, and given CLIENT tells what has been passed on about \
        the student. Of a request that may be about somebody else it says so, and at a terminal it wants \
        --yes.
        """
      case .questionnaire:
        """
        Without --import it writes the questionnaire in force: the region's own where there is one, \
        else the one that comes along. Edit the statements in three languages and give it an id of its \
        own. --import reads the file and says which place is wrong; --yes puts it in use in the shared \
        directory. --reset --yes goes back to the program's own questions and keeps the region's file. \
        Answers keep the questions that they were given to.
        """
      case .export:
        """
        The archive is a ZIP file that ordinary programs unpack: every version of every document, the \
        group's log, what the files look like, checksums, and a readme in three languages. The convener \
        or the school's contact person takes the data out, and that is on record for each student. \
        Only you can read the archive until you give it to others. With - in place of a file the archive \
        goes into a pipe.
        """
      case .`import`:
        """
        A new or empty directory (--dir) becomes the same as the original one. Where the group's data \
        are there already, missing versions are added and documents changed in both are merged: nothing \
        of either vanishes, and what the program cannot merge is left to people to choose. At a \
        terminal it shows first what will happen and asks; --yes takes it in unasked, and elsewhere \
        nothing is saved without it. An import that broke off can be run again.
        """
      case .`init`, .meetings, .clients, .overdue, .transfers, .help: ""
      }
    },
    option: {
      switch $0 {
      case .dir: "the shared directory"
      case .`as`: "who you are: a member's id or full name"
      case .lang: "language"
      case .color: "whether colours are used"
      case .ascii: "frames in plain characters"
      case .noMouse: "leave the mouse to the terminal"
      case .demo: "opens an example in which all people are invented"
      case .meeting: "meeting: id or day"
      case .client: "client: id or name"
      case .party: "a party invited to the student's turn"
      case .ics: "writes the times as a calendar file (iCalendar)"
      case .name: "the group's name"
      case .days: "this many days ahead"
      case .json: "JSON, meant for programs"
      case .version: "the number of a version"
      case .file: "read from the file, not from standard input"
      case .format: "format"
      case .output: "write to this file"
      case .help: "shows the help"
      case .csv: "a table that Excel opens (CSV)"
      case .vcard: "address cards (vCard)"
      case .`import`: "reads the file and shows what would change"
      case .yes: "does what is otherwise only shown, or replaces the file"
      case .reset: "goes back to the program's own questions"
      case .with: "prints these parts too"
      case .without: "leaves these parts out"
      case .from: "the first day"
      case .to: "the last day"
      case .plain: "CSV for statistics programs: commas, ISO days, English keys"
      }
    },
    replaces: "replaces the file if it is there already",
    takesIn: "takes the data in; else it only shows what would happen",
    variables: [
      Explained(name: "OMATIE_DIR", meaning: "the shared directory where --dir is missing"),
      Explained(name: "OMATIE_AS", meaning: "who you are where --as is missing"),
      Explained(name: "OMATIE_LANG", meaning: "language (fi, sv, en) where --lang is missing"),
      Explained(name: "OMATIE_NOW", meaning: "an instant in place of the clock (for rehearsals)"),
      Explained(name: "NO_COLOR", meaning: "no colours"),
    ],
    codes: [
      Explained(name: "0", meaning: "done"),
      Explained(name: "64", meaning: "the command is written wrong"),
      Explained(name: "65", meaning: "bad data"),
      Explained(name: "66", meaning: "no such document or directory"),
      Explained(name: "73", meaning: "cannot be created"),
      Explained(name: "74", meaning: "cannot be read or written"),
      Explained(name: "75", meaning: "somebody else is saving just now, try again"),
      Explained(name: "77", meaning: "not permitted"),
      Explained(name: "78", meaning: "something in the settings or the terminal is wrong"),
    ])
}
