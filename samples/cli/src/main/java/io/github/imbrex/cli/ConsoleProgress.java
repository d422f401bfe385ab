package io.github.imbrex.cli;

import io.github.imbrex.Progress;
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
        drawn.setExtraMessage(step.bytes() / 1_000_000 + " MB");
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
