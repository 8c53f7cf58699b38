package abono.portal;

import abono.security.AccessRefusal;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What a button in a row was pressed for, as its form says beside it. */
public final class Pressed {
    private Pressed() {}

    /**
     * The row that the button was shown for, whatever stands there by now.
     *
     * @throws AccessRefusal UNKNOWN when the form names none
     */
    public static UUID row() {
        UUID row = UuidConverter.of(Faces.getRequestParameter("meant"));
        if (row == null) {
            throw AccessRefusal.unknown();
        }
        return row;
    }

    /**
     * The constant that a parameter of the form names.
     *
     * @throws AccessRefusal UNKNOWN when it names none
     */
    public static <E extends Enum<E>> E choice(String parameter, Class<E> type) {
        String name = Faces.getRequestParameter(parameter);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(AccessRefusal::unknown);
    }
}
