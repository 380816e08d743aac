import Algorithms

/// Plain text as blocks: paragraphs are separated by blank lines or, if there are none, by line ends.
enum PlainText {
  /// In Latin letters, as `Block.weight`.
  private static let longestSubheading = 110
  /// Lines of a text that was wrapped are about as long as each other.
  private static let wrapped = 45...110

  /// The blocks of a text, of which the short ones between paragraphs are subheadings.
  static func blocks(of text: String) -> [Block] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).articleText }
    let groups = lines.split(whereSeparator: \.isEmpty).map(Array.init)
    let hasBlankLines = groups.count > 1
    let blocks = groups.enumerated().flatMap { index, lines in
      // The lines of a head are often not separated from each other.
      let isHead = index == 0 && !isWrapped(lines)
      return hasBlankLines && !isHead || isWrapped(lines) ? joined(lines) : lines.map(block)
    }
    return withSubheadings(blocks)
  }

  /// The blocks of lines without a blank line between them: one paragraph, unless they are a list or the lines of a head.
  private static func joined(_ lines: [String]) -> [Block] {
    guard lines.count > 1 else { return lines.map(block) }
    var blocks: [Block] = []
    let isOneParagraph = isWrapped(lines) || lines.contains { Block(.text, $0).weight > 110 }
    for line in lines {
      let next = block(line)
      // Lines in a list are items or go on with the item before them.
      if isOneParagraph, next.kind == .text, let last = blocks.indices.last {
        blocks[last].text += separator(blocks[last].text, next.text) + next.text
      } else {
        blocks.append(next)
      }
    }
    return blocks
  }

  /// Chinese has no blanks between the lines of a paragraph.
  private static func separator(_ left: String, _ right: String) -> String {
    let isHan = [left.unicodeScalars.last, right.unicodeScalars.first].allSatisfy { ($0?.value ?? 0) >= 0x2E80 }
    return isHan ? "" : " "
  }

  /// Whether line ends come from a fixed width: the lines but the last are about as long, and go on in small letters.
  private static func isWrapped(_ lines: [String]) -> Bool {
    let lengths = lines.dropLast().map(\.count)
    guard let most = lengths.max(), wrapped.contains(most), let last = lines.last, last.count <= most + 10 else {
      return false
    }
    let full = lengths.count { $0 * 10 >= most * 7 }
    let cased = lines.dropFirst().filter { $0.first.map { $0.isUppercase || $0.isLowercase } ?? false }
    let small = cased.count { $0.first?.isLowercase ?? false }
    return full * 10 >= lengths.count * 8 && small * 3 >= cased.count
      && lines.count { Block(.text, $0).endsSentence } * 2 <= lines.count
  }

  private static func block(_ line: String) -> Block {
    guard let marker = listMarker(of: line) else { return Block(.text, line) }
    return Block(.item, String(line.dropFirst(marker).trimmingPrefix { $0.isWhitespace }))
  }

  /// The length of a bullet. A number before an item stays in its text, because the item may be quoted with it.
  private static func listMarker(of line: String) -> Int? {
    let bullets = ["- ", "* ", "• ", "•", "· ", "▪ ", "◦ ", "● ", "■ ", "➢ ", "– "]
    if let bullet = bullets.first(where: { line.hasPrefix($0) }), line.count > bullet.count { return bullet.count }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(number.count), let mark = line.dropFirst(number.count).first, mark == "." || mark == ")"
    else {
      return nil
    }
    return line.dropFirst(number.count + 1).first == " " ? 0 : nil
  }

  /// Marks the short lines between paragraphs as subheadings.
  private static func withSubheadings(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    for index in blocks.indices.dropFirst() where blocks[index].kind == .text && !blocks[index].endsSentence {
      let hasTextBefore = blocks[..<index].last { $0.kind == .text }.map { $0.weight > 110 } ?? false
      let hasTextAfter = blocks[safe: index + 1].map { $0.weight > 60 } ?? false
      if hasTextBefore, hasTextAfter, blocks[index].weight < longestSubheading { blocks[index].kind = .subheading }
    }
    return blocks
  }
}
