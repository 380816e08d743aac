import ArgumentParser
import Foundation

/// A command as described by ArgumentParser (`--experimental-dump-help`).
struct CommandInfo: Decodable {
  /// An argument of a command: an option, a flag or a word.
  struct Argument: Decodable, Hashable {
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

  /// The description of a command, with its subcommands.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandInfo {
    struct Tool: Decodable { let command: CommandInfo }
    return try JSONDecoder().decode(Tool.self, from: Data(command._dumpHelp().utf8)).command
  }

  /// The words that call it, without the program's name: `config init`.
  var words: [String] { superCommands.map { $0.dropFirst() + [commandName] } ?? [] }

  /// Its name in text: `config init`, or `stz` for the program itself.
  var name: String { words.isEmpty ? commandName : words.joined(separator: " ") }

  /// All visible subcommands, at any depth. A group of commands precedes its members.
  var all: [CommandInfo] {
    // `stz help list` is `stz list --help`.
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { [$0] + $0.all }
  }

  /// Its own arguments, without those that every command has.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && !$0.isForAll }.reduce(into: []) { arguments, argument in
      // A flag with an inversion is listed as two arguments.
      if let last = arguments.last, last.abstract != nil, last.abstract == argument.abstract {
        arguments[arguments.count - 1].names = (last.names ?? []) + (argument.names ?? [])
      } else {
        arguments.append(argument)
      }
    }
  }

  /// The arguments that every command has.
  var argumentsOfAll: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && $0.isForAll } }
}

extension CommandInfo.Argument {
  fileprivate var isForAll: Bool { names?.contains { ["help", "version"].contains($0.name) } == true }

  /// Whether it is a word without an option name.
  var isPositional: Bool { kind == "positional" }

  /// The macros for its names and its value.
  var head: String {
    let value = valueName.map { "Ar \(MdocText.words($0))" } ?? ""
    guard !isPositional else { return value + (isRepeating ? " ..." : "") }
    let flags = (names ?? []).map { ($0.kind == "long" ? "Fl Fl " : "Fl ") + MdocText.words($0.name) }
    return flags.joined(separator: " , ") + (kind == "option" ? " \(value)" : "")
  }

  /// Its description, with the accepted values if they are not in it already.
  var about: String {
    let abstract = abstract ?? ""
    let values = allValues ?? []
    let areNamed = values.allSatisfy { abstract.contains($0) }
    let choice = areNamed ? "" : " One of \(values.joined(separator: ", "))."
    let standard = defaultValue.map { " The default is `\($0)`." } ?? ""
    return abstract + choice + standard
  }
}
