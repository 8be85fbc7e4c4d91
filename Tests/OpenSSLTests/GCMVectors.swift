import Testing

/// A vector of NIST's Cryptographic Algorithm Validation Program for AES-256-GCM with 96-bit nonces and 128-bit tags.
struct GCMVector: Sendable, CustomTestStringConvertible {
    let key, nonce: [UInt8]
    /// Nil where the file says FAIL: the tag does not fit.
    let plaintext: [UInt8]?
    let context, ciphertext, tag: [UInt8]

    var sealed: [UInt8] { nonce + ciphertext + tag }
    var testDescription: String {
        "\(ciphertext.count) bytes of text, \(context.count) of context\(plaintext == nil ? ", FAIL" : "")"
    }
}

extension GCMVector {
    /// From `gcmEncryptExtIV256.rsp`.
    static let encryption = [
        GCMVector(
            key: Array(hex: "b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4"),
            nonce: Array(hex: "516c33929df5a3284ff463d7"),
            plaintext: [],
            context: [],
            ciphertext: [],
            tag: Array(hex: "bdc1ac884d332457a1d2664f168c76f0")),
        GCMVector(
            key: Array(hex: "78dc4e0aaf52d935c3c01eea57428f00ca1fd475f5da86a49c8dd73d68c8e223"),
            nonce: Array(hex: "d79cf22d504cc793c3fb6c8a"),
            plaintext: [],
            context: Array(hex: "b96baa8c1c75a671bfb2d08d06be5f36"),
            ciphertext: [],
            tag: Array(hex: "3e5d486aa2e30b22e040b85723a06e76")),
        GCMVector(
            key: Array(hex: "31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22"),
            nonce: Array(hex: "0d18e06c7c725ac9e362e1ce"),
            plaintext: Array(hex: "2db5168e932556f8089a0622981d017d"),
            context: [],
            ciphertext: Array(hex: "fa4362189661d163fcd6a56d8bf0405a"),
            tag: Array(hex: "d636ac1bbedd5cc3ee727dc2ab4a9489")),
        GCMVector(
            key: Array(hex: "92e11dcdaa866f5ce790fd24501f92509aacf4cb8b1339d50c9c1240935dd08b"),
            nonce: Array(hex: "ac93a1a6145299bde902f21a"),
            plaintext: Array(hex: "2d71bcfa914e4ac045b2aa60955fad24"),
            context: Array(hex: "1e0889016f67601c8ebea4943bc23ad6"),
            ciphertext: Array(hex: "8995ae2e6df3dbf96fac7b7137bae67f"),
            tag: Array(hex: "eca5aa77d51d4a0a14d9c51e1da474ab")),
        GCMVector(
            key: Array(hex: "24501ad384e473963d476edcfe08205237acfd49b5b8f33857f8114e863fec7f"),
            nonce: Array(hex: "9ff18563b978ec281b3f2794"),
            plaintext: Array(
                hex: """
                    27f348f9cdc0c5bd5e66b1ccb63ad920ff2219d14e8d631b3872265cf117ee86757accb158bd9abb3868fdc0d0b074b5\
                    f01b2c
                    """),
            context: Array(hex: "adb5ec720ccf9898500028bf34afccbcaca126ef"),
            ciphertext: Array(
                hex: """
                    eb7cb754c824e8d96f7c6d9b76c7d26fb874ffbf1d65c6f64a698d839b0b06145dae82057ad55994cf59ad7f67c0fa5e\
                    85fab8
                    """),
            tag: Array(hex: "bc95c532fecc594c36d1550286a7a3f0")),
        GCMVector(
            key: Array(hex: "148579a3cbca86d5520d66c0ec71ca5f7e41ba78e56dc6eebd566fed547fe691"),
            nonce: Array(hex: "b08a5ea1927499c6ecbfd4e0"),
            plaintext: Array(
                hex: """
                    9d0b15fdf1bd595f91f8b3abc0f7dec927dfd4799935a1795d9ce00c9b879434420fe42c275a7cd7b39d638fb81ca52b\
                    49dc41
                    """),
            context: Array(
                hex: """
                    e4f963f015ffbb99ee3349bbaf7e8e8e6c2a71c230a48f9d59860a29091d2747e01a5ca572347e247d25f56ba7ae8e05\
                    cde2be3c97931292c02370208ecd097ef692687fecf2f419d3200162a6480a57dad408a0dfeb492e2c5d
                    """),
            ciphertext: Array(
                hex: """
                    2097e372950a5e9383c675e89eea1c314f999159f5611344b298cda45e62843716f215f82ee663919c64002a5c198d78\
                    78fd3f
                    """),
            tag: Array(hex: "adbecdb0d5c2224d804d2886ff9a5760")),
        GCMVector(
            key: Array(hex: "82c4f12eeec3b2d3d157b0f992d292b237478d2cecc1d5f161389b97f999057a"),
            nonce: Array(hex: "7b40b20f5f397177990ef2d1"),
            plaintext: Array(hex: "982a296ee1cd7086afad976945"),
            context: [],
            ciphertext: Array(hex: "ec8e05a0471d6b43a59ca5335f"),
            tag: Array(hex: "113ddeafc62373cac2f5951bb9165249")),
    ]

