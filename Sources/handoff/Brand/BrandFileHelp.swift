extension BrandFile {
    /// What `handoff help brand apply` says.
    static let help = """
        Handoffs that were issued before keep the settings they were issued under. An example that uses everything; brand \
        and name are enough, each policy says only what it changes, and a method that is named needs its part below:

        \(sample.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

        Methods that show who wrote the thread: dm_link, dm_code, echo, platform_sign_in, channel_identity, \
        agent_attested. Methods that show whose account it is: facts (recognised, at most), otp and contact_centre \
        (account), oidc (account, or account-strong with more than one factor). Assurance, the least that a session \
        needs: author, recognised, account, account-strong.

        The calls to notifier and facts_url are signed by Standard Webhooks; handoff brand secret BRAND prints the \
        secret that their receivers check them with. logo is a picture in base64: PNG, JPEG or WebP, at most 20 KB.
        """

    /// A file that can be used as it stands; a test applies it.
    static let sample = """
        brand: acme
        name: Acme Air
        colour: "#1f5fbf"
        website: https://acme.example/contact
        context: redact   # personal data in what agents send; or refuse, or allow
        account_numbers:
          - pattern: AC-########   # '#' a digit, 'A' a letter
        labels:   # your own words for numbers, beside the common ones
          - kind: account   # or bank_account, booking, meter, document, plate, …
            words: [Sky Club, Wolkenkarte]
        own_contacts:   # never findings, in whatever spelling
          telephones: [+44 20 7946 0958]
          addresses: [help@acme.example, "1 Runway Road, London TW6 1AA"]
          hosts: [acme.example]   # its pages, not mailboxes at it
        handles:
          - network: x
            name: AcmeHelp
            voice: friendly   # or formal, or brief
            language: en
            signature: ^AC
        sign_in:   # at networks: is this the author?
          - network: x
            authorize: https://x.com/i/oauth2/authorize
            token: https://api.x.com/2/oauth2/token
            user_info: https://api.x.com/2/users/me
            client_id: acme-handoff
            client_secret_file: /etc/handoff/x-secret
            scopes: [users.read, tweet.read]
            subject: data.id   # where user_info has the author's id
        oidc:   # the brand's own sign-in; it sends back to URL/sign-in
          issuer: https://login.acme.example
          client_id: handoff
          client_secret_file: /etc/handoff/oidc-secret
          scopes: [profile]
          reference_claim: sub   # its value is the account's reference
          strong_values: [phr]   # acr of more than one factor
        notifier:   # sends one-time codes: the brand knows where to
          url: https://notify.acme.example/codes
          channel: sms   # or voice, app, email
        facts_url: https://crm.acme.example/facts   # when agents give no facts
        policies:   # by intent
          default:
            assurance: author
            methods: [dm_link, dm_code, echo, platform_sign_in, channel_identity]
            link_lifetime: 24h
            session_idle: 15m
            session_lifetime: 4h
            accept_within: 1h
            close_within: 24h
            channel: web_chat   # where agents answer: customers are told
            may_ask_for: [booking]   # in agents' own replies; never card
          baggage:   # one proof, then two of what is known
            assurance: recognised
            methods: [dm_link, dm_code, echo, facts]
            proof: {any: [dm_link, dm_code, echo]}
            facts_needed: 2
          refund:   # the account holder; no echo once the thread runs hot
            assurance: account
            methods: [dm_link, dm_code, echo, otp, oidc, contact_centre]
            methods_when_hot: [dm_link, dm_code, otp, oidc, contact_centre]
            otp_digits: 6
            verification_lifetime: 1h
        """
}
