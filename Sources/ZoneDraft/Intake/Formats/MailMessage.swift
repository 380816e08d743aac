import Foundation
import ZoneData

/// A mail message (RFC 5322, RFC 2045), also a page that a browser saved in one file (MHTML).
enum MailMessage {
  /// Parts within parts that are followed at most.
  private static let deepest = 8

  /// Whether bytes begin with the headers of a message.
  static func isMessage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon < 40,
      head[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return false }
    let names = MailPart(bytes[...]).headers.keys
    return names.contains("from")
      && ["received", "mime-version", "message-id", "return-path"].contains(where: names.contains)
  }

  /// The article of the first readable part: HTML or plain text.
  static func article(of bytes: [UInt8], _ rules: FurnitureRules) throws(IntakeError) -> Article {
    let message = MailPart(bytes[...])
    guard !message.headers.isEmpty else { throw .badMessage("it has no headers; save it as text") }
    guard let part = readable(message, depth: 0) else {
      throw .badMessage("it has no part of plain text or HTML; save the attachment itself")
    }
    var known = Article(kind: .web, paragraphs: [])
    known.title = message.headers["subject"].map { MailWords.decoded($0).articleText }.flatMap { $0.isEmpty ? nil : $0 }
    let sender = message.headers["from"].map { MailWords.decoded($0) }
    known.publisher = sender.flatMap(senderName)
    known.published = message.headers["date"].flatMap { PublicationDate.first(in: $0) }
    known.language = message.headers["content-language"]
    if let location = message.headers["snapshot-content-location"] ?? part.headers["content-location"],
      location.hasPrefix("http")
    {
      known.address = location
      // A saved page has a made-up sender, and its own title and date.
      (known.publisher, known.title, known.published) = (nil, nil, nil)
    }
    let isHTML = part.type == "text/html"
    let declared = part.charset ?? (isHTML ? Charset.declared(inMarkup: part.content) : nil)
    let text = TextDecoder.text(of: part.content, declared: declared)
    return try ArticleReader.article(of: text, isHTML ? .html : .plain, rules, known: known)
  }

  /// The part to read. Of alternatives the plain text, unless it only says that the message is in HTML.
  private static func readable(_ part: MailPart, depth: Int) -> MailPart? {
    guard depth < deepest, !part.isAttachment else { return nil }
    switch part.type {
    case "text/plain", "text/html": return part
    case let type where type.hasPrefix("multipart/"):
      let found = part.parts.lazy.compactMap { readable($0, depth: depth + 1) }.prefix(2)
      guard let first = found.first else { return nil }
      guard type == "multipart/alternative", first.type == "text/plain",
        let page = found.first(where: { $0.type == "text/html" })
      else { return first }
      return first.content.count * 20 < page.content.count ? page : first
    case "message/rfc822": return readable(MailPart(part.content[...]), depth: depth + 1)
    default: return nil
    }
  }

  /// The display name of an address: `"Press Office" <…>`.
  private static func senderName(_ sender: String) -> String? {
    let name = sender.prefix { $0 != "<" }.filter { $0 != "\"" }.articleText
    return name.isEmpty || name.contains("@") ? nil : name
  }
}

/// A message or one of its parts: headers in small letters, and the body as it is transferred.
struct MailPart {
  private(set) var headers: [String: String] = [:]
  private let body: ArraySlice<UInt8>

  /// More headers than any message has.
  private static let mostHeaders = 500

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var last: String?
    while let line = Self.line(of: &rest), !line.isEmpty, headers.count < Self.mostHeaders {
      // Headers are ASCII; some programs write UTF-8.
      let text = String(decoding: line, as: UTF8.self)
      if let name = last, text.first?.isWhitespace == true {
        if headers[name]?.utf8.count ?? 0 < 10_000 { headers[name]? += " " + text.articleText }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let name = text[..<colon].lowercased()
      if headers[name] == nil {
        headers[name] = String(text[text.index(after: colon)...]).articleHeader
        last = name
      } else {
        last = nil
      }
    }
    body = rest
  }

  var type: String {
    let value = headers["content-type"] ?? "text/plain"
    return value.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
  }

  var charset: Charset? { headers["content-type"].flatMap(Charset.parameter) }

  var isAttachment: Bool { headers["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false }

  /// The body without its transfer encoding.
  var content: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "base64": TransferEncoding.base64(body)
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    default: Array(body)
    }
  }

  /// The parts of a multipart body.
  var parts: [MailPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var rest = body
    while parts.count < 100 {
      let begin = rest.startIndex
      guard let line = Self.line(of: &rest) else { break }
      guard line.starts(with: mark) else { continue }
      if let start, start < begin { parts.append(MailPart(body[start..<begin])) }
      start = rest.startIndex
      if line.dropFirst(mark.count).starts(with: "--".utf8) { return parts }
    }
    // A message that was cut off has no last mark.
    if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
    return parts
  }

  private func parameter(_ name: String) -> String? {
    guard let value = headers["content-type"], let found = value.lowercased().range(of: "\(name)=") else { return nil }
    let offset = value.lowercased().distance(from: value.lowercased().startIndex, to: found.upperBound)
    let rest = value.dropFirst(offset)
    return rest.first == "\""
      ? String(rest.dropFirst().prefix { $0 != "\"" }) : String(rest.prefix { $0 != ";" && $0 != " " })
  }

  /// Takes a line, without its end; nil at the end.
  private static func line(of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return line.last == 0x0D ? line.dropLast() : line
  }
}

extension String {
  /// The value of a header in one line. Spaces are not added: a charset or an address has none.
  fileprivate var articleHeader: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
