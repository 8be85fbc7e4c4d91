// Memory is overwritten before it is given back, by everything in the process: Swift, NIO, SQLite, libcrypto, libc. What
// a customer typed is thus gone from memory with the request that brought it. `wipe_heap` turns it off and on.
//
// The linker prefers these two to the C library's, for the program and all that it loads (glibc manual, "Replacing
// malloc"). They hand on to the originals. Elsewhere than on glibc, under a sanitizer, and where another allocator was
// put before glibc's (LD_PRELOAD), the heap stays as it is.
#define _GNU_SOURCE
#include "wipe.h"
#include <features.h>

static bool is_wiping = true;

void wipe_heap(bool on) { __atomic_store_n(&is_wiping, on, __ATOMIC_RELAXED); }

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <dlfcn.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

extern void __libc_free(void *);
extern void *__libc_realloc(void *, size_t);

// What comes after these two in the order of search: glibc's own, unless another allocator was put before it.
static void (*next_free)(void *);
static void *(*next_realloc)(void *, size_t);

static int is_glibc(void) {
    void (*next)(void *) = __atomic_load_n(&next_free, __ATOMIC_ACQUIRE);
    if (!next) {
        // Found at the first call, which comes before any constructor of this program. Threads find the same.
        next_realloc = dlsym(RTLD_NEXT, "realloc");
        next = dlsym(RTLD_NEXT, "free");
        if (!next || !next_realloc) {
            next = __libc_free;
            next_realloc = __libc_realloc;
        }
        __atomic_store_n(&next_free, next, __ATOMIC_RELEASE);
    }
    return next == __libc_free;
}

// A block that is a mapping of its own goes back to the kernel, which wipes it for whoever gets it next. glibc says so
// in the second bit of the size before the block.
static int is_mapping(const void *block) { return ((const size_t *)block)[-1] & 2; }

void free(void *block) {
    if (!block) return;
    if (!is_glibc()) {
        next_free(block);
        return;
    }
    if (__atomic_load_n(&is_wiping, __ATOMIC_RELAXED) && !is_mapping(block))
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, size_t size) {
    if (!is_glibc()) return next_realloc(block, size);
    if (block && size == 0) {
        free(block);
        return NULL;
    }
    if (!block || is_mapping(block) || !__atomic_load_n(&is_wiping, __ATOMIC_RELAXED))
        return __libc_realloc(block, size);
    size_t room = malloc_usable_size(block);
    // What is cut off stays with the block, and is overwritten with it.
    if (size <= room && size >= room / 2) return block;
    void *moved = malloc(size);
    if (!moved) return NULL;
    memcpy(moved, block, size < room ? size : room);
    free(block);
    return moved;
}
#endif

#if defined(__GLIBC__)
#include <malloc.h>

void heap_keeps(int free_bytes, int step) {
    mallopt(M_TRIM_THRESHOLD, free_bytes);
    mallopt(M_TOP_PAD, step);
}
#else
void heap_keeps(int free_bytes, int step) {}
#endif
