extension JSONScanner {
    @usableFromInline enum Bracket { case object, array }

    /// Takes an opening bracket.
    /// - Returns: whether something is in it; if not, the closing one is taken, too.
    @usableFromInline
    mutating func open(_ bracket: Bracket) throws(JSONFault) -> Bool {
        guard next() == bracket.opening else { throw otherKind() }
        guard depth < Self.maxDepth else { throw JSONFault(.tooDeep) }
        at += 1
        guard next() == bracket.closing else {
            depth += 1
            return true
        }
        at += 1
        return false
    }

    /// Takes what follows a member or an element: a comma, or the closing bracket.
    /// - Returns: whether another one follows.
    @usableFromInline
    mutating func another(_ bracket: Bracket) throws(JSONFault) -> Bool {
        let sign = next()
        at += 1
        if sign == bracket.closing {
            depth -= 1
            return false
        }
        guard sign == UInt8(ascii: ",") else { throw JSONFault(.notJSON) }
        guard next() != bracket.closing else { throw JSONFault(.trailingComma) }
        return true
    }

    /// A member's name and its colon.
    @usableFromInline
    mutating func name() throws(JSONFault) -> String {
        guard next() == UInt8(ascii: "\"") else { throw JSONFault(.notJSON) }
        let name = try string()
        guard next() == UInt8(ascii: ":") else { throw JSONFault(.notJSON) }
        at += 1
        return name
    }

    /// Passes over white space.
    /// - Returns: the byte that comes next; nil at the end.
    @inline(__always)
    mutating func next() -> UInt8? {
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return nil
    }

    /// Takes `byte`, if that is what comes next.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}

extension JSONScanner.Bracket {
    fileprivate var opening: UInt8 {
        switch self {
        case .object: UInt8(ascii: "{")
        case .array: UInt8(ascii: "[")
        }
    }

    fileprivate var closing: UInt8 {
        switch self {
        case .object: UInt8(ascii: "}")
        case .array: UInt8(ascii: "]")
        }
    }
}
