extension Substring {
    /// Without the blanks around it: OWS of RFC 9110, section 5.6.3.
    func trimmingCharacters() -> Substring {
        var text = self
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
