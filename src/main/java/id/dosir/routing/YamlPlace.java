package id.dosir.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a configuration file. Faults are gathered with their line, so that whoever edits the file learns all of
 * them at once.
 */
final class YamlPlace {

    private final String file;
    private final Node node;
    private final List<String> faults;
    /** Filled at the first look, so that a doubled key is named once however often it is asked for. */
    private Map<String, YamlPlace> entries;

    private YamlPlace(String file, Node node, List<String> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /**
     * @param file name for messages
     * @param text content
     * @param faults where faults go
     * @return the top of the file, or empty when it is no YAML or has nothing in it
     */
    static Optional<YamlPlace> top(String file, String text, List<String> faults) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(false)
                    .setMaxAliasesForCollections(10)
                    .build();
            Optional<Node> top = new Compose(settings).composeString(text);
            if (top.isEmpty()) {
                faults.add(file + ": berkas kosong");
            }
            return top.map(node -> new YamlPlace(file, node, faults));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            faults.add(file + " baris " + line + ": bukan YAML yang benar (" + e.getProblem() + ")");
            return Optional.empty();
        } catch (ReaderException e) {
            long line = text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            faults.add(file + " baris " + line + ": karakter yang tidak boleh ada dalam YAML");
            return Optional.empty();
        } catch (YamlEngineException e) {
            // limits on aliases and length come without a mark
            faults.add(file + ": bukan YAML yang benar (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    void fault(String message) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        faults.add(file + " baris " + line + ": " + message);
    }

    /** Names every key that is not among the allowed ones: a misspelt key would otherwise be silently ignored. */
    void onlyKeys(Set<String> allowed) {
        map().forEach((key, place) -> {
            if (!allowed.contains(key)) {
                place.fault("kunci \"" + key + "\" tidak dikenal");
            }
        });
    }

    Map<String, YamlPlace> map() {
        if (entries != null) {
            return entries;
        }
        entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                YamlPlace key = new YamlPlace(file, entry.getKeyNode(), faults);
                String word = key.scalar();
                if (entries.putIfAbsent(word, new YamlPlace(file, entry.getValueNode(), faults)) != null) {
                    key.fault("kunci \"" + word + "\" tertulis dua kali");
                }
            }
        } else {
            fault("di sini diharapkan kunci dan nilai");
        }
        return entries;
    }

    Optional<YamlPlace> find(String key) {
        return node instanceof MappingNode ? Optional.ofNullable(map().get(key)) : Optional.empty();
    }

    private YamlPlace need(String key) {
        return find(key).orElseGet(() -> {
            fault("\"" + key + "\" tidak ada");
            return new YamlPlace(file, node, new ArrayList<>());
        });
    }

    /** @return the text of a key that must be there and filled */
    String text(String key) {
        String value = need(key).scalar();
        find(key)
                .filter(place -> place.node instanceof ScalarNode && value.isBlank())
                .ifPresent(place -> place.fault("\"" + key + "\" kosong"));
        return value;
    }

    /** @return the text of a key, or an empty one */
    String optionalText(String key) {
        return find(key).map(YamlPlace::scalar).orElse("");
    }

    List<YamlPlace> items(String key) {
        return need(key).elements();
    }

    /** @return the entries of a list that must have one at least */
    List<YamlPlace> someItems(String key) {
        List<YamlPlace> items = items(key);
        find(key)
                .filter(place -> place.node instanceof SequenceNode && items.isEmpty())
                .ifPresent(place -> place.fault("\"" + key + "\" kosong"));
        return items;
    }

    /** @return the one value of a key, or the entries of its list; none when the key is not there */
    List<YamlPlace> oneOrMore(String key) {
        Optional<YamlPlace> place = find(key);
        return place.map(p -> p.node instanceof SequenceNode ? someItems(key) : List.of(p))
                .orElse(List.of());
    }

    List<String> texts(String key) {
        return items(key).stream().map(YamlPlace::scalar).toList();
    }

    String scalar() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault("di sini diharapkan satu nilai");
        return "";
    }

    private List<YamlPlace> elements() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(n -> new YamlPlace(file, n, faults))
                    .toList();
        }
        fault("di sini diharapkan daftar");
        return List.of();
    }

    int whole(String key, int least, int most) {
        String value = text(key);
        if (value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        find(key)
                .filter(place -> !value.isBlank())
                .ifPresent(place -> place.fault("\"" + key + "\" harus angka " + least + " sampai " + most));
        return least;
    }

    boolean flag(String key) {
        String value = text(key);
        find(key)
                .filter(place -> !value.isBlank() && !value.equals("true") && !value.equals("false"))
                .ifPresent(place -> place.fault("\"" + key + "\" harus true atau false"));
        return value.equals("true");
    }
}
