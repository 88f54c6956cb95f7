package id.dosir.routing;

import id.dosir.core.dossier.SopStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways between steps: {@code berikut} leads to later steps or to {@code selesai}, {@code kembali_ke} to an earlier one.
 * Without them a step leads to the one below it, and the last one ends the procedure.
 */
final class SopWays {

    private static final String END = "selesai";

    private final List<YamlPlace> rows;
    private boolean sound = true;

    private SopWays(List<YamlPlace> rows) {
        this.rows = rows;
    }

    /**
     * @param next for each row the steps that may follow
     * @param back for each row the step to which work may be sent back
     * @param sound whether there was nothing against them
     */
    record Ways(List<List<Integer>> next, List<Optional<Integer>> back, boolean sound) {}

    static Ways read(List<YamlPlace> rows) {
        SopWays ways = new SopWays(rows);
        List<List<Integer>> next = new ArrayList<>();
        List<Optional<Integer>> back = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            next.add(ways.next(number));
            back.add(ways.back(number));
        }
        if (ways.sound) {
            ways.reachable(next);
        }
        return new Ways(next, back, ways.sound);
    }

    private List<Integer> next(int number) {
        int below = number < rows.size() ? number + 1 : SopStep.END;
        List<YamlPlace> named = rows.get(number - 1).oneOrMore("berikut");
        List<Integer> steps = new ArrayList<>();
        for (YamlPlace place : named) {
            step(place, "berikut").ifPresent(step -> {
                if (step != SopStep.END && step <= number) {
                    fault(
                            place,
                            "berikut " + step + " membentuk putaran: langkah " + number
                                    + " hanya dapat menuju langkah sesudahnya (untuk perbaikan pakai \"kembali_ke\")");
                } else if (steps.contains(step)) {
                    fault(place, "langkah berikut yang sama tertulis dua kali");
                } else {
                    steps.add(step);
                }
            });
        }
        return steps.isEmpty() ? List.of(below) : steps;
    }

    private Optional<Integer> back(int number) {
        Optional<YamlPlace> named = rows.get(number - 1).find("kembali_ke");
        Optional<Integer> step = named.flatMap(place -> step(place, "kembali_ke"));
        if (step.isPresent() && step.get() > number) {
            fault(named.get(), "kembali_ke " + step.get() + " menuju langkah sesudahnya");
        } else if (step.isPresent() && step.get() <= 1) {
            fault(
                    named.get(),
                    "kembali_ke menuju langkah 2 atau sesudahnya; mengembalikan ke pemohon selalu dapat dilakukan");
        }
        return step;
    }

    private Optional<Integer> step(YamlPlace place, String key) {
        String word = place.scalar();
        if (word.equals(END) && key.equals("berikut")) {
            return Optional.of(SopStep.END);
        }
        boolean number = word.matches("[1-9]\\d?");
        if (number && Integer.parseInt(word) <= rows.size()) {
            return Optional.of(Integer.parseInt(word));
        }
        fault(
                place,
                number
                        ? key + " " + word + ": langkah itu tidak ada"
                        : "\"" + key + "\" harus nomor langkah" + (key.equals("berikut") ? " atau \"selesai\"" : ""));
        return Optional.empty();
    }

    private void reachable(List<List<Integer>> next) {
        Set<Integer> open = new TreeSet<>(Set.of(1));
        for (int number = 1; number <= rows.size(); number++) {
            if (open.contains(number)) {
                open.addAll(next.get(number - 1));
            } else {
                fault(rows.get(number - 1), "langkah " + number + " tidak dapat dicapai dari langkah mana pun");
            }
        }
    }

    private void fault(YamlPlace place, String message) {
        sound = false;
        place.fault(message);
    }
}
