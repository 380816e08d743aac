extension Sequence where Element == String {
  /// Words of the program, not of users, as a list after IN: `('a', 'b')`.
  var inSQL: String { "(" + map { "'\($0)'" }.joined(separator: ", ") + ")" }
}
