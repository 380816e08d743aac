import YAMLText
import ZoneData
import ZoneViewModels

/// The keys that the file gives an action in a context.
struct KeyChange {
  let context: InputContext
  let action: Action
  let sequences: [KeySequence]
  let position: YAMLPosition
}

/// Reads the user's key file: by context, the keys of actions that differ from the standard ones. An action that the
/// file does not name keeps its keys, and so does one with a mistake in its entry.
package enum KeymapReader {
  /// The keys in force, and the mistakes in the file.
  package struct ParsedKeymap {
    package let keymap: Keymap
    package let problems: [ConfigProblem]
  }

  /// Parses a key file and merges it into the standard keys.
  package static func read(_ bytes: [UInt8]) -> ParsedKeymap {
    let reading = YAMLReader.read(bytes)
    var problems = reading.mistakes.map { ConfigProblem($0.message, at: $0.position) }
    var changes: [KeyChange] = []
    if let root = reading.root {
      for entry in entries(of: root, "the sections browsing, popup, typing", &problems) {
        changes += read(entry, &problems)
      }
    }
    let merge = KeymapMerge(changes, into: .standard)
    problems += merge.problems
    return ParsedKeymap(
      keymap: merge.keymap, problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private static func read(_ entry: YAMLEntry, _ problems: inout [ConfigProblem]) -> [KeyChange] {
    guard let context = InputContext(rawValue: entry.key) else {
      let names = InputContext.allCases.map(\.rawValue)
      let guess = Spelling.nearest(to: entry.key, among: names).map { "did you mean “\($0)”?" }
      let hint = guess ?? "keys go under \(names.joined(separator: ", "))."
      problems.append(ConfigProblem("There is no section “\(entry.key)”; \(hint)", at: entry.keyPosition))
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
    do throws(ConfigProblem) {
      return try node.entries(what)
    } catch {
      problems.append(error)
      return []
    }
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
        "“\(text)” is not a key; write for example j, G, ctrl-d, alt-o, pgdn, f5, or \"g g\".", at: node.position)
    }
    guard context != .typing || !sequence.startsWithText else {
      throw ConfigProblem(
        "“\(text)” is text while typing; use a key with ctrl or alt, or a named key.", at: node.position)
    }
    return sequence
  }
}
