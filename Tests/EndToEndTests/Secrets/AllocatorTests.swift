import Testing

extension EndToEnd {
    @Suite("The heap is overwritten by whom it belongs to")
    struct AllocatorTests {
        @Test("Another allocator put before the C library's gets back what it gave", .enabled(if: Preload.isAvailable))
        func another() async throws {
            let other = try await Preload(Self.allocator)
            let binary = try Binary()
            let made = try await binary.run("keys", "init", environment: other.environment)
            #expect(made.exit == .code(0), "\(made.all)")
            let screened = try await binary.run(
                "screen", "-", environment: other.environment, input: "Write to jane@mail.example")
            #expect(screened.all.contains("email"), "\(screened.all)")
        }

        /// Gives from one large area, and ends the program that gives back what is not from there.
        private static let allocator = """
            #include <stddef.h>
            #include <stdlib.h>
            #include <string.h>

            enum { SIZE = 1 << 28 };
            static _Alignas(16) unsigned char area[SIZE];
            static size_t used;

            void *malloc(size_t size) {
              size_t room = (size + 31) & ~(size_t)15;
              size_t at = __atomic_fetch_add(&used, room, __ATOMIC_SEQ_CST);
              if (at + room > SIZE) return NULL;
              memcpy(area + at, &size, sizeof size);
              return area + at + 16;
            }
            size_t malloc_usable_size(void *block) { return block ? ((size_t *)block)[-2] : 0; }
            void free(void *block) {
              if (block && ((unsigned char *)block < area || (unsigned char *)block >= area + SIZE)) abort();
            }
            void *calloc(size_t count, size_t size) { return malloc(count * size); }
            void *realloc(void *block, size_t size) {
              void *moved = malloc(size);
              size_t old = malloc_usable_size(block);
              if (moved && block) memcpy(moved, block, old < size ? old : size);
              return moved;
            }
            int posix_memalign(void **block, size_t alignment, size_t size) {
              unsigned char *start = malloc(size + alignment + 16);
              size_t past = (size_t)start % alignment;
              *block = past ? start + alignment - past : start;
              if (past) ((size_t *)*block)[-2] = size;
              return 0;
            }
            void *aligned_alloc(size_t alignment, size_t size) {
              void *block = NULL;
              posix_memalign(&block, alignment, size);
              return block;
            }
            void *memalign(size_t alignment, size_t size) { return aligned_alloc(alignment, size); }
            """
    }
}
