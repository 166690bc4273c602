import SpecModel

/// The path of the first key about which two samples disagree.
func firstDifference(_ left: PHPValue, _ right: PHPValue) -> String {
  guard case .map(let a) = left, case .map(let b) = right else { return "" }
  for member in a {
    guard let other = right[member.key] else { return member.key }
    if other != member.value {
      let inner = firstDifference(member.value, other)
      return inner.isEmpty ? member.key : member.key + "." + inner
    }
  }
  return b.first { left[$0.key] == nil }?.key ?? ""
}

extension PHPValue {
  init(_ value: JSON) {
    switch value {
    case .array(let elements): self = .list(elements.map(PHPValue.init))
    case .object(let members):
      self = .map(members.map { Member(key: $0.name, value: PHPValue($0.value)) })
    default: self = .json(value)
    }
  }
}
