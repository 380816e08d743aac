import CNcurses
import Glibc

/// Starting by `posix_spawn`: Foundation's `Process` waits on a run loop and leaves timers behind.
extension ChildProgram {
  /// The most that can be handed over to read: what a pipe holds, so that writing it never waits.
  package static let longestInput = 1 << 16

  /// Starts a program by its path, with the words it gets as its arguments, its own name first.
  init(_ file: String, _ words: [String], _ place: Place) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var input: [Int32] = []
    defer { Descriptor.close(input) }
    switch place {
    case .foreground:
      if isatty(STDIN_FILENO) != 1 {
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/tty", O_RDWR, 0)
      }
    case .apart(let text):
      input = Self.pipe(holding: text)
      Self.setApart(&actions, &attributes, input: input.first)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    let result = posix_spawn(&child, file, &actions, &attributes, &arguments, environ)
    guard result == 0 else {
      throw .system(words.first ?? file, result)
    }
    process = child
  }

  /// A session of its own: no key of our terminal reaches it, nor does its hanging up.
  private static func setApart(
    _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t, input: Int32?
  ) {
    posix_spawnattr_setflags(&attributes, stz_spawn_in_session())
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
  }

  /// The end to read a text from, which ends after it; none for an empty text.
  private static func pipe(holding text: [UInt8]) -> [Int32] {
    guard !text.isEmpty, let ends = try? Descriptor.makePipe() else {
      return []
    }
    _ = Descriptor.writeAll(Array(text.prefix(longestInput)), to: ends.write)
    Descriptor.close([ends.write])
    // The reader is a program that knows nothing of descriptors that do not wait.
    _ = fcntl(ends.read, F_SETFL, 0)
    return [ends.read]
  }
}
