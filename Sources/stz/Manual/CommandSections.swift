/// The commands with their options. Options that several commands share have a title. They are described once, in a
/// subsection with that title, under the commands that accept them.
struct CommandSections {
  private let program: CommandInfo
  private let commands: [CommandInfo]

  init(_ program: CommandInfo) {
    self.program = program
    commands = [program] + program.all
  }

  func write(on page: inout Mdoc) {
    page.section("Commands")
    page.prose("Options shared by several commands are described under `Options`.")
    commands.forEach { write($0, on: &page) }
    page.section("Options")
    for title in titles {
      page.part(title)
      groups(under: title).forEach { write($0, on: &page) }
    }
    page.part("All commands")
    page.list(program.argumentsOfAll.map { .init(head: $0.head, $0.about) })
  }

  private func write(_ command: CommandInfo, on page: inout Mdoc) {
    page.part((["stz"] + command.words).joined(separator: " "))
    let isProgram = command.words.isEmpty
    if !isProgram { page.prose(command.abstract ?? "") }
    let discussion = Discussion(command.discussion)
    discussion.prose.forEach { page.prose($0) }
    page.list(command.ownArguments.filter { $0.sectionTitle == nil }.map { .init(head: $0.head, $0.about) })
    let shared = titles.filter { title in command.ownArguments.contains { $0.sectionTitle == title } }
    if !shared.isEmpty { page.prose("It also accepts the options under \(Self.joined(shared.map { "`\($0)`" })).") }
    if !isProgram { page.literal(discussion.examples) }
  }

  // MARK: - Shared options

  /// Options with the commands that accept them.
  private struct Group {
    let commands: [String]
    var options: [CommandInfo.Argument]
  }

  /// The titles, in order of first use.
  private var titles: [String] {
    commands.flatMap(\.ownArguments).compactMap(\.sectionTitle).reduce(into: []) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
  }

  private func groups(under title: String) -> [Group] {
    let options = commands.flatMap(\.ownArguments).filter { $0.sectionTitle == title }
    let each = options.reduce(into: [CommandInfo.Argument]()) { each, option in
      if !each.contains(option) { each.append(option) }
    }
    return each.reduce(into: [Group]()) { groups, option in
      let names = commands.filter { $0.ownArguments.contains(option) }.map(\.name)
      if let same = groups.firstIndex(where: { $0.commands == names }) {
        groups[same].options.append(option)
      } else {
        groups.append(Group(commands: names, options: [option]))
      }
    }
  }

  private func write(_ group: Group, on page: inout Mdoc) {
    page.prose("For \(Self.joined(group.commands.map { "`\($0)`" })):")
    page.list(group.options.map { .init(head: $0.head, $0.about) })
  }

  private static func joined(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
