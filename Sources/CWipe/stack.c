#include "wipe.h"
#include <stddef.h>
#include <string.h>

enum { CHUNK = 4096, DEPTH = 64 * CHUNK, CLEAN_ENOUGH = 4 };

static int is_clean(const unsigned char *chunk) {
    unsigned long words[8] = {0};
    for (size_t i = 0; i < CHUNK; i += sizeof words) {
        unsigned long next[8];
        memcpy(next, chunk + i, sizeof next);
        for (int j = 0; j < 8; j++) words[j] |= next[j];
    }
    unsigned long any = 0;
    for (int j = 0; j < 8; j++) any |= words[j];
    return any == 0;
}

__attribute__((noinline)) void wipe_dead_stack(void) {
    // Never filled in: it covers the calls that came before.
    unsigned char area[DEPTH];
    unsigned char *end = area + DEPTH;
    __asm__ volatile("" : "+r"(end) : : "memory");
    for (int clean = 0; clean < CLEAN_ENOUGH && end > area;) {
        end -= CHUNK;
        if (is_clean(end)) {
            clean++;
        } else {
            memset(end, 0, CHUNK);
            __asm__ volatile("" : : "r"(end) : "memory");
            clean = 0;
        }
    }
}
