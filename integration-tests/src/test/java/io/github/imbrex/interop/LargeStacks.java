package io.github.imbrex.interop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A library to preload, by which no thread of a program asks for less than 8 MiB of stack. */
final class LargeStacks {

    private static final String SOURCE = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <pthread.h>

            int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size) {
              static const size_t least = (size_t) 8 << 20;
              int (*next)(pthread_attr_t *, size_t) =
                  (int (*)(pthread_attr_t *, size_t)) dlsym(RTLD_NEXT, "pthread_attr_setstacksize");
              return next(attributes, size < least ? least : size);
            }
            """;

    private LargeStacks() {}

    /** Compiles it into a directory. */
    static Path build(Path directory) throws IOException, InterruptedException {
        Path source = Files.writeString(directory.resolve("large-stacks.c"), SOURCE);
        Path library = directory.resolve("large-stacks.so");
        Path log = directory.resolve("gcc.log");
        Process gcc;
        try {
            gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("Ring 3 needs a C compiler: apt-get install gcc libc6-dev", missing);
        }
        if (!gcc.waitFor(60, TimeUnit.SECONDS) || gcc.exitValue() != 0) {
            gcc.destroyForcibly();
            throw new AssertionError("The library for large stacks does not compile (gcc and libc6-dev are needed):\n"
                    + Files.readString(log));
        }
        return library;
    }
}
