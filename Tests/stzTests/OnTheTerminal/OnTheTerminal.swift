import Testing

/// Tests of the program on a terminal. They run one after the other: each has a tmux server, a shell and the program.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed")) struct OnTheTerminal {}
