/// The currencies of ISO 4217.
package enum ISO4217 {
  private static let known = Set(codes.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether it is a currency code, in capital letters.
  package static func has(_ code: String) -> Bool { known.contains(code) }

  /// The code with the nearest spelling; nil if none is near.
  static func nearest(to code: String) -> String? {
    let upper = code.uppercased()
    return known.contains(upper) ? upper : Spelling.nearest(to: upper, among: known.sorted())
  }
}
