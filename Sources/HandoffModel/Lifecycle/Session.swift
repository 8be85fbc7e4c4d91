extension Handoff {
    /// What there is since the redemption.
    package struct Session: Sendable, Equatable {
        /// Set by the one redemption that ever succeeds. A move of the session changes its ids, and nothing else of it.
        package var redemption: Redemption
        /// Why it ended before its time.
        package var ended: SessionEnd?
        /// When the customer last said that the wait is too long.
        package var nudgedAt: Timestamp?
        /// How often the promise that is due was broken.
        package var escalations: Int

        package init(
            _ redemption: Redemption, ended: SessionEnd? = nil, nudgedAt: Timestamp? = nil, escalations: Int = 0
        ) {
            self.redemption = redemption
            self.ended = ended
            self.nudgedAt = nudgedAt
            self.escalations = escalations
        }
    }

    /// What there is since an agent took it.
    package struct Service: Sendable, Equatable {
        package var session: Session
        package var agent: String
        package var acceptedAt: Timestamp

        package init(_ session: Session, by agent: String, at acceptedAt: Timestamp) {
            self.session = session
            self.agent = agent
            self.acceptedAt = acceptedAt
        }
    }
}
