import Terminal
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct KeymapTests {
  private let keymap = Keymap.standard

  private func intents(_ keys: [String], _ context: InputContext = .browsing) -> [Intent?] {
    var reader = KeyReader(keymap)
    return keys.map { name in
      KeyPress(name).flatMap { reader.intent(for: .key($0), in: context) }
    }
  }

  @Test func noKeyMeansTwoThingsInOneContext() {
    for context in InputContext.allCases {
      let sequences = Action.allCases.flatMap { keymap.sequences(of: $0, in: context) }
      #expect(Set(sequences).count == sequences.count)
      // A key that begins a sequence must not be one by itself: the sequence could never be finished.
      for sequence in sequences {
        #expect(!sequences.contains { $0.begins(sequence) })
      }
    }
  }

  @Test func everyContextCanBeLeftAndHoldsOnlyWhatWorksThere() {
    for context in InputContext.allCases {
      #expect(Action.exits(of: context).contains { !keymap.sequences(of: $0, in: context).isEmpty })
      for action in Action.allCases where !keymap.sequences(of: action, in: context).isEmpty {
        #expect(action.works(in: context), "\(action) in \(context)")
      }
    }
  }

  @Test func everyActionHasAKey() {
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
  func keysOfDESIGNDoWhatItSays(key: String, action: Action) {
    #expect(intents([key]) == [.performed(action)])
  }

  @Test func ggGoesToTheTopAndABrokenSequenceIsReadAfresh() {
    #expect(intents(["g", "g"]) == [nil, .performed(.moveToTop)])
    #expect(intents(["g", "j"]) == [nil, .performed(.moveDown)])
    #expect(intents(["g", "x", "g", "g"]) == [nil, nil, nil, .performed(.moveToTop)])
  }

  @Test func whileTypingLettersAreText() {
    #expect(intents(["q", "j", "?", "space"], .typing) == [.typed("q"), .typed("j"), .typed("?"), .typed(" ")])
    #expect(intents(["ctrl-w", "enter"], .typing) == [.performed(.eraseWord), .performed(.acceptInput)])
    #expect(intents(["ctrl-x", "alt-q", "f5"], .typing) == [nil, nil, nil])
  }

  @Test func whileTypingRowsAreReachedByKeysThatAreNoText() {
    #expect(intents(["down", "ctrl-n"], .typing) == [.performed(.moveDown), .performed(.moveDown)])
    #expect(intents(["up", "ctrl-p"], .typing) == [.performed(.moveUp), .performed(.moveUp)])
    #expect(intents(["pgdn", "pgup"], .typing) == [.performed(.movePageDown), .performed(.movePageUp)])
    #expect(intents(["/"], .popup) == [.performed(.filter)])
  }

  @Test func pastedTextIsTypedAndNeverAKey() {
    var reader = KeyReader(keymap)
    #expect(reader.intent(for: .paste("q\n"), in: .typing) == .typed("q\n"))
    #expect(reader.intent(for: .paste("q"), in: .browsing) == nil)
  }

  @Test func hintsNameTheFirstKey() {
    #expect(keymap.shortName(of: .open, in: .browsing) == "enter")
    #expect(keymap.shortName(of: .moveToTop, in: .popup) == "gg")
    #expect(keymap.shortName(of: .provinces, in: .popup) == "")
  }
}
