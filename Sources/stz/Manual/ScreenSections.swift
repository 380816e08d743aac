import ZoneDashboard
import ZoneData
import ZoneViewModels

/// What one needs to know in front of the dashboard: marks, keys, and what can be typed into the filter.
enum ScreenSections {
  /// Writes the sections.
  static func write(on page: inout Mdoc) {
    page.section("Marks")
    page.prose("Every value that a record has carries a mark; in brackets its form in ASCII.")
    page.table(Mark.allCases.map(item), width: 8)
    page.section("Keys")
    page.prose(
      "These are the standard keys; `stz keys` prints those in force, and `?` in the dashboard finds every action.")
    let text = KeymapText(.standard)
    for context in InputContext.allCases {
      page.part(KeymapText.title(of: context))
      page.table(text.lines(context).filter { !$0.keys.isEmpty }.map { .init($0.keys, $0.title) }, width: 26)
    }
    page.section("Queries")
    page.prose(queries)
  }

  private static func item(of mark: Mark) -> Mdoc.Item {
    let signs = [Glyphs.unicode, .ascii].map { $0.mark(mark.role) }
    return .init(signs[0] == signs[1] ? signs[0] : "\(signs[0]) (\(signs[1]))", "\(mark.rawValue): \(about(mark))")
  }

  private static func about(_ mark: Mark) -> String {
    switch mark {
    case .sourced: "a document prints it"
    case .inferred: "no document prints it, and the reason is given"
    case .corrected: "a note says that what is printed is wrong, and why"
    case .disputed: "documents, or two places of one, contradict each other"
    case .unknown: "nobody says it, so nothing is filled in"
    }
  }

  private static let queries = """
    The filter of the dashboard and `--query` take words and terms, in any order. Words must all stand in a row; they may be \
    parts of words, Chinese, pinyin or initials, and in quotes they stand in that order. A term is a key, a colon and a \
    value: `status:notified`. Values of one key are alternatives, different keys must hold together, and a `-` before a term \
    leaves its rows out. A value with blanks needs quotes.

    The keys are \(QueryKey.names.map { "`\($0)`" }.joined(separator: ", ")).
    """
}
