/// Why no reply was composed.
package enum ReplyRefusal: Error, Hashable, Sendable {
    /// Even the shortest wording is too long there: `length` of `limit`.
    case tooLong(length: Int, limit: Int)
    /// Not an `https` or `http` link without white space, or one that ends in punctuation, which networks cut off.
    case unusableLink
    /// The author's name is not `@` and one word.
    case unusableAuthor
    /// The signature is not one line of 1 to 40 characters without a link.
    case unusableSignature
}
