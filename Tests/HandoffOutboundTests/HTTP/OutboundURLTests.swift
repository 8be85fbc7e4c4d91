import HandoffOutbound
import Testing

@Suite("Only addresses that are meant for it are called")
struct OutboundURLTests {
    @Test(
        "An https address passes, private networks and other ports included",
        arguments: [
            "https://id.example", "https://id.example/", "https://id.example:8443/a/b?c=d", "https://ID.Example./x",
            "https://10.0.0.7/realm", "https://192.168.1.5", "https://[2001:db8::1]:8443/",
            "https://xn--bcher-kva.example",
            "https://127.0.0.1", "https://localhost:8443", "https://a_b.example", "https://1.2.3.4.example",
            "https://[fd12::1]", "https://id.example?tenant=1",
        ])
    func passes(_ text: String) throws {
        let url = try OutboundURL(text)
        #expect(url.text == text)
    }

    @Test(
        "Plain http passes to this machine alone, and only where that is allowed",
        arguments: [
            "http://127.0.0.1:8080/a", "http://127.9.9.9", "http://localhost:1", "http://[::1]:8080",
            "http://a.localhost",
        ])
    func loopback(_ text: String) throws {
        _ = try OutboundURL(text, allowLoopback: true)
        #expect(throws: OutboundURL.Refusal.notSecure) { try OutboundURL(text) }
    }

    @Test(
        "Everything else is refused",
        arguments: [
            ("http://id.example", OutboundURL.Refusal.notSecure), ("http://10.0.0.1", .notSecure),
            ("http://127.0.0.1.example", .notSecure), ("http://localhost.example", .notSecure),
            ("http://[::ffff:127.0.0.1]", .address), ("ftp://id.example", .notSecure),
            ("file:///etc/passwd", .notSecure),
            ("gopher://id.example", .notSecure), ("unix://x", .notSecure), ("http+unix://x", .notSecure),
            ("javascript:alert(1)", .malformed), ("", .malformed), ("https://", .malformed),
            ("https:///path", .malformed),
            ("id.example", .malformed), ("https:id.example", .malformed), (" https://id.example", .malformed),
            ("https://id.example/a b", .malformed), ("https://id.example\\@evil.example", .malformed),
            ("https://id.exämple", .malformed), ("https://id.example\n", .malformed), ("https://a..b", .malformed),
            ("https://id.example:", .malformed), ("https://id.example:0", .malformed),
            ("https://id.example:65536", .malformed), ("https://id.example:+443", .malformed),
            ("https://id.example:443x", .malformed), ("https://id%2eexample", .malformed), ("https://[::1", .malformed),
            ("https://[fe80::1%25eth0]", .malformed), ("https://[127.0.0.1]", .malformed),
            ("https://[::1]x", .malformed),
            ("https://user@id.example", .userInformation), ("https://user:password@id.example", .userInformation),
            ("https://@id.example", .userInformation), ("https://id.example@169.254.169.254", .userInformation),
            ("https://id.example#x", .fragment), ("https://id.example/a?b#", .fragment),
            ("https://169.254.169.254/latest/meta-data", .address), ("https://169.254.0.1", .address),
            ("https://0.0.0.0", .address), ("https://0.1.2.3", .address), ("https://224.0.0.1", .address),
            ("https://255.255.255.255", .address), ("https://100.100.100.200", .address),
            ("https://168.63.129.16", .address), ("https://192.0.0.192", .address),
            ("https://metadata.google.internal/computeMetadata", .address),
            ("https://METADATA.google.internal.", .address),
            ("https://metadata", .address), ("https://instance-data", .address),
            ("https://2852039166", .malformed), ("https://0xa9fea9fe", .malformed),
            ("https://0xA9.0xFE.0xA9.0xFE", .malformed),
            ("https://169.254.43518", .malformed), ("https://0251.0376.0251.0376", .malformed),
            ("https://169.254.169.254.", .address), ("https://127.1", .malformed),
            ("https://[::]", .address), ("https://[fe80::1]", .address), ("https://[febf::1]", .address),
            ("https://[ff02::1]", .address), ("https://[::ffff:169.254.169.254]", .address),
            ("https://[::ffff:a9fe:a9fe]", .address), ("https://[64:ff9b::a9fe:a9fe]", .address),
            ("https://[2002:a9fe:a9fe::]", .address), ("https://[fd00:ec2::254]", .address),
            ("https://[::a9fe:a9fe]", .address), ("https://[0:0:0:0:0:0:0:0]", .address),
        ])
    func refused(_ text: String, _ refusal: OutboundURL.Refusal) {
        #expect(throws: refusal) { try OutboundURL(text, allowLoopback: true) }
    }

    @Test("An endless address is refused")
    func endless() {
        let text = "https://id.example/" + String(repeating: "a", count: 2030)
        #expect(throws: OutboundURL.Refusal.malformed) { try OutboundURL(text) }
    }

    @Test("What is printed of an address is its scheme, host and port")
    func printed() throws {
        #expect("\(try OutboundURL("https://id.example:8443/hook/c4nary?key=c4nary"))" == "https://id.example:8443")
    }
}
