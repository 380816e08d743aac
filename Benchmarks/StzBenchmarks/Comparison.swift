import Benchmark

/// Measures some work beside a reference, in turns: what slows the machine down slows both down, and their ratio stays.
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

/// Some work and its reference, both made ready when they are needed: each benchmark runs in a process of its own, which
/// also holds all the others.
@MainActor final class Comparison {
  typealias Work = @MainActor () throws -> Void
  /// Gives the work that is measured; what it does itself is not.
  typealias Preparation = @MainActor @Sendable () throws -> Work

  private let reference: Reference
  private let prepare: Preparation
  private var ready: (work: Work, reference: Work)?

  nonisolated init(_ reference: Reference, _ prepare: @escaping Preparation) {
    self.reference = reference
    self.prepare = prepare
  }

  /// Measures both once.
  func round() throws -> Round {
    let (work, reference) = try ready ?? (prepare(), reference.prepare())
    ready = (work, reference)
    return Round(reference: try ProcessorTime.cost(of: reference), cost: try ProcessorTime.cost(of: work))
  }

  /// Lets go of what the work held, such as a folder on the disk.
  func end() { ready = nil }
}

/// What a reference and some work cost one after the other, in nanoseconds.
struct Round {
  let reference: Int
  let cost: Int

  /// The names by which `Benchmarks/Measure/micro.py` finds the values; the package takes whole numbers only.
  static let metrics = ["cost, ns", "reference, ns", "millionths of the reference"].map { BenchmarkMetric.custom($0) }

  /// The values of the metrics.
  var values: [Int] { [cost, reference, cost * 1_000_000 / reference] }
}
