import ArgumentParser
import Terminal
import ZoneData

/// A word that may stand at the cursor, and what people call it, which zsh and fish show beside it.
struct Candidate {
  let word: String
  var about = ""

  /// No description is longer.
  private static let widest = 60

  /// The line in which a shell takes the word; nil where the word cannot be told in one.
  func line(for shell: CompletionShell?) -> String? {
    guard !word.isEmpty, word == word.withoutControls(keeping: []) else { return nil }
    let about = TerminalText.cut(self.about.withoutControls(keeping: []), to: Self.widest)
    switch shell {
    case .zsh?:
      let word = word.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return about.isEmpty ? word : "\(word):\(about)"
    case .fish?: return about.isEmpty ? word : "\(word)\t\(about)"
    // The script of bash has the lines expanded by the shell, and a dossier is no place for commands.
    case .bash?: return word.map { $0.isPlainInShell ? String($0) : "\\\($0)" }.joined()
    default: return word
    }
  }
}

extension Character {
  /// Whether no shell sees more in it than itself.
  fileprivate var isPlainInShell: Bool {
    guard isASCII else { return true }
    return isLetter || isNumber || "-_./:,@%+=".contains(self)
  }
}
