package io.github.imbrex.dicom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {

    @TempDir
    Path folder;

    private IncomingFile file(int number) {
        return IncomingFile.create(folder.resolve(number + ".part"), count -> {});
    }

    @Test
    void settlesInOrderAndCountsFromOne() {
        List<Integer> positions = new ArrayList<>();
        try (var settling = new Settling((file, position) -> positions.add(position))) {
            for (int i = 1; i <= 40; i++) {
                settling.add(file(i));
            }
        }
        assertThat(positions).hasSize(40).isSorted().startsWith(1);
    }

    @Test
    void losesNoErrorAndLeavesNoFile() {
        var out = new OutOfMemoryError("as scripted");
        var settling = new Settling((file, position) -> {
            throw out;
        });
        settling.add(file(1));
        assertThatThrownBy(() -> {
                    for (int i = 2; i < 100; i++) {
                        settling.add(file(i));
                    }
                    settling.close();
                })
                .isSameAs(out);
        assertThatThrownBy(settling::close).isSameAs(out);
        assertThat(folder).isEmptyDirectory();
    }
}
