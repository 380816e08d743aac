import YAMLReader

/// A mistake in a file of the user's, a theme or the keys; the rest of the file is taken.
nonisolated package struct ConfigProblem: Error, Equatable, Sendable {
  package let line: Int
  package let column: Int
  package let message: String

  /// A mistake at a place.
  init(_ message: String, at position: YAMLPosition) {
    line = position.line
    column = position.column
    self.message = message
  }

  /// The mistake with its place, as compilers write it.
  package func text(in file: String) -> String { "\(file):\(line):\(column): \(message)" }
}
