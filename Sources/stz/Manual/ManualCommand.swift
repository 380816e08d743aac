import ArgumentParser

/// `stz manual`: the pages of the manual, for the build. Readers have man(1).
struct ManualCommand: ParsableCommand {
  /// A page of the manual.
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case stz
    case dossier = "stz-dossier"
  }

  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual in mdoc(7).",
    shouldDisplay: false)

  @Argument(help: "stz or stz-dossier.") var page: Page

  func run() throws {
    switch page {
    case .stz: try Output.write(try ProgramPage().text)
    case .dossier: try Output.write(DossierPage().text)
    }
  }
}
