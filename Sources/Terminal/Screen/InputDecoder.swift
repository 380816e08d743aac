import CNcurses

/// One thing `wgetch` gave.
enum RawInput: Hashable {
  /// Nothing waits to be read.
  case nothing
  case byte(UInt8)
  /// A key's code, and the name ncurses has for it.
  case code(Int32, name: String?)
  /// What one report of the mouse says: a click is a press and a release.
  case mouse([MouseEvent])
}

/// Makes events of raw input: joins ESC and the key at once after it to Alt, gathers pastes, and swallows
/// control sequences that terminfo does not know, which would otherwise act as the keys they are spelt with.
///
/// It holds back the start of a sequence only, and lets it go as soon as nothing more waits.
struct InputDecoder {
  private enum Held {
    case nothing
    case escape
    /// ESC [ and perhaps parameters: `isEmpty` while it may still be Alt-[.
    case sequence(isEmpty: Bool)
    /// ESC ], ESC P or ESC _ and perhaps a text: an answer that a program before us had asked for.
    case string(opener: Unicode.Scalar, isEmpty: Bool)
    /// ESC within such a text, which only `\` can follow.
    case stringEnd
  }

  private var held = Held.nothing
  private var paste = PasteCollector()
  private var text = UTF8Collector()

  /// The events that one more piece of raw input completes.
  mutating func take(_ input: RawInput) -> [InputEvent] {
    switch input {
    case .code(KEY_RESIZE, _):
      return []  // the signal pipe has told already
    case .code(CursesKeys.pasteBegin, _):
      let before = release()
      paste.begin()
      return before
    default:
      return paste.isOpen ? takePasted(input) : takeTyped(input)
    }
  }

  /// Forgets a half-read paste or sequence.
  mutating func reset() {
    self = InputDecoder()
  }

  /// Keys within a paste are not the user's keys: what is no text is dropped.
  private mutating func takePasted(_ input: RawInput) -> [InputEvent] {
    switch input {
    case .code(CursesKeys.pasteEnd, _):
      return [.paste(paste.end())]
    case .byte(let byte):
      if let scalar = text.take(byte) {
        paste.add(scalar)
      }
      return []
    default:
      return []
    }
  }

  private mutating func takeTyped(_ input: RawInput) -> [InputEvent] {
    switch input {
    case .nothing:
      return release()
    case .mouse(let events):
      return release() + events.map { .mouse($0) }
    case .byte(let byte):
      return text.take(byte).map { takeTyped($0) } ?? []
    case .code(let code, let name):
      return typed(CursesKeys.keyPress(code: code, name: name))
    }
  }

  private mutating func takeTyped(_ scalar: Unicode.Scalar) -> [InputEvent] {
    switch (held, scalar) {
    case (.string, "\u{1B}"):
      held = .stringEnd
      return []
    case (.string, "\u{07}"), (.stringEnd, "\\"):
      held = .nothing
      return []
    case (.string(let opener, _), _):
      held = .string(opener: opener, isEmpty: false)
      return []
    case (_, "\u{1B}"):
      let before = release()
      held = .escape
      return before
    case (.escape, "["):
      held = .sequence(isEmpty: true)
      return []
    case (.escape, "]"), (.escape, "P"), (.escape, "_"):
      held = .string(opener: scalar, isEmpty: true)
      return []
    case (.sequence, "\u{20}"..."\u{3F}"):
      held = .sequence(isEmpty: false)
      return []
    case (.sequence(let isEmpty), "\u{40}"..."\u{7E}"):
      held = .nothing
      return isEmpty ? CursesKeys.keyPress(cursorSequence: scalar).map { [.key($0)] } ?? [] : []
    default:
      return typed(CursesKeys.keyPress(scalar: scalar))
    }
  }

  private mutating func typed(_ press: KeyPress?) -> [InputEvent] {
    guard var press else {
      return release()
    }
    guard case .escape = held else {
      return release() + [.key(press)]
    }
    held = .nothing
    press.modifiers.insert(.alt)
    return [.key(press)]
  }

  private mutating func release() -> [InputEvent] {
    defer { held = .nothing }
    switch held {
    case .escape: return [.key(KeyPress(.escape))]
    case .sequence(isEmpty: true): return [.key(KeyPress(.character("["), .alt))]
    case .string(let opener, isEmpty: true): return [.key(KeyPress(.character(Character(opener)), .alt))]
    case .nothing, .sequence(isEmpty: false), .string(_, isEmpty: false), .stringEnd: return []
    }
  }
}
