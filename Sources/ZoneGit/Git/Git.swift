import Glibc
import Platform

/// Calls git in a folder: by an argument vector and without a shell, so that names of folders need no quoting.
package struct Git: Sendable {
  /// What a call returned.
  package struct Answer: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: String

    package var isFine: Bool { status == 0 }
    /// The output as text, without its last line end.
    package var text: String {
      let text = String(decoding: output, as: UTF8.self)
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
    /// The parts of an output with `-z`.
    package var parts: [String] {
      output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// What a call may do.
  package enum Access: Sendable {
    /// It only reads: it takes no lock, and runs no program that the repository names.
    case reading
    /// It changes the repository. The user's hooks run, as they do when git is called by hand.
    case writing
    /// It also talks to another machine. `asks` lets git ask for a password on the terminal.
    case network(asks: Bool)
  }

  package let folder: String
  private let environment: [String: String]

  /// The longest time that a call may take, in seconds. A fetch over a slow line needs more than the others.
  static let limits = (local: 60.0, network: 120.0)

  package init(folder: String, environment: [String: String]) {
    self.folder = folder
    self.environment = environment
  }

  /// Calls git and returns what it says, also if it fails. `input` is its standard input.
  package func run(
    _ arguments: [String], _ access: Access = .reading, input: [UInt8] = []
  ) throws(GitFailure) -> Answer {
    // A daemon that watches the files is named by the repository, and so are hooks.
    var options = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-pager"]
    if case .reading = access { options += ["-c", "core.hooksPath=/dev/null", "--no-optional-locks"] }
    let child = ChildGit(
      arguments: options + ["-C", folder] + arguments, environment: environment(for: access), input: input,
      limit: limit(of: access), keepsTerminal: access.asks)
    return try child.run(named: arguments.first ?? "")
  }

  /// Calls git, and throws if it fails.
  package func output(
    _ arguments: [String], _ access: Access = .reading, input: [UInt8] = []
  ) throws(GitFailure) -> Answer {
    let answer = try run(arguments, access, input: input)
    guard answer.isFine else {
      throw .failed(command: arguments.first ?? "", folder: folder, reason: answer.reason)
    }
    return answer
  }

  private func limit(of access: Access) -> Double {
    if case .network = access { Self.limits.network } else { Self.limits.local }
  }

  /// The environment without what a surrounding git set for its own repository.
  private func environment(for access: Access) -> [String: String] {
    var changes = [
      "LC_ALL": "C.UTF-8", "GIT_LITERAL_PATHSPECS": "1", "GIT_EDITOR": ":", "GIT_SEQUENCE_EDITOR": ":",
      "GIT_TERMINAL_PROMPT": access.asks ? "1" : "0",
    ]
    if case .reading = access { changes.updateValue("0", forKey: "GIT_OPTIONAL_LOCKS") }
    return environment.filter { !Self.ofRepository.contains($0.key) }.merging(changes) { $1 }
  }

  private static let ofRepository: Set = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF",
  ]
}

extension Git.Access {
  fileprivate var asks: Bool { if case .network(asks: true) = self { true } else { false } }
}

extension Git.Answer {
  /// Why the call failed: the last line in which git says so.
  package var reason: String {
    let lines = errors.split(separator: "\n").map(String.init)
    let found = lines.last { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.last ?? "status \(status)"
    return found.drop(prefixes: ["fatal: ", "error: "]).inOneLine
  }
}

extension String {
  fileprivate func drop(prefixes: [String]) -> String {
    prefixes.first(where: hasPrefix).map { String(dropFirst($0.count)) } ?? self
  }
}
