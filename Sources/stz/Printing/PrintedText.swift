/// Text in a format that may have no room for some rows.
struct PrintedText {
  let text: String
  /// What was left out; nil if nothing was.
  var leftOut: String?

  /// The text, after reporting on standard error what it leaves out.
  var reported: String {
    leftOut.map { Exit.report($0) }
    return text
  }
}
