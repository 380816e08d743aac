import ZoneCatalogue
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The dashboard's marks, keys and query language.
enum ScreenSections {
  static func write(on page: inout Mdoc) {
    page.section("Marks")
    page.prose("Every value of a record carries a mark; its ASCII form is in brackets.")
    page.table(Mark.allCases.map(item), width: 8)
    page.section("Keys")
    page.prose(
      "These are the standard keys; `stz keys` prints those in force, and `?` in the dashboard lists every action.")
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
    case .sourced: "a document prints it, or several that are copies of one origin"
    case .confirmed: "documents of several origins give it"
    case .inferred: "no document prints it, and the reason is given"
    case .corrected: "a note says that the printed value is wrong, and why"
    case .disputed: "documents contradict each other, or one contradicts itself"
    case .unknown: "no document gives it"
    }
  }

  private static let queries = """
    The filter of the dashboard and `--query` take words and terms, in any order. All words must occur in a row. They \
    may be parts of words, Chinese, pinyin or initials; quoted words must occur in that order. A term is a key, a colon \
    and a value: `status:notified`. Values of one key are alternatives, different keys must all match, and a `-` before \
    a term excludes its rows. Quote a value with spaces.

    The keys are \(QueryKey.names.map { "`\($0)`" }.joined(separator: ", ")).
    """
}
