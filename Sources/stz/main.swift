import ArgumentParser
import Foundation
import Platform
import ZoneSettings

// The command line. Every exit of the program happens here, with the exit codes of the README.

// The output of commands is UTF-8 whatever the locale, and so are its widths; only a terminal whose locale names another
// character set gets ASCII (`Output`). The dashboard uses the user's locale.
setlocale(LC_CTYPE, "C.UTF-8")
// A file that reaches the limit of `ulimit -f` is a write that fails, which is reported.
signal(SIGXFSZ, SIG_IGN)
LogFile(environment: UserFiles.environment)?.start()
log.info("stz \(Version.text) \(CommandLine.arguments.dropFirst().joined(separator: " "))")
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
