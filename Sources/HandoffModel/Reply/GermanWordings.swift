extension ReplyWordings {
    static let german = ReplyWordings(
        colon: ":",
        copyHint: ". Zum Öffnen bitte in den Browser kopieren",
        post: {
            switch $0 {
            case .post: "diesen Beitrag"
            case .comment: "diesen Kommentar"
            case .review: "diese Bewertung"
            }
        },
        friendly: Spoken(
            greeting: { "Hallo \($0)!" },
            inPublic: [
                {
                    "Danke, dass du dich meldest. Wir helfen dir gern privat weiter, bitte schreib hier keine Daten zu"
                        + " deinem Kundenkonto. Dieser Link führt zu einem privaten Gespräch mit \($0.brand) und"
                        + " funktioniert nur für die Person, die \($0.post) geschrieben hat"
                },
                {
                    "Lass uns privat weitersprechen. Dieser Link zu \($0.brand) funktioniert nur für die Person, die"
                        + " \($0.post) geschrieben hat"
                },
                {
                    "Lass uns privat weitersprechen. Dieser Link funktioniert nur für die Person, die \($0.post)"
                        + " geschrieben hat"
                },
            ],
            inPrivate: [
                {
                    "Danke für deine Nachricht! Hier ist dein persönlicher Link zu einem privaten Gespräch mit"
                        + " \($0.brand). Er ist nur für dich bestimmt, bitte gib ihn nicht weiter"
                },
                { "Hier ist dein persönlicher Link zu \($0.brand). Er ist nur für dich, bitte leite ihn nicht weiter" },
                { _ in "Hier ist dein persönlicher Link. Bitte leite ihn nicht weiter" },
            ]),
        formal: Spoken(
            greeting: { "Guten Tag, \($0)." },
            inPublic: [
                {
                    "Vielen Dank für Ihre Nachricht an \($0.brand). Bitte nennen Sie zum Schutz Ihrer Daten hier keine"
                        + " Angaben zu Ihrem Kundenkonto. Wir helfen Ihnen gern in einem privaten Gespräch weiter."
                        + " Dieser Link funktioniert nur für die Person, die \($0.post) geschrieben hat"
                },
                {
                    "\($0.brand) hilft Ihnen gern privat weiter. Dieser Link funktioniert nur für die Person, die"
                        + " \($0.post) geschrieben hat"
                },
                {
                    "Wir helfen Ihnen gern privat weiter. Dieser Link funktioniert nur für die Person, die \($0.post)"
                        + " geschrieben hat"
                },
            ],
            inPrivate: [
                {
                    "Vielen Dank für Ihre Nachricht. Bitte nutzen Sie diesen persönlichen Link, um das Gespräch mit"
                        + " \($0.brand) privat fortzusetzen. Er ist nur für Sie bestimmt; bitte geben Sie ihn nicht"
                        + " weiter"
                },
                {
                    "Ihr persönlicher Link zu \($0.brand). Er ist nur für Sie bestimmt; bitte leiten Sie ihn nicht"
                        + " weiter"
                },
                { _ in "Ihr persönlicher Link. Bitte leiten Sie ihn nicht weiter" },
            ]),
        brief: Spoken(
            greeting: { "\($0)," },
            inPublic: [
                { "\($0.brand) hilft privat weiter. Link nur für die Person, die \($0.post) geschrieben hat" },
                { "Hilfe im privaten Gespräch, nur für die Person, die \($0.post) geschrieben hat" },
            ],
            inPrivate: [
                { "Persönlicher Link zu \($0.brand). Bitte nicht weiterleiten" },
                { _ in "Persönlicher Link. Bitte nicht weiterleiten" },
            ]))
}
