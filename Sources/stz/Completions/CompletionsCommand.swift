import ArgumentParser

/// `stz completions`: what makes a shell complete the program's words.
struct CompletionsCommand: ParsableCommand {
  /// The shells.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the script by which bash, zsh or fish completes commands, options and values.",
    discussion: """
      An installed stz brings the scripts with it. They complete ids, provinces, sectors, views and other values of your
      own dossiers, too; docs/shell.md says more.

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
  /// The script, as ArgumentParser makes it, with what it leaves out.
  fileprivate var script: String {
    switch self {
    case .bash: BashCompletion.script(StzCommand.completionScript(for: .bash))
    case .zsh: ZshCompletion.script(StzCommand.completionScript(for: .zsh))
    case .fish: StzCommand.completionScript(for: .fish) + "\n"
    }
  }
}
