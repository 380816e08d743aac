import Foundation
import Testing

/// A manual page as printed by the program, and as formatted by mandoc.
final class ManualPage {
  /// Whether mandoc is installed.
  static let canBePrinted = (try? ProgramRun(of: "/usr/bin/env", ["mandoc", "/dev/null"]))?.end == .exit(0)

  /// The page in mdoc.
  let source: String
  private let folder: DataFolder
  private let file: String

  init(_ name: String) throws {
    let run = try ProgramRun("manual", name)
    #expect(run.end == .exit(0), "\(run.errors)")
    source = run.output
    folder = try DataFolder()
    file = folder.file(name)
    try folder.write(source, to: name)
  }

  /// The formatted page, without bold and underlines.
  func printed() throws -> [String] {
    let run = try ProgramRun(of: "/usr/bin/env", ["mandoc", "-T", "utf8", "-O", "width=78", file])
    return run.output.replacing(/.\u{8}/, with: "").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The lines under a heading of the formatted page, up to the next heading.
  func printed(under heading: String) throws -> [String] {
    let isHeading = { (line: String) in line.prefix { $0 == " " }.count < 5 && !line.isEmpty }
    let lines = try printed().drop { $0.trimmingCharacters(in: .whitespaces) != heading || !isHeading($0) }
    return Array(lines.dropFirst().prefix { !isHeading($0) })
  }

  /// The faults that mandoc finds, including style, but not missing pages in references.
  func problems() throws -> [String] {
    let run = try ProgramRun(of: "/usr/bin/env", ["mandoc", "-T", "lint", "-W", "style", file])
    return run.lines.filter { !$0.contains("referenced manual not found") }
  }
}
