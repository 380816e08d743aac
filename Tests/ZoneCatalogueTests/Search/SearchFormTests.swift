import TestSupport
import Testing
import ZoneData

@testable import ZoneCatalogue

@Suite struct SearchFormTests {
  @Test(arguments: [
    ("Special Technology Zones", ["special", "technology", "zones"]),
    ("沈阳经济技术开发区", ["沈阳经济技术开发区"]),
    ("2018中关村\"一带一路\"大讲堂", ["2018", "中关村一带一路大讲堂"]),
    ("2018中关村“一带一路”大讲堂", ["2018", "中关村一带一路大讲堂"]),
    ("中关村（北京）·软件园，二期", ["中关村北京软件园", "二期"]),
    ("Zhào Yǒngshèng, Škoda", ["zhao", "yongsheng", "skoda"]),
    ("پاکستان کا شہر لاہور", ["پاکستان", "کا", "شہر", "لاہور"]),
    ("companies.STZA,investment", ["companies", "stza", "investment"]),
    ("China – Pakistan—Innovation-Centre", ["china", "pakistan", "innovation", "centre"]),
    ("Moin ulHaque’s 4,500 firms", ["moin", "ulhaque", "s", "4", "500", "firms"]),
    ("\u{1D5D6}\u{1D5F5}ina\u{A0}Ｄｅｓｋ", ["china", "desk"]),
    ("soft\u{AD}ware \u{0} _=~^", ["software"]),
    ("", []),
  ])
  func `words are letters and digits without case and accents`(text: String, words: [String]) {
    #expect(SearchWord.split(text).map(\.text) == words)
  }

  private func tokens(_ text: String) -> Set<String> {
    Set(form(text).tokens.split(separator: " ").map(String.init))
  }

  private func form(_ text: String) -> SearchForm {
    let words = SearchWord.split(text).map(\.simplified)
    return SearchForm(words, readings: words.filter(\.isHan).map { HanReadings.readings(of: $0.text) })
  }

  @Test func `the tokens of Latin text are its words`() {
    #expect(tokens("Haripur Zone, Haripur") == ["haripur", "zone"])
    #expect(form("Haripur Zone").pinyin == nil)
    #expect(form("Haripur Zone").initials == nil)
  }

  @Test func `the tokens of Chinese text are characters, pairs, syllables and initials`() {
    #expect(tokens("沈阳市") == ["沈", "阳", "市", "沈阳", "阳市", "=shen", "=yang", "=shi", "~sy", "~ys", "^sy"])
    #expect(form("沈阳市").pinyin == " shen yang shi ")
    #expect(form("沈阳市").initials == " sys")
  }

  @Test func `traditional characters are stored as simplified ones`() {
    #expect(form("瀋陽").form == " 沈阳 ")
    #expect(tokens("瀋陽") == tokens("沈阳"))
  }

  @Test func `a character with two readings is found by both`() {
    #expect(form("长沙").pinyin == " chang sha , zhang sha ")
    #expect(form("长沙").initials == " cs zs")
    #expect(form("成都").pinyin == " cheng du ")
  }

  @Test(arguments: [
    ("Haripur Zone", " haripur zone ", true), ("Haripur, Zone", " haripur zone ", false),
    ("Haripur ", " haripur ", false),
    (" Haripur", " haripur ", false), ("a  b", " a b ", false), ("-", "", false), ("", "", false),
  ])
  func `an ASCII text is processed by its bytes`(text: String, form: String, isAsPrinted: Bool) throws {
    let plain = try #require(SearchForm.plain(text))
    #expect(plain.form == self.form(text))
    #expect(plain.form.form == form)
    #expect(plain.isAsPrinted == isAsPrinted)
  }

  @Test func `a text with other letters is not ASCII`() {
    #expect(SearchForm.plain("Škoda") == nil)
  }

  @Test func `mixed text keeps Latin words separate`() {
    let tokens = tokens("2018中关村")
    #expect(tokens.isSuperset(of: ["2018", "中关", "关村", "=zhong", "^zg", "~gc"]))
    #expect(!tokens.contains("2018中"))
  }

  @Test func `tokens depend only on the stored texts`() {
    let made = form("2018長沙\"一带一路\" Forum")
    #expect(SearchForm(form: made.form, pinyin: made.pinyin).tokens == made.tokens)
  }

  @Test func `names have keys without spaces, in pinyin and as initials`() {
    let words = [SearchWord(text: "z", isHan: false), SearchWord(text: "沈阳", isHan: true)]
    #expect(SearchKeys.of(words, readings: [[["shen", "yang"]]]) == ["z沈阳", "zshenyang", "zsy"])
    #expect(
      SearchKeys.of([SearchWord(text: "ul", isHan: false), SearchWord(text: "haq", isHan: false)], readings: []) == [
        "ulhaq"
      ])
  }
}
