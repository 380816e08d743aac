import ArgumentParser
import Foundation

/// A command as ArgumentParser tells it (`--experimental-dump-help`): what its help is made from.
struct CommandInfo: Decodable {
  /// An option, a flag or a word of a command.
  struct Argument: Decodable, Hashable {
    /// One of its names.
    struct Name: Decodable, Hashable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let sectionTitle: String?
    var names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let defaultValue: String?
    let abstract: String?
  }

  let commandName: String
  let shouldDisplay: Bool
  let superCommands: [String]?
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandInfo]?

  /// A command with all below it.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandInfo {
    struct Tool: Decodable { let command: CommandInfo }
    return try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
  }

  /// The words by which it is called, without the program's own: `config init`.
  var words: [String] { superCommands.map { $0.dropFirst() + [commandName] } ?? [] }

  /// What it is called in a text: `config init`, and `stz` for the program itself.
  var name: String { words.isEmpty ? commandName : words.joined(separator: " ") }

  /// The commands below it, however deep, that are shown; a group of commands goes before its own.
  var all: [CommandInfo] {
    // `stz help list` is `stz list --help`.
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { [$0] + $0.all }
  }

  /// Its options and words, without those that every command has.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isForAll }.reduce(into: []) { arguments, argument in
      // A flag with an inversion is told as two.
      if let last = arguments.last, last.abstract != nil, last.abstract == argument.abstract {
        arguments[arguments.count - 1].names = (last.names ?? []) + (argument.names ?? [])
      } else {
        arguments.append(argument)
      }
    }
  }

  /// The options that every command has.
  var argumentsOfAll: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && $0.isForAll } }
}

extension CommandInfo.Argument {
  /// Whether every command has it.
  fileprivate var isForAll: Bool { names?.contains { ["help", "version"].contains($0.name) } == true }

  /// Whether it is a word without an option before it.
  var isPositional: Bool { kind == "positional" }

  /// The macros that print its names and its value.
  var head: String {
    let value = valueName.map { "Ar \(MdocText.words($0))" } ?? ""
    guard !isPositional else { return value + (isRepeating ? " ..." : "") }
    let flags = (names ?? []).map { ($0.kind == "long" ? "Fl Fl " : "Fl ") + MdocText.words($0.name) }
    return flags.joined(separator: " , ") + (kind == "option" ? " \(value)" : "")
  }

  /// What it does, with the values it takes where they are not named there already.
  var about: String {
    let abstract = abstract ?? ""
    let values = allValues ?? []
    let areNamed = values.allSatisfy { abstract.contains($0) }
    let choice = areNamed ? "" : " One of \(values.joined(separator: ", "))."
    let standard = defaultValue.map { " The default is `\($0)`." } ?? ""
    return abstract + choice + standard
  }
}
