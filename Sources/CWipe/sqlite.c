// SQLite keeps thousands of pages and takes and gives back buffers with every transaction. None of them holds what a
// customer typed: what is personal is sealed, or a keyed digest, before any statement is given it. So SQLite gets memory
// of its own from the C library, beside the wiping `free`, and the file's pages are not overwritten again and again.
#include "wipe.h"
#include <features.h>
#include <sqlite3.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);
extern void __libc_free(void *);

// SQLite asks for the size of a block that it gives back; it stands before the block, which stays aligned to 8 bytes.
static void *take(int size) {
    long long *start = __libc_malloc((size_t)size + sizeof *start);
    if (!start) return NULL;
    *start = size;
    return start + 1;
}

static void give_back(void *block) {
    if (block) __libc_free((long long *)block - 1);
}

static void *resize(void *block, int size) {
    long long *start = __libc_realloc((long long *)block - 1, (size_t)size + sizeof *start);
    if (!start) return NULL;
    *start = size;
    return start + 1;
}

static int size_of(void *block) { return block ? (int)((long long *)block)[-1] : 0; }
static int rounded(int size) { return (size + 7) & ~7; }
static int begin(void *unused) { return SQLITE_OK; }
static void end(void *unused) {}

bool sqlite_memory_apart(void) {
    static const sqlite3_mem_methods methods = {take, give_back, resize, size_of, rounded, begin, end, NULL};
    // No account of what is taken: it would be kept under a lock, and nobody asks for it.
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}
#else
bool sqlite_memory_apart(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK; }
#endif
