extension KeyPress {
  private static let names: [(name: String, key: Key)] = [
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pgup", .pageUp), ("pgdn", .pageDown), ("enter", .enter), ("esc", .escape), ("tab", .tab),
    ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("space", .character(" ")),
  ]

  private static let prefixes: [(name: String, modifier: Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  /// What the terminal really sends for these. Without this, a binding to them would never match.
  private static let controlTwins: [Character: Key] = [
    "h": .backspace, "i": .tab, "j": .enter, "m": .enter, "[": .escape,
  ]

  /// Reads a name such as `j`, `G`, `/`, `ctrl-d`, `alt-o`, `shift-tab`, `pgdn`, `f1`; nil for any other text.
  ///
  /// A combination that the terminal cannot distinguish from another key gives that key: `ctrl-D` is `ctrl-d`,
  /// `ctrl-i` is `tab`, `shift-a` is `A`.
  package init?(_ name: String) {
    var modifiers: Modifiers = []
    var rest = Substring(name)
    while let prefix = Self.prefixes.first(where: { Self.begins(rest, with: $0.name) }) {
      modifiers.insert(prefix.modifier)
      rest = rest.dropFirst(prefix.name.count)
    }
    guard let key = Self.key(named: String(rest)) else {
      return nil
    }
    self = KeyPress(key, modifiers).asSent
  }

  /// The key press as a terminal would report it.
  private var asSent: KeyPress {
    guard case .character(let character) = key, character.isASCII,
      let lower = character.lowercased().first
    else {
      return self
    }
    if modifiers.contains(.control) {
      let twin = Self.controlTwins[lower]
      return KeyPress(twin ?? .character(lower), twin == nil ? modifiers : modifiers.subtracting(.control))
    }
    if modifiers.contains(.shift), character.isLetter, let upper = character.uppercased().first {
      return KeyPress(.character(upper), modifiers.subtracting(.shift))
    }
    return self
  }

  private static func key(named name: String) -> Key? {
    if name.count == 1, let character = name.first {
      return character == " " || character.isNewline || !isPrintable(character)
        ? nil : .character(character)
    }
    let lower = name.lowercased()
    if let number = (1...63).first(where: { lower == "f\($0)" }) {
      return .function(number)
    }
    return names.first { $0.name == lower }?.key
  }

  /// Whether the character takes a column of its own. A mark or a format character alone does not.
  private static func isPrintable(_ character: Character) -> Bool {
    let categories = character.unicodeScalars.map(\.properties.generalCategory)
    let isAttached = categories.first.map { [.nonspacingMark, .enclosingMark, .format].contains($0) } ?? true
    return !isAttached && !categories.contains(.control)
  }

  /// Whether the text begins with a modifier's prefix, followed by a key's name.
  private static func begins(_ text: Substring, with prefix: String) -> Bool {
    text.count > prefix.count && text.prefix(prefix.count).lowercased() == prefix
  }
}

extension KeyPress: CustomStringConvertible {
  /// The name of the key press; the initialiser parses it.
  package var description: String {
    let held = Self.prefixes.filter { modifiers.contains($0.modifier) }.map(\.name).joined()
    return held + keyName
  }

  private var keyName: String {
    if let known = Self.names.first(where: { $0.key == key }) {
      return known.name
    }
    switch key {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    default: preconditionFailure("KeyPress.names lacks the key \(key)")
    }
  }
}
