/// A manual page in mdoc, the language of mdoc(7), which both mandoc and groff format.
///
/// Words in backticks are printed bold.
struct Mdoc {
  /// Words with an explanation.
  struct Item {
    /// The macros for the words: `Fl Fl data Ar dir`.
    let head: String
    let about: String

    init(head: String, _ about: String) {
      (self.head, self.about) = (head, about)
    }

    /// For words that are typed literally.
    init(_ words: String, _ about: String) {
      self.init(head: "Cm \(MdocText.words(words))", about)
    }
  }

  private(set) var text: String
  /// Whether the last line is a heading, after which a paragraph needs no blank line.
  private var isUnderHeading = true

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

  mutating func section(_ title: String) { begin(".Sh \(MdocText.words(title.uppercased()))") }

  /// Begins a subsection.
  mutating func part(_ title: String) { begin(".Ss \(MdocText.words(title))") }

  private mutating func begin(_ heading: String) {
    line(heading)
    isUnderHeading = true
  }

  mutating func line(_ line: String) { text += line + "\n" }

  /// Adds paragraphs, separated by blank lines.
  mutating func prose(_ prose: String) {
    for paragraph in prose.split(separator: "\n\n") {
      if !isUnderHeading { line(".Pp") }
      MdocText.prose(String(paragraph)).forEach { line($0) }
      isUnderHeading = false
    }
  }

  /// Adds lines that are printed literally.
  mutating func literal(_ lines: [String]) {
    block(".Bd -literal -offset 2n", lines.map(MdocText.literal), ".Ed")
  }

  /// Adds a list with each explanation below its words.
  mutating func list(_ items: [Item]) {
    block(".Bl -tag -width Ds", items.flatMap(Self.lines), ".El")
  }

  /// Adds a list with each explanation beside its words, which take at most `width` columns.
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
