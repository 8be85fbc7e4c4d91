extension Advice {
    /// The sentence for the customer.
    package func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.deletePost(let kinds), .en): "Please delete your post: it shows \(Self.list(kinds, .en))."
        case (.deletePost(let kinds), .es): "Por favor, borra tu publicación: muestra \(Self.list(kinds, .es))."
        case (.deletePost(let kinds), .fr): "Merci de supprimer votre message : on y voit \(Self.list(kinds, .fr))."
        case (.deletePost(let kinds), .de): "Bitte löschen Sie Ihren Beitrag: Darin steht \(Self.list(kinds, .de))."
        case (.deletePost(let kinds), .ar): "يُرجى حذف منشورك، فهو يُظهر \(Self.list(kinds, .ar))."
        case (.callBank, .en): "Please ask your bank to block or watch this card."
        case (.callBank, .es): "Pide a tu banco que bloquee o vigile esta tarjeta."
        case (.callBank, .fr): "Demandez à votre banque de bloquer ou de surveiller cette carte."
        case (.callBank, .de): "Bitten Sie Ihre Bank, diese Karte zu sperren oder zu beobachten."
        case (.callBank, .ar): "يُرجى الطلب من مصرفك حظر هذه البطاقة أو مراقبتها."
        case (.changeSecret, .en): "Please change it now, wherever you use it: it is no secret any more."
        case (.changeSecret, .es): "Cámbialo ahora mismo allí donde lo uses: ya no es secreto."
        case (.changeSecret, .fr): "Changez-le tout de suite, partout où vous l'utilisez : il n'est plus secret."
        case (.changeSecret, .de): "Bitte ändern Sie es sofort, überall, wo Sie es verwenden: Es ist nicht mehr geheim."
        case (.changeSecret, .ar): "يُرجى تغييره الآن في كل مكان تستخدمه فيه، فهو لم يعد سريًا."
        case (.watchBankAccount, .en): "Please watch your bank account for debits that you do not know."
        case (.watchBankAccount, .es): "Vigila tu cuenta bancaria por si hay cargos que no conoces."
        case (.watchBankAccount, .fr): "Surveillez votre compte bancaire : tout prélèvement inconnu se conteste."
        case (.watchBankAccount, .de): "Bitte achten Sie auf Abbuchungen, die Sie nicht kennen."
        case (.watchBankAccount, .ar): "يُرجى مراقبة حسابك المصرفي تحسبًا لأي خصم لا تعرفه."
        case (.checkBooking, .en):
            "With this reference others can open your booking: please check that nothing was changed."
        case (.checkBooking, .es):
            "Con esta referencia otros pueden abrir tu reserva: comprueba que no ha cambiado nada."
        case (.checkBooking, .fr):
            "Avec cette référence, d'autres peuvent ouvrir votre réservation : vérifiez que rien n'a changé."
        case (.checkBooking, .de):
            "Mit dieser Angabe können andere Ihre Buchung öffnen: Bitte prüfen Sie, ob alles stimmt."
        case (.checkBooking, .ar): "يمكن للآخرين فتح حجزك بهذا المرجع: يُرجى التأكد من أن شيئًا لم يتغير."
        case (.watchIdentity, .en):
            "Others could act in your name: please look closely at letters about contracts that are not yours."
        case (.watchIdentity, .es):
            "Otros podrían actuar en tu nombre: fíjate en las cartas sobre contratos que no son tuyos."
        case (.watchIdentity, .fr):
            "D'autres pourraient agir en votre nom : méfiez-vous des courriers sur des contrats inconnus."
        case (.watchIdentity, .de):
            "Andere könnten in Ihrem Namen handeln: Achten Sie auf Post zu Verträgen, die nicht Ihre sind."
        case (.watchIdentity, .ar): "قد يتصرف آخرون باسمك: انتبه إلى أي رسائل عن عقود ليست لك."
        case (.distrustCallers, .en):
            "Somebody who knows this number may pretend to be us: do not trust callers because they know it."
        case (.distrustCallers, .es):
            "Quien lo conoce puede hacerse pasar por nosotros: no te fíes de quien llame solo porque lo sabe."
        case (.distrustCallers, .fr):
            "Qui le connaît peut se faire passer pour nous : ne vous fiez pas à un appel pour cette raison."
        case (.distrustCallers, .de):
            "Wer sie kennt, kann sich als wir ausgeben: Vertrauen Sie niemandem, nur weil er sie nennt."
        case (.distrustCallers, .ar): "من يعرفه قد ينتحل صفتنا: لا تثق بمن يتصل بك لمجرد أنه يعرفه."
        case (.watchSupply, .en):
            "With it others can ask for a change of supplier: please object to letters that you did not expect."
        case (.watchSupply, .es):
            "Con él otros pueden pedir un cambio de compañía: reclama si recibes avisos inesperados."
        case (.watchSupply, .fr):
            "Il permet de demander un changement de fournisseur : contestez tout courrier inattendu."
        case (.watchSupply, .de):
            "Damit können andere einen Lieferantenwechsel beantragen: Widersprechen Sie unerwarteter Post."
        case (.watchSupply, .ar): "يمكن للآخرين طلب تغيير المزوّد باستخدامه: اعترض على أي رسالة لا تتوقعها."
        case (.watchFines, .en): "Plates get copied: please object to fines that are not yours."
        case (.watchFines, .es): "Las matrículas se copian: recurre las multas que no son tuyas."
        case (.watchFines, .fr): "Les plaques se copient : contestez les amendes qui ne sont pas les vôtres."
        case (.watchFines, .de): "Kennzeichen werden kopiert: Widersprechen Sie Bußgeldern, die nicht Ihre sind."
        case (.watchFines, .ar): "قد تُنسخ اللوحات: اعترض على أي مخالفة ليست لك."
        case (.tellOperator, .en):
            "Please tell your mobile operator that this number was public: with it a device can be copied or blocked."
        case (.tellOperator, .es): "Avisa a tu operador de que se ha publicado: sirve para copiar o bloquear un móvil."
        case (.tellOperator, .fr): "Prévenez votre opérateur : il permet de copier ou de bloquer un appareil."
        case (.tellOperator, .de):
            "Sagen Sie Ihrem Mobilfunkanbieter Bescheid: Damit lässt sich ein Gerät kopieren oder sperren."
        case (.tellOperator, .ar): "أبلغ شركة الاتصالات بأنه نُشر، فقد يُستخدم لنسخ جهاز أو حظره."
        case (.distrustVisitors, .en):
            "Strangers now know where you live: please do not trust visitors because they know about this matter."
        case (.distrustVisitors, .es):
            "Hay desconocidos que saben dónde vives: no te fíes de quien llame a tu puerta por este asunto."
        case (.distrustVisitors, .fr):
            "Des inconnus savent où vous habitez : ne vous fiez pas aux visiteurs qui connaissent l'affaire."
        case (.distrustVisitors, .de):
            "Fremde wissen nun, wo Sie wohnen: Trauen Sie keinem Besuch, nur weil er von der Sache weiß."
        case (.distrustVisitors, .ar): "صار الغرباء يعرفون أين تسكن: لا تثق بأي زائر لمجرد أنه يعرف بالأمر."
        case (.usePrivateLink, .en): "Never post such details in public: use our private link."
        case (.usePrivateLink, .es): "Nunca publiques estos datos: usa nuestro enlace privado."
        case (.usePrivateLink, .fr): "Ne publiez jamais ces données : utilisez notre lien privé."
        case (.usePrivateLink, .de): "Veröffentlichen Sie solche Daten nie: Nutzen Sie unseren privaten Link."
        case (.usePrivateLink, .ar): "يُرجى عدم نشر بيانات كهذه علنًا أبدًا، واستخدام رابطنا الخاص بدلًا من ذلك."
        }
    }

    /// "a card number, an e-mail address and a telephone number".
    private static func list(_ kinds: [PersonalDataKind], _ language: Language) -> String {
        let nouns = kinds.map { $0.noun(in: language) }
        guard let last = nouns.last, nouns.count > 1 else { return nouns.first ?? "" }
        let and: String
        switch language {
        case .en: and = "and"
        case .es: and = "y"
        case .fr: and = "et"
        case .de: and = "und"
        case .ar: return nouns.joined(separator: " و")  // Written before every noun, as a part of its word.
        }
        return nouns.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
