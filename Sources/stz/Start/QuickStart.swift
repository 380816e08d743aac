/// Common starts that need no argument parser.
///
/// ArgumentParser finds the options of a command by reflection, and the protocol lookups for it are a third of the time
/// to the first frame. `stz`, `stz --data DIR` and `stz --no-session` are parsed here with the same meaning. Everything
/// else, especially every mistake, is left to the parser.
extension DashboardStart {
  /// Parses arguments; nil if the parser is needed.
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
