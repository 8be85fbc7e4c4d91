#ifndef WIPE_H
#define WIPE_H

#include <stdbool.h>

/// Whether memory is overwritten before it is given back to the heap, by everything in this process. On from the start:
/// linking this library replaces `free` and `realloc` (`heap.c`). Off, both hand on to the C library's at once.
void wipe_heap(bool on);

/// Overwrites what finished calls left on the stack of this thread, below the caller: small texts lie there as they are.
/// It stops where nothing has been for a while, and after 256 KB.
void wipe_dead_stack(void);

#endif
