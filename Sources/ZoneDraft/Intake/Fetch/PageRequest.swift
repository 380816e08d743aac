/// How a page is fetched: by the user's curl, as a child process without a shell.
package struct PageRequest: Equatable, Sendable {
  package let address: String
  /// In seconds, for everything.
  package var time = 30

  private static let connectTime = 10
  private static let mostRedirects = 5
  /// The words before the line that curl writes to standard error when it is done.
  static let mark = "stz-page:"

  /// Nil if the text is not a web address: only http and https are fetched.
  package init?(_ text: String) {
    guard Self.isAddress(text) else { return nil }
    address = text
  }

  /// Whether a text begins like a web address and has nothing in it that an address has not.
  package static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }), text.utf8.count <= 8000 else {
      return false
    }
    let hasHost = text.dropFirst(scheme.count).first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
    return hasHost
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }
  }

  /// The program and its arguments. The page goes to standard output, and the mark with the outcome to standard error.
  ///
  /// The user's `.curlrc` is not read, because it can write files and add headers; proxies of the environment count.
  package var words: [String] {
    [
      "curl", "--disable", "--silent", "--show-error", "--globoff", "--location", "--max-redirs",
      "\(Self.mostRedirects)",
      "--proto", "=http,https", "--proto-redir", "=http,https", "--connect-timeout", "\(Self.connectTime)",
      "--max-time",
      "\(time)", "--max-filesize", "\(ArticleReader.sizeLimit)", "--compressed", "--user-agent",
      "Mozilla/5.0 (compatible; stz)", "--header", "Accept: text/html, text/plain;q=0.9, */*;q=0.5", "--write-out",
      "%{stderr}\n\(Self.mark) %{http_code} %{url_effective}\n\(Self.mark) %{content_type}\n", "--", address,
    ]
  }
}
