/// The version of the program, also used by the manual pages and the package.
enum Version {
  static let text = "0.1.0"
  /// The date of this version in the form of mdoc(7).
  static let date = "November 22, 2026"
}
