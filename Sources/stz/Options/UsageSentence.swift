import ArgumentParser
import ZoneData

/// A usage error in one line with a hint, from ArgumentParser's message.
struct UsageSentence {
  let text: String

  init(_ error: any Error) {
    let message = StzCommand.message(for: error).replacing(":\n  - ", with: ": ").replacing("\n  - ", with: ", ")
    // The parser names the command in its last line: See 'stz list --help' for more.
    let help = StzCommand.fullMessage(for: error).firstMatch(of: /See '([^']+)'/).map { String($0.1) } ?? "stz --help"
    let better = Self.unknownCommand(in: message, help) ?? Self.wrongValue(in: message)
    text = "\(better ?? message) (see \(help))"
  }

  // MARK: - Commands

  /// The message for an unknown command; nil if the command has no subcommands.
  private static func unknownCommand(in message: String, _ help: String) -> String? {
    guard
      let word = message.firstMatch(of: /^(?:\d+ u|U)nexpected arguments?: ?'([^']*)'|^Unexpected argument '([^']*)'/)
        .flatMap({ $0.1 ?? $0.2 }).map(String.init)
    else { return nil }
    let path = help.split(separator: " ").dropFirst().dropLast().map(String.init)
    guard let names = commands(below: path), !names.isEmpty else { return nil }
    let prefix = (["stz"] + path).joined(separator: " ")
    let nearest = Spelling.nearest(to: word, among: names).map { "did you mean \(prefix) \($0)?" }
    return "there is no command “\(word)”; \(nearest ?? "use \(names.joined(separator: ", "))")"
  }

  private static func commands(below path: [String]) -> [String]? {
    var command: any ParsableCommand.Type = StzCommand.self
    for name in path {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == name }) else { return nil }
      command = next
    }
    return command.configuration.subcommands.map { $0._commandName }
  }

  // MARK: - Values

  private static func wrongValue(in message: String) -> String? {
    guard
      let match = message.wholeMatch(
        of: /The value '(.*)' is invalid for '(?:(--[a-z-]+) )?<.*?>'(.*)/.dotMatchesNewlines())
    else { return nil }
    let (value, option, rest) = (String(match.1), match.2.map(String.init), String(match.3))
    switch option {
    case "--as-of"?:
      let day = (try? EDTFDate(value))?.latest?.iso ?? "2022-08-02"
      return "“\(value)” is not a day; --as-of takes a full date, such as \(day)"
    case "--limit"?: return "“\(value)” is not a number; --limit takes a number of rows, such as 10"
    default:
      let known = words(in: rest)
      guard !known.isEmpty else { return nil }
      let nearest = Spelling.nearest(to: value, among: known).map { "did you mean \($0)?" }
      let hint = nearest ?? "use \(known.joined(separator: ", "))"
      return (option.map { "\($0) does not take “\(value)”" } ?? "“\(value)” is not valid here") + "; \(hint)"
    }
  }

  /// The values named in ArgumentParser's message: `. Please provide one of 'on' and 'off'.`, or a list after a colon.
  private static func words(in text: String) -> [String] {
    let quoted = text.matches(of: /'([^']+)'/).map { String($0.1) }
    guard quoted.isEmpty else { return quoted }
    let listed = text.split(separator: ": ", maxSplits: 1)
    return listed.count == 2 ? listed[1].split(separator: ", ").map(String.init) : []
  }
}
