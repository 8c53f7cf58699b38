package abono.purchaseapprovals;

/**
 * How a member signed what they ask for.
 *
 * @param purchaseOrder the customer's number, or null
 * @param address network address that it came from, or null
 */
public record SignedAs(String name, String title, String purchaseOrder, String address) {}
