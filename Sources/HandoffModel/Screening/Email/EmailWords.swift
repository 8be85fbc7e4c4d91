/// Where people have mailboxes: the first label of the domain.
let mailProviders: Set<Word> = words(
    """
    gmail googlemail hotmail outlook yahoo ymail rocketmail icloud me mac live msn aol proton protonmail pm gmx web \
    freenet posteo mailbox mail email orange wanadoo laposte free sfr bbox numericable neuf btinternet sky virginmedia \
    talktalk ntlworld blueyonder comcast verizon att sbcglobal bellsouth cox charter terra telefonica movistar ono \
    libero virgilio tiscali bluewin zoho yandex fastmail hey tutanota tuta hushmail inbox rediffmail qq naver
    """)

/// Top-level domains that end an address even when blanks stand around the dot.
let knownTopLevels: Set<Word> = words(
    "com net org edu gov info biz io co uk de fr es it nl be at ch eu pt ie us ca mx ar br cl pe in au nz dev app me cat"
)

/// Endings of files: `icon@2x.png` is not an address.
let fileEndings: Set<Word> = words(
    "png jpg jpeg gif svg webp bmp pdf txt js ts jsx css scss html htm php json xml yml yaml swift java exe dmg mp3 mp4 csv"
)

/// Words that stand before "at" in prose and never are a mailbox.
let proseBeforeAt: Set<Word> = words(
    """
    i me you he she it we us them they him her this that these those here there is are was were be been am being up out \
    in on off over not and or but so just now today online look looking looked looks see seen stay shop shopping \
    shopped buy buying bought order ordering ordered find found available work works working worked sale store stock \
    live place booked book booking sign signed signing login log logged register registered registering visit visiting \
    arrive arrived meet meeting call calling read reading watch watching page site website product products items item \
    things stuff price prices cheaper cheap half better best team support people one all everything account laughing \
    pointed good bad great terrible sold listed hosted posted post purchased purchase go going went stop checkout \
    en es la el los las lo que mire compre compro mira mirar ver je tu il nous vous bei auf ist wir sie ich das
    """)

/// Mailboxes of a business, not of a person.
let roleMailboxes: Set<Word> = words(
    """
    support help helpdesk info contact service customerservice customercare care sales hello hi team office admin \
    noreply no-reply donotreply press media jobs careers hr billing accounts abuse phishing security privacy legal \
    postmaster webmaster feedback enquiries inquiries orders returns kundenservice kontakt hilfe ayuda soporte atencion \
    atencionalcliente contacto aide serviceclient
    """)

private func words(_ list: String) -> Set<Word> { Set(list.split(separator: " ").map { Word($0) }) }
