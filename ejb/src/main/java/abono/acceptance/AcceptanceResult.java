package abono.acceptance;

/** What became of a yes to a quote: it was accepted, or its approvers are asked first. */
public sealed interface AcceptanceResult permits Acceptance, ApprovalAsked {}
