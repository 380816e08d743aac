import Algorithms
import YAMLText
import ZoneData

/// Markdown as blocks.
enum Markdown {
  /// The blocks of a text. The front matter and the first heading of level 1 go to `known`.
  static func blocks(of text: String, _ known: inout Article) -> [Block] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    takeFrontMatter(&lines, &known)
    var reader = MarkdownReader()
    for line in lines { reader.read(line) }
    reader.flush()
    if known.title == nil, let index = reader.blocks.firstIndex(where: { $0.kind == .headline }) {
      known.title = reader.blocks[index].text
    }
    return reader.blocks.map { $0.kind == .headline ? Block(.subheading, $0.text, linkShare: $0.linkShare) : $0 }
  }

  private static func takeFrontMatter(_ lines: inout [String], _ known: inout Article) {
    guard lines.first == "---", let end = lines.dropFirst().prefix(60).firstIndex(of: "---") else { return }
    let root = YAMLReader.read(lines[1..<end].joined(separator: "\n")).root
    lines.removeFirst(end + 1)
    func value(_ keys: String...) -> String? {
      keys.lazy.compactMap { root?[$0]?.scalar?.articleText }.first { !$0.isEmpty }
    }
    known.title = known.title ?? value("title")
    known.author = known.author ?? value("author")
    known.publisher = known.publisher ?? value("publisher", "source", "site")
    known.language = known.language ?? value("lang", "language")
    known.address = known.address ?? value("url", "address", "canonical", "link")
    known.published =
      known.published ?? value("published", "date").flatMap { PublicationDate.first(in: $0, needsDay: false) }
  }
}

/// Reads Markdown line by line.
private struct MarkdownReader {
  private(set) var blocks: [Block] = []
  private var lines: [String] = []
  private var kind = Paragraph.Kind.text
  private var isInCode = false

  mutating func read(_ raw: String) {
    var line = raw.trimming(while: \.isWhitespace)
    if line.hasPrefix("```") || line.hasPrefix("~~~") {
      isInCode.toggle()
      return flush()
    }
    while line.hasPrefix(">") { line = line.dropFirst().trimming(while: \.isWhitespace) }
    if line.isEmpty || isInCode || isRule(line) { return underline(line) }
    if let level = headingLevel(line) {
      flush()
      lines = [String(line.drop { $0 == "#" }.trimming { $0.isWhitespace || $0 == "#" })]
      kind = level == 1 ? .headline : .subheading
      return flush()
    }
    if line.hasPrefix("|") { return readRow(line) }
    if let item = item(line) {
      flush()
      (kind, line) = (.item, item)
    }
    lines.append(String(line))
  }

  /// Ends the block that is being read.
  mutating func flush() {
    defer { (lines, kind) = ([], .text) }
    let line = MarkdownInline(lines.joined(separator: " "))
    guard !line.text.isEmpty else { return }
    blocks.append(Block(kind, line.text, linkShare: line.linkShare))
  }

  /// A line of `=` or `-` under a line makes it a heading.
  private mutating func underline(_ line: Substring) {
    if lines.count == 1, kind == .text, line.hasPrefix("=") || line.hasPrefix("-") {
      kind = line.hasPrefix("=") ? .headline : .subheading
    }
    flush()
  }

  private func isRule(_ line: Substring) -> Bool {
    guard let first = line.first, "-=*_".contains(first), line.count >= 3 else { return false }
    return line.allSatisfy { $0 == first || $0 == " " }
  }

  private func headingLevel(_ line: Substring) -> Int? {
    let level = line.prefix { $0 == "#" }.count
    return (1...6).contains(level) && line.dropFirst(level).first == " " ? level : nil
  }

  private func item(_ line: Substring) -> Substring? {
    for bullet in ["- ", "* ", "+ "] where line.hasPrefix(bullet) { return line.dropFirst(2) }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    return (1...3).contains(number.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") ")) ? line : nil
  }

  /// A row of a table; the row that divides head and body is not one.
  private mutating func readRow(_ line: Substring) {
    flush()
    let cells = line.split(separator: "|").map { $0.trimming(while: \.isWhitespace) }
    guard !cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) else { return }
    (lines, kind) = ([cells.joined(separator: " | ")], .item)
    flush()
  }
}
