import Glibc
import Synchronization

/// The character set of the user's terminal, which `wcwidth` and ncurses take from the C locale.
package enum TerminalLocale {
  private static let adopted: Void = {
    // A category that is not installed makes LC_ALL fail, but only the characters matter.
    guard setlocale(LC_ALL, "") == nil, setlocale(LC_CTYPE, "") == nil else { return }
    // The user's locale is not installed here, as is common over ssh, but its name says the character set. To a terminal
    // with another one than UTF-8 some of its bytes are control characters, so it gets ASCII.
    setlocale(LC_ALL, namesUTF8(asked) ? "C.UTF-8" : "C")
  }()

  /// Adopts the locale of the environment. Only the first call has an effect.
  package static func adopt() {
    _ = adopted
  }

  /// Whether text goes to the terminal as UTF-8.
  package static var isUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else {
      return false
    }
    return strcmp(name, "UTF-8") == 0
  }

  /// Whether the environment names a locale with another character set. The C locale says nothing about the terminal: it is
  /// that of an environment that names none.
  package static let excludesUTF8: Bool = {
    let name = asked
    guard !["", "C", "POSIX"].contains(name) else { return false }
    // LC_CTYPE_MASK is a macro that Swift does not import.
    guard let locale = newlocale(1 << LC_CTYPE, name, nil) else { return !namesUTF8(name) }
    defer { freelocale(locale) }
    return nl_langinfo_l(Int32(CODESET), locale).map { strcmp($0, "UTF-8") != 0 } ?? true
  }()

  /// Whether the terminal uses two columns for characters that are wide in East Asian tradition and narrow elsewhere:
  /// lines, arrows, Greek, accented letters. The C library, and with it ncurses, counts one. The default is false.
  package static var doublesAmbiguous: Bool {
    get { doubles.load(ordering: .relaxed) }
    set { doubles.store(newValue, ordering: .relaxed) }
  }

  /// Whether non-ASCII lines and symbols can be drawn in one column each.
  package static var drawsLines: Bool {
    let line: Unicode.Scalar = "─"
    return isUTF8 && !doublesAmbiguous && line.columns == 1
  }

  private static let doubles = Atomic(false)

  /// Whether a locale has UTF-8 by its name, `language_COUNTRY.CHARSET@modifier`. Some systems name only the character set.
  static func namesUTF8(_ locale: String) -> Bool {
    let name = locale.prefix { $0 != "@" }
    let charset = name.split(separator: ".").last ?? name
    return charset.lowercased().filter { $0 != "-" } == "utf8"
  }

  /// The variable that decides, as for the C library.
  private static var asked: String {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(value(of:)).first { !$0.isEmpty } ?? ""
  }

  private static func value(of name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
