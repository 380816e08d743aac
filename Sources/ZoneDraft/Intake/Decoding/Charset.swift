/// A character encoding of documents, by the labels of the WHATWG Encoding Standard that occur in news.
enum Charset: Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252
  /// An encoding that only iconv knows, by iconv's name.
  case other(String)

  /// The encoding of a label, which may have any case; nil if the label is unknown.
  init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
    guard let found = Self.labels[name] else { return nil }
    self = found
  }

  private static let labels: [String: Charset] = {
    var labels: [String: Charset] = [
      "utf-8": .utf8, "utf8": .utf8, "unicode-1-1-utf-8": .utf8,
      "utf-16": .utf16LittleEndian, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
    ]
    // The standard reads Latin-1 and ASCII as Windows-1252.
    for name in ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"] {
      labels[name] = .windows1252
    }
    // GB18030 contains GB2312 and GBK.
    for name in ["gb18030", "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese", "hz-gb-2312"] {
      labels[name] = .other("GB18030")
    }
    let same = ["windows-1250", "windows-1251", "windows-1254", "windows-1256", "iso-8859-2", "iso-8859-15", "koi8-r"]
    for name in same { labels[name] = .other(name.uppercased().replacing("WINDOWS-", with: "CP")) }
    labels["iso-8859-6"] = .other("ISO-8859-6")
    labels["big5"] = .other("BIG5-HKSCS")
    labels["shift_jis"] = .other("CP932")
    labels["euc-kr"] = .other("CP949")
    return labels
  }()
}

extension Charset {
  /// The parameter `charset` of a content type: `text/html; charset=gb2312`.
  static func parameter(of contentType: String) -> Charset? {
    guard let start = contentType.lowercased().range(of: "charset=") else { return nil }
    let value = contentType[start.upperBound...].prefix { $0 != ";" && $0 != "," }
    return Charset(label: String(value))
  }

  /// What a page declares in its first bytes: by `<?xml encoding`, `<meta charset` or `<meta http-equiv`.
  static func declared(inMarkup bytes: some Sequence<UInt8>) -> Charset? {
    // Only ASCII letters matter here, and the standard looks at the first kilobyte; pages exceed it.
    let head = String(decoding: bytes.prefix(8192).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
      .lowercased()
    var rest = head[...]
    for key in ["encoding=", "charset="] {
      rest = head[...]
      while let found = rest.range(of: key) {
        let value = rest[found.upperBound...].drop { " \"'".contains($0) }.prefix { !" \"'>;/?\n\r".contains($0) }
        let before = head[..<found.lowerBound].suffix(200)
        rest = rest[found.upperBound...]
        guard before.contains(key == "encoding=" ? "<?xml" : "<meta"), let charset = Charset(label: String(value))
        else {
          continue
        }
        // A page whose ASCII can be read is not in UTF-16, whatever it says.
        return charset == .utf16LittleEndian || charset == .utf16BigEndian ? .utf8 : charset
      }
    }
    return nil
  }
}
