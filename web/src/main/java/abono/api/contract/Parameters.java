package abono.api.contract;

import abono.api.wire.Once;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Headers and parameters that many operations share, which the scan sees partly or not at all. */
final class Parameters {
    private Parameters() {}

    static Parameter key(Schemas schemas) {
        return OASFactory.createParameter()
                .name(Once.KEY)
                .in(In.HEADER)
                .required(true)
                .schema(schemas.text())
                .description(
                        "Chosen by you, 1 to 100 characters: the same command sent again gets the"
                                + " first answer again.");
    }

    static Parameter limit(Schemas schemas) {
        return OASFactory.createParameter()
                .name("limit")
                .in(In.QUERY)
                .schema(schemas.whole())
                .description("How many at most: 1 to 100, else 20.");
    }

    static Parameter cursor(Schemas schemas) {
        return OASFactory.createParameter()
                .name("cursor")
                .in(In.QUERY)
                .schema(schemas.text())
                .description("nextCursor of the part before; none for the first part.");
    }

    /** Adds it in place of what the scan found under its name. */
    static void add(Operation operation, Parameter parameter) {
        List<Parameter> all = new ArrayList<>();
        if (operation.getParameters() != null) {
            all.addAll(operation.getParameters());
        }
        all.removeIf(each -> parameter.getName().equals(each.getName()));
        all.add(parameter);
        operation.setParameters(all);
    }
}
