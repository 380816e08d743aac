/// ASCII substitutes for characters that the terminal cannot show, or would show too wide.
enum StandIn {
  /// One ASCII scalar, or `?` if none is similar.
  static func ascii(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: return "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
    case 0x250C...0x257F: return "+"
    case 0x2010...0x2015: return "-"
    case 0x2018, 0x2019: return "'"
    case 0x201C, 0x201D: return "\""
    case 0x2026: return "~"
    case 0xA0: return " "
    case 0xB7, 0x2022: return "-"
    case 0xD7: return "x"
    case 0xC0...0x17F: return letters[Int(scalar.value) - 0xC0]
    default: return "?"
    }
  }

  /// The letters U+00C0 to U+017F without diacritics.
  private static let letters = Array(
    ("AAAAAAACEEEEIIIIDNOOOOO?OUUUUYTsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTt"
      + "UuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether a terminal may use two columns although the C library counts one. These are the whole blocks in which
  /// Unicode's East Asian Width has ambiguous characters (UAX #11). Some characters that are always narrow are replaced
  /// too, but no line is ever misaligned.
  var mayBeAmbiguous: Bool {
    switch value {
    case 0xA1...0x2FF, 0x370...0x4FF, 0x2010...0x2BFF, 0xE000...0xF8FF, 0xFFFD, 0x1F100...0x1F1AD: true
    default: false
    }
  }
}

extension String {
  /// The text with a similar ASCII character, or `?`, for each other one.
  package var inASCII: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isASCII ? $0 : StandIn.ascii(for: $0) }))
  }
}
