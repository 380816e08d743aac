import Testing

@testable import Platform

@Suite struct ControlsTests {
  @Test(arguments: [
    "\u{1B}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{200E}", "\u{202E}", "\u{2028}", "\u{2060}", "\u{2064}", "\u{2066}",
    "\u{206A}",
    "\u{206F}", "\u{FEFF}", "\u{180E}", "\u{180B}", "\u{34F}", "\u{115F}", "\u{1160}", "\u{3164}", "\u{FFA0}",
    "\u{17B4}",
    "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{FFF9}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
  ])
  func `a character that steers or hides is shown as a mark`(character: String) {
    #expect("a\(character)b".withoutControls() == "a\u{FFFD}b")
  }

  /// A family, Persian, an Arabic year, a soft hyphen, a Chinese variant, Vietnamese.
  @Test(arguments: [
    "👨\u{200D}👩", "می\u{200C}خواهم", "\u{600}1445", "co\u{AD}op", "葛\u{E0100}", "e\u{302}\u{301}", "a\tb",
  ])
  func `what belongs to the spelling stays`(text: String) {
    #expect(text.withoutControls(keeping: ["\t"]) == text)
  }

  @Test(arguments: ["\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}"]) func `the marks on a letter are bounded`(
    mark: String
  ) {
    let text = "a" + String(repeating: mark, count: 10_000) + "b"
    #expect(text.withoutControls() == "a" + String(repeating: mark, count: 30) + "b")
    #expect(text.withoutControls(mostMarks: 4) == "a" + String(repeating: mark, count: 4) + "b")
  }
}
