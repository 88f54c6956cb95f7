package id.dosir.core.oldregister;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a file holds what.
 *
 * @param headRow number of the row with the heads; what stands above it is a title
 * @param columns place of each column, from 0
 */
public record Mapping(int headRow, Map<Column, Integer> columns) {

    /** Without these an entry says nothing. */
    public static final List<Column> NEEDED = List.of(Column.NAME, Column.REVOKED);

    private static final int FEWEST_HEADS = 2;

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** @return columns that are needed and not there */
    public List<Column> missing() {
        return NEEDED.stream().filter(column -> !has(column)).toList();
    }

    /** @return whether one column of the file stands for two of ours */
    public boolean twice() {
        return new HashSet<>(columns.values()).size() < columns.size();
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    SheetCell cell(SheetRow row, Column column) {
        return has(column) ? row.cell(columns.get(column)) : SheetCell.EMPTY;
    }

    /**
     * @param first rows of the file
     * @return what the heads in them say; empty when there is no row of heads
     */
    public static Optional<Mapping> proposed(List<SheetRow> first) {
        Mapping best = null;
        for (SheetRow row : first) {
            Mapping found = ofHeads(row);
            if (found.columns().size() >= FEWEST_HEADS
                    && (best == null || found.columns().size() > best.columns().size())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** @return what the heads in this row say; of two alike the first counts */
    public static Mapping ofHeads(SheetRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Column> column = Column.ofHead(row.cell(i).text());
            if (column.isPresent() && !columns.containsKey(column.get()) && taken.add(i)) {
                columns.put(column.get(), i);
            }
        }
        return new Mapping(row.number(), columns);
    }
}
