import CNcurses
import Glibc
import Testing

@testable import TerminalCells

/// We count the columns by which ncurses advances. ncurses itself is measured, on a file instead of a terminal.
@Suite(.serialized) struct NcursesWidthTests {
  /// The output of ncurses.
  private final class Pad {
    private let screen: OpaquePointer
    let window: UnsafeMutablePointer<WINDOW>

    init?() {
      UTF8Locale.adopt()
      guard let output = fopen("/dev/null", "w"), let input = fopen("/dev/null", "r"),
        let screen = newterm("xterm", output, input), let window = newpad(1, 400)
      else {
        return nil
      }
      (self.screen, self.window) = (screen, window)
    }

    deinit {
      delwin(window)
      endwin()
      delscreen(screen)
    }

    /// The column of the cursor after a text.
    func columns(of text: String) -> Int {
      let scalars = text.unicodeScalars.map { wchar_t($0.value) }
      wmove(window, 0, 0)
      waddnwstr(window, scalars, Int32(scalars.count))
      return Int(getcurx(window))
    }
  }

  private static let more = [
    // Combining marks, stacked and more than a cell can hold.
    "a\u{300}b\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}c", "Việt Nam", "นี้", "हिन्दी", "தமிழ்",
    // Full-width and half-width.
    "，。「」ＡＢＣ", "ｱｲｳ", "한글", "㋿㍿", "𠀀𠮷",
    // Emoji with joiners, selectors, skin tones, keycaps and flags.
    "👩🏽‍🚀", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☎️☎︎", "#️⃣", "🇨🇳🇵🇰🇨", "❤️‍🔥",
    // Right to left.
    "پاکستان‌ 2022", "مُحَمَّد", "שָׁלוֹם", "ﷺ",
    // Ambiguous width.
    "─│●≠✎▸…“”°±×", "Ωжé",
    // Control and invisible characters.
    "a\u{0}b\u{1B}c\u{7F}d\u{85}e", "\u{AD}soft\u{2060}\u{FE0F}", "\u{1D159}\u{E0001}",
  ]

  @Test func `every text takes the columns that we count`() throws {
    let pad = try #require(Pad())
    for text in Corpus.texts + Self.more {
      let cleaned = TerminalText.clean(text)
      #expect(pad.columns(of: cleaned) == displayWidth(text), "\(text.debugDescription)")
    }
  }

  @Test func `every cell takes the columns that it has`() throws {
    let pad = try #require(Pad())
    for text in Corpus.texts + Self.more {
      var buffer = CellBuffer(size: Size(width: 60, height: 1))
      buffer.draw(text, at: Point(x: 0, y: 0), style: Style())
      for x in 0..<60 where !buffer[x, 0].text.isEmpty {
        let columns = buffer[x + 1, 0].text.isEmpty ? 2 : 1
        var cell = buffer[x, 0]
        cell.endsRightToLeft = true
        let scalars = String(String.UnicodeScalarView(cell.scalars(marked: true)))
        #expect(pad.columns(of: scalars) == columns, "\(cell.text.debugDescription) in \(text.debugDescription)")
      }
    }
  }
}
