import ZoneData

/// How sure a finding is.
package enum Confidence: String, Comparable, CaseIterable, Codable, Sendable {
  /// The words are printed so and can mean nothing else.
  case known
  /// The words mean it by a rule that is nearly always right.
  case likely
  /// It has to be looked at.
  case guess

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank > right.rank }
}

/// Words of an article: a paragraph and UTF-8 offsets in its text.
package struct TextSpan: Hashable, Sendable {
  package let paragraph: Int
  package let range: Range<Int>
  package let words: String

  package init(paragraph: Int, range: Range<Int>, words: String) {
    (self.paragraph, self.range, self.words) = (paragraph, range, words)
  }
}

/// Something that words of an article mean.
package struct Finding: Hashable, Sendable {
  /// What the words mean.
  package enum Meaning: Hashable, Sendable {
    /// A record. `others` are further records that the name can mean.
    case record(RecordID, RecordKind, isNew: Bool, others: [RecordID])
    /// An office of a person.
    case post(person: RecordID, body: RecordID?, title: String)
    case date(EDTFDate)
    /// A province by its ISO 3166-2 code, or a country by its ISO 3166-1 code.
    case place(String)
    case status(String, zone: RecordID?)
    case quantity(Quantity, Field.Name?, of: RecordID?)
    /// The record or body that says what the sentence says.
    case speaker(RecordID)
    /// One record is something to another: developer, signatory, parent.
    case link(from: RecordID, to: RecordID, role: String)
    case source(SourceKey, String)
  }

  package let span: TextSpan
  package let meaning: Meaning
  package let confidence: Confidence

  package init(_ span: TextSpan, _ meaning: Meaning, _ confidence: Confidence) {
    (self.span, self.meaning, self.confidence) = (span, meaning, confidence)
  }
}

extension Finding.Meaning {
  /// The kind of finding, by which it is underlined and counted.
  package var kind: String {
    switch self {
    case .record: "record"
    case .post: "post"
    case .date: "date"
    case .place: "place"
    case .status: "status"
    case .quantity: "quantity"
    case .speaker: "speaker"
    case .link: "link"
    case .source: "source"
    }
  }
}
