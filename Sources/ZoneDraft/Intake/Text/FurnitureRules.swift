import Algorithms
import OrderedCollections
import ZoneData

/// The words by which the parts of a page around its article are recognised: the table `furniture` of the rules.
package struct FurnitureRules: Equatable, Sendable {
  /// The lists, with the words for them in the files.
  enum List: String, CaseIterable {
    /// Lines after which only other things follow: comments, addresses, copyright.
    case ends
    /// Headings of lists of other articles. The article may go on after them.
    case related
    /// Those of them that stand between paragraphs, with one link below.
    case inline
    /// Whole lines that are left out: names of buttons.
    case lines
    /// Beginnings of lines that are left out: `Also read:`.
    case beginnings
    /// Ends of lines that are captions: `/File`.
    case captionEnds = "caption-ends"
    /// Words that only captions have.
    case captionMarks = "caption-marks"
    /// Words of classes and ids of elements that are left out. Several words are joined by a hyphen.
    case classes
    /// The same, for elements that hold the article.
    case bodies
    /// Whole classes and ids of the comments of readers.
    case comments
    /// Words of classes of headlines that are not headings.
    case headlines
    /// Beginnings and whole texts of bylines.
    case bylines
    /// Last words of bylines without a name: `Spokesman Report`.
    case bylineEnds = "byline-ends"
    /// Words by which the name of a newspaper, agency or site is told from that of a person.
    case outlets
    /// Words of the names of public offices, in any place of the name.
    case officials
  }

  /// In the order of the files, because the first of several bylines counts.
  private var words: [List: OrderedSet<String>] = [:]

  init() {}

  subscript(_ list: List) -> OrderedSet<String> { words[list] ?? [] }

  /// Adds words to a list, in small letters.
  mutating func add(_ texts: [String], to list: List) {
    words[list, default: []].append(contentsOf: texts.map { $0.lowercased() })
  }

  /// Takes words away from every list.
  mutating func remove(_ texts: [String]) {
    for list in words.keys { words[list]?.subtract(texts.map { $0.lowercased() }) }
  }
}

extension FurnitureRules {
  /// The blocks of the article: without lines of furniture, lists of other articles, and what follows the article.
  func article(of blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    var hasText = false
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      let heading = Self.heading(block.text)
      // Above the text, such lines are only links to other parts of the page.
      if hasText, self[.ends].contains(heading) { break }
      if hasText, self[.related].contains(heading) {
        index = continuation(of: blocks, after: index) ?? blocks.count
        continue
      }
      index += 1
      guard !self[.related].contains(heading), !self[.ends].contains(heading), !isFurniture(block) else { continue }
      kept.append(block)
      hasText = hasText || block.weight >= 45 && block.endsSentence
    }
    return kept
  }

  /// Where the article goes on after the heading of a list of links: at the first of two paragraphs of prose, or at one in
  /// markup that shows that it has no links.
  private func continuation(of blocks: [Block], after heading: Int) -> Int? {
    let next = blocks.indices.dropFirst(heading + 1).prefix(12).first { blocks[$0].isProse }
    guard let next else { return nil }
    let others = blocks[(heading + 1)..<next]
    // Titles of other articles stand alone, so a paragraph right after one may be its teaser.
    let isTeaser = others.contains { $0.linkShare < 0.5 } && !(others.count == 1 && isInline(blocks[heading]))
    let second = blocks.indices.dropFirst(next + 1).first { $0 <= next + 2 && blocks[$0].isProse }
    return isTeaser && second == nil ? nil : others.isEmpty ? nil : next
  }

  private func isInline(_ block: Block) -> Bool { self[.inline].contains(Self.heading(block.text)) }

  /// Whether a line is a button, a link to another article, a caption or a notice.
  func isFurniture(_ block: Block) -> Bool {
    let text = block.text.lowercased()
    if !text.unicodeScalars.contains(where: Self.isWritten) { return true }
    if self[.lines].contains(Self.heading(text)) { return true }
    if block.weight < 400, self[.beginnings].contains(where: { text.utf8.starts(with: $0.utf8) }) { return true }
    if block.weight < 250, self[.captionEnds].contains(where: { text.utf8.reversed().starts(with: $0.utf8.reversed()) })
    {
      return true
    }
    if block.weight < 250, self[.captionMarks].contains(where: { FoldedText.holds(text, $0) }) { return true }
    return block.linkShare > 0.85 && block.weight < 250 && !block.endsSentence
  }

  /// Whether a character is of a word or a number.
  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.continuesWord : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a name is that of a newspaper, an agency or a site.
  func isOutlet(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && $0 != "." }.map(String.init)
    return self[.outlets].contains { outlet in
      outlet.utf8.first.map { $0 >= 0x80 } ?? false ? name.hasSuffix(outlet) : words.contains(outlet)
    } || name.lowercased().contains(".com") || name.lowercased().hasSuffix(".pk")
  }

  /// Whether a name is that of a public office.
  func isOfficial(_ name: String) -> Bool {
    let name = name.lowercased()
    return self[.officials].contains { name.contains($0) }
  }

  /// A line as the lists have it: in small letters, without the punctuation and counts around it.
  static func heading(_ text: String) -> String {
    guard text.utf8.count <= 160 else { return "" }
    return String(text.lowercased().trimming { !($0.isLetter) })
  }
}
