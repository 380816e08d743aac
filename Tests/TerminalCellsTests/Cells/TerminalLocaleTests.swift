import Testing

@testable import TerminalCells

@Suite struct TerminalLocaleTests {
  @Test(arguments: [
    ("en_US.UTF-8", true), ("C.utf8", true), ("UTF-8", true), ("ca_ES.UTF-8@valencia", true), ("xx.Utf8", true),
    ("en_US.ISO-8859-1", false), ("en_US", false), ("de_DE@euro", false), ("zh_CN.GB18030", false), ("C", false),
    ("", false),
    ("utf8_XX.KOI8-R", false), ("en_US.UTF-8.KOI8-R", false), ("en_US@UTF-8", false),
  ])
  func `the name of a locale says whether it is UTF-8`(name: String, isUTF8: Bool) {
    #expect(TerminalLocale.namesUTF8(name) == isUTF8)
  }
}
