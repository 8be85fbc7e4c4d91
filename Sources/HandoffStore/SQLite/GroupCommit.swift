import GRDB
import HandoffModel
import Synchronization

/// Drains waiting writes into one transaction: one fsync for all of them, and only then their answers.
///
/// A refusal rolls back its own step and nobody else's. Most refuse before they change anything, and savepoints copy
/// every page that a step touches: so a batch runs without them, and only when a step fails after a change is all of it
/// undone and run again with a savepoint each. A failed commit acknowledges nothing. The queue is bounded: what comes
/// beyond it hears ``StoreError/busy`` at once.
final class GroupCommit: Sendable {
    /// Runs inside the transaction and keeps its result; then hears how the commit went.
    struct Job: Sendable {
        let perform: @Sendable (SQLiteTransaction) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct Waiting {
        var jobs: [Job] = []
        var isDraining = false
        var isClosed = false
        var whenIdle: [CheckedContinuation<Void, Never>] = []
    }

    private let waiting = Mutex(Waiting())
    private let database: any DatabaseWriter
    private let kept = KeptStatements()
    private let seal: AuditSeal
    private let bounds: Bounds
    private let afterBatch: (@Sendable () -> Void)?
    private let now: @Sendable () -> Timestamp

    struct Bounds: Sendable {
        var waiting = 4096
        var batch = 512
        /// A checkpoint is written at least this often while events are.
        var checkpointEvents: Int64 = 1000
    }

    init(
        database: any DatabaseWriter, seal: AuditSeal, bounds: Bounds, afterBatch: (@Sendable () -> Void)? = nil,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.database = database
        self.seal = seal
        self.bounds = bounds
        self.afterBatch = afterBatch
        self.now = now
    }

    /// Accepts a job or throws at once; every accepted job is finished exactly once.
    func submit(_ job: Job) throws {
        let starts = try waiting.withLock { waiting in
            guard !waiting.isClosed else { throw StoreError.closed }
            guard waiting.jobs.count < bounds.waiting else { throw StoreError.busy }
            waiting.jobs.append(job)
            defer { waiting.isDraining = true }
            return !waiting.isDraining
        }
        guard starts else { return }
        database.asyncWriteWithoutTransaction { db in
            self.drain(db)
            self.afterBatch?()
        }
    }

    /// Refuses new jobs and returns when the accepted ones are finished.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = waiting.withLock { waiting in
                waiting.isClosed = true
                if waiting.isDraining { waiting.whenIdle.append(continuation) }
                return !waiting.isDraining
            }
            if isIdle { continuation.resume() }
        }
    }

    /// Lets go of the prepared statements: a connection that has some cannot be closed. Nothing is written after it.
    func finalize() async throws {
        try await database.writeWithoutTransaction { [kept] _ in kept.statements = nil }
    }

    private func statements(of db: Database) -> Statements {
        if let known = kept.statements { return known }
        let new = Statements(db)
        kept.statements = new
        return new
    }

    private func drain(_ db: Database) {
        while true {
            let (batch, idle) = waiting.withLock { waiting -> ([Job], [CheckedContinuation<Void, Never>]) in
                let batch = Array(waiting.jobs.prefix(bounds.batch))
                waiting.jobs.removeFirst(batch.count)
                guard batch.isEmpty else { return (batch, []) }
                waiting.isDraining = false
                defer { waiting.whenIdle = [] }
                return ([], waiting.whenIdle)
            }
            if batch.isEmpty {
                for continuation in idle { continuation.resume() }
                return
            }
            commit(batch, db)
        }
    }

    private func commit(_ batch: [Job], _ db: Database) {
        let refusals: [(any Error)?]
        do {
            let statements = statements(of: db)
            do {
                refusals = try transaction(batch, statements, savepoints: false)
            } catch is UndoneTogether {
                refusals = try transaction(batch, statements, savepoints: true)
            }
        } catch {
            let failure = StoreError.from(error)
            for job in batch { job.finish(failure) }
            return
        }
        for (job, refusal) in zip(batch, refusals) { job.finish(refusal) }
    }

    /// A step without a savepoint failed when it had changed something: the whole transaction was rolled back, and all of
    /// it runs again with savepoints.
    private struct UndoneTogether: Error {}

    /// - Returns: what each job of the batch was refused with, in order.
    /// - Throws: when nothing of the batch was committed.
    private func transaction(
        _ batch: [Job], _ statements: Statements, savepoints: Bool
    ) throws -> [(any Error)?] {
        let db = statements.db
        var refusals: [(any Error)?] = []
        refusals.reserveCapacity(batch.count)
        do {
            try db.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
            let log = LogCursor(try LogWriter(after: SQLiteSnapshot(statements).logHead(), seal: seal))
            let first = log.writer.seq
            for job in batch {
                let step = SQLiteTransaction(statements, log: log, hasSavepoint: savepoints)
                do {
                    try job.perform(step)
                    try step.release()
                    refusals.append(nil)
                } catch {
                    // Asked first: SQLite may have ended the whole transaction, and the rollback of a step would hide why.
                    if let error = error as? DatabaseError, error.isOfTheHost { throw error }
                    if !savepoints, step.hasChanged { throw UndoneTogether() }
                    try step.rollBack()
                    refusals.append(StoreError.from(error))
                }
            }
            if log.writer.seq > first { try seal(log.writer, since: first, statements) }
            try db.cachedStatement(sql: "COMMIT").execute()
        } catch {
            // Also where SQLite has rolled back by itself: the refusal of this statement tells GRDB so.
            try? db.execute(sql: "ROLLBACK")
            throw error
        }
        return refusals
    }

    private func seal(_ log: LogWriter, since first: Int64, _ statements: Statements) throws {
        try statements.put(log.head())
        let every = bounds.checkpointEvents
        guard first / every < log.seq / every else { return }
        try statements.insert(log.checkpoint(at: now()))
    }
}

/// The statements of the writer's connection, from one batch to the next.
private final class KeptStatements: @unchecked Sendable {
    // @unchecked: touched on the queue of the writer's connection and nowhere else.
    var statements: Statements?
}
