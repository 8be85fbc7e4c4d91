/// Arabic tells the sexes apart in verbs, not in the written endings of "you" and "your": these sentences ask with verbal
/// nouns, so that they fit everybody. The formal voice speaks in the plural of respect. Names stand in isolates; the link
/// needs none, as it has a line of its own.
extension ReplyWordings {
    static let arabic = ReplyWordings(
        colon: ":",
        copyHint: ". لفتحه، يُرجى نسخه إلى المتصفح",
        post: {
            switch $0 {
            case .post: "هذا المنشور"
            case .comment: "هذا التعليق"
            case .review: "هذا التقييم"
            }
        },
        friendly: Spoken(
            greeting: { "مرحبًا \($0.isolatedLeftToRight)!" },
            inPublic: [
                {
                    "شكرًا على تواصلك معنا. لنُكمل على انفراد، ويُرجى عدم نشر أي بيانات عن حسابك هنا. يفتح هذا الرابط"
                        + " محادثة خاصة مع \($0.brand.isolated)، ولا يعمل إلا لمن كتب \($0.post)"
                },
                { "لنُكمل على انفراد. هذا الرابط إلى \($0.brand.isolated) لا يعمل إلا لمن كتب \($0.post)" },
                { "لنُكمل على انفراد. هذا الرابط لا يعمل إلا لمن كتب \($0.post)" },
            ],
            inPrivate: [
                {
                    "شكرًا على رسالتك! إليك رابطك الشخصي لمحادثة خاصة مع \($0.brand.isolated). وهو مخصّص لك وحدك،"
                        + " فيُرجى عدم مشاركته أو إعادة إرساله"
                },
                { "إليك رابطك الشخصي إلى \($0.brand.isolated). وهو لك وحدك، فيُرجى عدم إعادة إرساله" },
                { _ in "إليك رابطك الشخصي. يُرجى عدم إعادة إرساله" },
            ]),
        formal: Spoken(
            greeting: { "تحية طيبة \($0.isolatedLeftToRight)." },
            inPublic: [
                {
                    "نشكركم على تواصلكم مع \($0.brand.isolated). حفاظًا على خصوصيتكم، يُرجى عدم ذكر بيانات حسابكم"
                        + " هنا. يسعدنا أن نساعدكم في محادثة خاصة عبر هذا الرابط، وهو لا يعمل إلا لمن كتب \($0.post)"
                },
                {
                    "يسعد فريق \($0.brand.isolated) أن يساعدكم في محادثة خاصة. لا يعمل هذا الرابط إلا لمن كتب"
                        + " \($0.post)"
                },
                { "يسعدنا أن نساعدكم في محادثة خاصة. لا يعمل هذا الرابط إلا لمن كتب \($0.post)" },
            ],
            inPrivate: [
                {
                    "نشكركم على رسالتكم. يُرجى استخدام هذا الرابط الشخصي لمتابعة المحادثة مع \($0.brand.isolated) على"
                        + " انفراد. وهو مخصّص لكم وحدكم، ونرجو عدم مشاركته أو إعادة إرساله"
                },
                { "رابطكم الشخصي إلى \($0.brand.isolated). وهو مخصّص لكم وحدكم، ونرجو عدم إعادة إرساله" },
                { _ in "رابطكم الشخصي. نرجو عدم إعادة إرساله" },
            ]),
        brief: Spoken(
            greeting: { "\($0.isolatedLeftToRight)،" },
            inPublic: [
                { "يساعدك فريق \($0.brand.isolated) على انفراد. لا يعمل هذا الرابط إلا لمن كتب \($0.post)" },
                { "المساعدة على انفراد، لمن كتب \($0.post) فقط" },
            ],
            inPrivate: [
                { "رابطك الشخصي إلى \($0.brand.isolated). يُرجى عدم إعادة إرساله" },
                { _ in "رابطك الشخصي. يُرجى عدم إعادة إرساله" },
            ]))
}
