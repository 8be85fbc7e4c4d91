extension LabelLanguage {
    static let english = LabelLanguage(
        language: .en,
        labels: [
            .account: """
            account, acct, acc, a/c, accnt, acount, accno#, acctno#, accountno#, accountnumber#, customer, \
            cust, customerid#, customerno#, custno#, client, member, membership, membership card, member card, memberno#, subscriber, subscription, \
            frequent flyer, frequent flier, ff#, ffn#, flyer, loyalty, loyalty card, rewards, rewards card, club card, \
            clubcard, nectar card, avios, air miles, skymiles, mileageplus, miles card, executive club, policy, \
            insurance policy, policyholder, pol no#, insurance, policyno#, contract, agreement, ref, my ref#, my reference#, my invoice, krisflyer, aadvantage, skywards, aeroplan, privilege club, bonvoy, \
            hilton honors, trueblue, rapid rewards, etihad guest, miles more, miles and smiles, advantage card, user id#, user number#, \
            login id#, cust ref#, customer ref#, patient portal, student, library card, my id, payment reference, broadband account
            """,
            .bank: """
            bank account, bank acct, bank acc, bank a/c, bank details, current account, savings account, checking account, \
            bank number#, clabe#, rib#, ccc#, account at my bank, direct deposit account
            """,
            .sortCode: "sort code#, sortcode#, s/c#, sc#, sort#, bank sort code#",
            .routing: "routing#, routing number#, routing transit#, aba#, aba routing#, rtn#, transit number#",
            .bankWord: "bic, swift, swift code, bic code, swift bic, bank, building society",
            .booking: """
            booking, reservation, pnr#, record locator#, locator#, booking ref#, booking reference#, bookingref#, \
            airline reference, flight reference, trip reference, hotel reservation, flight booking, itinerary, confirmation, conf, conf code
            """,
            .meter: """
            meter, mpan#, mprn#, meter point, supply number#, meter serial, electricity meter, gas meter, esid#, esiid#, \
            meter point reference, meter point administration, meterpoint
            """,
            .document: """
            passport, passportno#, driving licence, driving license, driver licence, driver license, drivers licence, \
            drivers license, driver s license, driver s licence, dl#, identity card, id card, national id card, \
            licence number#, license number#, residence permit, visa number#, travel document, biometric licence number#, license number#, residence permit, brp#, green card number#
            """,
            .plate: """
            number plate, license plate, licence plate, numberplate, reg plate, vehicle reg, vehicle registration, \
            car reg, car registration, reg#, registration number#, vrm#, plate, plates, tag number#, my registration, \
            registration plate, vehicle
            """,
            .person: """
            utr#, unique taxpayer reference#, tax reference#, tax ref#, tax id#, tax number#, taxpayer id#, taxpayer, \
            social security, national id, national identity, national insurance, medicare, medicaid, health insurance, health card, hospital number#, \
            patient id#, patient number#, medical record, mrn#, nhs#, nhs number#, chi number#, medical card, \
            social insurance
            """,
            .device: "imei#",
            .password:
                "password, pass, passwd, pwd, pw, passphrase, pass word, my pw, pass phrase, login password, wifi password",
            .pin: """
            pin, pin number#, pin code#, pincode#, passcode#, pass code#, my pin, card pin, memorable number#, \
            telephone pin, security pin
            """,
            .cardCode: """
            cvv#, cvc#, csc#, cv#, cvn#, cid#, security code#, card security code#, three digits on the back#, \
            security number#, cvv number#, cvc code#
            """,
            .oneTimeCode: """
            verification code#, sms code#, one time code#, one time password#, one time passcode#, otp#, otp code#, \
            login code#, access code#, auth code#, authentication code#, authorisation code#, authorization code#, \
            two factor code#, confirmation code from the text#, texted code#, text code#, \
            code you sent#, code you texted#, code you just sent#, code you just texted#, code i got#, code i received#, \
            code i was sent#, code i was texted#, code they texted#, code they sent#, code from the text#, \
            code from the sms#, code in the text#, code that was texted#, \
            unlock code#, reset code#, activation code#, my code#, fa code#, the code, code
            """,
        ],
        others: """
            customer service, customer services, customer care, customer support, customer relations, customer satisfaction, \
            account manager, account executive, member of, client services, customer helpline, customer hotline, policy of, \
            pin badge, pin board, pin pad, contract of, member states, accounts department, accounts team, \
            order ref, case ref, ticket ref, tracking ref, parcel ref, invoice ref, complaint ref, job ref, product ref, \
            delivery ref, article ref, item ref, order confirmation, error code, discount code, promo code, promotion code, voucher code, coupon code, \
            zip code, post code, country code, area code, dialling code, qr code, bar code, order code, product code, \
            item code, tracking code, source code, code of, dress code, referral code, invite code, gift code, bus pass, train pass, boarding pass, rail pass, season pass
            """,
        numbers: """
            number, no, nr, num, nbr, numbr, numb, nmbr, numer, nmber, n, nos, id, ref, reference, identification, identifier, code, numbers, \
            digits, s, holder, serial, detail, details
            """,
        links: "is, are, was, being, equals, reads, goes, thats, its, s, under, as follows, starts with, begins with",
        fillers: """
            my, the, our, his, her, their, your, that, this, it, here, heres, which, for, of, with, to, on, please, pls, plz, \
            actually, still, following, new, old, personal, own, again, ok, so, called, just, above, mine, you, need, if, wife, \
            husband, s, by, as, way, fyi, btw, in, case, help, helps, useful, quick
            """,
        stops: """
            ending, ends, end, last, final, first, since, until, till, about, around, over, within, after, before, costs, cost, \
            page, version, order, size, siren, siret, vat, company, error, limit, balance, long, digit, model, firmware, flight, \
            train, total, amount, hotline, helpline
            """)
}
