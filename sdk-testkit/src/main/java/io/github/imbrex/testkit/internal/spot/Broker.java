package io.github.imbrex.testkit.internal.spot;

import io.github.imbrex.spi.TimeSource;
import io.github.imbrex.testkit.internal.spot.Focus.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Beam's tasks and results, and the sites that work on them. A site begins once somebody listens, so that a listener sees
 * every step; a second listener is shown the latest result of each site, as at the real broker.
 */
final class Broker implements AutoCloseable {

    private final Map<String, Script> sites;
    private final TimeSource time;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "imbrex-site");
        thread.setDaemon(true);
        return thread;
    });

    Broker(Map<String, Script> sites, TimeSource time) {
        this.sites = sites;
        this.time = time;
    }

    /** Takes a task; false if one of that id lives. Sites without a certificate are dropped and nobody is told. */
    synchronized boolean create(String id, List<String> to, String body) {
        return tasks.putIfAbsent(id, new Task(id, List.copyOf(to), body)) == null;
    }

    synchronized Optional<Task> task(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    synchronized List<Task> tasks() {
        return List.copyOf(tasks.values());
    }

    private void work(Task task, String site, Script script) throws InterruptedException {
        if (script instanceof Script.Steps steps) {
            for (Script step : steps.scripts()) {
                work(task, site, step);
            }
        } else if (script instanceof Script.Raw raw) {
            task.put(site, new Result(raw.status(), raw.body()));
        } else if (script instanceof Script.Silence silence) {
            if (silence.claims()) {
                task.put(site, new Result("claimed", "null"));
            }
        } else {
            task.put(site, new Result("claimed", "null"));
            if (script instanceof Script.Answer answer) {
                if (!answer.delay().isZero()) {
                    time.sleep(answer.delay());
                }
                task.put(site, Focus.execute(site, task.body(), answer.datasets()));
            } else if (script instanceof Script.Fail fail) {
                task.put(site, new Result(fail.permanent() ? "permfailed" : "tempfailed", fail.text()));
            } else if (script instanceof Script.Reply reply) {
                task.put(site, new Result("succeeded", Focus.wrap(site, reply.json())));
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** One task with its results. */
    final class Task {

        private final String id;
        private final List<String> to;
        private final String body;
        private final Map<String, Result> latest = new LinkedHashMap<>();
        private final List<Posted> news = new ArrayList<>();
        private boolean begun;

        private Task(String id, List<String> to, String body) {
            this.id = id;
            this.to = to;
            this.body = body;
        }

        String id() {
            return id;
        }

        List<String> to() {
            return to;
        }

        String body() {
            return body;
        }

        /** As at the real broker, a claim after success is passed over. */
        private synchronized void put(String site, Result result) {
            Result known = latest.get(site);
            if (known != null
                    && known.status().equals("succeeded")
                    && result.status().equals("claimed")) {
                return;
            }
            latest.put(site, result);
            news.add(new Posted(site, result));
            notifyAll();
        }

        /** Shows results until so many final ones were shown. */
        void stream(int waitCount, Listener listener) throws Exception {
            List<Posted> replay = new ArrayList<>();
            int next;
            synchronized (this) {
                latest.forEach((site, result) -> replay.add(new Posted(site, result)));
                next = news.size();
            }
            begin();
            int left = waitCount;
            for (Posted posted : replay) {
                left = show(posted, listener, left);
            }
            while (left > 0) {
                Posted posted;
                synchronized (this) {
                    while (news.size() == next) {
                        wait();
                    }
                    posted = news.get(next++);
                }
                left = show(posted, listener, left);
            }
        }

        private int show(Posted posted, Listener listener, int left) throws Exception {
            if (left > 0) {
                listener.show(posted.site(), posted.result());
            }
            return posted.result().status().equals("claimed") ? left : left - 1;
        }

        private synchronized void begin() {
            if (begun) {
                return;
            }
            begun = true;
            for (String site : to) {
                Script script = sites.get(site);
                if (script != null && !(script instanceof Script.Dropped)) {
                    workers.execute(() -> {
                        try {
                            work(this, site, script);
                        } catch (InterruptedException closed) {
                            Thread.currentThread().interrupt();
                        }
                    });
                }
            }
        }
    }

    /** Is shown results. */
    @FunctionalInterface
    interface Listener {
        void show(String site, Result result) throws Exception;
    }

    private record Posted(String site, Result result) {}
}
