import CNcurses
import TerminalCells

/// One result of `wgetch`.
enum RawInput: Hashable {
  case nothing
  case byte(UInt8)
  /// A key's code and its ncurses name.
  case code(Int32, name: String?)
  /// The events in one mouse report: a click is a press and a release.
  case mouse([MouseEvent])
}

/// Turns raw input into events. It joins ESC and an immediately following key into Alt, collects pastes, and swallows
/// control sequences unknown to terminfo, which would otherwise act as the keys they consist of.
///
/// A lone ESC is released as soon as no more input waits. What begins like a sequence is held for a moment, because a
/// slow line may cut a sequence anywhere.
struct InputDecoder {
  typealias Instant = ContinuousClock.Instant

  /// How long the rest of a sequence may take.
  static let grace = Duration.milliseconds(100)

  private enum Held {
    case nothing
    case escape
    /// ESC ESC: two Esc, or what Alt and a key send where Alt is ESC in front of the key's sequence.
    case escapes
    case sequence(Sequence)
    /// ESC [ M: the three bytes of a mouse report in the encoding of X10.
    case report([UInt8])
    /// ESC ], ESC P or ESC _ and perhaps a text: an answer that an earlier program requested.
    case string(opener: Unicode.Scalar, isEmpty: Bool)
    /// ESC within such a text; only `\` can follow.
    case stringEnd
  }

  /// ESC [ and perhaps parameters, or ESC O.
  private struct Sequence {
    let opener: Unicode.Scalar
    var parameters = ""
    /// True while it may still be Alt and the opener.
    var isEmpty: Bool { parameters.isEmpty }
    /// Whether a second ESC precedes it.
    var hasAlt = false
    /// Whether its ESC has already been released as Esc.
    var isLate = false

    /// The event if the sequence is a report of the mouse.
    func mouseEvent(endingWith scalar: Unicode.Scalar) -> MouseEvent? {
      guard opener == "[", !isLate, scalar == "M" || scalar == "m" else { return nil }
      return MouseEvent(parameters: parameters, isRelease: scalar == "m")
    }
  }

  private var held = Held.nothing
  /// When the last piece of what is held came.
  private var heldSince = Instant.now
  /// When a lone ESC was released.
  private var escapedAt: Instant?
  private var paste = PasteCollector()
  private var text = UTF8Collector()

  /// How long from `now` on the caller may wait for more input before it has to call `take(.nothing)`; nil if nothing
  /// that is held would become an event.
  func patience(at now: Instant = .now) -> Duration? {
    if paste.isOpen { return max(.zero, paste.lastInput + PasteCollector.pause - now) }
    switch held {
    case .sequence(let sequence) where sequence.isEmpty: break
    case .string(_, isEmpty: true): break
    default: return nil
    }
    return max(.zero, heldSince + Self.grace - now)
  }

  /// The events completed by one more piece of raw input, read at a moment.
  mutating func take(_ input: RawInput, at now: Instant = .now) -> [InputEvent] {
    defer { if input != .nothing { paste.lastInput = now } }
    switch input {
    case .code(KEY_RESIZE, _):
      return []  // already reported by the signal pipe
    case .code(CursesKeys.pasteBegin, _):
      let before = release(at: now)
      paste.begin()
      return before
    default:
      return paste.isOpen ? takePasted(input, now) : takeTyped(input, now)
    }
  }

  /// Discards a partial paste or sequence. What is left of the paste must not act as keys when it comes.
  mutating func reset(at now: ContinuousClock.Instant = .now) {
    let isPasting = paste.isOpen
    self = InputDecoder()
    if isPasting {
      paste.begin(discarded: true)
      paste.lastInput = now
    }
  }

  /// Keys within a paste are not typed by the user, so everything except text is dropped.
  private mutating func takePasted(_ input: RawInput, _ now: ContinuousClock.Instant) -> [InputEvent] {
    switch input {
    case .nothing:
      return now - paste.lastInput < PasteCollector.pause ? [] : endPaste()
    case .code(CursesKeys.pasteEnd, _):
      return endPaste()
    case .byte(let byte):
      if let scalar = text.take(byte) {
        paste.add(scalar)
      }
      return []
    default:
      return []
    }
  }

  private mutating func endPaste() -> [InputEvent] { paste.end().map { [.paste($0)] } ?? [] }

  private mutating func takeTyped(_ input: RawInput, _ now: Instant) -> [InputEvent] {
    let isOver = heldSince.duration(to: now) >= Self.grace
    if input == .nothing { return mayWait && !isOver ? [] : release(at: now) }
    // The rest of a sequence never came.
    let before = mayWait && isOver ? release(at: now) : []
    heldSince = now
    return before + takeTyped(piece: input, now)
  }

  private mutating func takeTyped(piece: RawInput, _ now: Instant) -> [InputEvent] {
    if case .report(let bytes) = held { return takeReport(piece, after: bytes) }
    switch piece {
    case .nothing:
      return []
    case .mouse(let events):
      return release(at: now) + events.map { .mouse($0) }
    case .byte(let byte):
      return text.take(byte).map { takeTyped($0, now) } ?? []
    case .code(let code, let name):
      return typed(CursesKeys.keyPress(code: code, name: name), now)
    }
  }

