/// The letters that stand for one that Unicode does not decompose. Lower case; case folding is that of CaseFolding.txt.
enum LetterFolding {
  static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case ..<0x80: nil
    case ..<0x600: table[scalar]
    case 0x600..<0x700, 0x1D00..<0x1E00, 0xA700..<0xA800, 0x1E9E, 0x2C60..<0x2C80: table[scalar]
    default: nil
    }
  }

  private static let table = Dictionary(
    uniqueKeysWithValues: (latin + arabic).flatMap { letters, folded in letters.unicodeScalars.map { ($0, folded) } })

  /// Case foldings to several letters or to another letter, and Latin letters with a stroke, a hook or a tail.
  private static let latin = [
    ("ßẞ", "ss"), ("ς", "σ"), ("ıɨᵻ", "i"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("øɵꝋ", "o"), ("đðɖɗ", "d"),
    ("ħɦⱨ", "h"), ("łƚɫⱡꝉ", "l"), ("ŧƭʈⱦ", "t"), ("ƀɓ", "b"), ("ȼƈꞓ", "c"), ("ɇ", "e"), ("ǥɠꞡ", "g"), ("ɉ", "j"),
    ("ƙꝁꞣ", "k"), ("ŋɲꞥ", "n"), ("ᵽƥꝑ", "p"), ("ɋꝗ", "q"), ("ɍꞧ", "r"), ("ꞩȿ", "s"), ("ʉ", "u"), ("ʋ", "v"),
    ("ɏƴ", "y"), ("ƶȥⱬɀ", "z"), ("ⱥ", "a"), ("ə", "e"), ("ĸ", "k"),
  ]

  /// Letters that the keyboards of Arabic, Persian and Urdu write differently, and signs without meaning for search.
  private static let arabic = [
    ("\u{64A}\u{649}\u{6CC}\u{6CD}\u{6CE}\u{6D0}\u{6D1}\u{620}", "\u{6CC}"),
    ("\u{643}\u{6A9}\u{6AA}\u{6AB}\u{6AC}", "\u{6A9}"),
    ("\u{647}\u{629}\u{6BE}\u{6C0}\u{6C1}\u{6C2}\u{6C3}\u{6D5}\u{6FF}", "\u{6C1}"),
    ("\u{671}\u{672}\u{673}\u{675}", "\u{627}"), ("\u{676}\u{6C4}", "\u{648}"), ("\u{6BA}", "\u{646}"),
    ("\u{6D3}", "\u{6D2}"), ("\u{640}", ""),
  ]
}
