import Glibc
import Synchronization

/// The character set of the user's terminal, which `wcwidth` and ncurses take from the C locale.
package enum TerminalLocale {
  private static let adopted: Void = {
    if setlocale(LC_ALL, "") == nil, namesUTF8 {
      // The user's locale is not installed here (often so over ssh), but its character set is known.
      setlocale(LC_ALL, "C.UTF-8")
    }
  }()

  /// Takes the locale from the environment; only the first call does anything.
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

  /// Whether the terminal takes two columns for what East Asian tradition writes wide and others narrow: lines,
  /// arrows, Greek, accented letters. The C library, and with it ncurses, counts one. Off unless set.
  package static var doublesAmbiguous: Bool {
    get { doubles.load(ordering: .relaxed) }
    set { doubles.store(newValue, ordering: .relaxed) }
  }

  /// Whether lines and signs can be drawn that are not ASCII, each in one column.
  package static var drawsLines: Bool {
    let line: Unicode.Scalar = "─"
    return isUTF8 && !doublesAmbiguous && line.columns == 1
  }

  private static let doubles = Atomic(false)

  /// Whether the environment asks for UTF-8, whatever the system makes of it.
  private static var namesUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let asked = names.lazy.map(value(of:)).first { !$0.isEmpty } ?? ""
    return asked.lowercased().hasSuffix("utf-8") || asked.lowercased().hasSuffix("utf8")
  }

  private static func value(of name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
