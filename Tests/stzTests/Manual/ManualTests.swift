import Foundation
import Testing
import ZoneData

@testable import ZoneSettings
@testable import stz

/// The manual pages are complete and valid.
@Suite(.enabled(if: ManualPage.canBePrinted, "mandoc is not installed"))
struct ManualTests {
  @Test(arguments: ManualCommand.Page.allCases)
  func `mandoc finds no fault`(page: ManualCommand.Page) throws {
    #expect(try ManualPage(page.rawValue).problems() == [])
  }

  @Test(arguments: ManualCommand.Page.allCases)
  func `no line is wider than a terminal`(page: ManualCommand.Page) throws {
    let wide = try ManualPage(page.rawValue).printed().filter { $0.count > 80 }
    #expect(wide == [])
  }

  @Test func `the page has every command with its abstract`() throws {
    let page = try ManualPage("stz")
    for command in StzCommand.configuration.subcommands where command.configuration.shouldDisplay {
      let name = command._commandName
      let text = try page.printed(under: "stz \(name)").joined(separator: " ").split(separator: " ")
      let abstract = command.configuration.abstract.split(separator: " ")
      #expect(abstract.count > 2 && text.starts(with: abstract), "\(name)")
    }
    #expect(try !page.printed(under: "stz config init").isEmpty)
  }

  /// Every option in the help of any command is on the page, with its description.
  @Test(arguments: ["", "list", "show", "timeline", "brief", "check", "keys", "config", "config check"])
  func `the page has every option of the help`(command: String) throws {
    let help = try ProgramRun(
      of: Program.path, command.split(separator: " ").map(String.init) + ["--help"], environment: ["COLUMNS": "80"])
    let options = Set(
      help.lines.filter { $0.hasPrefix("  -") }.flatMap { $0.matches(of: /--[a-z-]+/).prefix(1) }.map { String($0.0) })
    #expect(options.contains("--help"))
    let heads = try ManualPage("stz").printed().filter { $0.hasPrefix("     -") }
    for option in options {
      #expect(
        heads.contains { $0.split(whereSeparator: { " ,/".contains($0) }).contains(Substring(option)) }, "\(option)")
    }
  }

  @Test func `the page has keys, configuration and exit codes`() throws {
    let page = try ManualPage("stz")
    let configuration = try page.printed(under: "CONFIGURATION")
    for key in ConfigKey.all {
      #expect(configuration.contains { $0.hasPrefix("     \(key.name)") }, "\(key.name)")
    }
    let keys = try page.printed(under: "In the panes")
    #expect(keys.contains { $0.hasPrefix("     g g, home ") && $0.hasSuffix(" To the first row") })
    let ends = try page.printed(under: "EXIT STATUS").compactMap { Int($0.dropFirst(5).prefix(2).filter(\.isNumber)) }
    #expect(ends == [0, 1, 2, 3, 69, 74])
  }

  /// Every environment variable in the sources is described, except for common ones.
  @Test func `the page has every variable that the program reads`() throws {
    let sources = Program.repository.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    let asked = try files.flatMap { file in
      try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        .matches(of: /(?:environment\[|environment\(|getenv\(|isSet\(|place\()"([A-Z_]+)"/).map { String($0.1) }
    }
    #expect(asked.count > 10)
    let explained = try ManualPage("stz").printed(under: "ENVIRONMENT").joined(separator: " ")
    for variable in Set(asked).subtracting(["HOME", "PATH"]) {
      #expect(explained.contains(variable), "\(variable)")
    }
  }

  @Test(arguments: RecordKind.allCases)
  func `the page on dossiers has every field`(kind: RecordKind) throws {
    let page = try ManualPage("stz-dossier")
    let heads = try (page.printed(under: kind.section) + page.printed(under: "All records")).map { $0.dropFirst(5) }
    for field in kind.fields {
      let name = field.name.rawValue
      #expect(heads.contains { $0 == name || $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test func `the example dossier has no mistake`() throws {
    let folder = try DataFolder()
    try folder.write(DossierText.example.joined(separator: "\n"), to: "example.yaml")
    let run = try ProgramRun("check", "--strict", folder.path)
    #expect(run.end == .exit(0))
    #expect(run.lines.last?.hasPrefix("1 dossier, 3 records, ") == true, "\(run.output)")
  }
}
