import YAMLText

/// A mistake in a user's file: configuration, theme or keys. The rest of the file counts.
package struct ConfigProblem: Error, Equatable, Sendable {
  package let line: Int
  package let column: Int
  package let message: String

  init(_ message: String, at position: YAMLPosition) {
    line = position.line
    column = position.column
    self.message = message
  }

  /// The message with its position, as compilers write it.
  package func text(in file: String) -> String { "\(file):\(line):\(column): \(message)" }
}
