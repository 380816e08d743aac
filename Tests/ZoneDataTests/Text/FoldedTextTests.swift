import Testing

@testable import ZoneData

@Suite struct FoldedTextTests {
  /// Case folding from CaseFolding.txt of Unicode; strokes and keyboards by hand.
  @Test(arguments: [
    ("STRASSE", "Straße"), ("STRAẞE", "strasse"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("Łódź", "lodz"), ("Đakovo", "dakovo"),
    ("Tromsø", "TROMSO"), ("Ærø", "aero"), ("Þingvellir", "thingvellir"), ("ıstanbul", "İstanbul"), ("ﬁrm", "FIRM"),
    ("\u{1D400}\u{1D401}", "ab"), ("Éclair", "eclair"),
    // Arabic yeh and kaf, and those of Persian and Urdu; heh in its forms; digits; the stretching sign.
    ("سيد", "سید"), ("على", "علی"), ("كراتشي", "کراتشی"), ("لاهور", "لاہور"), ("مدينة", "مدینہ"), ("۲۰۲۲", "2022"),
    ("٢٠٢٢", "2022"), ("زـــون", "زون"), ("أحمد", "احمد"), ("ٱلله", "اللہ"), ("ﻻﻫﻮﺭ", "لاہور"), ("२०२२", "2022"),
  ])
  func `texts that differ only in case accents or keyboard are one`(text: String, other: String) {
    #expect(FoldedText.fold(text) == FoldedText.fold(other))
  }

  @Test(arguments: [("پ", "ب"), ("گ", "ک"), ("ے", "ی"), ("ا", "ع"), ("oe", "o"), ("中", "国")])
  func `other letters stay apart`(text: String, other: String) {
    #expect(FoldedText.fold(text) != FoldedText.fold(other))
  }

  /// The order of the root collation, in which case and accents come after letters.
  @Test func `names are in the order of letters`() {
    let names = ["apple", "Apple", "Éclair", "Zebra", "Ørsted", "ostrich"]
    #expect(
      names.sorted(by: FoldedText.isBefore) == ["Apple", "apple", "Éclair", "Ørsted", "ostrich", "Zebra"])
  }

  /// Text in Arabic letters alone is folded letter by letter; an accent beside it makes it be decomposed as a whole.
  @Test func arabicIsFoldedAsItIsBesideOtherLetters() {
    let letters = (0x600..<0x700).compactMap(Unicode.Scalar.init).map { "ا\($0)B\($0)\($0)ے" }
    for text in letters + ["لاہورٹیکنوپولس Zone", "مُحَمَّد", "آئی ٹی ۱۲"] {
      #expect(FoldedText.fold(text) + "e" == FoldedText.fold(text + "é"), "\(text.unicodeScalars)")
    }
  }
}
