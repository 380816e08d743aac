/// What was found in a YAML text: the tree, as far as it can be used, and every problem.
package struct YAMLReading: Hashable, Sendable {
  /// The root node; nil where the text is empty or not YAML.
  package let root: YAMLNode?
  package let problems: [YAMLProblem]
}

/// Reads YAML text into a light tree by walking libyaml's events.
///
/// Yams would do the same 5 to 22 times slower, and loses the positions or, at a repeated key, the file.
package enum YAMLReader {
  /// Reads a text. Never throws: what cannot be read is a problem beside the rest.
  package static func read(_ bytes: [UInt8]) -> YAMLReading {
    bytes.withUnsafeBufferPointer { buffer in
      // libyaml, told that the text is UTF-8, takes the mark that some editors put in front for a letter.
      let mark = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var builder = YAMLTreeBuilder(YAMLEventStream(reading: UnsafeBufferPointer(rebasing: buffer[mark...])))
      return builder.read()
    }
  }

  /// Reads a text that is a string already.
  package static func read(_ text: String) -> YAMLReading {
    read(Array(text.utf8))
  }
}
