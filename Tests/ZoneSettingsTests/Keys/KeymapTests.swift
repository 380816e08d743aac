import TerminalCells
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct KeymapTests {
  private let keymap = Keymap.standard

  private func intents(_ keys: [String], _ context: InputContext = .browsing) -> [Intent?] {
    var reader = KeyReader(keymap)
    return keys.map { name in
      KeyPress(name).flatMap { reader.intent(for: .key($0), in: context) }
    }
  }

  @Test func `no key has two meanings in one context`() {
    for context in InputContext.allCases {
      let sequences = Action.allCases.flatMap { keymap.sequences(of: $0, in: context) }
      #expect(Set(sequences).count == sequences.count)
      // A key that starts a sequence must not be a binding by itself, or the sequence could never be finished.
      for sequence in sequences {
        #expect(!sequences.contains { $0.begins(sequence) })
      }
    }
  }

  @Test func `every context has an exit and only actions that work there`() {
    for context in InputContext.allCases {
      #expect(Action.exits(of: context).contains { !keymap.sequences(of: $0, in: context).isEmpty })
      for action in Action.allCases where !keymap.sequences(of: action, in: context).isEmpty {
        #expect(action.works(in: context), "\(action) in \(context)")
      }
    }
  }

  @Test func `every action has a key`() {
    for action in Action.allCases {
      #expect(!keymap.names(of: action).isEmpty, "\(action)")
    }
  }

  @Test(arguments: [
    ("j", Action.moveDown), ("down", .moveDown), ("k", .moveUp), ("ctrl-d", .moveHalfPageDown), ("pgup", .movePageUp),
    ("G", .moveToBottom), ("home", .moveToTop), ("1", .focusZones), ("5", .focusDetail), ("tab", .nextPane),
    ("shift-tab", .previousPane), ("enter", .open), ("l", .open), ("right", .open), ("esc", .escape), ("h", .back),
    ("backspace", .back), ("ctrl-o", .back), ("alt-o", .forward), ("/", .filter), ("p", .provinces), ("s", .sources),
    ("?", .help), (":", .help), ("q", .close), ("r", .reload), ("t", .themes), ("T", .nextTheme), ("ctrl-l", .repaint),
  ])
  func `the documented keys do what they say`(key: String, action: Action) {
    #expect(intents([key]) == [.performed(action)])
  }

  @Test func `gg goes to the top and a broken sequence starts over`() {
    #expect(intents(["g", "g"]) == [nil, .performed(.moveToTop)])
    #expect(intents(["g", "j"]) == [nil, .performed(.moveDown)])
    #expect(intents(["g", "ctrl-o", "g", "g"]) == [nil, .performed(.back), nil, .performed(.moveToTop)])
  }

  @Test func `letters are text while typing`() {
    #expect(intents(["q", "j", "?", "space"], .typing) == [.typed("q"), .typed("j"), .typed("?"), .typed(" ")])
    #expect(intents(["ctrl-w", "enter"], .typing) == [.performed(.eraseWord), .performed(.acceptInput)])
    #expect(intents(["ctrl-x", "alt-q", "f5"], .typing) == [nil, nil, nil])
  }

  @Test func `while typing, keys that are not text move between rows`() {
    #expect(intents(["down", "ctrl-n"], .typing) == [.performed(.newerFilter), .performed(.moveDown)])
    #expect(intents(["up", "ctrl-p"], .typing) == [.performed(.olderFilter), .performed(.moveUp)])
    #expect(intents(["pgdn", "pgup"], .typing) == [.performed(.movePageDown), .performed(.movePageUp)])
    #expect(intents(["/"], .popup) == [.performed(.filter)])
  }

  @Test func `pasted text is typed and never a key`() {
    var reader = KeyReader(keymap)
    #expect(reader.intent(for: .paste("q\n"), in: .typing) == .typed("q\n"))
    #expect(reader.intent(for: .paste("q"), in: .browsing) == nil)
  }

  @Test func `hints name the first key`() {
    #expect(keymap.shortName(of: .open, in: .browsing) == "enter")
    #expect(keymap.shortName(of: .moveToTop, in: .popup) == "gg")
    #expect(keymap.shortName(of: .provinces, in: .popup) == "")
  }
}
