import Glibc

/// A program started beside ours, by its words and never through a shell.
package struct ChildProgram: Hashable, Sendable {
  /// How it ended.
  package enum End: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Why it could not be started.
  package enum Failure: Error, Hashable, Sendable {
    case notFound(String)
    case notExecutable(String)
    /// The system refused, with its error number.
    case system(String, Int32)
  }

  /// What it has to do with the terminal.
  enum Place {
    /// It uses the terminal.
    case foreground
    /// It neither reads nor writes the terminal, and lives on when we end. It may be given a short text to read.
    case apart(input: [UInt8])
  }

  package let process: pid_t

  /// Where the program of a name is: a path as it stands, a mere name in the folders of a PATH.
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

  /// Whether it has ended, without waiting.
  package func end() -> End? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == process ? End(status: status) : nil
  }

  /// Waits for its end; `stopped` is called whenever it was stopped, and lets it go on by returning.
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
  /// Reads what `waitpid` says of a child that has ended.
  fileprivate init(status: Int32) {
    self = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }
}

extension ChildProgram.Failure: CustomStringConvertible {
  /// One sentence without its full stop.
  package var description: String {
    switch self {
    case .notFound(let name): "there is no program \(name)"
    case .notExecutable(let name): "\(name) is no program that may be run"
    case .system(let name, let number): "\(name) cannot be started: \(String(cString: strerror(number)))"
    }
  }
}
