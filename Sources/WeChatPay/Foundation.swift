// The one place that says which Foundation this is. The whole of it would make a static binary four times as large.
#if canImport(FoundationEssentials)
  @_exported public import FoundationEssentials
#else
  @_exported public import Foundation
#endif
