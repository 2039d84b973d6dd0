import Casework

extension RefusalTexts {
  static let swedish = RefusalTexts(
    text: swedishWords,
    ownRoleEnded: "Ditt uppdrag i gruppen har upphört. Det du skrev finns kvar på den här datorn. "
      + "Be en medlem lägga till dig (F7).",
    kept: swedishKeptWords, lack: swedishLack)

  @Sendable private static func swedishLack(_ lack: TurnLack) -> String {
    switch lack {
    case .plan: "plan"
    case .responsibleWorker: "ansvarig arbetstagare"
    case .followUp: "uppföljningsdag"
    case .ownedAction: "uppgift (vem och när)"
    }
  }

  @Sendable private static func swedishKeptWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchRow: "Någon tog bort raden. Den kom tillbaka, för du skrev i den."
    case .turnClosed, .turnNotRunning:
      "Turen avslutades under tiden. Du hann skriva: texten är sparad."
    case .meetingClosed, .meetingNotRunning:
      "Mötet avslutades under tiden. Du hann skriva: texten är sparad."
    case .planEnded: "Planen upphörde under tiden. Du hann skriva: texten är sparad."
    default: "Det är sparat, men titta på det här: " + swedishWords(refusal)
    }
  }

  @Sendable private static func swedishWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noConsent:
      "Studerandens samtycke saknas eller har upphört. Be om samtycke och anteckna det (F4 Klienter)."
    case .consentEndsFirst(let day):
      "Samtycket upphör \(DateTexts.swedish.day(day)), före mötet. "
        + "Be om ett nytt samtycke (F4) eller välj ett tidigare möte."
    case .partyNotCovered(let party):
      "Samtycket gäller inte den här parten: \(CommonTexts.swedish.party(party)). "
        + "Be studeranden om ett nytt samtycke (F4)."
    case .paperNotCovered(let party, let matter):
      "Samtycket gäller inte detta: \(CommonTexts.swedish.party(party)), "
        + "\(ConsentTexts.swedish.matter(matter).lowercased()). "
        + "Be om ett nytt (F4), eller be studeranden själv ta med pappret."
    case .matterNotCovered(let party, let matter):
      "Samtycket gäller inte detta: \(CommonTexts.swedish.party(party)), "
        + "\(ConsentTexts.swedish.matter(matter).lowercased()). Ingenting lämnades. "
        + "Fråga studeranden och anteckna ett nytt samtycke (F4), eller ta bort texten."
    case .consentIsFixed:
      "Ett antecknat samtycke ändras inte. Anteckna ett nytt som avslutar det gamla."
    case .nothingToWithdraw:
      "Samtycket har redan upphört eller finns inte. Välj ett samtycke som gäller."
    case .consentEmpty: "Välj minst en part och en sak som samtycket gäller."
    case .turnLacks(let lacks):
      "Turen kan inte avslutas än, men A lämnar den öppen. Saknas: \(swedish.list(lacks))."
    case .meetingNotRunning: "Mötet pågår inte. Starta det först (F3 Möte)."
    case .meetingClosed: "Mötet är avslutat. Öppna det på nytt om något ska rättas."
    case .meetingCancelled: "Mötet är inställt. Välj ett annat möte (F2)."
    case .meetingHasBegun: "Mötet har redan börjat, så ingen inbjudan skickas längre."
    case .meetingHasOpenTurns:
      "Någons tur är ännu inte klar. Avsluta turen eller lämna den öppen och ange orsaken."
    case .turnNotRunning: "Studerandens tur pågår inte. Starta turen först."
    case .turnRuns: "Turen pågår redan. Enter öppnar den."
    case .turnClosed: "Turen är redan avslutad. Öppna den på nytt om något ska rättas."
    case .anotherTurnRuns:
      "En annan studerandes tur pågår. Avsluta den eller lämna den öppen först."
    case .alreadyBooked:
      "Studeranden har redan en tid på det här mötet. Tiden är bokad, inget mer behövs."
    case .bookedFor(let starts):
      "Studeranden har redan en bokad tid \(DateTexts.swedish.moment(starts)). "
        + "Avboka den först om tiden byts."
    case .notBooked:
      "Studeranden har ingen bokad tid på mötet. Boka en tid först (F4 Klienter)."
    case .meetingNotAgreed:
      "Mötet är fortfarande ett utkast. Bekräfta det först (F2 Kommande tider)."
    case .meetingNotMoved:
      "Mötet har inte flyttats efter att det avtalades. Flytta det först (F2)."
    case .studentsAreBooked:
      "Det finns bokade tider på mötet. Flytta bokningarna eller ställ in mötet först (F2)."
    case .noNextMeeting:
      "Nästa tid är inte avtalad. Avtala den först (F2), så kommer den med i meddelandet."
    case .reasonMissing: "Skriv orsaken. Den sparas i anteckningarna."
    case .textMissing: "Texten saknas. Skriv den först."
    case .serviceWithoutAim: "Välj vilket mål tjänsten hör till."
    case .ageOutOfRange: "Kontrollera åldern. Ange år mellan 0 och 120, den lägre först."
    case .coachingNotFollowed: "Träningen följs inte ännu. Anteckna först i vilket steg den är."
    case .birthOutOfRange: "Kontrollera födelsetiden: året kan inte stämma."
    case .lengthOutOfRange: "Kontrollera längden. Ange den i minuter, till exempel 45."
    case .noticeOutOfRange: "Kontrollera påminnelsen. Ange 0–60 dagar, till exempel 7."
    case .ruleOutOfRange: "Kontrollera regeln. Välj ett intervall på 1–12 månader och en veckodag."
    case .dateOrder: "Dagarna är i fel ordning: slutet är före början. Kontrollera dem."
    case .noSuchRow:
      "Raden finns inte längre, någon har tagit bort den. Skriv den på nytt vid behov."
    case .alreadyChosen:
      "Någon har redan valt vilken text som gäller här. Rätta den på sitt ställe om den är fel."
    case .choicesChanged: "Texterna har ändrats under tiden. Läs dem på nytt och välj sedan."
    case .alreadyThere: "Det här är redan antecknat. Ändra det gamla om något ska rättas."
    case .transferLacks(let lacks):
      "Inte ännu. Det fattas: "
        + lacks.map(TransferTexts.swedish.lack).joined(separator: ", ") + "."
    case .senderPrepares: "Bara avsändaren kan göra det här. Be avsändaren göra det."
    case .transferSent:
      "Informationen är redan skickad och ändras inte. Anteckna ny information som lämnad."
    case .transferNotSent: "Informationen är inte skickad ännu. Svaret kommer efter det."
    case .transferNotTaken: "Mottagaren har inte tagit emot överföringen ännu."
    case .transferOver: "Överföringen är avslutad. Öppna den på nytt om ärendet fortsätter."
    case .receiverTakes(let party):
      "Mottagandet antecknas av mottagaren: \(CommonTexts.swedish.party(party)). "
        + "Be mottagaren göra det."
    case .receiverDoes(let party):
      "Steget antecknades inte. Det gör mottagaren: \(CommonTexts.swedish.party(party))."
    case .contactIsOf(let party):
      "Kontaktpersonen byttes inte. Välj någon från: \(CommonTexts.swedish.party(party))."
    case .workerDoes: "Utföraren byttes inte: steget hör till en arbetstagare. Välj en sådan."
    case .feedbackEmpty: "Responsen gavs inte ännu. Svara på något eller skriv något."
    case .givenNotShown:
      "Pappret gjordes inte: du ser inte allt som lämnats. Be den som sköter studerandens papper."
    case .givenNotReadable:
      "Pappret gjordes inte: en informationsöverföring kan inte läsas, så något kan saknas. "
        + "Ctrl-T eller omatie check visar vilken fil som är skadad."
    case .stepIsDecision:
      "Det här steget markeras som gjort när informationen skickas eller tas emot."
    case .answerMissing: "Välj ett svar. Sedan är steget gjort."
    case .agreementMissing:
      "Anteckna dagen, vilka som är med och vad som avtalades. Sedan är steget gjort."
    case .stepIsNeeded: "Detta steg kan inte lämnas bort."
    case .noSuchMember:
      "Personen finns inte i gruppen. Lägg till personen först (F7 Sammansättning)."
    case .memberRoleEnded:
      "Personens uppdrag i gruppen har upphört. Välj någon annan eller rätta sammansättningen (F7)."
    case .responsibleNeverEmpty:
      "Den ansvariga arbetstagaren kan inte tas bort. Välj en ny som har sagt ja."
    case .handoverNeedsYes:
      "Ansvaret övergår först när den nya ansvariga själv har sagt ja. Erbjud ansvaret åt den personen."
    case .handoverOpen:
      "Ansvaret har redan erbjudits. Vänta på svaret eller återta erbjudandet först."
    case .receiverAnswers:
      "Bara den som erbjuds ansvaret kan svara: på sin egen dator eller på mötet."
    case .studentHasNotAgreed:
      "Studeranden har inte godkänt planen ännu. Fråga och anteckna svaret."
    case .inForceAhead:
      "Planen gäller från den dag den avtalas: ange dagens datum eller ett tidigare. En senare start antecknas vid Perioden börjar."
    case .responsibleMissing:
      "Ansvarig arbetstagare har inte avtalats ännu. Kom först överens om vem i gruppen som ansvarar."
    case .selfAssessmentFinished:
      "Självbedömningen är klar och ändras inte mer. Börja en ny när läget har förändrats."
    case .feedbackFinished:
      "Responsen är given och ändras inte mer. Inget gick förlorat. Den som gav den kan rätta den bara samma dag."
    case .turnNotHeld:
      "Respons samlas in först när klientens tur har hållits. För turen till slut först (F3)."
    case .planEnded: "Planen har upphört och ändras inte mer. Gör en ny version av den."
    case .planNotEnded: "Planen kan inte öppnas igen: den är inte avslutad eller har ersatts."
    case .changedByOthers:
      "Någon annan har ändrat samma ställe efteråt. Inget ångrades, rätta stället själv."
    case .changedMeanwhile:
      "Någon har sparat under tiden. Inget återställdes. Se på nytt vad som skulle ändras."
    case .agreedMeanwhile:
      "Någon annan ändrade steget under tiden. Din text finns kvar men är inte införd. Läs först steget."
    case .decisionStays:
      "Kvar finns bara godkännanden och val. De ångras inte utan står kvar."
    case .nothingToUndo: "Du har ingen ändring i den här planen som kan ångras."
    case .nothingToRedo: "Det finns inget att göra om."
    case .wakesTooLate: "Uppgiften kan vila högst till sitt slutdatum. Ange en tidigare dag."
    case .notPermitted:
      "De här uppgifterna visas inte för dig. Be studeranden om samtycke (F4 Klienter)."
    case .keepersChoose:
      "Den som öppnade uppgifterna väljer vem som känner studeranden bäst. Be hen välja."
    case .notesAreChairs: "Anteckningarna är ordförandens egna. Ordförande väljs i punkt 3."
    case .onlyConvenersTakeAll:
      "Allt i mappen tas ut och in av sammankallaren eller läroanstaltens kontaktperson. Be någondera göra det."
    case .notOnRoster: "Du finns inte i gruppen. Be någon i gruppen lägga till dig (F7)."
    case .tooLong(let limit):
      "Texten är för lång, högst \(limit) tecken. Förkorta den: inget har försvunnit."
    }
  }
}
