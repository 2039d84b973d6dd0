/// The words of `omatie questionnaire`: a region's own questions taken out and put in place.
public struct QuestionnaireFileTexts: Sendable {
  public let heading: String
  public let size: @Sendable (_ areas: Int, _ statements: Int) -> String
  /// What would be asked from then on, in the place of the program's own or of an earlier one.
  public let wouldReplace: @Sendable (_ isOurs: Bool) -> String
  public let isSame: String
  public let yes: @Sendable (_ file: String) -> String
  public let put: String
  public let kept: @Sendable (_ file: String) -> String
  /// What going back to the program's own questions would do.
  public let wouldReset: String
  public let yesToReset: String
  public let isReset: String
  public let wasReset: String
}

extension QuestionnaireFileTexts {
  static let finnish = QuestionnaireFileTexts(
    heading: "Alueen oma kysely",
    size: { "Tiedostossa on \($0 == 1 ? "1 alue" : "\($0) aluetta") ja \(lauses($1))." },
    wouldReplace: {
      $0
        ? "Nyt kysytään ohjelman omat kysymykset. Annettuihin vastauksiin tämä ei koske."
        : "Nyt kysytään alueen aiemmat kysymykset. Annettuihin vastauksiin tämä ei koske."
    },
    isSame: "Sama kysely on jo käytössä.",
    yes: { "Mitään ei vielä tallennettu. Ota käyttöön: omatie questionnaire --import \($0) --yes" },
    put: "Kysely on käytössä. Uudet itsearviot kysyvät sen.",
    kept: { "Aiempi kysely jäi talteen: \($0)" },
    wouldReset: """
      Nyt kysytään alueen oma kysely. Sen tilalle palaavat ohjelman omat kysymykset, ja alueen \
      kysely jää talteen. Annettuihin vastauksiin tämä ei koske.
      """,
    yesToReset: "Mitään ei vielä muutettu. Palauta: omatie questionnaire --reset --yes",
    isReset: "Ohjelman omat kysymykset ovat jo käytössä.",
    wasReset: "Ohjelman omat kysymykset ovat taas käytössä. Uudet itsearviot kysyvät ne.")

  private static func lauses(_ count: Int) -> String {
    count == 1 ? "1 lause" : "\(count) lausetta"
  }

  static let swedish = QuestionnaireFileTexts(
    heading: "Regionens eget frågeformulär",
    size: {
      "I filen finns \($0 == 1 ? "1 område" : "\($0) områden") och "
        + "\($1 == 1 ? "1 påstående" : "\($1) påståenden")."
    },
    wouldReplace: {
      $0
        ? "Nu ställs programmets egna frågor. Svar som redan getts berörs inte."
        : "Nu ställs regionens tidigare frågor. Svar som redan getts berörs inte."
    },
    isSame: "Samma frågeformulär används redan.",
    yes: { "Inget är sparat ännu. Ta i bruk: omatie questionnaire --import \($0) --yes" },
    put: "Frågeformuläret är i bruk. Nya självbedömningar ställer dess frågor.",
    kept: { "Det tidigare formuläret finns kvar: \($0)" },
    wouldReset: """
      Nu ställs regionens egna frågor. I deras ställe kommer programmets egna frågor tillbaka, och \
      regionens formulär finns kvar. Svar som redan getts berörs inte.
      """,
    yesToReset: "Inget är ändrat ännu. Återställ: omatie questionnaire --reset --yes",
    isReset: "Programmets egna frågor används redan.",
    wasReset: "Programmets egna frågor är i bruk igen. Nya självbedömningar ställer dem.")

  static let english = QuestionnaireFileTexts(
    heading: "The region's own questionnaire",
    size: {
      "The file has \($0 == 1 ? "1 area" : "\($0) areas") and "
        + "\($1 == 1 ? "1 statement" : "\($1) statements")."
    },
    wouldReplace: {
      $0
        ? "Now the program's own questions are asked. Answers already given are not touched."
        : "Now the region's earlier questions are asked. Answers already given are not touched."
    },
    isSame: "The same questionnaire is in use already.",
    yes: { "Nothing is saved yet. Put it in use: omatie questionnaire --import \($0) --yes" },
    put: "The questionnaire is in use. New self-assessments ask its questions.",
    kept: { "The earlier one is kept: \($0)" },
    wouldReset: """
      Now the region's own questions are asked. The program's own come back in their place, and the \
      region's file is kept. Answers already given are not touched.
      """,
    yesToReset: "Nothing is changed yet. Go back: omatie questionnaire --reset --yes",
    isReset: "The program's own questions are in use already.",
    wasReset: "The program's own questions are in use again. New self-assessments ask them.")
}
