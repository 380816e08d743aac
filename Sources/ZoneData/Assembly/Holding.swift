/// A value and when it held: what makes two claims of a field the same.
struct Holding: Hashable {
  let value: Value
  let on: EDTFDate?

  init(_ claim: Claim) {
    value = claim.value
    on = claim.on
  }
}
