import CNcurses

extension Screen {
  /// Runs a program on the whole terminal and waits for its end: draw then.
  ///
  /// The program stays in our process group, as with git and its pager: both belong to one job of the shell, so that
  /// Ctrl-Z in the program stops both and `fg` brings both back.
  package func runInForeground(_ words: [String], path: String) throws(ChildProgram.Failure) -> ChildProgram.End {
    let file = try ChildProgram.find(words.first ?? "", in: path)
    let result = handOver { () -> Result<ChildProgram.End, ChildProgram.Failure> in
      Result { () throws(ChildProgram.Failure) in
        try ChildProgram(file, words, .foreground).wait(stopped: stopWithChild)
      }
    }
    return try result.get()
  }

  /// Starts a program that has nothing to do with the terminal; `.childEnded` tells of its end.
  package func start(
    _ words: [String], path: String, input: String = ""
  ) throws(ChildProgram.Failure) -> ChildProgram {
    let file = try ChildProgram.find(words.first ?? "", in: path)
    return try ChildProgram(file, words, .apart(input: Array(input.utf8)))
  }

  private func stopWithChild() {
    // Without job control there is no shell to go back to, so the child simply goes on.
    if stz_can_stop() != 0 {
      stz_stop()
    }
  }
}
