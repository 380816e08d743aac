import CNcurses
import Glibc
import Platform

/// Uses `posix_spawn`, because Foundation's `Process` waits on a run loop and leaves timers behind.
extension ChildProgram {
  /// The most input a child can be given: the capacity of a pipe, so that writing never blocks.
  package static let longestInput = 1 << 16

  /// Starts the program at a path. `words` are its arguments, with its own name first.
  init(_ file: String, _ words: [String], _ place: Place) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var flags = Self.resetSignals(&attributes)
    var input: [Int32] = []
    defer { Descriptor.close(input) }
    switch place {
    case .foreground:
      if isatty(STDIN_FILENO) != 1 {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/tty", O_RDWR, 0)
      }
    case .apart(let text):
      input = Self.pipe(holding: text)
      flags |= stz_spawn_in_session()
      Self.setApart(&actions, input: input.first)
    case .captured(let output, let errors):
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    }
    posix_spawnattr_setflags(&attributes, flags)
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    let result = posix_spawn(&child, file, &actions, &attributes, &arguments, environ)
    guard result == 0 else {
      throw .system(words.first ?? file, result)
    }
    process = child
  }

  /// We ignore SIGXFSZ, and a child would inherit that.
  private static func resetSignals(_ attributes: inout posix_spawnattr_t) -> Int16 {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    return Int16(POSIX_SPAWN_SETSIGDEF)
  }

  /// Gives the child in a session of its own its descriptors, so that no key of our terminal and no hangup reaches it.
  private static func setApart(_ actions: inout posix_spawn_file_actions_t, input: Int32?) {
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
  }

  /// The read end of a pipe that holds the text; empty for an empty text.
  private static func pipe(holding text: [UInt8]) -> [Int32] {
    guard !text.isEmpty, let ends = logFailure(to: "hand a text to a program", { try Descriptor.makePipe() }) else {
      return []
    }
    _ = Descriptor.writeAll(Array(text.prefix(longestInput)), to: ends.write)
    Descriptor.close([ends.write])
    // The reader does not expect a non-blocking descriptor.
    _ = fcntl(ends.read, F_SETFL, 0)
    return [ends.read]
  }
}
