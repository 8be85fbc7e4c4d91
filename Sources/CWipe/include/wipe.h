#ifndef WIPE_H
#define WIPE_H

/// Overwrites what finished calls left on the stack of this thread, below the caller: small texts lie there as they are.
/// It stops where nothing has been for a while, and after 256 KB. Linking this alone already wipes the heap: `heap.c`.
void wipe_dead_stack(void);

#endif
