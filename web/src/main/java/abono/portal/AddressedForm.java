package abono.portal;

import org.omnifaces.component.input.Form;

/** A form that is sent to the whole address of its page, so that this stays in the browser. */
public class AddressedForm extends Form {
    public AddressedForm() {
        setIncludeRequestParams(true);
    }
}
