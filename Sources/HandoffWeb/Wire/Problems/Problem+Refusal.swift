import HandoffModel
import HandoffService

extension Problem {
    /// No default: a new refusal does not compile without its status.
    init(_ refusal: Refusal) {
        switch refusal {
        case .unknown: self.init("not-found", "There is no such thing here.", 404)
        case .linkExpired:
            self.init("link-expired", "This link has expired.", 410, detail: "Ask the brand for a new one.")
        case .linkReplaced:
            self.init("link-replaced", "A newer link has taken the place of this one.", 410)
        case .alreadyRedeemed:
            self.init("already-redeemed", "This handoff has already been redeemed.", 409)
        case .proofNeeded:
            self.init(
                "proof-needed", "Nothing shows yet that this is the author of the post.", 403,
                detail:
                    "Show one of the proofs that the claim was answered with. Where codes are refused again and again, "
                    + "press the link's button again for a new claim, and ask the brand for a new code.")
        case .moreProofNeeded:
            self.init(
                "more-proof-needed", "The brand's policy asks for another proof beside this one.", 403,
                detail: "What was shown is kept with the claim.")
        case .assuranceTooLow:
            self.init(
                "assurance-too-low", "The brand's policy asks for more than was shown.", 403,
                detail: "The author proof is kept with the claim. Verify the account, then redeem.")
        case .methodNotAllowed:
            self.init("method-not-allowed-by-policy", "The brand's policy does not allow this method.", 403)
        case .takenByAnother: self.init("taken-by-another", "Another agent has taken this handoff.", 409)
        case .notNow:
            self.init("not-now", "The handoff is not in a state that allows this.", 409)
        case .ended: self.init("handoff-ended", "This handoff has ended.", 409)
        case .movedMeanwhile:
            self.init(
                "moved-meanwhile", "The handoff changed at the same moment.", 409, detail: "Try again.", retryAfter: 1)
        case .generationsUsedUp:
            self.init(
                "generations-used-up", "This handoff cannot be reissued any more.", 409, detail: "Issue a new one.")
        }
    }

    init(_ failure: ProofFailure) {
        let detail =
            switch failure {
            case .authorUnknown: "The handoff was issued without thread.author: there is nobody to compare with."
            case .notTheAuthor: "Somebody else than the author of the thread."
            case .wordsUnknown: "No live claim of this handoff was shown these words."
            case .wordsAmbiguous: "The text holds the words of several claims: report one post at a time."
            case .wordsAtAnotherTime: "The words were posted before they were shown, or after they had run out."
            case .claimUnknown: "No such claim of this handoff."
            case .anotherAccount: "The handoff is about another account."
            }
        self.init("proof-failed", "This proves nothing here.", 422, detail: detail, reason: failure.rawValue)
    }

    /// Never says which system, or what it answered.
    init(_ failure: CallFailure) {
        self.init(
            "brand-system-failed", "A system of the brand did not answer as it should.", 502,
            detail: "Nothing was done. Try again in a moment.", retryAfter: 5)
    }

    init(_ failure: TemporaryFailure) {
        switch failure {
        case .busy: self = .busy
        case .storageUnavailable:
            self.init(
                "storage-unavailable", "Nothing can be stored at the moment.", 503, detail: "Nothing was done.",
                retryAfter: 5)
        }
    }
}
