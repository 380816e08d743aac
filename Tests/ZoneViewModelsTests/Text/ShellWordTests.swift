import Testing

@testable import ZoneViewModels

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("zones", "zones"), ("date:desc", "date:desc"), ("a,b", "a,b"), ("", "''"), ("a b", "'a b'"),
    ("it's", #"'it'\''s'"#), ("$HOME", "'$HOME'"), ("`id`", "'`id`'"), ("~", "'~'"), ("=ls", "'=ls'"),
    ("\"technopolis\"", "'\"technopolis\"'"), ("沈阳", "'沈阳'"), ("a;b", "'a;b'"), ("!x", "'!x'"), ("*", "'*'"),
    ("a\\b", #"'a'\\'b'"#), (#"\'"#, #"''\\''\'''"#), ("'\u{301}", "''\\''\u{301}'"),
  ])
  func `characters with a meaning to the shell are quoted`(word: String, quoted: String) {
    #expect(ShellWord.of(word) == quoted)
  }

  @Test func `a value that begins with a hyphen is not an option`() {
    #expect(ShellWord.option("query", "-kind:meeting") == "--query=-kind:meeting")
    #expect(ShellWord.option("query", "kind:meeting it's") == #"--query 'kind:meeting it'\''s'"#)
  }
}
