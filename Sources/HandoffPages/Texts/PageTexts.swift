import HandoffModel

/// Every sentence of the customer pages in one language.
///
/// A member per sentence and a parameter per gap: a language that misses one, or fills it with something else, does not
/// compile. Brand names come in from outside and are escaped when the page is printed.
struct PageTexts: Sendable {
    /// Its own name for itself.
    let languageName: String
    /// Open Graph's form: `en_GB`.
    let locale: String
    /// What the list of languages is called.
    let languages: String
    /// Said when a page has been shown anew by itself.
    let updated: String
    let landing: Landing
    let proof: Proof
    let ways: Ways
    let verify: Verify
    let session: Session
    let sessionParts: SessionParts
    let carry: Carry
    let check: Check
    let notice: Notice
    let times: Times

    typealias ByBrand = @Sendable (_ brand: String) -> String

    struct Landing: Sendable {
        let heading: ByBrand
        let preview: ByBrand
        let publicLead: String
        let publicOtherwise: String
        let publicButton: String
        let privateLead: ByBrand
        let privateOtherwise: String
        let privateButton: String
        let nothingYet: String
        let neverHeading: ByBrand
        let never: [String]
        /// Which public reply the link belongs to.
        let post: @Sendable (_ handle: String, _ network: String, _ date: String) -> String
        let showPost: String
    }

    struct Proof: Sendable {
        let titlePrefix: String
        let heading: String
        let lead: ByBrand
        let label: String
        let hint: String
        let button: String
        let notACode: String
        let refused: String
        let secrecy: ByBrand
        let noCodeHeading: String
        let noCode: @Sendable (_ brand: String, _ minutes: Int) -> [String]
    }

    struct Session: Sendable {
        let stage: @Sendable (SessionPage.Stage, _ brand: String) -> Stage
        let yourTurn: ByBrand
        let late: ByBrand
        let turn: String
        let you: String
        let due: String
        let reference: String
        let openUntil: String
        let keepOpen: String
        let keepOpenHint: String
        let refresh: String
        let asOf: String

        struct Stage: Sendable {
            let status: String
            let heading: String
            let next: [String]
        }
    }

    struct Notice: Sendable {
        let said: @Sendable (NoticePage.Kind) -> Said
        let stepsHeading: String
        let askAgain: String
        let request: String

        struct Said: Sendable {
            let heading: String
            let said: String
            let steps: [String]
        }
    }

    struct Times: Sendable {
        let months: [String]
        let date: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
        /// A date with its time of day, `12:05`, in UTC and saying so.
        let moment: @Sendable (_ date: String, _ time: String) -> String
        /// A time of day, `12:05`, in UTC and saying so.
        let clock: @Sendable (_ time: String) -> String
        /// A span of so many seconds, in whole minutes from two minutes on, in whole hours from two hours on: `5 minutes`.
        let span: @Sendable (_ seconds: Int) -> String
        let inMinutes: @Sendable (Int) -> String
        let inHours: @Sendable (Int) -> String
        let inDays: @Sendable (Int) -> String
    }

    static func of(_ language: Language) -> PageTexts {
        switch language {
        case .en: english
        case .es: spanish
        case .fr: french
        case .de: german
        case .ar: arabic
        }
    }
}
