extension Scan {
    /// A licence plate that begins at `start`, beside a word for it: at most four pieces of at most four letters or five
    /// digits, together four to nine, with both: `AB12 CDE`, `B-MW 1234`, `1234 BCD`, `AB-123-CD`, `أ ب ج 1234`.
    func plate(at start: Int) -> Range<Int>? {
        guard !isInsideWord(start) else { return nil }
        var (index, end, letters, digits, pieces) = (start, start, 0, 0, 0)
        while pieces < 5 {
            let (pieceEnd, pieceLetters, pieceDigits) = platePiece(at: index)
            guard pieceEnd > index, pieceLetters <= (pieceDigits == 0 ? 4 : 6), pieceDigits <= 5,
                letters + digits + pieceLetters + pieceDigits <= 9
            else { break }
            // A word in small letters is no piece, unless it is as short as the pieces of plates and a digit is near.
            if pieceDigits == 0, pieceLetters > 0, !isPlateLetters(index..<pieceEnd, after: digits) { break }
            letters += pieceLetters
            digits += pieceDigits
            pieces += 1
            end = pieceEnd
            var next = end
            while next - end < 3, " -.·".utf8.contains(text[next]) { next += 1 }
            if next == end { break }
            index = next
        }
        let isSize =
            letters == 1 && (start..<end).contains { text[$0] == "x" && text[$0 - 1].isDigit && text[$0 + 1].isDigit }
        let isPlate = !isSize && letters > 0 && (1...5).contains(digits) && (4...9).contains(letters + digits)
        return isPlate && !isMeasured(end) ? start..<end : nil
    }

    private func platePiece(at start: Int) -> (end: Int, letters: Int, digits: Int) {
        var (end, letters, digits) = (start, 0, 0)
        while end - start < 10, text[end].isAlphanumeric {
            if text[end].isDigit { digits += 1 } else { letters += 1 }
            end += 1
        }
        return text[end].isAlphanumeric ? (start, 0, 0) : (end, letters, digits)
    }

    private func isPlateLetters(_ range: Range<Int>, after digits: Int) -> Bool {
        if text[range.lowerBound].isArabic { return range.count == 1 || (range.count <= 3 && smallWord(range).isEmpty) }
        guard range.count <= 3 else { return false }
        if isCapitals(range) { return true }
        return digits > 0 && smallWord(range).isEmpty && !isEverydayWord(range)
    }

    private func isEverydayWord(_ range: Range<Int>) -> Bool {
        range.count < 3 || shortWords.contains(text.word(range))
    }
}

/// Words of three letters that follow a number in prose.
private let shortWords = Set(
    "was has got and but not now car van who she him day den der die por que son los est les qui und ist nie mal sie"
        .split(
            separator: " "
        ).map { Word($0) })
