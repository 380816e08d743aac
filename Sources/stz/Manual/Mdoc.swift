/// A page of the manual in mdoc, the language of mdoc(7), which both mandoc and groff print.
///
/// Prose may have words between backticks, which are printed bold.
struct Mdoc {
  /// Words that are explained.
  struct Item {
    /// The macros that print them: `Fl Fl data Ar dir`.
    let head: String
    let about: String

    /// Takes macros.
    init(head: String, _ about: String) {
      (self.head, self.about) = (head, about)
    }

    /// Takes words that one types as they are.
    init(_ words: String, _ about: String) {
      self.init(head: "Cm \(MdocText.words(words))", about)
    }
  }

  private(set) var text: String
  /// Whether a paragraph needs a free line before it: not under a heading.
  private var isUnderHeading = true

  /// Begins a page.
  init(_ title: String, section: Int, about: String) {
    text = """
      .Dd \(Version.date)
      .Dt \(title.uppercased()) \(section)
      .Os stz \(Version.text)
      .Sh NAME
      .Nm \(title)
      .Nd \(about)

      """
  }

  /// Begins a section.
  mutating func section(_ title: String) { begin(".Sh \(MdocText.words(title.uppercased()))") }

  /// Begins a part of a section.
  mutating func part(_ title: String) { begin(".Ss \(MdocText.words(title))") }

  private mutating func begin(_ heading: String) {
    line(heading)
    isUnderHeading = true
  }

  /// Adds a line of macros.
  mutating func line(_ line: String) { text += line + "\n" }

  /// Adds paragraphs, which have blank lines between them.
  mutating func prose(_ prose: String) {
    for paragraph in prose.split(separator: "\n\n") {
      if !isUnderHeading { line(".Pp") }
      MdocText.prose(String(paragraph)).forEach { line($0) }
      isUnderHeading = false
    }
  }

  /// Adds lines that are printed as they are.
  mutating func literal(_ lines: [String]) {
    block(".Bd -literal -offset 2n", lines.map(MdocText.literal), ".Ed")
  }

  /// Adds a list of what is explained, each below its words.
  mutating func list(_ items: [Item]) {
    block(".Bl -tag -width Ds", items.flatMap(Self.lines), ".El")
  }

  /// Adds a list of what is explained, each beside its words, which take so many columns at most.
  mutating func table(_ items: [Item], width: Int) {
    if !isUnderHeading { line(".Pp") }
    block(".Bl -tag -compact -width \(width)n", items.flatMap(Self.lines), ".El")
  }

  private mutating func block(_ begin: String, _ lines: [String], _ end: String) {
    guard !lines.isEmpty else { return }
    ([begin] + lines + [end]).forEach { line($0) }
    isUnderHeading = false
  }

  private static func lines(of item: Item) -> [String] { [".It \(item.head)"] + MdocText.prose(item.about) }
}
