import Testing

@testable import ZoneDraft

struct TextDecoderTests {
  private let text = "Zone “eins” – é"

  @Test func byteOrderMarksGoFirst() {
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(TextDecoder.text(of: [0xFF, 0xFE] + wide, declared: .utf8) == text)
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(TextDecoder.text(of: [0xFE, 0xFF] + big) == text)
    #expect(TextDecoder.text(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8), declared: .windows1252) == text)
  }

  @Test func zerosShowUTF16WithoutAMark() {
    let wide = "The zone was notified.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(TextDecoder.text(of: wide) == "The zone was notified.")
  }

  @Test func bytesThatAreNotUTF8AreWestern() {
    #expect(TextDecoder.text(of: Array("caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94, 0x80]) == "café “a”€")
  }

  @Test func chineseBytesAreRecognisedWithoutADeclaration() {
    // 高新区签署备忘录 in GB2312.
    let bytes: [UInt8] = [
      0xB8, 0xDF, 0xD0, 0xC2, 0xC7, 0xF8, 0xC7, 0xA9, 0xCA, 0xF0, 0xB1, 0xB8, 0xCD, 0xFC, 0xC2, 0xBC,
    ]
    #expect(TextDecoder.text(of: bytes) == "高新区签署备忘录")
    #expect(TextDecoder.text(of: bytes, declared: Charset(label: "GB2312")) == "高新区签署备忘录")
  }

  @Test func aFewBrokenBytesDoNotMakeAPageWestern() {
    let bytes = Array("زون کا سنگ بنیاد".utf8) + [0xC3]
    #expect(TextDecoder.text(of: bytes) == "زون کا سنگ بنیاد\u{FFFD}")
  }

  @Test func bytesThatAreNotOfTheDeclaredEncodingAreReplaced() {
    #expect(TextDecoder.text(of: [0x61, 0xFF, 0x62], declared: Charset(label: "gbk")) == "a\u{FFFD}b")
  }

  @Test func textThatIsPlainlyUTF8WinsAgainstADeclaration() {
    let urdu = "زون کا سنگ بنیاد رکھ دیا"
    #expect(TextDecoder.text(of: Array(urdu.utf8), declared: .windows1252) == urdu)
  }

  @Test(arguments: [
    ("<meta charset=\"GBK\">", "GB18030"), ("<?xml version='1.0' encoding='Big5'?><html>", "BIG5-HKSCS"),
    ("<META content='text/html; charset=windows-1256' http-equiv=content-type>", "CP1256"),
  ])
  func pagesDeclareTheirEncoding(_ markup: String, name: String) {
    #expect(Charset.declared(inMarkup: markup.utf8) == .other(name))
  }

  @Test func anUnknownLabelIsNotAnEncoding() {
    #expect(Charset.declared(inMarkup: "<meta charset=utf-7>".utf8) == nil)
    #expect(Charset.parameter(of: "text/html; charset=\"ISO-8859-1\"") == .windows1252)
  }
}
