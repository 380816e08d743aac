import Foundation
import Testing

/// The program in the shell of the session.
extension TmuxSession {
  /// A terminal running the program, with the dossiers read.
  static func opened(
    _ arguments: String = "", _ size: Size = Size(120, 36), environment: [String: String] = [:],
    before: String = ""
  ) async throws -> TmuxSession {
    let session = try TmuxSession(size, environment: environment)
    try await session.open(arguments, before: before)
    return session
  }

  /// Starts the program from the shell and waits until it shows the dossiers.
  func open(_ arguments: String = "", before: String = "") async throws {
    try await waitForShell()
    try type("\(before)\"$STZ\" \(arguments)")
    try send("Enter")
    try await waitUntil("the dashboard") { lines in
      let first = lines.first ?? ""
      // A window that is too small names the size it needs.
      let isOpen = [" stz  ", "stz: ", "stz needs", "40×10"].contains(where: first.hasPrefix)
      // A line of ten columns shows only the `r` of `reading the dossiers…`.
      return isOpen && !first.hasPrefix("stz: r") && !lines.contains { $0.contains("eading the") }
    }
  }

  /// Presses a key and waits until a text is on the screen.
  @discardableResult
  func press(_ key: String, until text: String) async throws -> [String] {
    try send(key)
    return try await waitUntil("“\(text)” after \(key)") { $0.contains { $0.contains(text) } }
  }

  /// Presses a key and waits until a text is no longer on the screen.
  @discardableResult
  func press(_ key: String, untilGone text: String) async throws -> [String] {
    try send(key)
    return try await waitUntil("no “\(text)” after \(key)") { !$0.contains { $0.contains(text) } }
  }

  /// Presses a key and waits until the selected row of a pane has a text.
  @discardableResult
  func press(_ key: String, untilSelected text: String, in pane: String) async throws -> [String] {
    try send(key)
    return try await waitUntil("“\(text)” selected in \(pane) after \(key)") {
      ScreenText($0).selected(in: pane)?.contains(text) == true
    }
  }

  /// Moves down in a pane until the selected row has a text.
  func moveDown(to text: String, in pane: String) async throws {
    for _ in 0..<60 {
      let lines = try screen()
      if ScreenText(lines).selected(in: pane)?.contains(text) == true { return }
      try send("j")
      try await waitUntil("another row after j") { $0 != lines }
    }
    throw Timeout(wanted: "“\(text)” in \(pane)", screen: try screen())
  }

  // MARK: - The shell

  /// The process group in the foreground: the program's or the shell's.
  func foregroundGroup() throws -> Int32 {
    let stat = try String(contentsOfFile: "/proc/\(try state("pane_pid"))/stat", encoding: .utf8)
    // The name in parentheses may contain blanks. The fields after it are state, parent, group, session, tty, tpgid.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    return try #require(fields.count > 5 ? Int32(fields[5]) : nil)
  }

  /// Waits until the shell is in the foreground and prompts.
  func waitForShell() async throws {
    let shell = Int32(try state("pane_pid"))
    try await waitUntil("the shell's prompt") { lines in
      try foregroundGroup() == shell && lines.last { !$0.isEmpty }?.hasPrefix("$") == true
    }
  }

  /// The exit status of the shell's last command. A signal counts as 128 plus its number.
  func exitStatus() async throws -> Int? {
    try await waitForShell()
    try type("echo \"exit=$?\"")
    try send("Enter")
    let lines = try await waitUntil("the exit status") { $0.contains { $0.hasPrefix("exit=") } }
    return lines.last { $0.hasPrefix("exit=") }.flatMap { Int($0.dropFirst("exit=".count)) }
  }
}
