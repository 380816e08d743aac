import ArgumentParser

/// Where the output goes.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write to this file, whole or not at all; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Let --output overwrite a file.") var force = false

  /// The file; nil for standard output.
  var file: OutputFile? {
    guard let output, output != "-" else { return nil }
    return OutputFile(path: output, overwrites: force)
  }

  /// Told before any work is done, not after it.
  func validate() throws {
    if output == "" { throw ValidationError("--output needs the name of a file.") }
  }

  /// Writes the whole output; lines of text are rid of what could steer a terminal before.
  func write(_ text: String) throws(Exit.Failure) {
    guard let file else { return try Output.write(text) }
    try file.write(text)
  }
}
