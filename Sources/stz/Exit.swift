import ArgumentParser
import Foundation
import ZoneData

/// How the program ends.
enum Exit {
  /// A failure with its exit code and one sentence for standard error.
  struct Failure: Error {
    let code: Int32
    let message: String

    /// A wrong use of the command.
    static func usage(_ message: String) -> Failure { Failure(code: 2, message: message) }
    /// A terminal that cannot be used (EX_UNAVAILABLE).
    static func terminal(_ message: String) -> Failure { Failure(code: 69, message: message) }
    /// Something that cannot be read or written (EX_IOERR).
    static func file(_ message: String) -> Failure { Failure(code: 74, message: message) }
  }

  /// Prints what there is to say of an error and ends with its code; help and version are no errors.
  static func leave(with error: any Error) -> Never {
    if let failure = error as? Failure {
      say(failure.message)
      exit(failure.code)
    }
    if let code = error as? ExitCode {
      exit(code.rawValue)
    }
    if let error = error as? CatalogueError {
      say("the index cannot be read: \(error)")
      exit(74)
    }
    let code = StzCommand.exitCode(for: error)
    guard code.isSuccess else {
      say(UsageSentence(error).text)
      // ArgumentParser's EX_USAGE; people and scripts know 2.
      exit(code == .validationFailure ? 2 : code.rawValue)
    }
    do throws(Failure) {
      try Output.write(StzCommand.fullMessage(for: error) + "\n")
    } catch {
      say(error.message)
      exit(error.code)
    }
    exit(0)
  }

  /// Prints a line on standard error; where nobody can read it, nothing is lost.
  static func say(_ message: String) {
    _ = Output.write("stz: \(message)\n".withoutControls, to: STDERR_FILENO)
  }
}
