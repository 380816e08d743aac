/// The format of a document.
enum DocumentFormat: Equatable {
  case plain, html, markdown, mail
  /// The text that `pdftotext` made of a PDF.
  case pdf

  /// The format of some bytes. Throws if they are not text.
  static func of(_ bytes: [UInt8], name: String?, contentType: String?) throws(IntakeError) -> DocumentFormat {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    try refuseBinary(bytes)
    let ending = ending(of: name)
    let type = contentType?.lowercased().prefix { $0 != ";" }.filter { $0 != " " } ?? ""
    if ["eml", "mht", "mhtml"].contains(ending) || type == "message/rfc822" || MailMessage.isMessage(bytes) {
      return .mail
    }
    if looksLikeHTML(bytes) || type == "text/html" || type == "application/xhtml+xml" { return .html }
    if type == "application/pdf" || ending == "pdf" { return .pdf }
    if type == "text/markdown" || ["md", "markdown", "mkd"].contains(ending) { return .markdown }
    let isPage = ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp"].contains(ending)
    return isPage && type != "text/plain" ? .html : .plain
  }

  /// The format, once the text is known: a page in UTF-16, and Markdown without a name.
  func refined(by text: String, name: String?) -> DocumentFormat {
    guard self == .plain else { return self }
    if Self.startsLikeHTML(text.prefix(1000).lowercased()) { return .html }
    let hasName = !Self.ending(of: name).isEmpty
    return !hasName && text.drop(while: \.isWhitespace).hasPrefix("# ") ? .markdown : .plain
  }

  /// The charset that the transport or the document declares.
  func declared(_ bytes: [UInt8], _ contentType: String?) -> Charset? {
    contentType.flatMap(Charset.parameter) ?? (self == .html ? Charset.declared(inMarkup: bytes) : nil)
  }

  private static func ending(of name: String?) -> String {
    guard let last = name?.split(separator: "/").last, let dot = last.lastIndex(of: "."), dot != last.startIndex else {
      return ""
    }
    return last[last.index(after: dot)...].lowercased()
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return startsLikeHTML(String(decoding: bytes[start...].prefix(1000), as: UTF8.self).lowercased())
  }

  private static func startsLikeHTML(_ head: String) -> Bool {
    var rest = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("<!--"), let end = rest.range(of: "-->") {
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    if rest.hasPrefix("<?xml") { return head.contains("<html") }
    let starts = [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<article", "<div", "<p>", "<h1", "<table", "<script",
    ]
    return starts.contains { rest.hasPrefix($0) }
  }

  private static func refuseBinary(_ bytes: [UInt8]) throws(IntakeError) {
    // A PDF may have other bytes before its mark.
    if bytes.prefix(1024).split(separator: UInt8(ascii: "%")).contains(where: { $0.starts(with: "PDF-".utf8) }) {
      throw .isPDF
    }
    for (mark, looks) in marks where bytes.starts(with: mark) { throw .notText(looksLike: looks) }
    if isNoise(bytes.prefix(1 << 16)) { throw .notText(looksLike: "binary data") }
  }

  /// Whether control characters occur as in bytes by chance. Every other byte of UTF-16 can look like one.
  private static func isNoise(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.count { $0 < 0x20 && $0 > 0 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    let isWide =
      bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.count { $0 == 0 } * 10 > bytes.count
    return !isWide && controls > 8 && controls * 50 > bytes.count
  }

  private static let marks: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("RIFF".utf8), "a picture, sound or video"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ([0x1F, 0x8B], "a gzip archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("{\\rtf".utf8), "an RTF document"),
  ]
}
