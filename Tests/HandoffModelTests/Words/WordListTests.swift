import Testing

@testable import HandoffModel

@Suite("The words of a list are easy to write and hard to confuse")
struct WordListTests {
    static let lists: [WordList] = [.english, .spanish, .french, .german, .arabic]

    @Test("There are 256 of them, all different", arguments: lists)
    func size(_ list: WordList) {
        let different = Set(list.words.map { Array($0.utf8) })
        #expect(list.words.count == 256)
        #expect(different.count == 256)
    }

    @Test("Each is three to seven letters that every keyboard of its language has", arguments: lists)
    func alphabet(_ list: WordList) {
        let isArabic = list.words == WordList.arabic.words
        let letters = Set((isArabic ? "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" : "abcdefghijklmnopqrstuvwxyz").unicodeScalars)
        for word in list.words {
            let scalars = word.unicodeScalars
            #expect((3...7).contains(scalars.count), "\(word)")
            #expect(letters.isSuperset(of: scalars), "\(word)")
            #expect(scalars.last != "ه" && scalars.last != "ي", "\(word) ends in a letter that is spelled in two ways")
        }
    }

    @Test("No typing mistake turns one into another: two edits at least lie between any two", arguments: lists)
    func distance(_ list: WordList) {
        let words = list.words.map { Array($0.unicodeScalars) }
        for (index, word) in words.enumerated() {
            for other in words[..<index] where isOneEdit(word, other) {
                Issue.record("\(list.words[index]) and \(String(String.UnicodeScalarView(other)))")
            }
        }
    }

    @Test("Each is found again at its own place", arguments: lists)
    func places(_ list: WordList) {
        let found = list.words.flatMap { PostedWords($0).map { list.index(of: $0) } }
        #expect(found == (0...255).map { UInt8($0) })
    }

    /// Whether adding, dropping, replacing one letter or swapping two neighbours makes `b` of `a`.
    private func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        let head = zip(a, b).prefix { $0 == $1 }.count
        let (x, y) = (a.dropFirst(head), b.dropFirst(head))
        if x.dropFirst() == y || x == y.dropFirst() || x.dropFirst() == y.dropFirst() { return true }
        return x.dropFirst(2) == y.dropFirst(2) && Array(x.prefix(2)) == y.prefix(2).reversed()
    }
}

extension WordList: CustomTestStringConvertible {
    public var testDescription: String { "\(words[0]) … \(words[words.count - 1])" }
}
