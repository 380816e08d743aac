import ArgumentParser

/// `stz completions`: the completion scripts of shells.
struct CompletionsCommand: ParsableCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script for bash, zsh or fish.",
    discussion: """
      An installed stz includes these scripts. They complete commands, options and values: ids, provinces, sectors,
      views and other values of your own dossiers too. See docs/shell.md.

      Examples:
        stz completions bash > ~/.local/share/bash-completion/completions/stz
        stz completions zsh > ~/.zfunc/_stz
        stz completions fish > ~/.config/fish/completions/stz.fish
      """)

  @Argument(help: "bash, zsh or fish.") var shell: Shell

  func run() throws {
    try Output.write(shell.script)
  }
}

extension CompletionsCommand.Shell {
  /// ArgumentParser's script, with the missing parts.
  fileprivate var script: String {
    switch self {
    case .bash: BashCompletion.script(StzCommand.completionScript(for: .bash))
    case .zsh: ZshCompletion.script(StzCommand.completionScript(for: .zsh))
    case .fish: StzCommand.completionScript(for: .fish) + "\n"
    }
  }
}
