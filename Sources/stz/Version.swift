/// The version of the program. The pages of the manual and the package take number and date from here.
enum Version {
  static let text = "0.1.0"
  /// The day of this version, as mdoc(7) wants it.
  static let date = "November 22, 2026"
}
