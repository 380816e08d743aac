import Foundation
import YAMLText
import ZoneData

// Writes to a journal as often as asked, or until it is killed. After each write it prints a line.
//
//   JournalWriter add FOLDER COUNT WORD       adds notes
//   JournalWriter append FILE COUNT WORD      adds an item to the notes of SEDA in a file

let (mode, path, word) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[4])
let folder = mode == "add" ? path : URL(filePath: path).deletingLastPathComponent().path
let journal = Journal(folder: folder, isMade: false)

/// Longer than a page, so that a write can be interrupted.
let text = word + String(repeating: " of a long note", count: 1000)

func write(_ number: Int) throws -> String {
  if mode == "add" {
    let draft = NoteDraft(
      about: RecordID(stored: "seda"), .body, name: "SEDA", text, due: nil, on: Day(known: 2026, 11, 26))
    return try journal.carryOut(.add(draft.newDossier)).files[0].path
  }
  try journal.edit(path) { editor throws(YAMLEditError) in
    try editor.append(.scalar("\(word) \(number)"), to: ["bodies", "seda", "notes"])
  }
  return path
}

for number in 1...(Int(CommandLine.arguments[3]) ?? 1) {
  let path = try write(number)
  try FileHandle.standardOutput.write(contentsOf: Data((path + "\n").utf8))
}
