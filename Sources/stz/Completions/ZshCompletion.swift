/// What zsh needs besides ArgumentParser's script.
enum ZshCompletion {
  /// The script, in which a value may also stand behind `=`: `--format=json`.
  static func script(_ script: String) -> String {
    script.replacing(/('\*?--[a-z-]+)(\[(?:[^\]\\]|\\.)*\]:)/) { "\($0.1)=\($0.2)" } + "\n"
  }
}
