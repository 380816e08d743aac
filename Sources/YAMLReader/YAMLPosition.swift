/// A place in a YAML text; lines and columns count from 1, columns in characters.
package struct YAMLPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  /// Makes a position from a line and a column, both counted from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