    /// From `gcmDecrypt256.rsp`.
    static let decryption = [
        GCMVector(
            key: Array(hex: "f5a2b27c74355872eb3ef6c5feafaa740e6ae990d9d48c3bd9bb8235e589f010"),
            nonce: Array(hex: "58d2240f580a31c1d24948e9"),
            plaintext: [],
            context: [],
            ciphertext: [],
            tag: Array(hex: "15e051a5e4a5f5da6cea92e2ebee5bac")),
        GCMVector(
            key: Array(hex: "e5a8123f2e2e007d4e379ba114a2fb66e6613f57c72d4e4f024964053028a831"),
            nonce: Array(hex: "51e43385bf533e168427e1ad"),
            plaintext: nil,
            context: [],
            ciphertext: [],
            tag: Array(hex: "38fe845c66e66bdd884c2aecafd280e6")),
        GCMVector(
            key: Array(hex: "2c392a5eb1a9c705371beda3a901c7c61dca4d93b4291de1dd0dd15ec11ffc45"),
            nonce: Array(hex: "0723fb84a08f4ea09841f32a"),
            plaintext: nil,
            context: Array(hex: "140be561b6171eab942c486a94d33d43"),
            ciphertext: [],
            tag: Array(hex: "aa0e1c9b57975bfc91aa137231977d2c")),
        GCMVector(
            key: Array(hex: "c997768e2d14e3d38259667a6649079de77beb4543589771e5068e6cd7cd0b14"),
            nonce: Array(hex: "835090aed9552dbdd45277e2"),
            plaintext: nil,
            context: [],
            ciphertext: Array(hex: "9f6607d68e22ccf21928db0986be126e"),
            tag: Array(hex: "f32617f67c574fd9f44ef76ff880ab9f")),
        GCMVector(
            key: Array(hex: "6450d4501b1e6cfbe172c4c8570363e96b496591b842661c28c2f6c908379cad"),
            nonce: Array(hex: "7e4262035e0bf3d60e91668a"),
            plaintext: Array(
                hex: """
                    17449e236ef5858f6d891412495ead4607bfae2a2d735182a2a0242f9d52fc5345ef912dbe16f3bb4576fe3bcafe336d\
                    ee6085
                    """),
            context: Array(hex: "f1c522f026e4c5d43851da516a1b78768ab18171"),
            ciphertext: Array(
                hex: """
                    5a99b336fd3cfd82f10fb08f7045012415f0d9a06bb92dcf59c6f0dbe62d433671aacb8a1c52ce7bbf6aea372bf51e2b\
                    a79406
                    """),
            tag: Array(hex: "fe93b01636f7bb0458041f213e98de65")),
        GCMVector(
            key: Array(hex: "e9d381a9c413bee66175d5586a189836e5c20f5583535ab4d3f3e612dc21700e"),
            nonce: Array(hex: "23e81571da1c7821c681c7ca"),
            plaintext: nil,
            context: Array(hex: "6f39c9ae7b8e8a58a95f0dd8ea6a9087cbccdfd6"),
            ciphertext: Array(
                hex: """
                    a25f3f580306cd5065d22a6b7e9660110af7204bb77d370f7f34bee547feeff7b32a596fce29c9040e68b1589aad48da\
                    881990
                    """),
            tag: Array(hex: "5b6dcd70eefb0892fab1539298b92a4b")),
        GCMVector(
            key: Array(hex: "8b37c4b8cf634704920059866ad96c49e9da502c63fca4a3a7a4dcec74cb0610"),
            nonce: Array(hex: "cb59344d2b06c4ae57cd0ea4"),
            plaintext: nil,
            context: [],
            ciphertext: Array(hex: "66ab935c93555e786b775637a3"),
            tag: Array(hex: "d8733acbb564d8afaa99d7ca2e2f92a9")),
    ]
}
