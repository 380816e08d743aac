import ArgumentParser
import Foundation
import Platform
import SystemPackage
import ZoneCatalogue

/// Exit codes and failures.
enum Exit {
  /// EX_UNAVAILABLE and EX_IOERR are the system's codes; 2 is the usual code for a usage error.
  enum Code: Int32, CaseIterable {
    case fine = 0
    case found = 1
    case usage = 2
    case due = 3
    case terminal = 69
    case file = 74

    var about: String {
      switch self {
      case .fine: "Success; problems in dossiers are reported on standard error."
      case .found:
        "A check found an error, a name means no record or several, a search found nothing, or an import left out a cell."
      case .usage: "Usage error."
      case .due: "`stz agenda` or `stz today` found something that is overdue or due today."
      case .terminal: "The terminal cannot be used, for example because its `TERM` is unknown."
      case .file: "A file cannot be read or written, or `--output` names a file that already exists."
      }
    }
  }

  /// A failure with its exit code and one sentence for standard error.
  struct Failure: Error, CustomStringConvertible {
    let code: Code
    let message: String
    /// Lines that follow the message.
    var details: [String] = []

    var description: String { message }

    init(_ code: Code, message: String, details: [String] = []) {
      (self.code, self.message, self.details) = (code, message, details)
    }

    static func usage(_ message: String, details: [String] = []) -> Failure {
      Failure(.usage, message: message, details: details)
    }
    static func terminal(_ message: String) -> Failure { Failure(.terminal, message: message) }
    static func file(_ message: String) -> Failure { Failure(.file, message: message) }
  }

  /// Reports an error and exits with its code. Help and version are not errors.
  static func leave(with error: any Error) -> Never {
    if let failure = error as? Failure {
      report(failure.message, details: failure.details)
      exit(failure.code.rawValue)
    }
    if let code = error as? ExitCode {
      exit(code.rawValue)
    }
    if let error = error as? CatalogueError {
      report("the index cannot be read: \(error)")
      exit(Code.file.rawValue)
    }
    let code = StzCommand.exitCode(for: error)
    guard code.isSuccess else {
      report(UsageSentence(error).text)
      // ArgumentParser's own is EX_USAGE, 64.
      exit(code == .validationFailure ? Code.usage.rawValue : code.rawValue)
    }
    do throws(Failure) {
      try Output.write(StzCommand.fullMessage(for: error) + "\n")
    } catch {
      report(error.message)
      exit(error.code.rawValue)
    }
    exit(0)
  }

  /// Prints a message on standard error, and lines with its details, or records it in the log if it cannot be printed.
  static func report(_ message: String, details: [String] = []) {
    // The name of a file may hold a line end.
    let lines = (["stz: " + message] + details).map { $0.inOneLine.forTerminal + "\n" }.joined()
    logFailure(to: "write to standard error: \(message)") {
      try FileDescriptor.standardError.writeWhole(Output.text(lines, on: STDERR_FILENO).utf8)
    }
  }
}
