import TestSupport
import Testing
import ZoneData

@testable import ZoneCatalogue
@testable import ZoneDraft
@testable import ZoneViewModels

/// Reviewing a draft: nothing enters without a yes.
@Suite struct DeskReviewTests {
  private static let article = Article(
    title: "New zones", publisher: "The Paper", published: try? EDTFDate("2022-09-01"),
    paragraphs: [
      Paragraph(0, .headline, "New zones"),
      Paragraph(1, .text, "North Zone is operational, said Amer Hashmi."),
      Paragraph(2, .text, "West Zone was notified with 12 acre."),
    ])

  private func span(_ paragraph: Int, _ words: String) throws -> TextSpan {
    let text = try #require(Self.article.paragraphs.first { $0.number == paragraph && $0.text.contains(words) }).text
    let range = try #require(text.range(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(paragraph: paragraph, range: start..<(start + words.utf8.count), words: words)
  }

  /// Two records, one of them new, with three proposals and a guess.
  private func review() throws -> Review {
    func proposal(
      _ id: Int, _ record: RecordID, _ field: Field.Name, _ value: Value, _ evidence: TextSpan,
      _ confidence: Confidence = .known, by: RecordID? = nil
    ) -> Proposal {
      Proposal(
        id: id, record: record, kind: .zone, field: field, value: value, at: evidence.paragraph, by: by,
        confidence: confidence, evidence: evidence)
    }
    let north = DraftRecord(
      id: "north", kind: .zone, name: "North Zone", isNew: false, confidence: .known, others: ["south"],
      mentions: [try span(1, "North Zone")],
      proposals: [proposal(0, "north", .status, .word("operational"), try span(1, "operational"), by: "amer")])
    let west = DraftRecord(
      id: "west-zone", kind: .zone, name: "West Zone", isNew: true, confidence: .likely, others: [],
      mentions: [try span(2, "West Zone")],
      proposals: [
        proposal(1, "west-zone", .status, .word("notified"), try span(2, "notified"), .likely),
        proposal(2, "west-zone", .area, .quantity(try Quantity("12 acre")), try span(2, "12 acre"), .guess),
      ])
    let findings = [Finding(try span(1, "North Zone"), .record("north", .zone, isNew: false, others: []), .known)]
    return Review(Draft(article: Self.article, records: [north, west], findings: findings), of: "/tmp/story.txt")
  }

  private func desk() throws -> Desk {
    var desk = try World.desk(rows: 30, today: Day(iso: "2026-11-26"))
    let extent = Viewport.Extent(columns: 60, rows: 30)
    _ = desk.receive(.viewportChanged(Viewport(panes: [:], popup: extent, article: .init(columns: 20, rows: 8))))
    var report = ErrandReport("Draft", [])
    report.review = try review()
    _ = desk.receive(.did(.draft("/tmp/story.txt"), report))
    desk.settle()
    return desk
  }

