/// The value of a claim, parsed by the type of its field.
package enum Value: Hashable, Sendable {
  case text(String)
  case word(String)
  case country(String)
  case subdivision(String)
  case date(EDTFDate)
  case quantity(Quantity)
  case reference(RecordID)
  case link(RecordID, role: String)
  case post(body: RecordID?, title: String)
  case position(Position)

  /// The value as written in a dossier: for a link the role, for a post the title.
  package var text: String {
    switch self {
    case .text(let text), .word(let text), .country(let text), .subdivision(let text): text
    case .date(let date): date.text
    case .quantity(let quantity): quantity.text
    case .reference(let id): id.text
    case .link(_, let role): role
    case .post(_, let title): title
    case .position(let position): position.text
    }
  }

  /// The other side of a link or a post, which is a part of the value. nil for a reference, which is nothing else.
  var partner: RecordID? {
    switch self {
    case .link(let id, _): id
    case .post(let body, _): body
    default: nil
    }
  }

  /// The record that the value points to, if any.
  package var target: RecordID? {
    switch self {
    case .reference(let id), .link(let id, _): id
    case .post(let body, _): body
    default: nil
    }
  }
}
