package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;

/** Chooses one active person of what the reader may see, of one unit where one is set. */
public class PersonPicker extends ComboBox<PersonRow> {

    private final transient PeopleQueries people;
    private final transient Acting acting;
    private @Nullable Long unitId;

    public PersonPicker(String label, PeopleQueries people, Acting acting) {
        super(label);
        this.people = people;
        this.acting = acting;
        setItemLabelGenerator(PersonPicker::words);
        setClearButtonVisible(true);
        setItems(
                query -> people
                        .search(
                                acting.scope(),
                                unitId,
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
    }

    /** Offers only people of this unit and below; takes back a choice that is not one of them. */
    public void setUnit(@Nullable Long id) {
        PersonRow chosen = getValue();
        unitId = id;
        if (chosen != null && id != null && chosen.unitId() != id) {
            clear();
        }
        getDataProvider().refreshAll();
    }

    /** Chooses by id; nothing where the reader may not see the person. */
    public void choose(long id) {
        people.find(acting.scope(), id).ifPresent(this::setValue);
    }

    private static String words(PersonRow person) {
        return person.title().isBlank() ? person.fullName() : person.fullName() + ", " + person.title();
    }
}
