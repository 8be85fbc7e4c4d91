/// The kinds of things that have 128-bit ids. Prefixes are published: they never change.
package enum ClaimKind: Identified { package static var idPrefix: String { "cl" } }
package enum HandoffKind: Identified { package static var idPrefix: String { "ho" } }
package enum SessionKind: Identified { package static var idPrefix: String { "se" } }
package enum APIKeyKind: Identified { package static var idPrefix: String { "ak" } }

package typealias HandoffID = Identifier<HandoffKind>
package typealias ClaimID = Identifier<ClaimKind>
package typealias SessionID = Identifier<SessionKind>
package typealias APIKeyID = Identifier<APIKeyKind>
