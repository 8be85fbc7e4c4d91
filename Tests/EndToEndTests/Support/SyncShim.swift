import Foundation

/// Stands between a program and `fsync`: delays it, or lets it fail, as a file says that a test writes.
///
/// A kill shows nothing of what is written and not synced, since the kernel keeps it; this does.
struct SyncShim {
    private let preload: Preload
    private let scratch: Scratch

    init() async throws {
        preload = try await Preload(Self.source)
        scratch = try Scratch()
        try pass()
    }

    var environment: [String: String] {
        RunningBinary.open.merging(preload.environment) { $1 }.merging(["SYNC_PLAN": scratch.file("plan")]) { $1 }
    }

    func pass() throws { try scratch.write("0", to: "plan") }
    /// Every sync takes this much longer.
    func delay(_ time: Duration) throws { try scratch.write("\(time.milliseconds)", to: "plan") }
    /// Every sync fails with EIO.
    func fail() throws { try scratch.write("-1", to: "plan") }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <unistd.h>

        static int planned(const char *name, int fd) {
          int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
          const char *path = getenv("SYNC_PLAN");
          FILE *plan = path ? fopen(path, "re") : NULL;
          int milliseconds = 0;
          if (plan) {
            if (fscanf(plan, "%d", &milliseconds) != 1) milliseconds = 0;
            fclose(plan);
          }
          if (milliseconds < 0) {
            errno = EIO;
            return -1;
          }
          usleep((unsigned)milliseconds * 1000);
          return real(fd);
        }
        int fsync(int fd) { return planned("fsync", fd); }
        int fdatasync(int fd) { return planned("fdatasync", fd); }

        """
}
