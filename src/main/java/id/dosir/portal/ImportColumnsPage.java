package id.dosir.portal;

import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Mapping;
import id.dosir.core.oldregister.SheetCell;
import id.dosir.desk.OldImport;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.OldImportDesk.Preview;
import id.dosir.desk.OldImportDesk.Why;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** On {@code /impor/7}: which column of the file holds what, as its heads propose it. */
@Named
@ViewScoped
public class ImportColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXAMPLES = 3;
    private static final int COLUMNS = 60;
    private static final int LONGEST_EXAMPLE = 60;

    @Inject
    @Param(pathIndex = 0)
    String address;

    @Inject
    OldImportDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private long id;
    private int sheet;
    private List<String> sheets = List.of();
    private String headRow = "";
    private List<MappedColumn> columns = new ArrayList<>();

    @PostConstruct
    void open() {
        id = address != null && address.matches("[1-9][0-9]{0,9}") ? Long.parseLong(address) : 0;
        String asked = Objects.toString(Faces.getRequestParameter("lembar"), "");
        Optional<OldImport> found = desk.find(id, actor.get());
        int wanted = asked.matches("\\d{1,3}") ? Integer.parseInt(asked) - 1 : -1;
        boolean mapped = found.filter(one -> !one.mapping().columns().isEmpty()).isPresent();
        Optional<Preview> preview =
                desk.preview(id, wanted < 0 && mapped ? found.get().sheet() : wanted, actor.get());
        if (preview.isPresent()) {
            sheet = preview.get().sheet();
            sheets = preview.get().sheets();
            Mapping proposed = preview.get().proposed().orElse(new Mapping(0, Map.of()));
            show(preview.get(), mapped && wanted < 0 ? found.get().mapping() : proposed);
        }
    }

    private void show(Preview preview, Mapping mapping) {
        headRow = String.valueOf(mapping.headRow());
        columns = new ArrayList<>();
        int count = preview.first().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        for (int place = 0; place < Math.min(count, COLUMNS); place++) {
            int column = place;
            String head = preview.first().stream()
                    .filter(row -> row.number() == mapping.headRow())
                    .map(row -> row.cell(column).text())
                    .findFirst()
                    .orElse("");
            List<String> examples = preview.first().stream()
                    .filter(row -> row.number() > mapping.headRow())
                    .map(row -> row.cell(column))
                    .map(SheetCell::text)
                    .filter(text -> !text.isBlank())
                    .limit(EXAMPLES)
                    .map(text -> text.substring(0, Math.min(text.length(), LONGEST_EXAMPLE)))
                    .toList();
            String choice = mapping.columns().entrySet().stream()
                    .filter(e -> e.getValue() == column)
                    .map(e -> e.getKey().name())
                    .findFirst()
                    .orElse("");
            columns.add(new MappedColumn(column, head, examples, choice));
        }
    }

    /** Takes the heads from another row. */
    public void propose() {
        desk.preview(id, sheet, actor.get()).ifPresent(preview -> {
            int wanted = number();
            Mapping mapping = preview.first().stream()
                    .filter(row -> row.number() == wanted)
                    .findFirst()
                    .map(Mapping::ofHeads)
                    .orElse(new Mapping(wanted, Map.of()));
            show(preview, mapping);
        });
    }

    public void check() {
        Map<Column, Integer> chosen = new EnumMap<>(Column.class);
        Optional<Why> why = Optional.empty();
        for (MappedColumn column : columns) {
            if (!Objects.toString(column.getChoice(), "").isEmpty()
                    && chosen.put(Column.valueOf(column.getChoice()), column.getPlace()) != null) {
                why = Optional.of(Why.COLUMN_TWICE);
            }
        }
        if (why.isEmpty()) {
            why = desk.check(id, sheet, new Mapping(number(), chosen), actor.get());
        }
        if (why.isPresent()) {
            say.error("import.why." + why.get());
        } else {
            Faces.redirect("impor/" + id);
        }
    }

    private int number() {
        String text = Objects.toString(headRow, "").strip();
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }

    public List<Column> getChoices() {
        return List.of(Column.values());
    }

    public List<MappedColumn> getColumns() {
        return columns;
    }

    public List<String> getSheets() {
        return sheets;
    }

    public int getSheet() {
        return sheet;
    }

    public String getHeadRow() {
        return headRow;
    }

    public void setHeadRow(String headRow) {
        this.headRow = headRow;
    }
}
