public import Casework

extension Sample {
  /// A doctor's statement that Kela brought under the consent.
  public static var brought: BroughtPaper {
    var paper = BroughtPaper(
      id: "b1", order: "n", kind: .statement, what: "Lääkärin B-lausunto", matter: .health,
      broughtBy: .kela, day: day(2026, 12, 10))
    paper.person = "Kaarlo Kuviteltu"
    paper.consent = "s1"
    paper.notedBy = teacher
    return paper
  }

  /// A certificate that the student brought in person.
  public static var ownPaper: BroughtPaper {
    var paper = BroughtPaper(
      id: "b2", order: "t", kind: .certificate, what: "Päättötodistus", matter: .studies,
      broughtBy: .student, day: day(2026, 12, 11))
    paper.notedBy = teacher
    return paper
  }

  /// Aino with both papers on the list.
  public static var clientWithPapers: Client {
    var client = client
    client.papers = Rows([brought, ownPaper])
    return client
  }
}