  /// Collects a report. A byte of an unknown character set comes as an empty `.mouse`.
  private mutating func takeReport(_ piece: RawInput, after bytes: [UInt8]) -> [InputEvent] {
    let byte: UInt8 = if case .byte(let byte) = piece { byte } else { 0 }
    guard bytes.count == 2 else {
      held = .report(bytes + [byte])
      return []
    }
    held = .nothing
    return MouseEvent(report: bytes + [byte]).map { [.mouse($0)] } ?? []
  }

  private mutating func takeTyped(_ scalar: Unicode.Scalar, _ now: Instant) -> [InputEvent] {
    switch (held, scalar) {
    case (.string, "\u{1B}"): return hold(.stringEnd)
    case (.string, "\u{07}"), (.stringEnd, "\\"): return hold(.nothing)
    case (.string(let opener, _), _): return hold(.string(opener: opener, isEmpty: false))
    case (.escape, "\u{1B}"): return hold(.escapes)
    case (_, "\u{1B}"):
      let before = release(at: now)
      return before + hold(.escape)
    case (.escape, "["), (.escape, "O"): return hold(.sequence(Sequence(opener: scalar)))
    case (.escapes, "["), (.escapes, "O"): return hold(.sequence(Sequence(opener: scalar, hasAlt: true)))
    case (.nothing, "["), (.nothing, "O"):
      guard let escapedAt, escapedAt.duration(to: now) < Self.grace else { break }
      return hold(.sequence(Sequence(opener: scalar, isLate: true)))
    case (.escape, "]"), (.escape, "P"), (.escape, "_"): return hold(.string(opener: scalar, isEmpty: true))
    case (.sequence(let sequence), _):
      if let events = continued(sequence, with: scalar) { return events }
    default: break
    }
    return typed(CursesKeys.keyPress(scalar: scalar), now)
  }

  private mutating func hold(_ next: Held) -> [InputEvent] {
    held = next
    return []
  }

  /// What one more scalar makes of a sequence; nil if it does not belong to one.
  private mutating func continued(_ sequence: Sequence, with scalar: Unicode.Scalar) -> [InputEvent]? {
    switch (sequence.opener, scalar) {
    case ("[", "M") where sequence.isEmpty: return hold(.report([]))
    case ("[", "\u{20}"..."\u{3F}"):
      var longer = sequence
      longer.parameters.unicodeScalars.append(scalar)
      return hold(.sequence(longer))
    case (_, "\u{20}"..."\u{7E}"):
      held = .nothing
      escapedAt = nil
      if let mouse = sequence.mouseEvent(endingWith: scalar) { return [.mouse(mouse)] }
      // Esc was already answered, so the rest is dropped.
      guard sequence.isEmpty, !sequence.isLate, var press = CursesKeys.keyPress(after: sequence.opener, scalar)
      else { return [] }
      if sequence.hasAlt { press.modifiers.insert(.alt) }
      return [.key(press)]
    default: return nil
    }
  }

  private mutating func typed(_ press: KeyPress?, _ now: Instant) -> [InputEvent] {
    guard var press else {
      return release(at: now)
    }
    var before: [InputEvent] = []
    switch held {
    // Alt and a key whose own sequence ncurses knows.
    case .escapes where !press.key.isCharacter: break
    case .escapes: before = [.key(KeyPress(.escape))]
    case .escape: break
    default: return release(at: now) + [.key(press)]
    }
    held = .nothing
    press.modifiers.insert(.alt)
    return before + [.key(press)]
  }

  /// Whether more of what is held may still come. A lone ESC does not wait: ncurses has waited already.
  private var mayWait: Bool {
    switch held {
    case .nothing, .escape, .escapes: false
    case .sequence, .report, .string, .stringEnd: true
    }
  }

  private mutating func release(at now: Instant) -> [InputEvent] {
    defer { held = .nothing }
    switch held {
    case .escape:
      escapedAt = now
      return [.key(KeyPress(.escape))]
    case .escapes:
      escapedAt = now
      return [.key(KeyPress(.escape)), .key(KeyPress(.escape))]
    case .sequence(let sequence) where sequence.isEmpty: return released(sequence)
    case .string(let opener, isEmpty: true): return [.key(KeyPress(.character(Character(opener)), .alt))]
    case .nothing, .sequence, .report, .string, .stringEnd: return []
    }
  }

  /// `[` so soon after Esc was hardly typed, and would step back in time.
  private func released(_ sequence: Sequence) -> [InputEvent] {
    let opener = Key.character(Character(sequence.opener))
    if sequence.isLate { return sequence.opener == "[" ? [] : [.key(KeyPress(opener))] }
    return (sequence.hasAlt ? [.key(KeyPress(.escape))] : []) + [.key(KeyPress(opener, .alt))]
  }
}

extension Key {
  fileprivate var isCharacter: Bool { if case .character = self { true } else { false } }
}
