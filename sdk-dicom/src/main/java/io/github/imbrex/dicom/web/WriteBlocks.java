package io.github.imbrex.dicom.web;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Memory in which bytes are gathered on their way to disk: a network gives few at a time, and each write costs as much as
 * copying many. As many blocks as files are received at once, each lent to one file at a time. Thread-safe.
 */
final class WriteBlocks {

    private static final int SIZE = 64 * 1024;

    private final Deque<ByteBuffer> idle = new ArrayDeque<>();

    /** An empty block, outside the heap so that it goes to a channel as it is. */
    ByteBuffer lend() {
        synchronized (idle) {
            ByteBuffer block = idle.poll();
            if (block != null) {
                return block;
            }
        }
        return ByteBuffer.allocateDirect(SIZE);
    }

    void takeBack(ByteBuffer block) {
        block.clear();
        synchronized (idle) {
            idle.push(block);
        }
    }
}
