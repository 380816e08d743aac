/// A value and when it held. Two claims of a field with the same dated value agree.
struct DatedValue: Hashable {
  let value: Value
  let on: EDTFDate?

  init(_ claim: Claim) {
    value = claim.value
    on = claim.on
  }
}
