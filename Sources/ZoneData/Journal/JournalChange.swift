/// What a task changed in the journal, so that it can be undone.
package struct JournalChange: Hashable, Sendable {
  /// A file before and after; nil where there is none.
  package struct File: Hashable, Sendable {
    package let path: String
    package let before: [UInt8]?
    package let after: [UInt8]?

    package init(path: String, before: [UInt8]?, after: [UInt8]?) {
      (self.path, self.before, self.after) = (path, before, after)
    }
  }

  /// The change in words: `note on Lahore Technopolis`.
  package let words: String
  package let files: [File]

  package init(words: String, files: [File]) {
    (self.words, self.files) = (words, files)
  }

  /// The opposite change.
  var undone: JournalChange {
    JournalChange(words: words, files: files.map { File(path: $0.path, before: $0.after, after: $0.before) })
  }
}

extension Journal {
  /// Makes a change again, if its files are as they were before it. Throws, and changes nothing, if one is not: what
  /// another program has written is not overwritten.
  func restore(_ change: JournalChange) throws(JournalError) -> JournalChange {
    try locked { () throws(JournalError) in
      for file in change.files {
        let found = try bytesIfThere(file.path)
        guard found == file.before else {
          throw .overtaken(file: file.path, found: found, wanted: file.after)
        }
      }
      for file in change.files {
        try put(file.after, at: file.path, instead: file.before)
      }
      return change
    }
  }
}
