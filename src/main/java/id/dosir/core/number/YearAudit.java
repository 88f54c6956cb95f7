package id.dosir.core.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Whether every number of a year is accounted for.
 *
 * @param year of the agenda
 * @param last number that was given out, 0 when none was
 * @param counts how many are in each state
 * @param missing stretches of numbers that nothing is known of; none in a sound agenda
 */
public record YearAudit(int year, int last, Map<NumberState, Integer> counts, List<Span> missing) {

    public YearAudit {
        counts = Map.copyOf(counts);
        missing = List.copyOf(missing);
    }

    /** @param first and {@code last} are both missing, and all between them */
    public record Span(int first, int last) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "\u2013" + last;
        }
    }

    /**
     * @param last as the year's counter says
     * @param known numbers of the year by state
     */
    public static YearAudit of(int year, int last, Map<NumberState, ? extends Collection<Integer>> known) {
        Map<NumberState, Integer> counts = new EnumMap<>(NumberState.class);
        TreeSet<Integer> all = new TreeSet<>();
        for (NumberState state : NumberState.values()) {
            Collection<Integer> numbers = known.get(state);
            counts.put(state, numbers == null ? 0 : numbers.size());
            if (numbers != null) {
                all.addAll(numbers);
            }
        }
        // a number beyond the counter would be given out a second time
        int end = all.isEmpty() ? last : Math.max(last, all.last());
        List<Span> missing = new ArrayList<>();
        int expected = 1;
        for (int number : all) {
            if (number > expected) {
                missing.add(new Span(expected, number - 1));
            }
            expected = number + 1;
        }
        if (expected <= end) {
            missing.add(new Span(expected, end));
        }
        return new YearAudit(year, last, counts, missing);
    }

    /** @return whether each number is used, reserved, bound or struck */
    public boolean sound() {
        return missing.isEmpty();
    }

    public int count(NumberState state) {
        return counts.getOrDefault(state, 0);
    }
}
