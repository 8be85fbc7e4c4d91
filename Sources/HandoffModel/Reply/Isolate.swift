extension String {
    /// In an isolate, so that it neither reorders the words around it nor is reordered by them (UAX 9, section 2.4):
    /// a name of any script in a sentence that is written from right to left.
    package var isolated: String { "\u{2068}\(self)\u{2069}" }

    /// The same for what is read from left to right whatever it begins with: a handle, a code, an address.
    package var isolatedLeftToRight: String { "\u{2066}\(self)\u{2069}" }
}
