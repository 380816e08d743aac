import Platform
import Terminal
import ZoneViewModels

/// Runs the effects that reach outside the program: the clipboard, the editor, the browser. Each returns a message for
/// the user.
final class EffectRunner {
  /// The purpose of a program that runs in the background.
  private enum Purpose {
    case browser(String)
    /// Passes this text to tmux.
    case clipboard(String)
  }

  private let screen: Screen
  private let environment: [String: String]
  private var running: [(child: ChildProgram, purpose: Purpose)] = []

  init(screen: Screen, environment: [String: String]) {
    self.screen = screen
    self.environment = environment
  }

  private var path: String { environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin" }

  // MARK: - The clipboard

  /// Copies a text. A terminal does not confirm it, so the message only says that the text was sent.
  func copy(_ text: String) -> Message {
    guard text.utf8.count <= ChildProgram.longestInput else {
      return Message("Too long for the clipboard: \(text.utf8.count) bytes", isError: true)
    }
    let sent = Message("Sent to the terminal's clipboard: \(text)")
    // By default tmux does not accept clipboard requests from programs inside it, but it has a command for them.
    if environment["TMUX"]?.isEmpty == false, handToTmux(text) { return sent }
    return screen.copyToClipboard(text) ? sent : Message("This terminal has no clipboard access", isError: true)
  }

  private func handToTmux(_ text: String) -> Bool {
    let words = ["tmux", "load-buffer", "-w", "-"]
    let child = logFailure(to: "copy through tmux") { try screen.start(words, path: path, input: text) }
    guard let child else { return false }
    running.append((child, .clipboard(text)))
    return true
  }

  // MARK: - The editor

  /// Opens a file in the editor and waits until the editor exits.
  func edit(file: String, line: Int) -> Message? {
    guard let words = EditorCommand.words(environment, in: path, file: file, line: line) else {
      let names = EditorCommand.standard.joined(separator: ", ")
      return Message("No editor: set VISUAL or EDITOR, or install one of \(names)", isError: true)
    }
    return runInForeground(words)
  }

  // MARK: - The browser

  /// Opens an address in the first browser that can be started.
  func browse(_ address: String) -> Message? {
    var failures: [ChildProgram.Failure] = []
    for command in BrowserCommand.all(environment, address: address) {
      do throws(ChildProgram.Failure) {
        if command.isForTerminal {
          return Self.message(try screen.runInForeground(command.words, path: path), of: command.words)
        }
        let child = try screen.start(command.words, path: path)
        running.append((child, .browser(CommandWords.program(of: command.words))))
        return Message("Opened \(address)")
      } catch {
        failures.append(error)
      }
    }
    let isNamed = environment["BROWSER"]?.isEmpty == false
    let reason = isNamed ? failures.first.map { "\($0)" } : nil
    return Message("No browser: \(reason ?? "set BROWSER; Y copies the address")", isError: true)
  }

  // MARK: - The end of a program

  /// Handles background programs that have ended. Returns a message if one failed.
  func childEnded() -> Message? {
    var message: Message?
    running.removeAll { child, purpose in
      guard let end = child.end() else { return false }
      if end != .exit(0) {
        message = failed(purpose, end) ?? message
      }
      return true
    }
    return message
  }

  private func failed(_ purpose: Purpose, _ end: ChildProgram.End) -> Message? {
    switch purpose {
    case .browser(let name): return Self.message(end, of: [name])
    case .clipboard(let text):
      // A tmux before 3.2 cannot pass the text on. The direct request may still work.
      return screen.copyToClipboard(text) ? nil : Message("tmux did not accept the text", isError: true)
    }
  }

  private func runInForeground(_ words: [String]) -> Message? {
    do throws(ChildProgram.Failure) {
      return Self.message(try screen.runInForeground(words, path: path), of: words)
    } catch {
      return Message(Self.sentence("\(error)"), isError: true)
    }
  }

  private static func message(_ end: ChildProgram.End, of words: [String]) -> Message? {
    let name = CommandWords.program(of: words)
    return switch end {
    case .exit(0): nil
    case .exit(let code): Message("\(name) exited with code \(code)", isError: true)
    case .signal(let number): Message("\(name) was ended by signal \(number)", isError: true)
    }
  }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
