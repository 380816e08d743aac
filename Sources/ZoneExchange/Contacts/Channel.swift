import ZoneData

/// A public channel of a body as printed: web addresses, mailboxes, telephone numbers, or something else such as an
/// account. A document may print several in one.
struct Channel {
  let text: String

  /// One address within the channel.
  enum Address: Hashable {
    case mailbox(String)
    case web(String)
    /// A number as a URI can hold it (RFC 3966), with a plus or as printed.
    case telephone(String, isFax: Bool)
    /// A URI of a messaging service.
    case messaging(String)
  }

  init(_ value: RecordValue) {
    self.init(text: value.value.text)
  }

  init(text: String) {
    self.text = text
  }

  /// The addresses, each once; empty if a part of the text is none, so that the text belongs in a note.
  var addresses: [Address] { ChannelReader(text: text).addresses }

  /// The lines of a card; none if it has no property for the channel.
  func lines(_ version: CardVersion) -> [ContentLine] {
    addresses.map { $0.line(version) }
  }
}

extension Channel.Address {
  fileprivate func line(_ version: CardVersion) -> ContentLine {
    switch self {
    case .mailbox(let mailbox): return ContentLine(version == .three ? "EMAIL;TYPE=INTERNET" : "EMAIL", mailbox)
    case .web(let address): return ContentLine("URL", raw: address)
    case .messaging(let address): return ContentLine("IMPP", raw: address)
    case .telephone(let number, let isFax):
      let head = "TEL" + (isFax ? ";TYPE=fax" : "")
      guard version == .four, number.hasPrefix("+") else { return ContentLine(head, number) }
      return ContentLine(head + ";VALUE=uri", raw: "tel:" + number)
    }
  }
}
