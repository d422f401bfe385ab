package io.github.imbrex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Paged.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PagedTest {

    private final AtomicInteger fetched = new AtomicInteger();

    /** 0 to {@code total - 1} in pages of three. */
    private Paged<Integer> numbers(int total) {
        return Paged.by(last -> {
            fetched.incrementAndGet();
            long offset = last == null ? 0 : last.offset() + last.items().size();
            List<Integer> items = new ArrayList<>();
            for (long i = offset; i < Math.min(total, offset + 3); i++) {
                items.add((int) i);
            }
            return new Page<>(items, offset, offset + items.size() >= total);
        });
    }

    @Test
    void givesEveryItemInOrder() {
        assertThat(numbers(7).toList()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(numbers(6).stream().toList()).hasSize(6);
        assertThat(numbers(0)).isEmpty();
    }

    @Test
    void fetchesAPageOnlyWhenItIsNeeded() {
        Iterator<Integer> iterator = numbers(7).iterator();
        assertThat(fetched).hasValue(0);
        for (int i = 0; i < 3; i++) {
            iterator.next();
        }
        assertThat(fetched).hasValue(1);
        iterator.next();
        assertThat(fetched).hasValue(2);
        assertThat(numbers(1_000_000).stream().limit(2).toList()).hasSize(2);
        assertThat(fetched).hasValue(3);
    }

    @Test
    void asksAgainForEachIterationAndNeverAfterTheLastPage() {
        Paged<Integer> paged = numbers(6);
        assertThat(paged.toList()).isEqualTo(paged.toList());
        assertThat(fetched).hasValue(4);
        Iterator<Integer> iterator = paged.iterator();
        iterator.forEachRemaining(item -> {});
        assertThat(iterator.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        assertThat(fetched).hasValue(6);
    }

    @Test
    void givesThePagesThemselves() {
        assertThat(numbers(7).pages()).extracting(Page::offset).containsExactly(0L, 3L, 6L);
        Iterator<Page<Integer>> pages = numbers(1).pages().iterator();
        pages.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    void aFailedPageMayBeAskedForAgain() {
        Paged<String> flaky = Paged.by(last -> {
            if (fetched.incrementAndGet() == 1) {
                throw new ConnectionException("down", null);
            }
            return new Page<>(List.of("a"), 0, true);
        });
        Iterator<String> iterator = flaky.iterator();
        assertThatExceptionOfType(ConnectionException.class).isThrownBy(iterator::hasNext);
        assertThat(iterator.next()).isEqualTo("a");
    }

    @Test
    void emptyPagesAreSkippedButNotForever() {
        Paged<String> sparse = Paged.by(last -> {
            int number = fetched.incrementAndGet();
            return new Page<>(number % 50 == 0 ? List.of("x") : List.of(), 0, number == 200);
        });
        assertThat(sparse.toList()).hasSize(4);
        Paged<String> endless = Paged.by(last -> new Page<>(List.of(), 0, false));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(endless::toList)
                .withMessageContaining("empty pages");
    }

    @Test
    void pagesAndStepsAreValues() {
        List<String> items = new ArrayList<>(List.of("a"));
        var page = new Page<>(items, 0, true);
        items.clear();
        assertThat(page.items()).containsExactly("a");
        assertThatThrownBy(() -> page.items().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Page<>(items, -1, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Progress.Step("download", -1, OptionalLong.empty(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress.Step(" ", 0, OptionalLong.empty(), 0));
        Progress.none().update(new Progress.Step("download", 1, OptionalLong.of(2), 3));
    }
}
