import Casework

extension WordPackage {
  /// The styles that the text names; an easy paper has large letters and wide lines.
  var styles: String {
    let isEasy = papers.first?.look == .easy
    let isForm = papers.first?.look == .form
    let size = isEasy ? 28 : isForm ? 19 : 21
    let spacing = isEasy ? 360 : isForm ? 240 : 276
    let after = isEasy ? 160 : isForm ? 60 : 120
    let tag = papers.first?.language.wordTag ?? Language.finnish.wordTag
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\"/>"
      + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/><w:lang w:val=\"\(tag)\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"\(after)\" "
      + "w:line=\"\(spacing)\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    let all = [
      WordPackage.paragraph("Normal", "Normal", isDefault: true),
      WordPackage.heading(1, size: isEasy ? 44 : 34, before: 0),
      WordPackage.heading(2, size: isEasy ? 34 : 26, before: isEasy ? 400 : 280),
      WordPackage.paragraph("ListBullet", "List Bullet", "<w:spacing w:after=\"\(after / 2)\"/>"),
      WordPackage.paragraph(
        "Sample", "Sample", WordPackage.frame, letters: "<w:b/>"),
      WordPackage.paragraph(
        "Gap", "Gap", "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
        letters: "<w:sz w:val=\"8\"/>"),
      WordPackage.paragraph("Header", "header", letters: "<w:sz w:val=\"18\"/>"),
      WordPackage.paragraph(
        "Footer", "footer",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(WordBody.width)\"/></w:tabs>",
        letters: "<w:sz w:val=\"18\"/>"),
      WordPackage.table("TableNormal", "Normal Table", isDefault: true),
      WordPackage.table("Facts", "Facts"),
      WordPackage.table("TableGrid", "Table Grid", borders: true),
    ]
    return "<w:styles \(WordPackage.namespaces)>" + defaults + all.joined() + "</w:styles>"
  }

  private static let frame =
    "<w:pBdr>"
    + ["top", "left", "bottom", "right"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/>"
    }.joined() + "</w:pBdr>"

  private static func paragraph(
    _ id: String, _ name: String, _ properties: String = "", letters: String = "",
    isDefault: Bool = false
  ) -> String {
    let standard = isDefault ? " w:default=\"1\"" : ""
    let based = isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>"
    return
      "<w:style w:type=\"paragraph\"\(standard) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + based + "<w:qFormat/>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")
      + (letters.isEmpty ? "" : "<w:rPr>\(letters)</w:rPr>") + "</w:style>"
  }

  private static func heading(_ level: Int, size: Int, before: Int) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"Heading\(level)\"><w:name w:val=\"heading \(level)\"/>"
      + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>"
      + "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"120\"/>"
      + "<w:outlineLvl w:val=\"\(level - 1)\"/></w:pPr>"
      + "<w:rPr><w:b/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>"
  }

  private static func table(
    _ id: String, _ name: String, borders: Bool = false, isDefault: Bool = false
  ) -> String {
    let standard = isDefault ? " w:default=\"1\"" : ""
    let based = isDefault ? "" : "<w:basedOn w:val=\"TableNormal\"/>"
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"666666\"/>"
    }
    let lines = borders ? "<w:tblBorders>\(sides.joined())</w:tblBorders>" : ""
    return "<w:style w:type=\"table\"\(standard) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + based + "<w:pPr><w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
      + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(lines)<w:tblCellMar>"
      + "<w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/>"
      + "</w:tblCellMar></w:tblPr></w:style>"
  }
}
