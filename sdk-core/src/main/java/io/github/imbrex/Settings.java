package io.github.imbrex;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The values of all settings of one {@link Imbrex}, each from the first source that has it. Immutable. */
final class Settings {

    static final String BUILDER = "Imbrex.builder()";

    private final Map<String, Setting.Sourced<?>> values;

    private Settings(Map<String, Setting.Sourced<?>> values) {
        this.values = Map.copyOf(values);
    }

    /** The value of a setting that has a default. */
    <T> T get(Setting<T> setting) {
        return find(setting)
                .or(() -> Optional.ofNullable(setting.fallback()))
                .orElseThrow(() -> new NoSuchElementException(setting.name()));
    }

    /** The value that was set; a default does not count. */
    <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable(values.get(setting.name()))
                .map(sourced -> setting.type().cast(sourced.value()));
    }

    /** An exception that names a setting and where its value was found. */
    IllegalArgumentException unusable(Setting<?> setting, IllegalArgumentException why) {
        Setting.Sourced<?> sourced = values.get(setting.name());
        return setting.unusable(sourced == null ? "its default" : sourced.source(), why);
    }

    /** Settings being collected by a builder. For one thread. */
    static final class Draft {

        private final Map<String, Setting.Sourced<?>> built = new HashMap<>();
        private Environment environment = Environment.EMPTY;

        <T> void set(Setting<T> setting, T value) {
            built.put(setting.name(), new Setting.Sourced<>(setting.accept(value), BUILDER));
        }

        void fillFrom(Environment newEnvironment) {
            environment = newEnvironment;
        }

        Settings finish() {
            Map<String, Setting.Sourced<?>> values = new HashMap<>();
            for (Setting<?> setting : Setting.ALL) {
                setting.find(environment).ifPresent(found -> values.put(setting.name(), found));
            }
            values.putAll(built);
            return new Settings(values);
        }
    }
}
