import HandoffModel

extension PageTexts.SessionParts {
    static let arabic = Self(
        channelTerm: "مكان المحادثة",
        channel: {
            switch $0 {
            case .webChat: "محادثة الموقع"
            case .whatsApp: "واتساب"
            case .messenger: "ماسنجر"
            case .xMessages: "الرسائل المباشرة على \("X".isolatedLeftToRight)"
            case .appleMessages: "رسائل أبل"
            case .callBack: "معاودة الاتصال بك"
            case .email: "البريد الإلكتروني"
            }
        },
        shownHeading: "ما تم تأكيده",
        what: {
            switch $0 {
            case .author: "المنشور لك"
            case .recognised: "الإجابات تطابق الحساب"
            case .account: "الحساب لك"
            }
        },
        method: {
            switch $0 {
            case .privateLink: "رابط شخصي في رسالة مباشرة"
            case .directMessageCode: "رمز في رسالة مباشرة"
            case .echo: "كلمتان تحت منشورك"
            case .platformSignIn: "تسجيل الدخول في الشبكة"
            case .channelIdentity: "المُرسِل في القناة الخاصة"
            case .agentAttested: "تأكيد من موظف"
            case .facts(let right, let count): "الإجابات: \(right) من \(count)"
            case .oneTimeCode(.sms): "رمز في رسالة نصية"
            case .oneTimeCode(.voice): "رمز عبر الهاتف"
            case .oneTimeCode(.email): "رمز في بريد إلكتروني"
            case .oneTimeCode(.app): "رمز في التطبيق"
            case .signIn: "تسجيل الدخول لدى العلامة التجارية"
            case .contactCentre: "تحقّق منه موظف"
            }
        },
        until: "حتى",
        pairHeading: "هل المتحدّث من العلامة التجارية حقًا؟",
        pairLead: { "قبل الإجابة عن أي شيء: على من يتحدث باسم \($0) أن يقول أولًا هاتين الكلمتين:" },
        pairWarning: "إذا لم تُقَل الكلمتان أو قيل غيرهما، فيُرجى عدم الإجابة وإنهاء المكالمة.",
        pairWrong: "قيلت كلمات أخرى",
        pairRenew: "كلمتان جديدتان",
        pairReported: { "شكرًا. يُرجى عدم إخبارهم بأي شيء. أُبلغ فريق \($0) بأن شخصًا ما قد ينتحل صفته." },
        call: "أفضّل الاتصال",
        callHeading: "رمزك للمكالمة",
        callLead: { "يُرجى الاتصال بفريق \($0) على رقم معروف لديك من قبل، وقول هذه الأحرف عند طلبها:" },
        callValidity: { "صالح لمدة \($0) أخرى. وهو يدلّ عليك، فيُرجى قوله في هذه المكالمة فقط." },
        stillWaiting: "ما زلت في الانتظار",
        nudged: { "تم تذكير فريق \($0) بأنك في الانتظار." },
        stepUp: "تأكيد أن الحساب لك",
        carry: "المتابعة في متصفح أو جهاز آخر",
        ratingQuestion: { "كيف كانت خدمة فريق \($0)؟" },
        ratingMarks: ["سيئة جدًا", "سيئة", "مقبولة", "جيدة", "جيدة جدًا"],
        ratingButton: "إرسال",
        ratingThanks: "شكرًا على إجابتك.",
        notMe: "هذه ليست محادثتي",
        notMeHeading: "أليست هذه محادثتك؟",
        notMeLead: {
            "إذًا يمكنك إنهاؤها هنا. سيعرف فريق \($0) أنه وصل إلى شخص آخر، ولن يظهر شيء بعد ذلك في هذا المتصفح."
        },
        notMeButton: "ليست لي: إنهاء",
        notMeBack: "بل هي لي: رجوع")
}
