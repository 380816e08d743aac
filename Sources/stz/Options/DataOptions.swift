import ArgumentParser

/// The options that choose the dossiers.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of dossiers (repeatable). The default is STZ_DATA, else the configuration.", valueName: "dir"),
    completion: .directory)
  var data: [String] = []

  func folders() throws(Exit.Failure) -> [String] {
    try DataFolders(named: data).toRead()
  }
}
