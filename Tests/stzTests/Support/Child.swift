import Foundation

/// Child processes by `posix_spawn`.
///
/// Foundation's `Process` waits for the end of a socket that the child inherits, so it would wait forever for a
/// program that leaves a server behind, as tmux does.
enum Child {
  /// The system could not start a program.
  struct StartFailure: Error {
    let program: String
    let reason: String
  }

  /// Held while a pipe is created and while a child is started: no child may inherit the pipe of another, which
  /// would then not end.
  static let lock = NSLock()

  /// Starts a program with descriptors as its 0, 1 and 2.
  static func start(
    _ program: String, _ arguments: [String], environment: [String: String], descriptors: [Int32]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    try prepare(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var child = pid_t()
    let result = lock.withLock { posix_spawn(&child, program, &actions, &attributes, &argv, &envp) }
    guard result == 0 else { throw StartFailure(program: program, reason: String(cString: strerror(result))) }
    return child
  }

  /// Waits until a child exits, and returns its status.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Resets the child's signals as in a shell, whatever the tests ignore or block.
  private static func prepare(_ attributes: inout posix_spawnattr_t) throws {
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}

/// A pipe to or from a child that no other child inherits.
final class ChildPipe {
  private(set) var reader: Int32 = -1
  private(set) var writer: Int32 = -1

  init() throws {
    var ends: [Int32] = [-1, -1]
    let made = Child.lock.withLock {
      // Not pipe2: Glibc does not export it to Swift.
      pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }
    guard made else { throw POSIXError(.EMFILE) }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    closeReader()
    closeWriter()
  }

  func closeReader() {
    if reader >= 0 { close(reader) }
    reader = -1
  }

  func closeWriter() {
    if writer >= 0 { close(writer) }
    writer = -1
  }

  /// Writes a short text, which fits the pipe.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return }
    _ = Glibc.write(writer, bytes, bytes.count)
  }

  /// Everything until the last writer has closed.
  func readToEnd() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(reader, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
