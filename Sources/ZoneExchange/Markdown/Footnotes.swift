/// The footnotes of a Markdown text. Each place in a document gets one number, in order of first use.
struct Footnotes {
  private var numbers: [Citation: Int] = [:]
  private var citations: [Citation] = []

  /// The marks after a value with these sources: `[^1] [^2]`. Without the blank, raised numbers read as one.
  mutating func mark(_ cited: [Citation]) -> String {
    cited.map { "[^\(number(of: $0))]" }.joined(separator: " ")
  }

  /// The footnotes, after a blank line; empty if nothing was cited.
  var text: String {
    guard !citations.isEmpty else { return "" }
    return "\n" + citations.enumerated().map { "[^\($0 + 1)]: \(Self.text(of: $1))\n" }.joined()
  }

  /// A citation in Markdown, with its address as a link.
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
