import ArgumentParser

/// `stz manual`: prints the manual pages for the build. Users read them with man(1).
struct ManualCommand: ParsableCommand {
  enum Page: String, CaseIterable, ExpressibleByArgument {
    case stz
    case dossier = "stz-dossier"
  }

  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a manual page in mdoc(7).",
    shouldDisplay: false)

  @Argument(help: "stz or stz-dossier.") var page: Page

  func run() throws {
    switch page {
    case .stz: try Output.write(try ProgramPage().text)
    case .dossier: try Output.write(DossierPage().text)
    }
  }
}
