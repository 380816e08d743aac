import ArgumentParser
import TerminalCells
import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// The options that filter a list. Each is repeatable: values of one option are alternatives, different options must
/// all match.
struct FilterOptions: ParsableArguments {
  @Option(
    help: "Rows related to zones in this province or country: PK-KP, its name, DE; partners also by their seat.",
    completion: .provinces)
  var province: [String] = []
  @Option(help: "Zones with this status, such as notified, and rows related to them.", completion: .statuses)
  var status: [String] = []
  @Option(
    name: .customLong("class"), help: "Zones of this class, zone, site or plan, and rows related to them.",
    completion: .classes)
  var zoneClass: [String] = []
  @Option(help: "The sector of a zone or a body.", completion: .sectors) var sector: [String] = []
  @Option(help: "The kind of a body, an event or a source.", completion: .kinds) var kind: [String] = []
  @Option(help: "Rows related to this body: its id, its initials, or the start of its name.", completion: .bodies)
  var body: [String] = []
  @Option(help: "People with a post at this body, and its own channels.", completion: .bodies) var staff: [String] = []
  @Option(help: "Rows related to this zone: its id, or the start of its name.", completion: .zones) var zone: [String] =
    []
  @Option(help: "Events of this year, and rows related to them.", completion: .years) var year: [String] = []
  @Option(help: "The country of a body: CN, PK or a name.", completion: .countries) var country: [String] = []
  @Option(help: "Rows that this source mentions: its id or a part of it.", completion: .sources) var source: [String] =
    []
  @Option(help: "sourced, inferred, corrected, disputed or unknown.", completion: .marks) var mark: [String] = []
  @Option(help: "Deals and events at this stage, such as under-way, and rows related to them.", completion: .stages)
  var stage: [String] = []
  @Option(help: "Partners with this tie to the authority: signed, joint-body, talks or none.", completion: .ties)
  var tie: [String] = []
  @Option(
    help: "Events that may lie on this day or later: 2022, 2022-08, 2022-08-02, or 18m for 18 months ago.",
    completion: .years) var since: String?
  @Option(help: "Events that may lie on this day or earlier.", completion: .years) var until: String?
  @Option(parsing: .unconditional, help: "Rows that contain all these words; the best match comes first.")
  var search = ""
  @Option(
    parsing: .unconditional, help: "A query: 'province:punjab -status:proposed since:2022 \"technopolis\"'.",
    completion: .queries)
  var query = ""

  /// The filter for a list. Throws at the first mistake.
  func filter(in catalogue: Catalogue, beside view: SavedView? = nil) throws -> Filter {
    if let mistake = try view?.mistake(in: catalogue) { throw Exit.Failure.usage(mistake) }
    let query = [view?.filter ?? "", query].filter { !$0.isEmpty }.joined(separator: " ")
    var filter = try Self.filter(of: query, in: catalogue)
    for (facet, values) in facets {
      for value in values {
        filter.insert(Filter.Choice(facet, try self.value(value, facet, catalogue)))
      }
    }
    let today = catalogue.ages?.today
    filter.since = try since.map { try Self.date($0, "--since", before: today) } ?? filter.since
    filter.until = try until.map { try Self.date($0, "--until", before: today) } ?? filter.until
    if let first = filter.since?.earliest, let last = filter.until?.latest, last < first {
      throw Exit.Failure.usage("--until \(last.iso) is before --since \(first.iso)")
    }
    filter.words = [filter.words, search].filter { !$0.isEmpty }.joined(separator: " ")
    return filter
  }

  /// The filter of a query. Throws at the first mistake; one wrong letter is reported with how it is read.
  static func filter(of query: String, in catalogue: Catalogue) throws -> Filter {
    let parsed = try catalogue.parse(query)
    for problem in parsed.problems {
      guard problem.kind == .misspelled else {
        throw Exit.Failure.usage("--query: \(problem.message)", details: pointer(to: problem, in: query))
      }
      Exit.report("--query: \(problem.message)")
    }
    return parsed.filter
  }

  private var facets: [(Facet, [String])] {
    [
      (.province, province), (.status, status), (.zoneClass, zoneClass),
      (.sector, sector), (.kind, kind), (.body, body), (.staff, staff),
      (.zone, zone),
      (.year, year), (.country, country), (.source, source), (.mark, mark),
      (.stage, stage), (.tie, tie),
    ]
  }

  private func value(_ text: String, _ facet: Facet, _ catalogue: Catalogue) throws -> String {
    let resolution = try catalogue.resolve(text, facet)
    if facet == .province, case .none(nearest: nil, _) = resolution {
      throw Exit.Failure.usage("--province: “\(text)” is not a known province; \(try PlaceHint(catalogue).text)")
    }
    guard !text.allSatisfy(\.isWhitespace) else { throw Exit.Failure.usage("--\(facet.rawValue): a value is missing") }
    if case .none = resolution, let problem = resolution.problem(for: text, facet.rawValue, at: 0..<0) {
      throw Exit.Failure.usage("--\(facet.rawValue): \(problem.message)")
    }
    return try resolution.value(of: text, facet.rawValue, option: "--" + facet.rawValue)
  }

  private static func date(_ text: String, _ option: String, before today: Day?) throws -> EDTFDate {
    do throws(EDTFError) {
      return try EDTFDate(typed: text, before: today)
    } catch {
      throw Exit.Failure.usage("\(option): \(error.message)")
    }
  }

  /// The query, with carets under the mistake.
  private static func pointer(to problem: QueryProblem, in query: String) -> [String] {
    let before = displayWidth(String(query.prefix(problem.range.lowerBound)))
    let width = displayWidth(String(query.dropFirst(problem.range.lowerBound).prefix(problem.range.count)))
    return ["  " + query, "  " + String(repeating: " ", count: before) + String(repeating: "^", count: max(1, width))]
  }
}
