#ifndef WIPE_H
#define WIPE_H

#include <stdbool.h>

/// Whether memory is overwritten before it is given back to the heap, by everything in this process. On from the start:
/// linking this library replaces `free` and `realloc` (`heap.c`). Off, both hand on to the C library's at once.
void wipe_heap(bool on);

/// Sets up to how many free bytes at its end an arena keeps, and by how many it grows at least. Elsewhere than on glibc the
/// heap decides by itself.
void heap_keeps(int free_bytes, int step);

/// Overwrites what finished calls left on the stack of this thread, below the caller: small texts lie there as they are.
/// It stops where nothing has been for a while, and after 256 KB.
void wipe_dead_stack(void);

/// Gives SQLite memory of its own, which is not overwritten when it is given back. Once, before anything asks SQLite for
/// something: false when it is too late, and then all stays as it was.
bool sqlite_memory_apart(void);

#endif
