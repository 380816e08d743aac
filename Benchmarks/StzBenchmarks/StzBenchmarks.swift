import Benchmark
import Glibc

/// What the parts of the program cost on the shipped dossiers. `make bench` runs it; `Benchmarks/limits.txt` holds it.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput] + Round.metrics, warmupIterations: 2, maxDuration: .seconds(2))
  // Widths of characters and colours come from the terminal, which is always the same here.
  setenv("LC_ALL", "C.UTF-8", 1)
  setenv("TERM", "xterm-256color", 1)
  reading()
  indexing()
  asking()
  typing()
  drawing()
}
