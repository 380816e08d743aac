import ArgumentParser
import Foundation
import ZoneData

/// How the program ends.
enum Exit {
  /// The codes of its end: EX_UNAVAILABLE and EX_IOERR are the system's, and 2 what scripts know for a wrong use.
  enum Code: Int32, CaseIterable {
    case fine = 0
    case found = 1
    case usage = 2
    case terminal = 69
    case file = 74

    /// What it means.
    var about: String {
      switch self {
      case .fine: "All is well; problems in dossiers are told on standard error."
      case .found: "A check found an error, or there is no record of the id that was asked for."
      case .usage: "The command was not used as it can be."
      case .terminal: "The terminal cannot be used, such as one whose `TERM` is not known."
      case .file: "Something cannot be read or written, or `--output` may not overwrite a file."
      }
    }
  }

  /// A failure with its exit code and one sentence for standard error.
  struct Failure: Error {
    let code: Code
    let message: String

    init(_ code: Code, message: String) {
      (self.code, self.message) = (code, message)
    }

    /// A wrong use of the command.
    static func usage(_ message: String) -> Failure { Failure(.usage, message: message) }
    /// A terminal that cannot be used.
    static func terminal(_ message: String) -> Failure { Failure(.terminal, message: message) }
    /// Something that cannot be read or written.
    static func file(_ message: String) -> Failure { Failure(.file, message: message) }
  }

  /// Prints what there is to say of an error and ends with its code; help and version are no errors.
  static func leave(with error: any Error) -> Never {
    if let failure = error as? Failure {
      say(failure.message)
      exit(failure.code.rawValue)
    }
    if let code = error as? ExitCode {
      exit(code.rawValue)
    }
    if let error = error as? CatalogueError {
      say("the index cannot be read: \(error)")
      exit(Code.file.rawValue)
    }
    let code = StzCommand.exitCode(for: error)
    guard code.isSuccess else {
      say(UsageSentence(error).text)
      // ArgumentParser's own is EX_USAGE, 64.
      exit(code == .validationFailure ? Code.usage.rawValue : code.rawValue)
    }
    do throws(Failure) {
      try Output.write(StzCommand.fullMessage(for: error) + "\n")
    } catch {
      say(error.message)
      exit(error.code.rawValue)
    }
    exit(0)
  }

  /// Prints a line on standard error; where nobody can read it, nothing is lost.
  static func say(_ message: String) {
    _ = Output.write("stz: \(message)\n".withoutControls, to: STDERR_FILENO)
  }
}
