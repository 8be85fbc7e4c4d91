/// That what requests leave in memory is overwritten: what connections read, and the stacks behind finished steps.
///
/// The heap is the executable's to overwrite, and so is the function that overwrites a stack: both are process-wide.
package struct Wiping: Sendable {
    /// Runs on an event loop's thread after each step of a request.
    package let afterStep: @Sendable () -> Void

    package init(afterStep: @escaping @Sendable () -> Void) { self.afterStep = afterStep }
}
