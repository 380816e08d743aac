import Glibc
import Platform

/// One run of git as a child.
///
/// Its output goes to files without names: a pipe that is full would block it, and one that a background process of git keeps
/// open would never end.
struct ChildGit {
  let arguments: [String]
  let environment: [String: String]
  let input: [UInt8]
  /// The seconds after which it is ended.
  let limit: Double
  /// Whether it may ask on the terminal. If not, it is in a session of its own, which has none.
  let keepsTerminal: Bool

  /// Runs it and returns what it wrote. `command` names it in failures.
  func run(named command: String) throws(GitFailure) -> Git.Answer {
    let files = try [scratch(input), scratch([]), scratch([])]
    defer { files.forEach { close($0) } }
    let child = try start(files)
    guard let status = wait(for: child) else { throw .timedOut(command: command, seconds: Int(limit)) }
    let isExit = status & 0x7F == 0
    return Git.Answer(
      status: isExit ? status >> 8 & 0xFF : 128 + status & 0x7F, output: Self.contents(of: files[1]),
      errors: String(decoding: Self.contents(of: files[2]), as: UTF8.self))
  }

  // MARK: - Files

  /// A file without a name that holds some bytes.
  private func scratch(_ bytes: [UInt8]) throws(GitFailure) -> Int32 {
    let folder = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(folder)/stz-git.XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else {
      throw .notStarted(reason: "no temporary file can be created in \(folder)")
    }
    unlink(template)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      guard count > 0 || errno == EINTR else {
        close(file)
        throw .notStarted(reason: "a temporary file in \(folder) cannot be written")
      }
      written += max(0, count)
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private static func contents(of file: Int32) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(file, buffer.baseAddress.map { $0 + count }, size - count, count)
        guard got > 0 else { return }
        count += got
      }
    }
  }

  // MARK: - The process

  /// POSIX_SPAWN_SETSID, which Glibc declares for GNU sources only.
  private static let inSession: Int16 = 0x80

  private func start(_ files: [Int32]) throws(GitFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (target, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(target)) }
    // A program that ignores or blocks signals passes that on.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session = keepsTerminal ? 0 : Self.inSession
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | session)
    var words = (["git"] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    guard let program else { throw .notInstalled }
    var child = pid_t()
    let code = posix_spawn(&child, program, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw .notStarted(reason: String(cString: strerror(code))) }
    return child
  }

  /// The path of git. A relative folder of `PATH` could be the data folder.
  private var program: String? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.map { "\($0)/git" }.first { access($0, X_OK) == 0 }
  }

  /// The status of a child; nil if it was ended because it took too long.
  private func wait(for child: pid_t) -> Int32? {
    let start = ContinuousClock.now
    var pause: UInt32 = 200
    var status: Int32 = 0
    while true {
      let found = waitpid(child, &status, WNOHANG)
      if found == child { return status }
      // Another part of the program may have waited for all of its children.
      if found < 0, errno != EINTR { return 0 }
      guard ContinuousClock.now - start < .seconds(limit) else { break }
      usleep(pause)
      // Most calls take some milliseconds; a fetch takes seconds.
      pause = min(pause * 2, 20_000)
    }
    // Of its own session the whole, so that the program which it started for the network ends too.
    kill(keepsTerminal ? child : -child, SIGTERM)
    usleep(200_000)
    kill(keepsTerminal ? child : -child, SIGKILL)
    waitpid(child, &status, 0)
    return nil
  }
}
