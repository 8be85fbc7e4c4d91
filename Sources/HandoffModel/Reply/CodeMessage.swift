/// The direct message that carries a one-time code to the author of a thread.
///
/// It names the brand and the purpose, since a code that travels out of band does not resist phishing by itself
/// (SP 800-63B-4, 3.1.3): a customer who reads what the code is for can notice that somebody else asks for it. The code
/// ends its line, so that it can be copied without its neighbours.
package struct CodeMessage: Sendable, CustomStringConvertible {
    /// What is sent; as secret as the code in it.
    package let text: String
    /// Never the text, which holds the code.
    package var description: String { "<redacted>" }

    /// - Parameters:
    ///   - code: as it is shown, for example `BCDF-GHJK`.
    ///   - minutes: how long it is good.
    package init(code: String, minutes: Int, brandName: String, language: Language, voice: Voice = .friendly) {
        let brand = DisplayName(brandName).description
        text =
            switch (language, voice) {
            case (.en, _):
                "Your code for \(brand): \(code)\nEnter it within \(minutes) \(minutes == 1 ? "minute" : "minutes") on"
                    + " the page that you opened from our reply. It shows us that you wrote the post. \(brand) will"
                    + " never ask you for it in public, in a message or on the phone. Don’t pass it on to anyone."
            case (.es, .formal):
                "Su código para \(brand): \(code)\nIntrodúzcalo en un plazo de \(minutes)"
                    + " \(minutes == 1 ? "minuto" : "minutos") en la página que abrió desde nuestra respuesta. Nos"
                    + " muestra que usted escribió la publicación. \(brand) nunca se lo pedirá en público, por mensaje"
                    + " ni por teléfono. No se lo dé a nadie."
            case (.es, _):
                "Tu código para \(brand): \(code)\nIntrodúcelo en un plazo de \(minutes)"
                    + " \(minutes == 1 ? "minuto" : "minutos") en la página que abriste desde nuestra respuesta. Nos"
                    + " muestra que tú escribiste la publicación. \(brand) nunca te lo pedirá en público, por mensaje"
                    + " ni por teléfono. No se lo des a nadie."
            case (.fr, _):
                "Votre code pour \(brand)\u{A0}: \(code)\nSaisissez-le dans un délai de \(minutes)"
                    + " \(minutes == 1 ? "minute" : "minutes") sur la page que vous avez ouverte depuis notre réponse."
                    + " Il nous montre que vous avez écrit le message. \(brand) ne vous le demandera jamais en public,"
                    + " par message ni par téléphone. Ne le donnez à personne."
            case (.de, .formal):
                "Ihr Code für \(brand): \(code)\nGeben Sie ihn innerhalb von \(minutes)"
                    + " \(minutes == 1 ? "Minute" : "Minuten") auf der Seite ein, die Sie über unsere Antwort geöffnet"
                    + " haben. Er zeigt uns, dass Sie den Beitrag geschrieben haben. \(brand) fragt Sie nie danach,"
                    + " weder öffentlich noch per Nachricht oder am Telefon. Geben Sie ihn niemandem weiter."
            case (.de, _):
                "Dein Code für \(brand): \(code)\nGib ihn innerhalb von \(minutes)"
                    + " \(minutes == 1 ? "Minute" : "Minuten") auf der Seite ein, die du über unsere Antwort geöffnet"
                    + " hast. Er zeigt uns, dass du den Beitrag geschrieben hast. \(brand) fragt dich nie danach, weder"
                    + " öffentlich noch per Nachricht oder am Telefon. Gib ihn niemandem weiter."
            case (.ar, _):
                "رمزك لدى \(brand.isolated): \(code)\nيُرجى إدخاله خلال \(ArabicCount.minutes.of(minutes)) في الصفحة التي"
                    + " وصلت إليها من ردّنا. وهو يبيّن لنا أن المنشور لك. لن يطلبه منك فريق \(brand.isolated) أبدًا، لا"
                    + " علنًا ولا في رسالة ولا عبر الهاتف. يُرجى عدم إعطائه لأي شخص."
            }
    }
}
