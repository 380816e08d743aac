import Benchmark
import Foundation
import ZoneData

/// What the catalogue costs on the shipped dossiers: reading, assembly, indexing, search, as-of. `make bench` runs it.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 2, maxDuration: .seconds(3))
  reading()
  assembling()
  indexing()
  asking()
}

private let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardized.path

/// The longest of the two articles' dossiers.
private let article = seeds + "/undated-spokesman-cptic.yaml"

private func reading() {
  Benchmark("Read a dossier") { benchmark in
    let bytes = Array(try Data(contentsOf: URL(filePath: article)))
    let id = try required(SourceID("undated-spokesman-cptic"))
    benchmark.startMeasurement()
    blackHole(DossierReader.read(bytes, id: id, file: article))
  }
  Benchmark("Read all dossiers") { _ in
    blackHole(DossierFolder.read([seeds]))
  }
}

private func assembling() {
  Benchmark("Assemble all records") { benchmark in
    let contents = DossierFolder.read([seeds])
    benchmark.startMeasurement()
    let assembly = Assembly(contents)
    for id in assembly.kinds.keys {
      blackHole(assembly.record(id))
    }
  }
}

private func indexing() {
  Benchmark("Index all dossiers in memory") { _ in
    blackHole(try Catalogue(folders: [seeds]))
  }
  Benchmark("Open the index on disk") { benchmark in
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-bench-\(ProcessInfo.processInfo.processIdentifier)")
    let cache = CatalogueCache(folders: [seeds], in: folder, settling: 0)
    blackHole(try cache.open())
    benchmark.startMeasurement()
    blackHole(try cache.open())
    benchmark.stopMeasurement()
    try FileManager.default.removeItem(at: folder)
  }
  Benchmark("Index as of a day") { _ in
    blackHole(try Catalogue(folders: [seeds], asOf: Day(iso: "2022-08-02")))
  }
}

/// Each question is asked a hundred times, as one alone is near the clock's grain.
private func asking() {
  ask("A record with its claims") { blackHole(try $0.record(try required(RecordID("lahore-technopolis")))) }
  ask("The first window of the zones") { blackHole(try $0.zones(Query(), window: 0..<40)) }
  ask("The timeline of a province") {
    blackHole(try $0.events(Query(Scope(province: "PK-PB")), window: 0..<40))
  }
  for words in ["shenyang", "zgc", "中关村", "haripur", "tech zone"] {
    ask("Search for \(words)") { blackHole(try $0.partners(Query(filter: words), window: 0..<40)) }
  }
}

private func ask(_ name: String, _ question: @escaping @Sendable (Catalogue) throws -> Void) {
  Benchmark(name, configuration: .init(scalingFactor: .one)) { benchmark in
    let catalogue = try Catalogue(folders: [seeds])
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      try question(catalogue)
    }
  }
}

/// A value that must be there for a measurement to mean anything.
private func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw CocoaError(.fileNoSuchFile) }
  return value
}
