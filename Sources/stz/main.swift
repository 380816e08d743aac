import ArgumentParser
import Foundation

// The command line: everything that ends the program ends it here, with the exit codes of the README.

// What commands print is UTF-8 whatever the locale, and so must its widths be; the dashboard goes by the user's.
setlocale(LC_CTYPE, "C.UTF-8")
do {
  if let start = DashboardStart(quick: CommandLine.arguments.dropFirst()) {
    try start.run()
  } else {
    var command = try StzCommand.parseAsRoot()
    try command.run()
  }
} catch {
  Exit.leave(with: error)
}
