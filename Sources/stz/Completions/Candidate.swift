import ArgumentParser
import Platform
import TerminalCells
import ZoneViewModels

/// A completion, with a description that zsh and fish show beside it.
struct Candidate {
  let word: String
  var about = ""

  /// The longest description, in columns.
  private static let widest = 60

  /// The line that the shell expects; nil if the word is not harmless.
  func line(for shell: CompletionShell?) -> String? {
    guard word.isHarmlessInShell else { return nil }
    let about = TerminalText.cut(self.about.withoutControls(), to: Self.widest)
    switch shell {
    case .zsh?:
      let word = word.escaping(":")
      return about.isEmpty ? word : "\(word):\(about)"
    case .fish?: return about.isEmpty ? word : "\(word)\t\(about)"
    // bash splits and expands the lines.
    case .bash?: return word.escaping(" ")
    default: return word
    }
  }
}

extension String {
  /// Whether every shell takes it as text, once its blanks are quoted.
  ///
  /// A word may come from a stranger's dossier. A shell puts it into a line that is already quoted in some way, or within
  /// `$(…)` or backquotes, where a quote means something else. So a word with any other character is not offered.
  fileprivate var isHarmlessInShell: Bool {
    // Not by character: `$` and a combining mark are one, which is not ASCII.
    let bytes = utf8
    guard let first = bytes.first, !" -=".utf8.contains(first), bytes.last != UInt8(ascii: " ") else { return false }
    return self == pasteable && bytes.allSatisfy { $0 >= 0x80 || " =".utf8.contains($0) || ShellWord.isPlain($0) }
  }

  fileprivate func escaping(_ special: Unicode.Scalar) -> String {
    unicodeScalars.map { $0 == special ? "\\\($0)" : String($0) }.joined()
  }
}
