import Benchmark
import Foundation
import ZoneData

/// What the catalogue costs on the shipped dossiers: reading, assembly, indexing, search, as-of. `make bench` runs it.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(metrics: metrics, warmupIterations: 2, maxDuration: .seconds(2))
  reading()
  indexing()
  asking()
}

private let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardized
  .path

private let metrics: [BenchmarkMetric] = [.wallClock, .cpuTotal, .peakMemoryResident]

/// A question is asked a thousand times, as one alone is near the grain of the clock; the figures are those of one.
private var scaled: Benchmark.Configuration {
  .init(
    metrics: metrics, warmupIterations: 1, scalingFactor: .kilo, maxDuration: .seconds(2))
}

/// One of the two articles, with the most claims.
private let article = "undated-spokesman-cptic"

private func reading() {
  Benchmark("Read a dossier") { benchmark in
    let file = seeds + "/\(article).yaml"
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let id = try required(SourceID(article))
    benchmark.startMeasurement()
    blackHole(DossierReader.read(bytes, id: id, file: file))
  }
  Benchmark("Read all dossiers") { benchmark in
    let files = try FileManager.default.contentsOfDirectory(atPath: seeds).filter { $0.hasSuffix(".yaml") }
    benchmark.startMeasurement()
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(filePath: seeds + "/" + file)))
      blackHole(DossierReader.read(bytes, id: try required(SourceID(String(file.dropLast(5)))), file: file))
    }
  }
}

private func indexing() {
  Benchmark("Index all dossiers in memory") { _ in
    blackHole(try Catalogue(folders: [seeds]))
  }
  Benchmark("Open the index on disk") { benchmark in
    try withCache { cache in
      blackHole(try cache.open())
      benchmark.startMeasurement()
      blackHole(try cache.open())
      benchmark.stopMeasurement()
    }
  }
  Benchmark("Index as of a day") { benchmark in
    try withCache { cache in
      let (today, day) = (try cache.open(), try required(Day(iso: "2022-08-02")))
      benchmark.startMeasurement()
      blackHole(try today.asOf(day))
      benchmark.stopMeasurement()
    }
  }
}

private func asking() {
  ask("Assemble a record of its claims") { blackHole(try $0.record(required(RecordID("lahore-technopolis")))) }
  ask("The first window of the zones") { blackHole(try $0.zones(Query(), window: 0..<40)) }
  ask("The timeline of a province") { blackHole(try $0.events(Query(Scope(province: "PK-PB")), window: 0..<40)) }
  ask("The density of the timeline") { blackHole(try $0.density(Query())) }
  ask("The facet of bodies") { blackHole(try $0.facetCounts(.events, Query(), .body)) }
  for words in ["shenyang", "zgc", "中关村", "haripur", "tech zone"] {
    ask("Search for \(words)") {
      blackHole(try $0.partners(Query(filter: Filter(words: words)), window: 0..<40))
    }
  }
}

private func ask(_ name: String, _ question: @escaping @Sendable (Catalogue) throws -> Void) {
  Benchmark(name, configuration: scaled) { benchmark in
    let catalogue = try Catalogue(folders: [seeds])
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      try question(catalogue)
    }
  }
}

/// An index on disk for one measurement.
private func withCache(_ measure: (CatalogueCache) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "stz-bench-\(UUID())")
  defer { try? FileManager.default.removeItem(at: folder) }
  try measure(CatalogueCache(folders: [seeds], in: folder, settling: 0))
}

/// A value that must be there for a measurement to mean anything.
private func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw CocoaError(.fileNoSuchFile) }
  return value
}
