/// Features that terminfo does not describe, derived from the terminal's name.
struct TerminalTraits: Hashable {
  /// Families that support xterm's private modes, or ignore the ones they do not know. Bare consoles, serial terminals
  /// and the like are left alone: some of them print what they do not understand.
  private static let families = [
    "xterm", "tmux", "screen", "rxvt", "alacritty", "kitty", "foot", "st", "wezterm", "ghostty", "konsole",
    "gnome", "vte", "iterm", "iterm2", "contour", "mintty", "putty", "mlterm", "rio", "nsterm", "ms",
  ]

  let term: String
  /// Shows a frame between the markers of mode 2026 at once.
  let synchronizesOutput: Bool
  /// Marks pasted text (mode 2004).
  let bracketsPaste: Bool
  /// Reports the mouse while a button is held (mode 1002) and beyond column 223 (mode 1006).
  let extendsMouse: Bool
  /// Accepts text for the clipboard (OSC 52), or at least does not print it.
  let takesClipboard: Bool
  /// Shows nothing for the marks that keep right-to-left text in its field.
  let hidesDirectionMarks: Bool

  init(term: String) {
    self.term = term
    let family = Self.base(of: term)
    let isXtermLike = Self.families.contains(family)
    synchronizesOutput = isXtermLike
    bracketsPaste = isXtermLike
    extendsMouse = isXtermLike
    takesClipboard = isXtermLike
    hidesDirectionMarks = isXtermLike
  }

  /// The terminfo entry with 24-bit colours to try, if COLORTERM promises them.
  static func directName(term: String, colorTerm: String?) -> String? {
    guard colorTerm == "truecolor" || colorTerm == "24bit", !term.isEmpty, !term.hasSuffix("-direct") else {
      return nil
    }
    let name = term.split(separator: "-").first.map(String.init) ?? term
    return "\(name)-direct"
  }

  /// `xterm` for `xterm-256color`, `screen` for `screen.xterm-256color`.
  private static func base(of term: String) -> String {
    term.split(whereSeparator: { $0 == "-" || $0 == "." }).first.map(String.init) ?? ""
  }
}