  @Test func `the proposals stand under their records, with the words for what they mean`() throws {
    let desk = try desk()
    #expect(desk.shows(ReviewPage.self))
    #expect(
      desk.popupLines == [
        "Write the dossier with 0 claims", "Accept all 2 that are known or likely", "", "North Zone",
        "zone · north, or south · 0 of 1", "  Status: operational · says amer", "known · new · ¶1", "", "West Zone",
        "new zone · west-zone · 0 of 2", "  Status: notified", "likely · new · ¶2", "  Area: 12 acre",
        "guess · new · ¶2",
      ])
  }

  @Test func `what is accepted becomes a dossier, and the rest does not`() throws {
    var desk = try desk()
    #expect(desk.press(.moveToTop, .open) == nil)
    #expect(desk.state.message?.text == "Nothing is accepted yet")
    guard case .keep(let kept, isDone: false)? = desk.press(.moveDown, .open) else {
      Issue.record("the review is not kept")
      return
    }
    #expect(kept.decisions == [0: .accepted, 1: .accepted])
    #expect(desk.popupLines.first == "Write the dossier with 2 claims")
    guard case .write(.add(let dossier))? = desk.press(.moveToTop, .open) else {
      Issue.record("nothing is written")
      return
    }
    #expect(dossier.name == "2022-09-01-the-paper-new-zones")
    #expect(
      dossier.text == """
        source:
          title: New zones
          publisher: The Paper
          kind: news
          published: 2022-09-01
          read: 2026-11-26

        zones:
          north:
            status: {is: operational, at: 1, by: amer}
          west-zone:
            status: {is: notified, at: 2}

        """)
    #expect(try World.catalogue(["paper": World.text, "new": dossier.text]).problems == [])
    let change = JournalChange(words: dossier.words, files: [.init(path: "/j/new.yaml", before: nil, after: [])])
    let end = desk.receive(.wrote(.add(dossier), .success(change)))
    guard case .keep(_, isDone: true)? = end else {
      Issue.record("the review does not end")
      return
    }
    #expect(desk.state.popup == nil && desk.state.review == nil)
  }

  @Test func `proposals are dropped, edited and undone`() throws {
    var desk = try desk()
    desk.press(.moveDown, .moveDown)
    _ = desk.press(.dropProposal)
    #expect(desk.state.review?.decisions == [0: .dropped])
    desk.press(.undo)
    #expect(desk.state.review?.decisions == [:])
    #expect(desk.state.message?.text == "Undid: drop Status")
    desk.press(.moveToBottom, .correct)
    #expect(desk.state.form?.values == ["12 acre", ""])
    desk.press(.eraseAll)
    desk.type("many acre")
    #expect(desk.press(.acceptInput) == nil)
    desk.press(.eraseAll)
    desk.type("13 acre")
    guard case .keep(let review, isDone: false)? = desk.press(.acceptInput) else {
      Issue.record("the review is not kept")
      return
    }
    #expect(review[2]?.value.text == "13 acre")
    #expect(review.decisions == [2: .accepted])
  }

  @Test func `a name can mean another record`() throws {
    var desk = try desk()
    desk.press(.correct)
    #expect(desk.state.form == nil)
    desk.press(.moveDown, .correct)
    #expect(desk.state.form?.form.title == "“North Zone” means")
    desk.press(.cancelInput)
    let record = try #require(desk.popupShown?.items.firstIndex { $0.target == .review(.record("west-zone")) })
    _ = desk.receive(.clicked(.popupItem(record)))
    desk.settle()
    desk.press(.correct, .eraseAll)
    desk.type("east")
    guard case .keep(let review, isDone: false)? = desk.press(.acceptInput) else {
      Issue.record("the review is not kept")
      return
    }
    #expect(review.records.map(\.id) == ["north", "east"])
    #expect(review[1]?.record == "east")
    #expect(review.record("east")?.isNew == false)
  }

  @Test func `a record is named in a form as in a command`() throws {
    var desk = try desk()
    let record = try #require(desk.popupShown?.items.firstIndex { $0.target == .review(.record("west-zone")) })
    _ = desk.receive(.clicked(.popupItem(record)))
    desk.settle()
    desk.press(.correct, .eraseAll)
    desk.type("Zone")
    #expect(desk.press(.acceptInput) == nil)
    #expect(desk.state.form != nil)
    desk.press(.eraseAll)
    desk.type("East Zonne")
    guard case .keep(let review, isDone: false)? = desk.press(.acceptInput) else {
      Issue.record("the review is not kept")
      return
    }
    #expect(review.record("east")?.isNew == false)
    desk.press(.moveToBottom, .correct, .complete, .eraseAll)
    desk.type("Someone Else")
    #expect(desk.press(.acceptInput) == nil)
    desk.press(.eraseAll)
    desk.type("zhao yong")
    guard case .keep(let changed, isDone: false)? = desk.press(.acceptInput) else {
      Issue.record("the review is not kept")
      return
    }
    #expect(changed[2]?.by == "zhao")
  }

  @Test func `an accepted claim must not lead to a record of which nothing is accepted`() throws {
    var review = try review()
    let link = Proposal(
      id: 3, record: "north", kind: .zone, field: .zones, value: .link("west-zone", role: "part-of"), at: 1,
      confidence: .known, evidence: try span(1, "North Zone"))
    var draft = review.draft
    draft.records[0].proposals.append(link)
    review = Review(draft, of: "x")
    review.decide(.accepted, [link], words: "")
    #expect(review.missing.map(\.id) == ["west-zone"])
    review.decide(.accepted, draft.records[1].proposals, words: "")
    #expect(review.missing == [])
  }

  @Test func `a review that was left is gone on with as it was`() throws {
    var review = try review()
    review.decide(.accepted, [try #require(review[0])], words: "")
    review.decide(.dropped, [try #require(review[1])], words: "")
    let changed = try #require(review[2]?.with(text: "13 acre", on: nil, by: nil))
    review.replace(changed, words: "")
    review.rename("west-zone", to: "east", isNew: false)
    let kept = try KeptReview(json: KeptReview(review).json)
    var again = try self.review()
    again.resume(kept)
    #expect(again == review)
    #expect(again.undo() == nil)
  }

  @Test func `the article scrolls to the selected words, and the keys move through it`() throws {
    var desk = try desk()
    desk.press(.moveToBottom)
    let lines = try #require(desk.view().article?.lines)
    #expect(lines.first { $0.selected != nil }?.text.contains("12 acre") == true)
    #expect(lines.first?.number == 0 && lines.first?.isHeading == true)
    #expect(lines.first { !$0.spans.isEmpty }?.text.hasPrefix("North Zone") == true)
    desk.press(.nextRecord, .moveUp)
    #expect(desk.model.selectedProposal?.id == 1)
    desk.press(.moveUp)
    #expect(desk.model.selectedProposal?.id == 0)
  }
}
