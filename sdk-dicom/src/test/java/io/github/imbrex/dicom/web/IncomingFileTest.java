package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.Seed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFileTest {

    @TempDir
    Path folder;

    private final AtomicLong moved = new AtomicLong();

    private IncomingFile file(String name, ByteBuffer block) throws IOException {
        Path part = folder.resolve(name);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return IncomingFile.create(part, 1, channel, block, moved::addAndGet);
    }

    @Test
    void hasWhatWasWrittenInWhateverPieces() throws IOException {
        Random random = Seed.random("IncomingFileTest");
        ByteBuffer block = ByteBuffer.allocateDirect(64);
        for (int round = 0; round < 50; round++) {
            byte[] content = new byte[random.nextInt(400)];
            random.nextBytes(content);
            moved.set(0);
            IncomingFile file = file(round + ".part", block);
            for (int from = 0; from < content.length; ) {
                int count = Math.min(content.length - from, random.nextInt(150));
                file.write(content, from, count);
                from += count;
            }
            file.complete();
            assertThat(file.path()).as("round %d", round).hasBinaryContent(content);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.sha256()).isEqualTo(Sha256.of(file.path()));
            assertThat(moved).hasValue(content.length);
            assertThat(block.remaining()).as("the block is ready for the next").isEqualTo(64);
            file.sync();
        }
    }

    @Test
    void writesABlockAsSoonAsItIsFull() throws IOException {
        IncomingFile file = file("one.part", ByteBuffer.allocate(8));
        file.write(new byte[20]);
        assertThat(file.path()).hasSize(16);
        file.complete();
        assertThat(file.path()).hasSize(20);
        file.discard();
    }

    @Test
    void takesNothingAfterItsLastByte() throws IOException {
        IncomingFile file = file("one.part", ByteBuffer.allocate(8));
        file.write(1);
        assertThatThrownBy(file::sha256).isInstanceOf(IllegalStateException.class);
        file.complete();
        assertThatThrownBy(() -> file.write(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(file::complete).isInstanceOf(IllegalStateException.class);
        assertThat(file.path()).hasBinaryContent(new byte[] {1});
        file.discard();
    }

    @Test
    void leavesNothingOfWhatIsDiscarded() throws IOException {
        ByteBuffer block = ByteBuffer.allocate(8);
        IncomingFile file = file("one.part", block);
        file.write(new byte[] {1, 2, 3});
        file.discard();
        assertThat(Files.exists(file.path())).isFalse();

        block.clear();
        IncomingFile next = file("two.part", block);
        next.write(new byte[] {4});
        next.complete();
        assertThat(next.path()).hasBinaryContent(new byte[] {4});
        next.discard();
    }

    @Test
    void lendsEachBlockToOneAtATime() {
        var blocks = new WriteBlocks();
        ByteBuffer one = blocks.lend();
        ByteBuffer other = blocks.lend();
        assertThat(one).isNotSameAs(other);
        one.put(Arrays.copyOf(new byte[] {1}, 10));
        blocks.takeBack(one);
        ByteBuffer again = blocks.lend();
        assertThat(again).isSameAs(one);
        assertThat(again.remaining()).isEqualTo(again.capacity());
    }
}
