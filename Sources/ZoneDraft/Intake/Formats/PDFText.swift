/// The text of a PDF as `pdftotext` writes it.
package enum PDFText {
  /// The program and its arguments: it reads the file and writes UTF-8 to standard output.
  package static func words(for file: String) -> [String] {
    ["pdftotext", "-enc", "UTF-8", "-nopgbrk", "-q", file.hasPrefix("-") ? "./" + file : file, "-"]
  }

  /// The blocks, without page numbers and lines that are repeated on most pages.
  static func blocks(of text: String) -> [Block] {
    let pages = text.split(separator: "\u{0C}")
    let repeated = repeatedLines(pages)
    let lines = text.replacing("\u{0C}", with: "\n\n").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let kept = lines.filter { line in
      let text = String(line).articleText
      return text.isEmpty || !repeated.contains(text) && !isPageNumber(text)
    }
    return PlainText.blocks(of: paragraphs(joined(kept.map { String($0).articleText })).joined(separator: "\n"))
  }

  /// The paragraphs as a line each with blank ones between them, for a text whose paragraphs stand too close together for `pdftotext`: a
  /// line that ends early ends its paragraph, or is one of the head.
  private static func paragraphs(_ lines: [String]) -> [String] {
    let texts = lines.filter { !$0.isEmpty }
    let isSeparated = (lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty)).contains("")
    guard !isSeparated, let width = texts.map(\.count).max(), width > 40 else { return lines }
    var (found, open): ([String], [String]) = ([], [])
    for line in texts {
      open.append(line)
      let endsEarly = line.count * 10 < width * (Block(.text, line).endsSentence ? 9 : 7)
      guard endsEarly else { continue }
      found += [open.joined(separator: " "), ""]
      open = []
    }
    return found + [open.joined(separator: " ")]
  }

  /// Lines on more than half of at least three pages: headers and footers.
  private static func repeatedLines(_ pages: [Substring]) -> Set<String> {
    guard pages.count >= 3 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      let lines = page.split(whereSeparator: \.isNewline).map { String($0).articleText }
      for line in Set(lines.prefix(2) + lines.suffix(2)) { counts[line, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 2 > pages.count }.keys)
  }

  private static func isPageNumber(_ line: String) -> Bool {
    let words = line.lowercased().split { $0 == " " || $0 == "/" || $0 == "|" }
    return !words.isEmpty && words.count <= 4 && words.contains { $0.allSatisfy(\.isNumber) }
      && words.allSatisfy {
        $0.allSatisfy { $0.isNumber || $0 == "-" } || ["page", "of", "p.", "第", "页"].contains(String($0))
      }
  }

  /// Joins a word that is divided at the end of a line, and a paragraph that goes on after a page's end.
  private static func joined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, last.hasSuffix("-"), let first = line.first, first.isLowercase,
        last.dropLast().last?.isLetter == true
      {
        joined[joined.count - 1] = last.dropLast() + line
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
