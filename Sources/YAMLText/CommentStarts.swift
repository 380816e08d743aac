/// The places in a text where a `#` may start a comment that was not meant to be one.
///
/// A comment as yamllint wants it, two spaces before the `#` and one after it, is meant: `kind: news  # why`. In
/// `Block #3` and `Plot # 12` the `#` belongs to the text, but YAML cuts it off and says nothing.
/// https://yamllint.readthedocs.io/en/stable/rules.html#module-yamllint.rules.comments
struct CommentStarts {
  /// For each line, the columns at which blanks before such a `#` start.
  private var columns: [Int: Set<Int>] = [:]

  init(in bytes: UnsafeBufferPointer<UInt8>) {
    var (line, column, blanks) = (1, 1, 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): (line, column, blanks) = (line + 1, 1, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"): (column, blanks) = (column + 1, blanks + 1)
      case UInt8(ascii: "#") where blanks > 0:
        let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
        if blanks == 1 || next > UInt8(ascii: " ") {
          columns[line, default: []].insert(column - blanks)
        }
        (column, blanks) = (column + 1, 0)
      default:
        column += byte & 0xC0 == 0x80 ? 0 : 1
        blanks = 0
      }
    }
  }

  /// Whether such a `#` follows a value with nothing but blanks between them.
  func follow(_ end: YAMLPosition) -> Bool { columns[end.line]?.contains(end.column) ?? false }
}
