import Foundation

/// The part of a command's help after its first line: prose and examples.
struct Discussion {
  let prose: [String]
  let examples: [String]

  init(_ text: String?) {
    let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    examples = lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
    prose = lines.filter { !$0.hasPrefix("  ") && !["Example:", "Examples:"].contains($0) }
      .joined(separator: "\n").split(separator: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
      .filter { !$0.isEmpty }
  }
}
