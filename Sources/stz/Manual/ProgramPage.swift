/// stz(1), generated from the program's commands, keys, configuration and exit codes.
struct ProgramPage {
  let text: String

  init() throws {
    let program = try CommandInfo.of(StzCommand.self)
    var page = Mdoc("stz", section: 1, about: "terminal dashboard for Special Technology Zones")
    Self.synopsis(of: program, on: &page)
    page.section("Description")
    page.prose(Self.description)
    CommandSections(program).write(on: &page)
    ScreenSections.write(on: &page)
    EnvironmentSections.write(on: &page)
    page.section("Examples")
    page.literal(Discussion(program.discussion).examples)
    page.section("See also")
    page.line(".Xr sqlite3 1 ,")
    page.line(".Xr stz-dossier 5")
    text = page.text
  }

  private static func synopsis(of program: CommandInfo, on page: inout Mdoc) {
    page.section("Synopsis")
    for command in [program] + program.all {
      page.line(".Nm")
      if !command.words.isEmpty { page.line(".Cm \(command.name)") }
      if !command.ownArguments.allSatisfy(\.isPositional) { page.line(".Op Ar options") }
      for argument in command.ownArguments where argument.isPositional {
        page.line(argument.isOptional ? ".Op \(argument.head)" : ".\(argument.head)")
      }
    }
  }

  private static let description = """
    `stz` is for people who track Special Technology Zones: which zones exist and where, which Chinese bodies they \
    deal with, what happened when, and whom to contact. It reads folders of dossiers, plain-text files that each record \
    what one document says, and shows for every value who says so.
    """
}
