/// The parts that zsh needs besides ArgumentParser's script.
enum ZshCompletion {
  /// The script, which also completes a value after `=`: `--format=json`.
  static func script(_ script: String) -> String {
    script.replacing(/('\*?--[a-z-]+)(\[(?:[^\]\\]|\\.)*\]:)/) { "\($0.1)=\($0.2)" } + "\n"
  }
}
