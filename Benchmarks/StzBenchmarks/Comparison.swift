import Benchmark

/// Measures work and a reference in turn. Whatever slows the machine down affects both, and their ratio stays.
func compare(
  _ name: String, with reference: Reference = .loop, preparing prepare: @escaping Comparison.Preparation
) {
  let comparison = Comparison(reference, prepare)
  Benchmark(
    name,
    configuration: .init(tags: reference.tags),
    closure: { benchmark in
      let round = try await comparison.round()
      for (metric, value) in zip(Round.metrics, round.values) {
        benchmark.measurement(metric, value)
      }
    },
    teardown: { await comparison.end() })
}

/// Work and its reference, prepared on demand: each benchmark runs in a process of its own, which also contains all the
/// others.
@MainActor final class Comparison {
  typealias Work = @MainActor () throws -> Void
  /// Prepares the work and returns it. Only the work is measured.
  typealias Preparation = @MainActor @Sendable () throws -> Work

  private let reference: Reference
  private let prepare: Preparation
  private var ready: (work: Work, reference: Work)?

  nonisolated init(_ reference: Reference, _ prepare: @escaping Preparation) {
    self.reference = reference
    self.prepare = prepare
  }

  func round() throws -> Round {
    let (work, reference) = try ready ?? (prepare(), reference.prepare())
    ready = (work, reference)
    return Round(reference: try ProcessorTime.cost(of: reference), cost: try ProcessorTime.cost(of: work))
  }

  /// Releases what the work used, such as a folder on the disk.
  func end() { ready = nil }
}

/// The cost of the reference and of the work, in nanoseconds.
struct Round {
  let reference: Int
  let cost: Int

  /// Metric names that `Benchmarks/Measure/micro.py` looks for. The package supports only whole numbers.
  static let metrics = ["cost, ns", "reference, ns", "millionths of the reference"].map { BenchmarkMetric.custom($0) }

  var values: [Int] { [cost, reference, cost * 1_000_000 / reference] }
}
