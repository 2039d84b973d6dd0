import Casework

/// The parts of a DOCX file around its text: styles, lists, settings, heads and feet.
struct WordPackage {
  let papers: [Paper]
  let safety: PaperSafety

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org"
  static let namespaces =
    "xmlns:w=\"\(office)/wordprocessingml/2006/main\" "
    + "xmlns:r=\"\(office)/officeDocument/2006/relationships\""

  private var language: Language { papers.first?.language ?? .finnish }

  private func line(_ text: String) -> String { MarkupText.escaped(safety.line(text)) }

  // MARK: What is in the file

  var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var parts = [
      ("/word/document.xml", "\(word).document.main+xml"),
      ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/numbering.xml", "\(word).numbering+xml"),
      ("/word/settings.xml", "\(word).settings+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    for number in 1...papers.count {
      parts.append(("/word/header\(number).xml", "\(word).header+xml"))
      parts.append(("/word/footer\(number).xml", "\(word).footer+xml"))
    }
    let overrides = parts.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }
    return "<Types xmlns=\"\(WordPackage.office)/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.joined() + "</Types>"
  }

  static let relations = relations([
    ("rId1", "\(office)/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
    (
      "rId2", "\(office)/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  var documentRelations: String {
    let kind = "\(WordPackage.office)/officeDocument/2006/relationships"
    var parts = ["styles", "numbering", "settings"].map { ($0, "\(kind)/\($0)", "\($0).xml") }
    for number in 1...papers.count {
      parts.append(("header\(number)", "\(kind)/header", "header\(number).xml"))
      parts.append(("footer\(number)", "\(kind)/footer", "footer\(number).xml"))
    }
    return WordPackage.relations(parts)
  }

  private static func relations(_ parts: [(id: String, kind: String, target: String)]) -> String {
    let rows = parts.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(office)/package/2006/relationships\">" + rows.joined()
      + "</Relationships>"
  }

  /// Title, language and the paper's day; nobody's name.
  var properties: String {
    let day = papers.first?.day.map { "\($0.isoText)T00:00:00Z" }
    let made = ["created", "modified"].map { name in
      day.map { "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\($0)</dcterms:\(name)>" } ?? ""
    }
    return "<cp:coreProperties "
      + "xmlns:cp=\"\(WordPackage.office)/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      + "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(line(papers.first?.title ?? ""))</dc:title>"
      + "<dc:language>\(language.wordTag)</dc:language>" + made.joined() + "</cp:coreProperties>"
  }

  // MARK: Pages

  /// A4 with the head and the foot of one paper.
  static func section(_ number: Int, _ paper: Paper) -> String {
    let margin = paper.look == .form ? 850 : 1134
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\(number)\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"footer\(number)\"/>"
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
      + "<w:pgMar w:top=\"\(margin)\" w:right=\"1134\" w:bottom=\"\(margin + 170)\" w:left=\"1134\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/>"
      + "</w:sectPr>"
  }

  func header(_ paper: Paper) -> String {
    "<w:hdr \(WordPackage.namespaces)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
      + words(paper.title, paper) + "</w:p></w:hdr>"
  }

  /// What the paper says at the foot of each page, and the page's number.
  func footer(_ paper: Paper) -> String {
    func field(_ name: String) -> String {
      "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
    // LibreOffice counts the pages of the whole file only.
    let count =
      papers.count > 1
      ? "" : "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES")
    return "<w:ftr \(WordPackage.namespaces)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
      + words(paper.foot, paper) + "<w:r><w:tab/></w:r>" + field("PAGE") + count
      + "</w:p></w:ftr>"
  }

  private func words(_ text: String, _ paper: Paper) -> String {
    "<w:r><w:rPr><w:lang w:val=\"\(paper.language.wordTag)\"/></w:rPr>"
      + "<w:t xml:space=\"preserve\">\(line(text))</w:t></w:r>"
  }

  // MARK: Lists and settings

  /// Levels of lists that have a look of their own.
  static let levels = 6

  static func indent(_ level: Int) -> Int { 340 * (level + 1) }

  static let numbering: String = {
    let rows = (0..<levels).map { level in
      "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
        + "<w:lvlText w:val=\"\(level % 2 == 0 ? "\u{2022}" : "\u{2013}")\"/>"
        + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"\(indent(level))\" "
        + "w:hanging=\"283\"/></w:pPr></w:lvl>"
    }
    return "<w:numbering \(namespaces)><w:abstractNum w:abstractNumId=\"0\">"
      + "<w:multiLevelType w:val=\"hybridMultilevel\"/>" + rows.joined()
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
  }()

  var settings: String {
    "<w:settings \(WordPackage.namespaces)><w:defaultTabStop w:val=\"567\"/>"
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(language.wordTag)\"/></w:settings>"
  }
}
