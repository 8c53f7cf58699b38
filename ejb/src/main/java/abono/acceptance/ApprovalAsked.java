package abono.acceptance;

import abono.purchaseapprovals.ConsentRequest;

/**
 * The account's rules want approval first (U5): the quote stays open until its approvers answer.
 *
 * @param request that waits for them
 */
public record ApprovalAsked(ConsentRequest request) implements AcceptanceResult {}
