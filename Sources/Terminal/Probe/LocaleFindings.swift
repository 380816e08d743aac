import Glibc

/// What the environment makes of characters.
package struct LocaleFindings: Sendable {
  /// The variable that decides, and what it names; nil where none is set, which means plain ASCII.
  package let choice: (variable: String, name: String)?
  /// Whether the system has the locale that is named.
  package let isInstalled: Bool
  /// The character set in force, as the C library calls it.
  package let charset: String

  /// Takes the locale from the environment, as a screen does.
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
