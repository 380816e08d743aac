import Foundation

/// What a command's help says beyond its first line: prose, and examples.
struct Discussion {
  /// The prose.
  let prose: [String]
  /// The lines of the examples.
  let examples: [String]

  init(_ text: String?) {
    let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    examples = lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    prose = lines.filter { !$0.hasPrefix("  ") && !["Example:", "Examples:"].contains($0) }
      .joined(separator: "\n").split(separator: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
      .filter { !$0.isEmpty }
  }
}
