import Algorithms
import ZoneData

/// Splits the text of a public channel into its addresses.
struct ChannelReader {
  let text: String

  /// The labels that may precede an address. Others make the text a note.
  private static let labels: [String: Label] = [
    "tel": .telephone, "telephone": .telephone, "phone": .telephone, "ph": .telephone, "mobile": .telephone,
    "cell": .telephone, "uan": .telephone, "fax": .fax, "email": .other, "e-mail": .other, "mail": .other,
    "web": .other, "website": .other, "site": .other, "url": .other,
  ]

  private enum Label {
    case telephone, fax, other
  }

  /// The addresses, each once; empty if a part of the text is none.
  var addresses: [Channel.Address] {
    Self.all(Self.parts(of: text), Self.addresses(in:))
  }

  /// The addresses of all parts; empty if one of them has none.
  private static func all(_ parts: [String], _ addresses: (String) -> [Channel.Address]) -> [Channel.Address] {
    let found = parts.map(addresses)
    return found.contains { $0.isEmpty } ? [] : Array(found.joined().uniqued())
  }

  /// The parts between commas, semicolons, bars and line ends outside quotes. Within a URI only those before a blank
  /// separate.
  private static func parts(of text: String) -> [String] {
    var (parts, isQuoted) = ([""], false)
    for (character, next) in zip(text, text.dropFirst() + " ") {
      if character == "\"" { isQuoted.toggle() }
      let isSeparator = ",;|".contains(character) || character.isNewline
      if isSeparator, !isQuoted, next.isWhitespace || !parts[parts.count - 1].beginsWithScheme {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The addresses in a part. A part that is not one as a whole may hold several, with blanks or words between them.
  private static func addresses(in part: String) -> [Channel.Address] {
    let whole = single(part)
    guard whole.isEmpty else { return whole }
    let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
    let pieces = words.split { ["and", "or", "/", "&"].contains($0) }.map { $0.joined(separator: " ") }
    let found = pieces.count > 1 ? all(pieces, single) : []
    return found.isEmpty && words.count > 1 ? all(pieces.count > 1 ? [] : words, plain) : found
  }

  /// The addresses in a part that may have a label or, as in mail, a name before an address in angle brackets.
  private static func single(_ part: String) -> [Channel.Address] {
    if part.hasSuffix(">"), let start = part.lastIndex(of: "<") {
      return plain(String(part[part.index(after: start)...].dropLast()).trimmed)
    }
    let found = plain(part)
    guard found.isEmpty, let end = part.firstIndex(where: { $0 == ":" || $0.isWhitespace }),
      let label = labels[part[..<end].lowercased().filter { $0 != "." }]
    else { return found }
    let labelled = plain(String(part[part.index(after: end)...].drop { $0 == ":" }).trimmed)
    return label == .fax ? labelled.map(\.asFax) : labelled
  }

  private static func plain(_ text: String) -> [Channel.Address] {
    let lower = text.lowercased()
    if lower.hasPrefix("mailto:") { return mailboxes(ofURI: text.dropFirst("mailto:".count)) }
    if lower.hasPrefix("tel:") { return number(text.dropFirst("tel:".count).prefix { $0 != ";" }) }
    if lower.hasPrefix("fax:") { return number(text.dropFirst("fax:".count).prefix { $0 != ";" }).map(\.asFax) }
    if ["xmpp:", "sip:", "sips:", "im:"].contains(where: lower.hasPrefix), !text.hasBlank {
      return [.messaging(text.percentEncoded)]
    }
    if text.isMailbox { return [.mailbox(text)] }
    return web(text).map { [.web($0)] } ?? number(text)
  }

  /// The mailboxes of a URI (RFC 6068): those before the question mark, and those of its `to`.
  private static func mailboxes(ofURI text: Substring) -> [Channel.Address] {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let fields = parts.dropFirst().flatMap { $0.split(separator: "&") }
    let to = fields.filter { $0.lowercased().hasPrefix("to=") }.map { $0.dropFirst("to=".count) }
    let mailboxes = ([parts[0]] + to).flatMap { $0.split(separator: ",") }.map(\.percentDecoded)
    return mailboxes.allSatisfy(\.isMailbox) ? mailboxes.map { .mailbox($0) } : []
  }

  /// A telephone number of 7 to 15 digits (ITU-T E.164), without what separates them.
  private static func number(_ text: some StringProtocol) -> [Channel.Address] {
    let digits = text.filter(\.isASCIIDigit)
    guard (7...15).contains(digits.count), text.isTelephone else { return [] }
    if text.trimmed.hasPrefix("+") {
      // `+92 (0)51 …`: the zero is dialled only within the country.
      return [.telephone("+" + String(text).replacing("(0)", with: "").filter(\.isASCIIDigit), isFax: false)]
    }
    return [.telephone(text.trimmed, isFax: false)]
  }

  /// A site printed without a scheme is a web address.
  private static func web(_ text: String) -> String? {
    guard !text.hasBlank, !text.hasPrefix("@") else { return nil }
    if ["https://", "http://"].contains(where: text.lowercased().hasPrefix) { return text.percentEncoded }
    let host = text.prefix { $0 != "/" }
    let isHost = host.contains(".") && host.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) }
    return isHost && host.contains(where: \.isLetter) ? "https://" + text.percentEncoded : nil
  }
}

extension Channel.Address {
  fileprivate var asFax: Channel.Address {
    guard case .telephone(let number, _) = self else { return self }
    return .telephone(number, isFax: true)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(while: \.isWhitespace).reversed())
  }

  fileprivate var hasBlank: Bool { contains(where: \.isWhitespace) }

  fileprivate var isMailbox: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !hasBlank, let first = parts[0].first, first.isLetter || first.isNumber else {
      return false
    }
    return parts[1].contains(".") && !contains { "/:<>".contains($0) }
  }

  fileprivate var isTelephone: Bool {
    trimmed.drop { $0 == "+" }.allSatisfy { $0.isASCIIDigit || " \u{A0}-–().".contains($0) }
  }

  fileprivate var beginsWithScheme: Bool {
    let start = trimmed.lowercased()
    return ["mailto:", "http://", "https://", "tel:", "fax:", "sip:", "sips:", "xmpp:", "im:"].contains(
      where: start.hasPrefix)
  }

  fileprivate var percentDecoded: String {
    var (bytes, rest) = ([UInt8](), Substring(self).utf8)
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
