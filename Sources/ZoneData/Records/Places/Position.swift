import Foundation

/// A point on the earth: WGS 84 degrees, written `33.7380, 73.1552`, north and east positive.
package struct Position: Hashable, Sendable {
  package let latitude: Double
  package let longitude: Double
  /// As written.
  package let text: String

  /// Parses a latitude from -90 to 90, a comma, and a longitude from -180 to 180; nil if it is anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(Self.degrees)
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1], abs(latitude) <= 90,
      abs(longitude) <= 180
    else { return nil }
    (self.latitude, self.longitude, self.text) = (latitude, longitude, text)
  }

  /// Decimal digits with a sign and a point. `Double` alone accepts `nan`, `0x1` and `1e1` too.
  private static func degrees(_ part: Substring) -> Double? {
    let digits = part.drop { $0 == " " }
    guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == 0x2D || $0 == 0x2E }) else {
      return nil
    }
    return Double(digits)
  }
}

extension Position {
  /// With the digits as written: `33.7380° N, 73.1552° E`.
  package var inWords: String {
    let parts = text.split(separator: ",").map { $0.filter { $0 != " " && $0 != "-" } }
    guard parts.count == 2 else { return text }
    return "\(parts[0])° \(latitude < 0 ? "S" : "N"), \(parts[1])° \(longitude < 0 ? "W" : "E")"
  }
}

/// How far a place may lie from the position that a document gives for it, in kilometres.
enum Reach: Double, Comparable {
  case site = 2
  case district = 10
  /// The middle of a large city is so far from its edge.
  case city = 25

  /// A position that does not say what it is that of may be that of a city.
  init(precision: String?) {
    self = precision == "site" ? .site : precision == "district" ? .district : .city
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Position {
  /// The great-circle distance in kilometres, on a sphere with the earth's mean radius.
  func distance(to other: Position) -> Double {
    let (latitude, otherLatitude) = (radians(latitude), radians(other.latitude))
    let (north, east) = (otherLatitude - latitude, radians(other.longitude - longitude))
    let half = pow(sin(north / 2), 2) + cos(latitude) * cos(otherLatitude) * pow(sin(east / 2), 2)
    return 2 * 6371.0088 * asin(min(1, half.squareRoot()))
  }

  private func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
