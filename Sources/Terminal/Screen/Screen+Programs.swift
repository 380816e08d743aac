import CNcurses

extension Screen {
  /// Runs a program on the whole terminal and waits until it exits. Draw afterwards.
  ///
  /// The program stays in our process group, as with git and its pager: both belong to one job of the shell, so Ctrl-Z
  /// in the program stops both and `fg` continues both.
  package func runInForeground(_ words: [String], path: String) throws(ChildProgram.Failure) -> ChildProgram.End {
    let file = try ChildProgram.find(words.first ?? "", in: path)
    let result = handOver { () -> Result<ChildProgram.End, ChildProgram.Failure> in
      Result { () throws(ChildProgram.Failure) in
        try ChildProgram(file, words, .foreground).wait(stopped: stopWithChild)
      }
    }
    return try result.get()
  }

  /// Starts a program that does not use the terminal. `.childEnded` reports when it exits.
  package func start(
    _ words: [String], path: String, input: String = ""
  ) throws(ChildProgram.Failure) -> ChildProgram {
    let file = try ChildProgram.find(words.first ?? "", in: path)
    return try ChildProgram(file, words, .apart(input: Array(input.utf8)))
  }

  private func stopWithChild() {
    // Without job control there is no shell to return to, so the child continues.
    if stz_can_stop() != 0 {
      stz_stop()
    }
  }
}
