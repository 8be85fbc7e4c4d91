extension TunedLines {
    static let english = #"""
        account | my acct no {4471 8829} still shows the old tariff
        account | My customer number is {88123456}, can someone call me
        account | {44718829} is my account number, please look into it
        account | acc# {447188290} cancelled without notice??
        account | Cust no: {C-8812345}. Three emails, no reply
        account | a/c {60012993} overcharged again
        account | membership number = {7723 0091 55}
        account | Frequent flyer no. {BA 4471 8829} has lost its points
        account | Policy number:\n{HP-2210-77841}
        account | I'm with you for years (customer ID {5599120}) and this is how you treat me
        account | my account number, as I told three of your people already, is: {300 481 77}
        account | contract {20991/4471} was terminated in March
        account | customer ref {QX77120934} please
        account | acct number four four seven one double eight two nine
        bank_account | refund to sort code {20-00-00} acc {55779911}
        bank_account | {60-16-13} / {31926819} is where the money should go
        bank_account | routing {325075273} account {000123456789}
        bank_account | my bank account number is {31926819} at NatWest
        bank_account | pay it into {11-22-33} {44718829} then
        booking | booking reference {K7XQ2M}, flight was cancelled
        booking | PNR: {8ZLT4R} two passengers
        meter | MPAN {1542784980842}, reading was never taken
        meter | The MPRN on my bill is {7612903410}
        document | passport number {533401234} expires in May
        document | driving licence: {MORGA657054SM9IJ}
        plate | my number plate is {KX19 ZTB} and your barrier did not open
        national_id | UTR {3320 118 845} and no answer from you for weeks
        device | IMEI {351043321819604} is blocked by mistake
        credential | my password is {Sommer!2024x} and it still won't log me in
        credential | The code you texted me is {482913}
        credential | PIN: {4921}, can you reset it
        credential | cvv {318} does not go through
        card | card number {9387262473178101} was declined
        card | my card: four seven two four two three double eight four nine six nine six five three two
        card | 4️⃣7️⃣2️⃣4️⃣ 2️⃣3️⃣8️⃣8️⃣ 4️⃣9️⃣6️⃣9️⃣ 6️⃣5️⃣3️⃣2️⃣ is the one you charged
        phone | call me on oh seven seven double zero nine double zero four six one
        address | I live at {12 Rosebank Gardens, Leeds LS6 3QT} and nothing arrived
        address | Send it to {4410 Maple Avenue, Dayton, OH 45402} this time
        iban | money to {GB02 NWBK 6016 1331 9268 20} please
        email | write me at {anna.keller77@example.org}
        - | I paid £449.99 on 12/03/2026 and got nothing
        - | my account has been locked since 2019
        - | Order number 44718829 never arrived
        - | Tracking no. JD0002417788129900
        - | the 18:45 from Leeds was 72 minutes late again
        - | flight BA2490 on 14 May, gate B42
        - | my account balance is wrong by 1250 pounds
        - | I have changed my password 12 times this year
        - | please give me an account number that works
        - | update 16.4.1 broke the login, error 0x80070005
        - | your customer service number 0800 123 4567 is engaged
        - | what is the sort code for your refunds team?
        - | customer since 2004, member of nothing any more
        - | 1000 times I asked for a booking reference
        - | ticket 77120934 is still open
        - | Called three people, spent 45 minutes on hold, 2 hours in the shop
        - | password must have 12 characters and 2 digits
        - | PIN pad in store 4471 is broken
        - | #4471882 trending, commit 3fa9c0d2e4
        - | we won 21-14, 7-6, 6-4
        - | invoice 20240017 over 1,250.00 USD
        - | contract runs for 24 months at 34.99 a month
        - | postcode LS6 3QT has no fibre
        - | I live in Leeds, 12 miles from the shop
        - | card ending 4471 was declined
        - | the last four digits of my account are 8829
        - | Never post your account number or PIN here
        - | platform 12, coach C, seat 44
        - | model SM-G991B, serial no on the box
        - | 3 of 5 stars, version 2024.11 is worse
        - | policy from 01/02/2024 to 31/01/2025
        - | I booked 2 rooms for 3 nights, 450 dollars
        - | my number plate was not read
        - | My meter reading is 44718 kWh
        - | code 20OFF gives 20 percent, promo code SAVE2024
        - | https://shop.example/account/44718829
        - | my membership costs 120 euros a year
        - | population 4,471,882 and one shop
        """#
}
