import Mustache

/// A view's members by name, read once: the template engine would else reflect on the view anew for every name.
struct PageValues: MustacheParent {
    private let members: [String: Any]

    init(of view: Any) {
        var members: [String: Any] = [:]
        for case (let name?, let value) in Mirror(reflecting: view).children {
            if let value = Self.printable(value) { members[name] = value }
        }
        self.members = members
    }

    func child(named name: String) -> Any? { members[name] }

    /// Strings as they are, lists of what is printable, nothing for nil, and the members of anything else.
    private static func printable(_ value: Any) -> Any? {
        if let text = value as? String { return text }
        let mirror = Mirror(reflecting: value)
        return switch mirror.displayStyle {
        case .optional: mirror.children.first.flatMap { printable($0.value) }
        case .collection: mirror.children.compactMap { printable($0.value) }
        default: PageValues(of: value)
        }
    }
}
