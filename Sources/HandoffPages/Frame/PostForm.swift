/// Where a page's button leads: the address of the POST, and what the form carries unseen.
///
/// Every form also carries `lang`, the language the page is shown in, so that the answer speaks the same; one among the
/// fields stands instead.
package struct PostForm: Hashable, Sendable {
    package let action: String
    package let fields: [Field]

    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// - Parameter fields: form tokens and the like.
    package init(action: String, fields: [Field] = []) {
        self.action = action
        self.fields = fields
    }
}
