package abono.payments.gateway;

/** No answer came from the gateway: nobody knows yet whether it charged. */
public class GatewayUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** No answer, for this reason. */
    public GatewayUnreachable(String why) {
        super(why);
    }
}
