import HandoffModel
import Synchronization

/// Drains waiting writes into one transaction: one fsync for all of them, and only then their answers.
///
/// A refusal rolls back its own step and nobody else's. Most refuse before they change anything, and marks to undo a step
/// by are dear: so a batch runs without them, and only when a step fails after a change is all of it undone and run again
/// with a mark each. A failed commit acknowledges nothing. The queue is bounded: what comes beyond it hears
/// ``StoreError/busy`` at once.
final class GroupCommit: Sendable {
    private struct Waiting {
        var jobs: [WriteJob] = []
        var isDraining = false
        var isClosed = false
        var whenIdle: [CheckedContinuation<Void, Never>] = []

        mutating func append(_ job: WriteJob) -> Bool {
            jobs.append(job)
            defer { isDraining = true }
            return !isDraining
        }
    }

    let now: @Sendable () -> Timestamp
    private let waiting = Mutex(Waiting())
    private let engine: any Engine
    let seal: AuditSeal
    private let checkpointDue: Mutex<CheckpointDue>
    private let bounds: Bounds
    private let afterBatch: (@Sendable () -> Void)?

    struct Bounds: Sendable {
        var waiting = 4096
        var batch = 512
        var checkpoints = CheckpointRate.standard
    }

    init(
        _ engine: any Engine, seal: AuditSeal, bounds: Bounds, afterBatch: (@Sendable () -> Void)? = nil,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.engine = engine
        self.seal = seal
        self.bounds = bounds
        checkpointDue = Mutex(CheckpointDue(bounds.checkpoints))
        self.afterBatch = afterBatch
        self.now = now
    }

    /// Accepts a job or throws at once; every accepted job is finished exactly once.
    func submit(_ job: WriteJob) throws {
        let starts = try waiting.withLock { waiting in
            guard !waiting.isClosed else { throw StoreError.closed }
            guard waiting.jobs.count < bounds.waiting else { throw StoreError.busy }
            return waiting.append(job)
        }
        if starts { start() }
    }

    /// Accepts a last job, whatever waits, and refuses all that come after it.
    func close(after last: WriteJob) {
        let starts = waiting.withLock { waiting in
            waiting.isClosed = true
            return waiting.append(last)
        }
        if starts { start() }
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

    private func start() {
        engine.write { rows in
            self.drain(rows)
            self.afterBatch?()
        }
    }

    private func drain(_ rows: any EngineWriter) {
        while true {
            let (batch, idle) = waiting.withLock { waiting -> ([WriteJob], [CheckedContinuation<Void, Never>]) in
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
            commit(batch, rows)
        }
    }

    private func commit(_ batch: [WriteJob], _ rows: any EngineWriter) {
        let refusals: [(any Error)?]
        do {
            do {
                refusals = try transaction(batch, rows, undoing: .together)
            } catch is UndoneTogether {
                refusals = try transaction(batch, rows, undoing: .alone)
            }
        } catch {
            let failure = StoreError.from(error)
            for job in batch { job.finish(failure) }
            return
        }
        for (job, refusal) in zip(batch, refusals) { job.finish(refusal) }
    }

    /// A step that cannot be undone alone failed when it had changed something: the whole transaction was rolled back,
    /// and all of it runs again.
    private struct UndoneTogether: Error {}

    /// - Returns: what each job of the batch was refused with, in order.
    /// - Throws: when nothing of the batch was committed.
    private func transaction(
        _ batch: [WriteJob], _ rows: any EngineWriter, undoing: StoreTransaction.Undoing
    ) throws -> [(any Error)?] {
        var refusals: [(any Error)?] = []
        refusals.reserveCapacity(batch.count)
        do {
            try rows.begin()
            var logs = LaneLogs(seal: seal)
            var added: Int64 = 0
            for job in batch {
                if job.scope == .log { try rows.put(logs.newHeads()) }
                let scope = StepScope(job.scope, engine.lanes)
                let log = try scope.lane.map { try logs.log(of: $0, rows.head(of:)) }
                let step = StoreTransaction(rows, scope, log, undoing: undoing)
                do {
                    try job.perform(step)
                    if let log = try step.finish() { added += logs.keep(log) }
                    refusals.append(nil)
                } catch {
                    // Asked first: the engine may have ended the whole transaction, and undoing a step would hide why.
                    if let fault = error as? EngineFault, fault.endsTransaction { throw fault }
                    if undoing == .together, step.hasChanged { throw UndoneTogether() }
                    try step.undo()
                    refusals.append(StoreError.from(error))
                }
            }
            try rows.put(logs.newHeads())
            if added > 0 { try sealIfDue(added, rows) }
            try rows.commit()
        } catch {
            rows.rollBack()
            throw error
        }
        return refusals
    }

    private func sealIfDue(_ added: Int64, _ rows: any EngineWriter) throws {
        let now = now()
        guard checkpointDue.withLock({ $0.add(added, at: now) }) else { return }
        if let sealed = try rows.checkpoint(at: now, by: seal) { try rows.insert(sealed) }
    }
}
