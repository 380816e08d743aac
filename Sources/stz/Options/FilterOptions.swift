import ArgumentParser
import Terminal
import ZoneData
import ZoneViewModels

/// What a list is narrowed to. Each option may stand several times: values of one are alternatives, options must hold
/// together.
struct FilterOptions: ParsableArguments {
  @Option(
    help: "What has to do with zones of this province or country: PK-KP, its name, DE; partners also by their seat.",
    completion: .provinces)
  var province: [String] = []
  @Option(help: "Zones of this status, such as notified, and what has to do with them.", completion: .statuses)
  var status: [String] = []
  @Option(help: "The sector of a zone or a body.", completion: .sectors) var sector: [String] = []
  @Option(help: "The kind of a body, an event or a source.", completion: .kinds) var kind: [String] = []
  @Option(help: "What has to do with this body: its id, its initials, or how its name begins.", completion: .bodies)
  var body: [String] = []
  @Option(help: "What has to do with this zone: its id, or how its name begins.", completion: .zones) var zone:
    [String] = []
  @Option(help: "Events of this year, and what has to do with them.", completion: .years) var year: [String] = []
  @Option(help: "The country of a body: CN, PK or a name.", completion: .countries) var country: [String] = []
  @Option(help: "What this source speaks of: its id or a part of it.", completion: .sources) var source: [String] = []
  @Option(help: "sourced, inferred, corrected, disputed or unknown.", completion: .marks) var mark: [String] = []
  @Option(help: "Events that may fall on this day or later: 2022, 2022-08, 2022-08-02.", completion: .years) var since:
    String?
  @Option(help: "Events that may fall on this day or earlier.", completion: .years) var until: String?
  @Option(help: "Rows in which all these words stand; the best fit comes first.") var search = ""
  @Option(help: "A query: 'province:punjab -status:proposed since:2022 \"technopolis\"'.") var query = ""

  /// The filter that the options are, for a list; throws at the first mistake.
  func filter(in catalogue: Catalogue, beside view: SavedView? = nil) throws -> Filter {
    if let mistake = try view?.mistake(in: catalogue) { throw Exit.Failure.usage(mistake) }
    let query = [view?.filter ?? "", query].filter { !$0.isEmpty }.joined(separator: " ")
    let parsed = try catalogue.parse(query)
    if let problem = parsed.problems.first {
      throw Exit.Failure.usage("--query: \(problem.message)\n\(Self.pointer(to: problem, in: query))")
    }
    var filter = parsed.filter
    for (facet, values) in facets {
      for value in values {
        filter.insert(Filter.Choice(facet, try self.value(value, facet, catalogue)))
      }
    }
    filter.since = try since.map { try Self.date($0, "--since") } ?? filter.since
    filter.until = try until.map { try Self.date($0, "--until") } ?? filter.until
    if let first = filter.since?.earliest, let last = filter.until?.latest, last < first {
      throw Exit.Failure.usage("--until \(last.iso) is before --since \(first.iso)")
    }
    filter.words = [filter.words, search].filter { !$0.isEmpty }.joined(separator: " ")
    return filter
  }

  private var facets: [(Facet, [String])] {
    [
      (.province, province), (.status, status), (.sector, sector), (.kind, kind), (.body, body), (.zone, zone),
      (.year, year), (.country, country), (.source, source), (.mark, mark),
    ]
  }

  private func value(_ text: String, _ facet: Facet, _ catalogue: Catalogue) throws -> String {
    switch try catalogue.find(text, facet) {
    case .success(let value): return value
    case .failure(let problem):
      // A place that is near, or several that are meant, are named already.
      let isUnknown = facet == .province && problem.kind != .ambiguousValue && problem.mend == nil
      let message = isUnknown ? "\(problem.message.dropLast()); \(try PlaceHint(catalogue).text)" : problem.message
      throw Exit.Failure.usage("--\(facet.rawValue): \(message)")
    }
  }

  private static func date(_ text: String, _ option: String) throws -> EDTFDate {
    do throws(EDTFError) {
      return try EDTFDate(text)
    } catch {
      throw Exit.Failure.usage("\(option): \(error.message)")
    }
  }

  /// The query with a line of signs under what is wrong.
  private static func pointer(to problem: QueryProblem, in query: String) -> String {
    let before = displayWidth(String(query.prefix(problem.range.lowerBound)))
    let width = displayWidth(String(query.dropFirst(problem.range.lowerBound).prefix(problem.range.count)))
    return "  \(query)\n  " + String(repeating: " ", count: before) + String(repeating: "^", count: max(1, width))
  }
}
