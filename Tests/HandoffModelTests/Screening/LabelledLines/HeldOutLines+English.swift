extension HeldOutLines {
    static let english = #"""
        account | Hi, account ref {7781 2093}, when will the engineer come?
        account | It's about my contract, number {C/20447-19}
        account | {5510922} <- my member id, since you keep asking
        account | Avios account {51209934} is empty
        account | you asked for the acct number so here it is: {90017744}
        account | Subscriber no {SB-771200}
        bank_account | s/c {60-83-71}, a/c {44718829}, name Fisher
        bank_account | Account {7120993401}, ABA {038098851}
        booking | reservation code {T9WQ3D} for Saturday
        meter | meter serial number {E6S18829447} on the wall
        document | My driver's license is {D4471882}
        plate | reg no {LD68 WKE} got a fine
        credential | passcode {661204} used to work
        card | debit card 🙂 {4287 🙂 1012 🙂 2691 🙂 6692} charged twice
        phone | my mobile: double seven, sorry, {07700 900 882}
        address | The parcel for {7 Mill Lane, Norwich NR3 4HB} went elsewhere
        - | I was customer 12 in the queue for 45 minutes
        - | the contract said 24 months and 3 weeks notice
        - | Account locked after 5 tries, reset took 48 hours
        - | order 3071-4471882-99 is lost
        - | booking 4 rooms in 2027 was easy
        - | 2,447,188 members cannot be wrong
        - | my pin badge arrived broken, £12.50 wasted
        - | the passport office told me 10 weeks
        - | delivery between 10:30 and 14:45
        - | LNER train 1E12 at 16:03
        - | see paragraph 4.2 of policy 7
        - | policy documents of 2023-2024
        - | a code like 123 is not a password
        - | flat 4, somewhere in Norwich
        - | My old number is not in use, bought 2 new phones
        - | fiscal year 2025, revenue 44718829 dollars
        account | Membership: {77 120 934}
        account | policy no {PL/2231/0098}, claim refused
        bank_account | Sort code: {601613}, Account: {31926819}
        credential | OTP {774120} arrived twice
        phone | text me on {07700 900415}
        email | my email is {t.fisher (at) mail (dot) example}
        - | we are 4 people with 2 bags on row 17
        - | order total 1,204.50, delivery 3-5 days
        - | bought it on 11-05-2026 for 60 bucks
        - | Windows 11 build 22631, 16 GB RAM
        - | call centre open 8 to 6, 7 days a week
        - | Seriously, 2 stars out of 5
        """#
}
