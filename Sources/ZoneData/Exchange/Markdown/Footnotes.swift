/// The footnotes of a Markdown text: each document and place gets one number, in the order in which they come up.
struct Footnotes {
  private var numbers: [Citation: Int] = [:]
  private var citations: [Citation] = []

  /// The signs behind a value that some places say: `[^1][^2]`.
  mutating func mark(_ cited: [Citation]) -> String {
    cited.map { "[^\(number(of: $0))]" }.joined()
  }

  /// The footnotes themselves, below a blank line; empty where nothing was cited.
  var text: String {
    guard !citations.isEmpty else { return "" }
    return "\n" + citations.enumerated().map { "[^\($0 + 1)]: \(Self.text(of: $1))\n" }.joined()
  }

  /// A citation in Markdown, its address as a link.
  static func text(of citation: Citation) -> String {
    let address = citation.source.uri.map { "<\($0)>" } ?? citation.source.address.map(Markdown.escaped)
    return [Markdown.escaped(citation.text), address].compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func number(of citation: Citation) -> Int {
    if let number = numbers[citation] { return number }
    citations.append(citation)
    numbers[citation] = citations.count
    return citations.count
  }
}
