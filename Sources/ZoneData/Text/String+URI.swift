extension String {
  /// The text with `%XX` for every byte that a URI may not contain. Existing escapes stay.
  package var percentEncoded: String {
    utf8.reduce(into: "") { uri, byte in
      let isAllowed = (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
      uri +=
        isAllowed ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }
  }
}
