/// A public channel of a body: an address on the web, a mailbox, or another, such as an account.
struct Channel {
  let text: String

  init(_ value: RecordValue) {
    text = value.value.text
  }

  /// The line of a vCard; nil for what RFC 6350 has no property for.
  var line: ContentLine? {
    if let mailbox { return ContentLine("EMAIL", mailbox) }
    return address.map { ContentLine("URL", raw: $0) }
  }

  private var hasBlank: Bool { text.contains(where: \.isWhitespace) }

  private var mailbox: String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isMailbox = parts.count == 2 && !hasBlank && parts[0].first?.isLetter == true && parts[1].contains(".")
    return isMailbox && !text.contains("/") ? text : nil
  }

  /// A site that is printed without a scheme is one of the web.
  private var address: String? {
    guard !hasBlank, !text.hasPrefix("@") else { return nil }
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return text.percentEncoded }
    let host = text.prefix { $0 != "/" }
    let isHost = host.contains(".") && host.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) }
    return isHost && host.contains(where: \.isLetter) ? "https://" + text.percentEncoded : nil
  }
}
