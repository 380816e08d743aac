import Dispatch
import Foundation

/// One run of a program as a child with its output in pipes, and its result.
struct ProgramRun {
  /// How a child exits.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  let end: End
  let output: String
  let errors: String

  /// The lines of standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  /// The lines of standard output, without empty ones.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs stz and waits until it exits.
  init(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws {
    try self.init(of: Program.path, arguments, environment: environment, input: input)
  }

  /// Runs a program and waits until it exits. A child that takes too long is killed, and no other process.
  ///
  /// Without a reader, the pipe of standard output is closed before the child writes a byte.
  init(
    of program: String, _ arguments: [String], environment: [String: String] = [:], input: String = "",
    hasReader: Bool = true, limit: Double = 30
  ) throws {
    let (stdin, stdout, stderr) = (try ChildPipe(), try ChildPipe(), try ChildPipe())
    if !hasReader {
      stdout.closeReader()
    }
    let child = try Child.start(
      program, arguments, environment: Program.environment.merging(environment) { $1 },
      descriptors: [stdin.reader, stdout.writer, stderr.writer])
    let watchdog = DispatchWorkItem { kill(child, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watchdog)
    stdin.closeReader()
    stdout.closeWriter()
    stderr.closeWriter()
    stdin.write(input)
    stdin.closeWriter()
    // One after the other: the output of stz on standard error is much smaller than a pipe.
    output = hasReader ? stdout.readToEnd() : ""
    errors = stderr.readToEnd()
    let status = Child.wait(for: child)
    watchdog.cancel()
    end = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}
