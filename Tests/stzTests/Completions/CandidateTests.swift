import ArgumentParser
import Testing

@testable import stz

@Suite struct CandidateTests {
  private static let shells = [CompletionShell.bash, .zsh, .fish]

  /// With a combining mark, a character is not the ASCII one, but its byte is.
  private static let marked = ["a$\u{301}(x)", "a`\u{301}x`\u{301}", "a\"\u{301}x", "a'\u{301}x", "-\u{301}x"]

  @Test(
    arguments: "$!\"'`\\;&|><(){}*?[]#~^\n\t\u{1B}\u{A0}\u{202E}".map { "a\($0)x" } + ["-x", "=x", " x", "x ", ""]
      + marked)
  func `a word in which some shell sees more than text is not offered`(word: String) {
    for shell in Self.shells {
      #expect(Candidate(word: word, about: "A").line(for: shell) == nil)
    }
  }

  @Test func `blanks and colons are escaped where the script needs it, also before a combining mark`() {
    let candidate = Candidate(word: "a b:c:\u{301} \u{301}", about: "A")
    #expect(candidate.line(for: .bash) == "a\\ b:c:\u{301}\\ \u{301}")
    #expect(candidate.line(for: .zsh) == "a b\\:c\\:\u{301} \u{301}:A")
    #expect(candidate.line(for: .fish) == "a b:c:\u{301} \u{301}\tA")
  }

  @Test(arguments: ["zbra", "沈阳", "Zürich", "CN-LN", "2022-08-02-a", "date:desc", "a,b", "50%", "x=y", "i@x.pk", "C++"])
  func `plain words are offered`(word: String) {
    #expect(Candidate(word: word).line(for: .fish) == word)
  }
}
