import Benchmark
import CLibYAML

/// Plain work that no change of ours makes faster or slower, as a unit for the cost of benchmarks.
struct Reference: Sendable {
  /// The suffix of the name of a benchmark whose reference is not the loop.
  let tags: [String: String]
  let prepare: Comparison.Preparation

  /// Counts and sorts texts. Like most of our code, this is hashing, comparing and allocating.
  static let loop = Reference(tags: [:]) {
    // Too long for inline storage, like most of our strings.
    let texts = (0..<2000).map { "a text of some length, \($0 &* 7_919 % 1_009)" }
    return {
      var counts: [String: Int] = [:]
      for text in texts {
        counts[text, default: 0] += 1
      }
      blackHole(counts.sorted { $0.key < $1.key })
    }
  }

  /// libyaml alone on the same bytes: it parses every event and discards it. It grows with the number of dossiers, like
  /// the reading that it is compared with.
  static func libyaml(over files: @escaping @Sendable () throws -> [Seeds.File]) -> Reference {
    Reference(tags: ["beside": "libyaml"]) {
      let files = try files()
      return { files.forEach { walk($0.bytes) } }
    }
  }

  private static func walk(_ bytes: [UInt8]) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var isAtEnd = false
      while !isAtEnd {
        var event = yaml_event_t()
        isAtEnd = yaml_parser_parse(&parser, &event) == 0 || event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }
}
