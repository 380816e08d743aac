/// The commonest starts, which need no argument parser.
///
/// ArgumentParser finds the options of a command by reflection; the protocol lookups of that are a third of the time to
/// the first frame. `stz`, `stz --data DIR` and `stz --no-session` are read here, in the same meaning; everything else
/// is the parser's, above all every mistake.
extension DashboardStart {
  /// Reads arguments; nil where the parser has to.
  init?(quick arguments: some Sequence<String>) {
    self.init()
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--data":
        guard let folder = rest.next(), !folder.hasPrefix("-") else { return nil }
        data.append(folder)
      case "--no-session": keepsSession = false
      default: return nil
      }
    }
  }
}
