package nl.werkbrug.inbox;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.stereotype.Component;

/** Which columns somebody wants to see in the inbox; kept per user. */
@Component
public class InboxColumns {

    private static final String NAME = "inbox.columns";
    private static final Set<Role> OF_ONE_EMPLOYER = Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL);

    private final Preferences preferences;

    InboxColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The columns that were chosen, else those that fit the viewer's work. */
    public Set<InboxColumn> of(Viewer viewer) {
        return preferences.get(viewer, NAME).map(kept -> read(List.of(kept.split(",")))).orElseGet(() -> usual(viewer));
    }

    /** Keeps the columns with these codes; what is no column counts for nothing. */
    public void keep(Collection<String> codes, Viewer viewer) {
        preferences.put(viewer, NAME, read(codes).stream().map(InboxColumn::code).collect(Collectors.joining(",")));
    }

    /** What stands there when nothing was chosen: without the employer for who works at one. */
    public static Set<InboxColumn> usual(Viewer viewer) {
        Set<InboxColumn> usual = EnumSet.of(InboxColumn.PERSON, InboxColumn.DOSSIER, InboxColumn.DUE);
        if (!OF_ONE_EMPLOYER.containsAll(viewer.roles())) {
            usual.add(InboxColumn.EMPLOYER);
        }
        return usual;
    }

    private static Set<InboxColumn> read(Collection<String> codes) {
        Set<InboxColumn> columns = EnumSet.noneOf(InboxColumn.class);
        codes.stream().map(InboxColumn::of).flatMap(Optional::stream).forEach(columns::add);
        return columns;
    }
}
