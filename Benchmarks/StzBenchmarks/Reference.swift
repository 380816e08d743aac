import Benchmark
import CLibYAML

/// Plain work that none of our changes makes faster or slower, so that what a benchmark costs can be told in it.
struct Reference: Sendable {
  /// What stands behind the name of a benchmark that has another reference than the loop.
  let tags: [String: String]
  let prepare: Comparison.Preparation

  /// Counts and sorts some texts, which is what most of our code comes down to: hashing, comparing, allocating.
  static let loop = Reference(tags: [:]) {
    // Too long to stand in the string itself, as most of ours are.
    let texts = (0..<2000).map { "a text of some length, \($0 &* 7_919 % 1_009)" }
    return {
      var counts: [String: Int] = [:]
      for text in texts {
        counts[text, default: 0] += 1
      }
      blackHole(counts.sorted { $0.key < $1.key })
    }
  }

  /// libyaml alone over the same bytes: it reads every event, and nothing is made of any. More dossiers make it longer, as
  /// they make the reading longer that it is beside.
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
