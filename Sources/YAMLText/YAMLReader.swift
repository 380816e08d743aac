/// The result of reading a YAML text: the usable part of the tree, and the problems.
package struct ParsedYAML: Hashable, Sendable {
  /// The root node; nil if the text is empty or not YAML.
  package let root: YAMLNode?
  package let problems: [YAMLProblem]
  /// How many more problems there are than are kept.
  package let omitted: Int
}

/// Parses YAML text into a light tree from libyaml's events.
///
/// Yams would be 5 to 22 times slower. It loses the positions and, at a repeated key, the file.
package enum YAMLReader {
  /// Parses a text. Problems are returned with the rest, never thrown.
  package static func read(_ bytes: [UInt8]) -> ParsedYAML {
    bytes.withUnsafeBufferPointer { buffer in
      // Told that the text is UTF-8, libyaml would take the byte order mark that some editors write for a letter.
      let mark = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let text = UnsafeBufferPointer(rebasing: buffer[mark...])
      var builder = YAMLTreeBuilder(YAMLEventStream(reading: text), CommentStarts(in: text))
      return builder.read()
    }
  }

  /// Parses a text that is already decoded.
  package static func read(_ text: String) -> ParsedYAML {
    read(Array(text.utf8))
  }
}
