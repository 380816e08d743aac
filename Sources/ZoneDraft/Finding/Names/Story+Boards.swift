import ZoneData

/// Boards by the bodies that they govern: `the board of governors of Z`, `Z's board`, `its board`.
extension Story {
  /// How many words back `its` may refer.
  private static let farthest = 40
  private static let members: Set = ["governors", "directors", "management", "trustees", "investment"]

  mutating func findBoards() {
    let boards = directory.boards
    guard !boards.isEmpty else { return }
    for passage in passages.indices {
      for token in passages[passage].tokens.indices where passages[passage].tokens[token].text == "board" {
        findBoard(passage, token, boards)
      }
    }
  }

  private mutating func findBoard(_ passage: Int, _ token: Int, _ boards: [RecordID: RecordID]) {
    let end = endOfBoard(passage, token)
    guard isFree(passage, token), let owner = ownerBefore(passage, token) ?? ownerBehind(passage, end),
      let board = boards[owner]
    else { return }
    add(Mention(passage: passage, tokens: token..<end, record: board, kind: .body, confidence: .likely))
  }

  /// The end of `board of governors`.
  private func endOfBoard(_ passage: Int, _ token: Int) -> Int {
    let tokens = passages[passage].tokens
    guard tokens[safe: token + 1]?.text == "of", let next = tokens[safe: token + 2], Self.members.contains(next.text),
      isFree(passage, token..<token + 3)
    else { return token + 1 }
    return token + 3
  }

  /// `Z board`, `Z's board`, `its board`.
  private func ownerBefore(_ passage: Int, _ token: Int) -> RecordID? {
    let tokens = passages[passage].tokens
    guard token > 0 else { return nil }
    if tokens[token - 1].text == "its" { return lastBody(passage, before: token - 1) }
    let last = tokens[token - 1].isPossessive || tokens[token - 1].isMark(")") ? token - 2 : token - 1
    return last >= 0 ? mention(passage, last).flatMap { $0.kind == .body ? $0.record : nil } : nil
  }

  /// `board of governors of the Z`, `board of Z`.
  private func ownerBehind(_ passage: Int, _ end: Int) -> RecordID? {
    let tokens = passages[passage].tokens
    // `Board of Governors (BoG) of the Z`
    let isShort = tokens[safe: end]?.isMark("(") == true && tokens[safe: end + 2]?.isMark(")") == true
    let joint = isShort ? end + 3 : end
    guard tokens[safe: joint]?.text == "of" else { return nil }
    let name = tokens[safe: joint + 1]?.text == "the" ? joint + 2 : joint + 1
    return bodyMention(passage, name)?.record
  }

  /// The body before a token, in its sentence or in the one before.
  private func lastBody(_ passage: Int, before token: Int) -> RecordID? {
    mentions(passage, in: max(0, token - Self.farthest)..<token).last { $0.kind == .body }?.record
  }
}
