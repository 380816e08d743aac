import Terminal
import YAMLReader
import ZoneViewModels

/// Keys that the file gives an action in a context.
nonisolated struct KeyChange {
  let context: InputContext
  let action: Action
  let sequences: [KeySequence]
  let position: YAMLPosition
}

/// Reads the user's file of keys: by context the keys of the actions that are to have others than the standard ones.
/// An action that is not named keeps its keys, and so does one whose entry is mistaken.
nonisolated package enum KeymapReader {
  /// The keys in force, and what is wrong in the file.
  package struct Reading {
    package let keymap: Keymap
    package let problems: [ConfigProblem]
  }

  /// Reads the text of a file.
  package static func read(_ bytes: [UInt8]) -> Reading {
    let reading = YAMLReader.read(bytes)
    var problems = reading.problems.map { ConfigProblem($0.message, at: $0.position) }
    var changes: [KeyChange] = []
    if let root = reading.root, !root.isEmpty {
      for entry in entries(of: root, "contexts: browsing, popup, typing", &problems) {
        changes += read(entry, &problems)
      }
    }
    let merge = KeymapMerge(changes, into: .standard)
    problems += merge.problems
    return Reading(
      keymap: merge.keymap, problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private static func read(_ entry: YAMLEntry, _ problems: inout [ConfigProblem]) -> [KeyChange] {
    guard let context = InputContext(rawValue: entry.key) else {
      let names = InputContext.allCases.map(\.rawValue)
      let guess = Words.guess(for: entry.key, among: names)
      problems.append(ConfigProblem("There is no context “\(entry.key)”\(guess)", at: entry.keyPosition))
      return []
    }
    return entries(of: entry.value, "actions and their keys", &problems).compactMap { entry in
      do throws(ConfigProblem) {
        return try change(entry, in: context)
      } catch {
        problems.append(error)
        return nil
      }
    }
  }

  private static func entries(
    of node: YAMLNode, _ what: String, _ problems: inout [ConfigProblem]
  ) -> [YAMLEntry] {
    guard let entries = node.mapping else {
      // A context of which all lines are comments is empty, and that is no mistake.
      if !node.isEmpty {
        problems.append(ConfigProblem("Here a mapping is needed of \(what).", at: node.position))
      }
      return []
    }
    return entries
  }

  private static func change(_ entry: YAMLEntry, in context: InputContext) throws(ConfigProblem) -> KeyChange {
    guard let action = Action(name: entry.key) else {
      let guess = Words.guess(for: entry.key, among: Action.allCases.map(\.name))
      throw ConfigProblem("There is no action “\(entry.key)”\(guess)", at: entry.keyPosition)
    }
    guard action.works(in: context) else {
      let place = action.group == .input ? "works only while typing" : "cannot be used while typing"
      throw ConfigProblem("“\(entry.key)” \(place).", at: entry.keyPosition)
    }
    var sequences: [KeySequence] = []
    for node in entry.value.sequence ?? [entry.value] {
      sequences.append(try sequence(node, in: context))
    }
    return KeyChange(context: context, action: action, sequences: sequences, position: entry.keyPosition)
  }

  private static func sequence(_ node: YAMLNode, in context: InputContext) throws(ConfigProblem) -> KeySequence {
    guard let text = node.scalar, !text.isEmpty else {
      throw ConfigProblem("Write a key, several as [j, down], or [] for none.", at: node.position)
    }
    guard let sequence = KeySequence(text) else {
      throw ConfigProblem(
        "“\(text)” is no key; write for example j, G, ctrl-d, alt-o, pgdn, f5, or \"g g\".", at: node.position)
    }
    guard context != .typing || !sequence.startsWithText else {
      throw ConfigProblem(
        "“\(text)” is text while typing; take a key with ctrl or alt, or a named one.", at: node.position)
    }
    return sequence
  }
}

extension YAMLNode {
  /// Whether nothing is written there.
  nonisolated fileprivate var isEmpty: Bool { scalar == "" }
}
