import Benchmark
import ZoneCatalogue
import ZoneData

/// Queries to the catalogue.
func asking() {
  let window = 0..<40
  ask("Assemble a record") { [try required($0.record(required(RecordID("lahore-technopolis"))))] }
  ask("Window of zones") { try $0.rows(.zones, Query(), window: window) }
  ask("Window of partners") { try $0.rows(.partners, Query(), window: window) }
  ask("Window of contacts") { try $0.rows(.contacts, Query(), window: window) }
  ask("Window of the timeline") { try $0.rows(.events, Query(), window: window) }
  ask("Window of a province's timeline") { try $0.rows(.events, Query(Scope(province: "PK-PB")), window: window) }
  ask("Window of a zone's timeline") {
    try $0.rows(.events, Query(Scope(record: required(RecordID("lahore-technopolis")))), window: window)
  }
  ask("Window of lanes") { try $0.lanes(.body, Query(), window: window) }
  ask("Density of the timeline") { [try $0.density(Query())] }
  ask("Facet count of sectors") { try $0.facetCounts(.zones, Query(), .sector) }
  ask("Facet count of bodies") { try $0.facetCounts(.events, Query(), .body) }
  ask("All disputes") { try $0.disputes() }
  ask("All sources") { try $0.sources() }
  // By pinyin, by initials, in Chinese.
  for words in ["shenyang", "zgc", "中关村"] {
    ask("Search for \(words)") { try $0.rows(.partners, Query(filter: Filter(words: words)), window: window) }
  }
  ask("Search for haripur") { try $0.rows(.zones, Query(filter: Filter(words: "haripur")), window: window) }
  ask("Search for tech zone") { try $0.rows(.partners, Query(filter: Filter(words: "tech zone")), window: window) }
  ask("Search for events") { try $0.rows(.events, Query(filter: Filter(words: "technology")), window: window) }
}

private func ask<Answer>(_ name: String, _ question: @escaping @Sendable (Catalogue) throws -> [Answer]) {
  compare(name) {
    let catalogue = try Seeds.catalogue()
    // The dossiers change, and a query that no longer has results would only look fast.
    _ = try required(question(catalogue).first)
    return { blackHole(try question(catalogue)) }
  }
}
