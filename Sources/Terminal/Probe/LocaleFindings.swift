import Glibc
import TerminalCells

/// The locale and character set in force.
package struct LocaleFindings: Sendable {
  /// The variable that decides, and its value. nil means that none is set, which implies plain ASCII.
  package let choice: (variable: String, name: String)?
  /// Whether the named locale is installed.
  package let isInstalled: Bool
  /// The character set in force, as named by the C library.
  package let charset: String

  /// Reads the locale from the environment, as a screen does.
  package init() {
    choice =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable in
        guard let name = getenv(variable).map({ String(cString: $0) }), !name.isEmpty else { return nil }
        return (variable, TerminalText.clean(name))
      }.first
    let before = setlocale(LC_ALL, nil).map { String(cString: $0) } ?? "C"
    isInstalled = setlocale(LC_ALL, "") != nil
    setlocale(LC_ALL, before)
    TerminalLocale.adopt()
    charset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
  }
}
