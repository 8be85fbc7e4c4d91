extension RequestLanguage {
    static let english = RequestLanguage(
        nouns: [
            .card: """
            card number#, card no#, card details#, credit card#, debit card#, credit card number#, debit card number#, \
            long card number#, expiry date#, payment card details#, bank card number#
            """,
            .iban: "iban#", .bankAccount: "bank details#, sort code#, banking details#",
            .email: "email#, e mail#, email address#, e mail address#, mail address#",
            .phone: """
            phone number#, telephone number#, mobile number#, contact number#, cell number#, phone no#, mobile no#, \
            cell phone number#, callback number#, phone#
            """,
            .dateOfBirth: "date of birth#, dob#, birth date#, birthdate#, birthday#",
            .address:
                "postal address#, home address#, postcode#, post code#, zip code#, zip#, delivery address#, address#",
            .nationalId: "social security number#, ssn#, national insurance number#, ni number#",
            .credential: "password#, pin#, security code#, one time code#, passcode#",
            .account: "account details#, customer details#, account info#, order and account number#",
        ],
        requests: """
            send, reply, tell, give, provide, share, post, confirm, dm, message, let us have, let us know, let me know, we need, \
            i need, we ll need, we will need, we would need, we just need, we require, need to know, need you to, comment, type, \
            enter, quote, state, supply, submit, drop, drop us, forward, include, add, write, respond, answer, pop, tweet, \
            verify, kindly, text us, email us, inbox, pass on, pm, leave, state your, could i have, could we have, \
            may i have, may we have, can i have, can we have, can i get, can we get, i ll need, i will need, looking for
            """,
        questions: "what, whats, which, can, could, may, do you have, have you got, mind, would",
        pleas: "please, pls, plz",
        yours: "your, ur, yr",
        negations: """
            never, not, don t, dont, doesn t, won t, wont, cannot, can t, cant, no, no need, nobody will, without, avoid, stop, \
            refrain, shouldn t, mustn t, neither, nor, instead of, rather than, delete, remove, hide, deleted, removed, isn t, \
            wasn t, beware, didn t, protect, sent, shared, posted, provided, gave, reset, resetting, change, changing, changed, forgot, forgotten, recover
            """,
        denials: """
            nobody, anybody, anyone, somebody, someone, whoever, no one, scammer, scammers, fraudster, fraudsters, phishing, \
            we ll never, we will never, we never
            """,
        encouragements:
            "just to confirm, to confirm, let us know if, let us know how, let us know when, don t hesitate, do not hesitate, not hesitate, don t forget, do not forget, don t be shy, why not, why don t you"
    )

    static let spanish = RequestLanguage(
        nouns: [
            .card:
                "numero de tarjeta#, numero de la tarjeta#, datos de la tarjeta#, tarjeta de credito#, fecha de caducidad#",
            .iban: "iban#", .bankAccount: "datos bancarios#",
            .email: "correo#, email#, e mail#, correo electronico#, direccion de correo#, mail#",
            .phone: "telefono#, numero de telefono#, movil#, celular#, numero de movil#, numero de contacto#",
            .dateOfBirth: "fecha de nacimiento#", .address: "direccion#, codigo postal#, domicilio#, direccion postal#",
            .nationalId: "dni#, nif#, nie#, numero de dni#",
            .credential: "contrasena#, pin#, clave#, codigo de seguridad#",
            .account: "datos de cliente#, datos de tu cuenta#, datos de su cuenta#",
        ],
        requests: """
            envia, enviame, envianos, envie, envienos, enviar, enviarnos, manda, mandanos, mande, mandenos, mandar, mandarnos, \
            dinos, diganos, dime, indica, indicanos, indique, indiquenos, indicarnos, facilita, facilitanos, facilite, \
            facilitenos, facilitarnos, facilitar, escribe, escribenos, escriba, escribanos, comparte, compartenos, comparta, \
            compartir, confirma, confirmanos, confirme, confirmenos, confirmar, confirmarnos, responde, respondenos, responda, \
            pasa, pasanos, pase, pasarnos, deja, dejanos, deje, dejenos, publica, publique, publicar, proporciona, proporcione, \
            proporcionenos, proporcionanos, proporcionarnos, necesitamos, necesito, precisamos, danos, denos, darnos, decirnos, \
            contesta, conteste, comenta, comente, pon, ponga, aporta, aporte, remitenos, remita, hacernos llegar, haznos llegar, \
            adjunta, adjunte, escribir
            """,
        questions: "cual, cuales, que, puedes, puede, podrias, podria, me das, nos das",
        pleas: "por favor, porfa, favor",
        yours: "tu, tus, su, sus, vuestro, vuestra, vuestros",
        negations: """
            no, nunca, jamas, sin, evita, evite, evitad, tampoco, ni, ningun, ninguna, borra, borre, elimina, elimine, \
            en vez de, en lugar de, cambia, cambie, restablece, restablezca, restablecer, cambiar, retira, retire, oculta, oculte
            """,
        denials: "nadie, alguien, quien te, estafador, estafadores, cualquiera",
        encouragements: "no dudes, no dude, no olvides, no olvide, por que no")

    static let french = RequestLanguage(
        nouns: [
            .card:
                "numero de carte#, numero de votre carte#, carte bancaire#, coordonnees de carte#, date d expiration#",
            .iban: "iban#", .bankAccount: "coordonnees bancaires#, rib#",
            .email: "adresse e mail#, adresse mail#, mail#, e mail#, email#, courriel#, adresse email#",
            .phone: "telephone#, numero de telephone#, portable#, numero de portable#, numero de mobile#",
            .dateOfBirth: "date de naissance#", .address: "adresse#, code postal#, adresse postale#",
            .nationalId: "numero de securite sociale#, numero fiscal#",
            .credential: "mot de passe#, code pin#, code de securite#, cryptogramme#",
            .account: "coordonnees client#, informations de compte#",
        ],
        requests: """
            envoyez, envoie, envoyer, nous envoyer, donnez, donne, donner, indiquez, indique, indiquer, communiquez, communique, \
            communiquer, transmettez, transmets, transmettre, fournissez, fournis, fournir, partagez, partage, partager, \
            publiez, confirmez, confirme, confirmer, repondez, reponds, repondre, precisez, precise, preciser, ecrivez, ecris, \
            laissez, laisse, laisser, besoin de, il nous faut, il me faut, il nous faudrait, dites nous, dis nous, \
            mettez, renseignez, renseigner, commentez, postez, faites nous parvenir, nous faire parvenir, faire suivre
            """,
        questions: "quel, quelle, quels, pouvez, pourriez, peux, pourrais, puis je",
        pleas: "merci de, merci, veuillez, svp, stp, s il vous plait, s il te plait",
        yours: "votre, vos, ton, ta, tes",
        negations: """
            ne, n, jamais, pas, aucun, aucune, ni, sans, evitez, evite, eviter, supprimez, supprimer, supprime, effacez, \
            effacer, masquez, plutot que, au lieu de, changez, changer, reinitialisez, reinitialiser, oublie, modifiez, retirez
            """,
        denials: "personne, quelqu un, quiconque, escroc, escrocs, arnaqueur, arnaqueurs",
        encouragements: "n hesitez pas, n hesite pas, n oubliez pas, pourquoi ne pas")

    static let german = RequestLanguage(
        nouns: [
            .card: "kartennummer#, kreditkartennummer#, kartendaten#, kreditkarte#, kreditkartendaten#, ablaufdatum#",
            .iban: "iban#", .bankAccount: "bankdaten#, bankverbindung#, kontodaten#",
            .email: "e mail#, email#, e mail adresse#, mailadresse#, email adresse#, emailadresse#, mail adresse#",
            .phone: "telefonnummer#, handynummer#, rufnummer#, mobilnummer#, telefon nr#, ruckrufnummer#",
            .dateOfBirth: "geburtsdatum#, geburtstag#",
            .address: "anschrift#, adresse#, postleitzahl#, plz#, wohnanschrift#, lieferadresse#",
            .nationalId: "steuernummer#, steuer id#, sozialversicherungsnummer#, ausweisnummer#",
            .credential: "passwort#, pin#, kennwort#, tan#, sicherheitscode#, prufnummer#",
            .account: "kundendaten#, kontaktdaten und kundennummer#",
        ],
        requests: """
            schicken, schick, schickt, schicke, senden, sende, sendet, zusenden, mitteilen, teilen sie uns, teile uns, teil uns, \
            teilt uns, teilen, nennen, nenne, nennt, nenn, geben sie, gib, gebt, angeben, durchgeben, brauchen wir, \
            wir brauchen, ich brauche, benotigen wir, wir benotigen, ich benotige, benoetigen wir, wir benoetigen, antworten, \
            antworte, antwortet, posten, poste, postet, schreiben, schreib, schreibt, schreibe, bestatigen, bestaetigen, \
            bestatige, bestatigt, verraten, verrate, verrat, sagen, sag, sagt, lass uns, lasst uns, lassen sie uns, \
            kommentieren, kommentiere, hinterlassen, hinterlasse, zukommen, ubermitteln, ubermittle, dm, nachricht mit, \
            brauchten wir, brauchen noch, benotigen noch, per dm, mailen
            """,
        questions:
            "welche, welchen, wie lautet, wie ist, was ist, konnen, koennen, konntet, konnten, koennten, kannst, kann ich, darf ich, hatten",
        pleas: "bitte",
        yours: "ihre, ihr, ihren, ihrer, deine, dein, deinen, deiner, eure, euer",
        negations: """
            kein, keine, keinen, keiner, ohne, vermeiden, weder, statt, anstatt, loschen, loeschen, losche, \
            entfernen, entferne, ausblenden, andern, zurucksetzen, vergessen
            """,
        denials:
            "nicht, nie, niemals, keinesfalls, niemand, niemandem, niemanden, jemand, jemandem, betruger, betrueger",
        encouragements: "zogern sie nicht, zoger nicht, vergessen sie nicht, vergiss nicht")

    static let arabic = RequestLanguage(
        nouns: [
            .card: "رقم البطاقة#, رقم بطاقتك#, بيانات البطاقة#, بيانات بطاقتك#, تاريخ الانتهاء#",
            .iban: "iban#, ايبان#, رقم الآيبان#, آيبان#",
            .email: "بريدك الإلكتروني#, البريد الإلكتروني#, ايميلك#, عنوان البريد#",
            .phone: "رقم هاتفك#, رقم جوالك#, رقم الهاتف#, رقم الجوال#, رقم الموبايل#, رقم التواصل#",
            .dateOfBirth: "تاريخ ميلادك#, تاريخ الميلاد#", .address: "عنوانك#, العنوان#, الرمز البريدي#, عنوان السكن#",
            .credential: "كلمة السر#, كلمة المرور#, رمز التحقق#, الرقم السري#",
        ],
        requests: """
            ارسل, أرسل, أرسلوا, ارسال, إرسال, ترسل, زودنا, تزويدنا, تزودنا, زودونا, أعطنا, اعطنا, أعطينا, أخبرنا, اخبرنا, شاركنا, \
            اكتب, أكتب, اكتبوا, كتابة, ضع, رد, الرد, نحتاج, أفدنا, افدنا, تأكيد, أكد, ابعث, ابعت, تبعت, نرجو, مشاركة, مشاركتنا, \
            انشر, نود معرفة, تزويد, إفادتنا, موافاتنا, ذكر, اذكر, إدخال, ادخل
            """,
        questions: "ما, هل, ممكن, كم, ايش, شو",
        pleas: "يرجى, الرجاء, رجاء, برجاء, من فضلك, لو سمحت, لو سمحتم",
        yours: "لديك, عندك, الخاص بك",
        negations: "لا, لم, لن, ليس, عدم, بدون, دون, تجنب, احذر, احذف, حذف, امسح, مسح, يمنع, نهائيا",
        denials: "أحد, احد, محتال, محتالين, أي شخص, مطلقا, أبدا",
        encouragements: "لا تتردد, لا تترددوا, لا تنس, لا تنسى")
}
