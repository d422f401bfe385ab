/*
 * The loops of KernelWork in C, for the ratio to what a C compiler makes of them: plain loops, no intrinsics.
 * Prints name and microseconds of CPU time per slice of 512 x 512, the least of many short batches.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define N (512 * 512)

int16_t a[N], b[N], out16[N];
uint8_t mask[N], out8[3 * N], bytes[3 * N];
float floats[N];
volatile int64_t sink;

static void window(void) {
    /* Soft tissue, 40 and 400, of values less 1024, in the fixed point of the library. */
    const int low = 864, span = 400, multiplier = 2680571, bias = 757530;
    for (int i = 0; i < N; i++) {
        int x = a[i] - low;
        x = x < 0 ? 0 : x > span ? span : x;
        x = (x * multiplier + bias) >> 22;
        out8[i] = (uint8_t) (x < 0 ? 0 : x > 255 ? 255 : x);
    }
}

static void rescale(void) {
    for (int i = 0; i < N; i++) {
        floats[i] = (float) a[i] * 1.0f - 1024.0f;
    }
}

static void statistics(void) {
    int least = 32767, greatest = -32768;
    int64_t sum = 0, squares = 0;
    for (int i = 0; i < N; i++) {
        int x = a[i];
        least = x < least ? x : least;
        greatest = x > greatest ? x : greatest;
        sum += x;
        squares += (int64_t) (x * x);
    }
    sink = least + greatest + sum + squares;
}

static void masked_statistics(void) {
    int least = 32767, greatest = -32768;
    int64_t n = 0, sum = 0, squares = 0;
    for (int i = 0; i < N; i++) {
        int in = mask[i] != 0, x = a[i];
        int y = in ? x : 0;
        n += in;
        least = in && x < least ? x : least;
        greatest = in && x > greatest ? x : greatest;
        sum += y;
        squares += (int64_t) (y * y);
    }
    sink = n + least + greatest + sum + squares;
}

static void range(void) {
    int16_t least = 32767, greatest = -32768;
    for (int i = 0; i < N; i++) {
        least = a[i] < least ? a[i] : least;
        greatest = a[i] > greatest ? a[i] : greatest;
    }
    sink = least + greatest;
}

static void maximum(void) {
    for (int i = 0; i < N; i++) {
        out16[i] = b[i] > out16[i] ? b[i] : out16[i];
    }
}

static void between(void) {
    const int weight = 9830;
    for (int i = 0; i < N; i++) {
        out16[i] = (int16_t) (a[i] + (((b[i] - a[i]) * weight + 16384) >> 15));
    }
}

static void invert(void) {
    for (int i = 0; i < N; i++) {
        out8[i] = (uint8_t) ~out8[i];
    }
}

static void swap(void) {
    uint16_t *words = (uint16_t *) out16;
    for (int i = 0; i < N; i++) {
        words[i] = (uint16_t) (words[i] << 8 | words[i] >> 8);
    }
}

static void halve(void) {
    const uint16_t *src = (const uint16_t *) a;
    for (int y = 0; y < 256; y++) {
        for (int x = 0; x < 256; x++) {
            const uint16_t *p = src + 1024 * y + 2 * x;
            out16[256 * y + x] = (int16_t) ((p[0] + p[1] + p[512] + p[513] + 2) >> 2);
        }
    }
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static void report(const char *name, void (*kernel)(void)) {
    double best = 1e12;
    for (int i = 0; i < 200; i++) {
        double begin = now();
        for (int n = 0; n < 10; n++) {
            kernel();
            __asm__ volatile("" ::: "memory");
        }
        double time = (now() - begin) / 10;
        best = time < best ? time : best;
    }
    printf("%s\t%.2f\n", name, best);
}

int main(void) {
    srand(1);
    for (int i = 0; i < N; i++) {
        int x = 1000;
        for (int n = 0; n < 12; n++) {
            x += rand() % 231 - 115;
        }
        a[i] = (int16_t) (x < 0 ? 0 : x > 4095 ? 4095 : x);
        b[i] = (int16_t) (rand() % 4096);
        mask[i] = (uint8_t) (rand() % 3 == 0);
    }
    for (int i = 0; i < 3 * N; i++) {
        bytes[i] = (uint8_t) rand();
    }
    report("WINDOW", window);
    report("RESCALE", rescale);
    report("STATISTICS", statistics);
    report("MASKED_STATISTICS", masked_statistics);
    report("RANGE", range);
    report("MAXIMUM", maximum);
    report("BETWEEN", between);
    report("INVERT", invert);
    report("SWAP", swap);
    report("HALVE", halve);
    return 0;
}
