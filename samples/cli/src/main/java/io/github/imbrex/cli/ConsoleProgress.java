package io.github.imbrex.cli;

import io.github.imbrex.Progress;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Draws progress for a person at a terminal, and nothing for anybody else. */
final class ConsoleProgress implements Progress, AutoCloseable {

    private final boolean watched;
    private @Nullable ProgressBar bar;

    private ConsoleProgress(boolean watched) {
        this.watched = watched;
    }

    static ConsoleProgress of(CommonOptions common) {
        return new ConsoleProgress(common.isWatched());
    }

    @Override
    public void update(Step step) {
        if (!watched) {
            return;
        }
        ProgressBar drawn = bar;
        if (drawn == null) {
            drawn = new ProgressBarBuilder()
                    .setTaskName(step.what())
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build();
            bar = drawn;
        }
        step.total().ifPresent(drawn::maxHint);
        drawn.stepTo(step.done());
        drawn.setExtraMessage(message(step));
    }

    /** Such as {@code 263 MB, 52.1 MB/s, 1 min 20 s left}; what is not known is left out. */
    static String message(Step step) {
        var message = new StringBuilder().append(step.bytes() / 1_000_000).append(" MB");
        step.bytesPerSecond()
                .ifPresent(rate -> message.append(String.format(Locale.ROOT, ", %.1f MB/s", rate / 1e6)));
        step.remaining().ifPresent(left -> message.append(", ").append(words(left)).append(" left"));
        return message.toString();
    }

    private static String words(Duration left) {
        if (left.toHours() > 0) {
            return left.toHours() + " h " + left.toMinutesPart() + " min";
        }
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSeconds() + " s";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
