import ArgumentParser
import Foundation

// The command line: everything that ends the program ends it here, with the exit codes of the README.
do {
  var command = try StzCommand.parseAsRoot()
  try command.run()
} catch {
  Exit.leave(with: error)
}
