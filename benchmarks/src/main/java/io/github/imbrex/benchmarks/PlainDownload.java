package io.github.imbrex.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.MultipartReader;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * What a careful person writes with OkHttp alone: each part to a file of its own, flushed and renamed on other threads
 * while the next one comes. No list of what is expected, no check of what came, no digest, no journal.
 */
final class PlainDownload implements AutoCloseable {

    private static final String AS_STORED = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";
    private static final int BLOCK = 64 * 1024;

    private final OkHttpClient client = new OkHttpClient();
    private final int flushers;

    PlainDownload(int flushers) {
        this.flushers = flushers;
    }

    /** Fetches each address, so many at a time; the number of files written. */
    int run(List<String> addresses, int parallel, Path directory) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(parallel);
        ExecutorService flushing = Executors.newFixedThreadPool(flushers);
        try {
            List<Future<List<Future<?>>>> fetched = new ArrayList<>();
            for (int i = 0; i < addresses.size(); i++) {
                String address = addresses.get(i);
                Path stem = directory.resolve("r" + i + "-");
                fetched.add(workers.submit(() -> fetch(address, stem, flushing)));
            }
            int files = 0;
            for (Future<List<Future<?>>> one : fetched) {
                for (Future<?> flushed : one.get()) {
                    flushed.get();
                    files++;
                }
            }
            return files;
        } catch (ExecutionException e) {
            throw new IOException("The plain download failed.", e.getCause());
        } finally {
            workers.shutdown();
            flushing.shutdown();
        }
    }

    private List<Future<?>> fetch(String address, Path stem, ExecutorService flushing) throws IOException {
        Request request =
                new Request.Builder().url(address).header("Accept", AS_STORED).build();
        List<Future<?>> flushed = new ArrayList<>();
        byte[] block = new byte[BLOCK];
        try (Response response = client.newCall(request).execute();
                MultipartReader parts = new MultipartReader(response.body())) {
            for (MultipartReader.Part part = parts.nextPart(); part != null; part = parts.nextPart()) {
                Path file = Path.of(stem.toString() + flushed.size());
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                try (InputStream content = part.body().inputStream()) {
                    for (int count = content.read(block); count >= 0; count = content.read(block)) {
                        channel.write(ByteBuffer.wrap(block, 0, count));
                    }
                }
                flushed.add(flushing.submit(() -> flush(channel, file)));
            }
        }
        return flushed;
    }

    private static void flush(FileChannel channel, Path file) {
        try (channel) {
            channel.force(false);
            Files.move(file, Path.of(file + ".dcm"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
