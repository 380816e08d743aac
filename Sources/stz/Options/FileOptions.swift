import ArgumentParser

/// The options that choose the output file.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write to this file, whole or not at all; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Let --output overwrite an existing file.") var force = false

  /// The file; nil for standard output.
  var file: OutputFile? {
    guard let output, output != "-" else { return nil }
    return OutputFile(path: output, overwrites: force)
  }

  /// Reported before any work is done.
  func validate() throws {
    if output == "" { throw ValidationError("--output needs the path of a file.") }
  }

  /// Writes the whole output. Control characters have already been removed from text for people.
  func write(_ text: String) throws(Exit.Failure) {
    guard let file else { return try Output.write(text) }
    try file.write(text)
  }
}
