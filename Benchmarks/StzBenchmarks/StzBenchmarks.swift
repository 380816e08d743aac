import Benchmark
import Glibc

/// The costs of single operations on the shipped dossiers. `make bench` runs them and compares them with
/// `Benchmarks/limits.txt`.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput] + Round.metrics, warmupIterations: 2, maxDuration: .seconds(2))
  // Character widths and colours depend on the terminal, which is always the same here.
  setenv("LC_ALL", "C.UTF-8", 1)
  setenv("TERM", "xterm-256color", 1)
  reading()
  indexing()
  asking()
  typing()
  drawing()
}
