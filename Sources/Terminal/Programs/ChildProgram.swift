import Glibc

/// A child program, started from its words and never through a shell.
package struct ChildProgram: Hashable, Sendable {
  /// How it exited.
  package enum End: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Why it could not be started.
  package enum Failure: Error, Hashable, Sendable {
    case notFound(String)
    case notExecutable(String)
    /// The system's error number.
    case system(String, Int32)
  }

  /// How the child uses the terminal.
  enum Place {
    case foreground
    /// It does not use the terminal and outlives us. It may read a short input.
    case apart(input: [UInt8])
    /// It does not use the terminal, and writes to descriptors of ours.
    case captured(output: Int32, errors: Int32)
  }

  package let process: pid_t

  /// The path of a program: a name with a slash as it is, any other name in the folders of PATH.
  package static func find(_ name: String, in path: String) throws(Failure) -> String {
    guard !name.isEmpty else {
      throw .notFound(name)
    }
    let folders = path.split(separator: ":", omittingEmptySubsequences: false).map { $0.isEmpty ? "." : $0 }
    let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    let files = candidates.filter(isFile)
    guard let found = files.first(where: { access($0, X_OK) == 0 }) else {
      throw files.isEmpty ? .notFound(name) : .notExecutable(name)
    }
    return found
  }

  /// Whether a program can be run.
  static func exists(_ name: String, in path: String) -> Bool {
    do throws(Failure) {
      _ = try find(name, in: path)
      return true
    } catch {
      return false
    }
  }

  /// How it exited, or nil if it still runs. Does not wait.
  package func end() -> End? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == process ? End(status: status) : nil
  }

  /// Runs a program on the terminal of a command that prints, and waits until it exits. Both are one job of the shell.
  package static func runOnTerminal(_ words: [String], in path: String) throws(Failure) -> End {
    let file = try find(words.first ?? "", in: path)
    // Ctrl-C is for the program. A handler is not inherited, while an ignored signal would be.
    let old = [SIGINT, SIGQUIT].map { ($0, signal($0) { _ in }) }
    defer { for (number, handler) in old { signal(number, handler) } }
    return try ChildProgram(file, words, .foreground).wait {}
  }

  /// Waits until it exits. Calls `stopped` whenever it is stopped, and continues it afterwards.
  func wait(stopped: () -> Void) -> End {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WUNTRACED)
      if found == process, status & 0xFF == 0x7F {
        stopped()
        kill(process, SIGCONT)
      } else if found == process || errno != EINTR {
        return found == process ? End(status: status) : .exit(0)
      }
    }
  }

  private static func isFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }
}

extension ChildProgram.End {
  /// Decodes the status of `waitpid` for a child that has exited.
  fileprivate init(status: Int32) {
    self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

extension ChildProgram.Failure: CustomStringConvertible {
  /// A sentence without a full stop.
  package var description: String {
    switch self {
    case .notFound(let name): "cannot find the program \(name)"
    case .notExecutable(let name): "cannot run \(name): it is not executable"
    case .system(let name, let number): "cannot start \(name): \(String(cString: strerror(number)))"
    }
  }
}
