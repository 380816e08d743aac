import Terminal
import ZoneViewModels

/// What the desk asks of the world outside it: the clipboard, the editor, the browser. Each gives back what there is
/// to tell.
final class Errands {
  /// What a program that runs beside us is for.
  private enum Purpose {
    case browser(String)
    /// It hands this text to tmux.
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

  /// Copies a text. A terminal does not answer whether it took it, so no more is said than that it was sent.
  func copy(_ text: String) -> Message {
    guard text.utf8.count <= ChildProgram.longestInput else {
      return Message("Too long for the clipboard: \(text.utf8.count) bytes", isError: true)
    }
    let sent = Message("Sent to the terminal's clipboard: \(text)")
    // As tmux comes, it takes no text from the programs in it, but does from its own command.
    if environment["TMUX"]?.isEmpty == false, handToTmux(text) { return sent }
    return screen.copyToClipboard(text) ? sent : Message("This terminal takes no text for the clipboard", isError: true)
  }

  private func handToTmux(_ text: String) -> Bool {
    guard let child = try? screen.start(["tmux", "load-buffer", "-w", "-"], path: path, input: text) else {
      return false
    }
    running.append((child, .clipboard(text)))
    return true
  }

  // MARK: - The editor

  /// Opens a file in the editor and waits for its end.
  func edit(file: String, line: Int) -> Message? {
    guard let words = EditorCommand.words(environment, file: file, line: line) else {
      return Message("No editor is named: set VISUAL or EDITOR", isError: true)
    }
    return runInForeground(words)
  }

  // MARK: - The browser

  /// Opens an address in the first browser that there is.
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

  /// What there is to tell of programs that ended beside us.
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
      // A tmux before 3.2 cannot pass the text on; the request of old may still get through.
      return screen.copyToClipboard(text) ? nil : Message("tmux did not take the text", isError: true)
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
    case .exit(let code): Message("\(name) ended with code \(code)", isError: true)
    case .signal(let number): Message("\(name) was ended by signal \(number)", isError: true)
    }
  }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
