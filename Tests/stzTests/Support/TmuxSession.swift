import Foundation

/// A terminal with a shell: a private tmux server for one test.
final class TmuxSession: Sendable {
  /// Columns and rows.
  struct Size: Hashable, CustomStringConvertible {
    let width: Int
    let height: Int
    var description: String { "\(width)×\(height)" }

    init(_ width: Int, _ height: Int) {
      (self.width, self.height) = (width, height)
    }
  }

  /// The expected screen did not appear.
  struct Timeout: Error, CustomStringConvertible {
    let wanted: String
    let screen: [String]
    var description: String { "waited in vain for \(wanted); the screen:\n" + screen.joined(separator: "\n") }
  }

  /// Whether tmux is installed.
  static let isAvailable = (try? ProgramRun(of: "/usr/bin/env", ["tmux", "-V"]))?.end == .exit(0)

  /// The longest wait for something that is immediate on an idle machine.
  static let patience = Duration.seconds(15)

  /// Contains the server's socket, which tmux leaves behind.
  private let folder: DataFolder

  /// Starts a server with a shell in this environment.
  init(_ size: Size = Size(120, 36), environment: [String: String] = [:]) throws {
    folder = try DataFolder()
    // Sessions are not shared between tests.
    let variables = ["STZ": Program.path, "PS1": "$ ", "XDG_STATE_HOME": folder.file("state")]
      .merging(environment) { $1 }
    let term = Terminfo.knows("tmux-256color") ? "tmux-256color" : "screen-256color"
    try command(
      ["start-server", ";", "set", "-g", "default-terminal", term, ";", "set", "-g", "status", "off", ";"]
        + ["new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)"]
        + variables.flatMap { ["-e", "\($0)=\($1)"] } + ["sh", "-i"])
  }

  deinit {
    _ = try? command(["kill-server"])
  }

  // MARK: - Keys and size

  /// Sends keys by their tmux names: `j`, `Enter`, `C-z`.
  func send(_ keys: String...) throws {
    try command(["send-keys", "--"] + keys)
  }

  /// Types text literally.
  func type(_ text: String) throws {
    try command(["send-keys", "-l", "--", text])
  }

  /// Resizes the window.
  func resize(to size: Size) throws {
    try command(["resize-window", "-x", "\(size.width)", "-y", "\(size.height)"])
  }

  // MARK: - Looking

  /// The lines of the screen without trailing blanks.
  func screen() throws -> [String] { Self.lines(try command(["capture-pane", "-p"])) }

  /// The lines with the escape sequences of their colours and attributes.
  func screenWithEscapes() throws -> [String] { Self.lines(try command(["capture-pane", "-p", "-e"])) }

  /// A tmux variable of the terminal, such as `alternate_on`, `cursor_flag` or `pane_tty`.
  func state(_ variable: String) throws -> String {
    try command(["display-message", "-p", "#{\(variable)}"]).trimmingCharacters(in: .newlines)
  }

  /// The settings of the terminal line.
  func lineSettings() throws -> String {
    try ProgramRun(of: "/usr/bin/env", ["stty", "-g", "-F", try state("pane_tty")]).output
  }

  /// Waits until the screen matches and is stable, and returns it. tmux may receive a frame in several pieces.
  @discardableResult
  func waitUntil(_ wanted: String, _ isThere: ([String]) throws -> Bool) async throws -> [String] {
    let deadline = ContinuousClock.now + Self.patience
    var last: [String]?
    while true {
      let lines = try screen()
      let isWanted = try isThere(lines)
      if isWanted, lines == last { return lines }
      last = isWanted ? lines : nil
      guard ContinuousClock.now < deadline else { throw Timeout(wanted: wanted, screen: lines) }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// The whole picture, once it is stable.
  func picture() async throws -> Picture {
    var last = try screenWithEscapes()
    while true {
      try await Task.sleep(for: .milliseconds(30))
      let now = try screenWithEscapes()
      if now == last { return Picture(now) }
      last = now
    }
  }

  /// Waits until the screen equals a picture, including colours and attributes.
  func waitUntil(_ wanted: String, is picture: Picture) async throws {
    var last = Picture([])
    do {
      try await waitUntil(wanted) { _ in
        last = Picture(try screenWithEscapes())
        return last == picture
      }
    } catch let timeout as Timeout {
      throw Timeout(wanted: wanted, screen: timeout.screen + last.differences(from: picture))
    }
  }

  /// The file for the recorded bytes.
  var recording: String { folder.file("recording") }

  @discardableResult
  func command(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(
      of: "/usr/bin/env", ["-u", "TMUX", "tmux", "-u", "-L", "test", "-f", "/dev/null"] + arguments,
      environment: ["SHELL": "/bin/sh", "TMUX_TMPDIR": folder.path])
    guard run.end == .exit(0) else {
      throw Timeout(wanted: "tmux \(arguments.joined(separator: " "))", screen: run.errorLines)
    }
    return run.output
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

/// Queries to terminfo.
enum Terminfo {
  /// Whether there is an entry with this name.
  static func knows(_ name: String) -> Bool {
    (try? ProgramRun(of: "/usr/bin/env", ["infocmp", name]))?.end == .exit(0)
  }
}
