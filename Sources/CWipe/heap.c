// Memory is overwritten before it is given back, by everything in the process: Swift, NIO, SQLite, libcrypto, libc. What
// a customer typed is thus gone from memory with the request that brought it.
//
// The linker prefers these two to the C library's, for the program and all that it loads (glibc manual, "Replacing
// malloc"). They hand on to the originals. Elsewhere than on glibc, and under a sanitizer, the heap stays as it is.
#include <features.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

extern void __libc_free(void *);
extern void *__libc_realloc(void *, size_t);

// A block that is a mapping of its own goes back to the kernel, which wipes it for whoever gets it next. glibc says so
// in the second bit of the size before the block.
static int is_mapping(const void *block) { return ((const size_t *)block)[-1] & 2; }

void free(void *block) {
    if (!block) return;
    if (!is_mapping(block)) explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, size_t size) {
    if (!block || size == 0 || is_mapping(block)) {
        if (block && size == 0) {
            free(block);
            return NULL;
        }
        return __libc_realloc(block, size);
    }
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
