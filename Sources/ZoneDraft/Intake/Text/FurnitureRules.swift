import Algorithms
import YAMLText
import ZoneData

/// The words by which the parts of a page around its article are recognised.
///
/// They are a YAML mapping with a list for each case below, so that a user can read them and replace any list.
package struct FurnitureRules: Equatable, Sendable {
  /// Lines after which only other things follow: comments, addresses, copyright.
  var ends: [String]
  /// Headings of lists of other articles. The article may go on after them.
  var related: [String]
  /// Those of them that stand between paragraphs, with one link below.
  var inline: [String]
  /// Whole lines that are left out: names of buttons.
  var lines: Set<String>
  /// Beginnings of lines that are left out: `Also read:`.
  var beginnings: [String]
  /// Ends of lines that are captions: `/File`.
  var captionEnds: [String]
  /// Words that only captions have.
  var captionMarks: [String]
  /// Words of classes and ids of elements that are left out. Several words are joined by a hyphen.
  var classes: Set<String>
  /// The same, for elements that hold the article.
  var bodies: Set<String>
  /// Beginnings and whole texts of bylines.
  var bylines: [String]
  /// Last words of bylines without a name: `Spokesman Report`.
  var bylineEnds: Set<String>
  /// Words by which the name of a newspaper, agency or site is told from that of a person.
  var outlets: [String]
  /// Words of the names of public offices, in any place of the name.
  var officials: [String]

  /// The shipped rules.
  package static let standard = FurnitureRules(Self.text) ?? FurnitureRules()

  private init() {
    (ends, related, lines, beginnings) = ([], [], [], [])
    (captionEnds, classes, bodies, bylines) = ([], [], [], [])
    (bylineEnds, outlets, officials) = ([], [], [])
    (inline, captionMarks) = ([], [])
  }

  /// The rules of a YAML text; nil if it is not a mapping of lists. A list that is left out is empty.
  package init?(_ yaml: String) {
    guard let root = YAMLReader.read(yaml).root, root.mapping != nil else { return nil }
    func list(_ key: String) -> [String] { root[key]?.sequence?.compactMap { $0.scalar?.lowercased() } ?? [] }
    (ends, related, lines, beginnings) = (list("ends"), list("related"), Set(list("lines")), list("beginnings"))
    (captionEnds, classes, bodies) = (list("caption-ends"), Set(list("classes")), Set(list("bodies")))
    (bylines, bylineEnds, outlets) = (list("bylines"), Set(list("byline-ends")), list("outlets"))
    (officials, inline, captionMarks) = (list("officials"), list("inline"), list("caption-marks"))
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
      if hasText, ends.contains(heading) { break }
      if hasText, related.contains(heading) {
        index = continuation(of: blocks, after: index) ?? blocks.count
        continue
      }
      index += 1
      guard !related.contains(heading), !ends.contains(heading), !isFurniture(block) else { continue }
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

  private func isInline(_ block: Block) -> Bool { inline.contains(Self.heading(block.text)) }

  /// Whether a line is a button, a link to another article, a caption or a notice.
  func isFurniture(_ block: Block) -> Bool {
    let text = block.text.lowercased()
    if !text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
      return true
    }
    if lines.contains(Self.heading(text)) { return true }
    if block.weight < 400, beginnings.contains(where: { text.hasPrefix($0) }) { return true }
    if block.weight < 250, captionEnds.contains(where: { text.hasSuffix($0) }) { return true }
    if block.weight < 250, captionMarks.contains(where: { FoldedText.holds(text, $0) }) { return true }
    return block.linkShare > 0.85 && block.weight < 250 && !block.endsSentence
  }

  /// Whether a name is that of a newspaper, an agency or a site.
  func isOutlet(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && $0 != "." }.map(String.init)
    return outlets.contains { outlet in
      outlet.utf8.first.map { $0 >= 0x80 } ?? false ? name.hasSuffix(outlet) : words.contains(outlet)
    } || name.lowercased().contains(".com") || name.lowercased().hasSuffix(".pk")
  }

  /// Whether a name is that of a public office.
  func isOfficial(_ name: String) -> Bool {
    let name = name.lowercased()
    return officials.contains { name.contains($0) }
  }

  /// A line as the lists have it: in small letters, without the punctuation and counts around it.
  static func heading(_ text: String) -> String {
    guard text.utf8.count <= 160 else { return "" }
    return String(text.lowercased().trimming { !($0.isLetter) })
  }
}
