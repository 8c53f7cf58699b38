package abono.api.contract;

import static abono.api.contract.Spoken.answers;
import static abono.api.contract.Spoken.cuts;
import static abono.api.contract.Spoken.file;
import static abono.api.contract.Spoken.lists;
import static abono.api.contract.Spoken.paper;
import static java.util.Map.entry;

import abono.acceptance.evidence.EvidenceCheck;
import abono.accounts.BillingDetails;
import abono.api.ClockResource;
import abono.api.JobsResource;
import abono.api.accounts.AccountView;
import abono.api.accounts.CalendarResource;
import abono.api.accounts.CreditRuleResource;
import abono.api.accounts.MembersResource;
import abono.api.accounts.MethodsResource;
import abono.api.accounts.ProductView;
import abono.api.accounts.PurchaseOrderView;
import abono.api.accounts.PurchaseOrdersResource;
import abono.api.billing.InvoiceView;
import abono.api.billing.LedgerResource;
import abono.api.billing.PaymentOrder;
import abono.api.billing.PaymentView;
import abono.api.billing.PaymentsResource;
import abono.api.consent.BuyingRulesView;
import abono.api.consent.ConsentView;
import abono.api.consent.ConsentsResource;
import abono.api.consent.InvoiceConsentsResource;
import abono.api.orders.ChangeChoice;
import abono.api.orders.ChangeOrder;
import abono.api.orders.CheckoutOrder;
import abono.api.orders.HistoryView;
import abono.api.orders.ItemOrder;
import abono.api.orders.OrderPreviewView;
import abono.api.orders.OrderView;
import abono.api.orders.SubscriptionView;
import abono.api.quotes.AcceptResource;
import abono.api.quotes.AcceptanceView;
import abono.api.quotes.ContestResource;
import abono.api.quotes.DeclineResource;
import abono.api.quotes.OfferBody;
import abono.api.quotes.QuoteView;
import abono.api.quotes.QuotesResource;
import abono.api.quotes.RecordedResource;
import abono.api.quotes.RecordedView;
import abono.api.quotes.RecordsResource;
import abono.api.quotes.VerifyResource;
import abono.api.talk.CommentsResource;
import abono.api.talk.PipelineResource;
import abono.api.talk.RequestView;
import abono.api.talk.RequestsResource;
import abono.api.wire.Problem;
import abono.changerequests.RequestInput;
import abono.ledger.LedgerBalance;
import abono.ledger.LedgerFinding;
import abono.purchaseapprovals.BuyingRulesInput;
import abono.purchaseorders.PurchaseOrderInput;
import abono.quotes.comparison.QuoteComparison;
import abono.quotes.discountapproval.Excess;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes what the scan of the resources finds by what it cannot see: the shapes of bodies and
 * the problems that each operation can answer. The scan takes our texts and amounts for objects.
 */
public class Contract implements OASFilter {
    private static final String ROOT = "/api/v1";

    /** Operations that keep nothing and so need no key. */
    private static final String PREVIEW = "/preview";

    private static final Map<String, Spoken> SPOKEN =
            Map.ofEntries(
                    entry("GET /catalog", lists(ProductView.class)),
                    entry("GET /accounts", cuts(AccountView.Row.class)),
                    entry("GET /accounts/{id}", answers(AccountView.class)),
                    entry("GET /accounts/{id}/people", lists(AccountView.PersonView.class)),
                    entry(
                            "GET /accounts/{id}/payment-methods",
                            lists(AccountView.MethodView.class)),
                    entry(
                            "PUT /accounts/{id}/billing-details",
                            answers(AccountView.class).to(BillingDetails.class)),
                    entry("GET /accounts/{id}/credits", lists(AccountView.CreditView.class)),
                    entry(
                            "PUT /accounts/{id}/credit-rule",
                            answers(CreditRuleResource.Rule.class)
                                    .to(CreditRuleResource.Rule.class)),
                    entry(
                            "POST /accounts/{id}/people",
                            answers(AccountView.InvitationView.class)
                                    .to(MembersResource.Invite.class)
                                    .created()),
                    entry(
                            "PATCH /accounts/{id}/people/{person}",
                            lists(AccountView.PersonView.class).to(MembersResource.Change.class)),
                    entry(
                            "DELETE /accounts/{id}/people/{person}",
                            lists(AccountView.PersonView.class)),
                    entry(
                            "POST /accounts/{id}/payment-methods",
                            answers(AccountView.MethodView.class)
                                    .to(MethodsResource.NewCard.class)
                                    .created()),
                    entry(
                            "PUT /accounts/{id}/payment-methods/{method}",
                            answers(AccountView.MethodView.class)
                                    .to(MethodsResource.NewCard.class)),
                    entry(
                            "POST /accounts/{id}/payment-methods/{method}/prefer",
                            lists(AccountView.MethodView.class)),
                    entry(
                            "DELETE /accounts/{id}/payment-methods/{method}",
                            lists(AccountView.MethodView.class)),
                    entry(
                            "GET /accounts/{id}/calendar",
                            lists(CalendarResource.HappeningView.class)),
                    entry("GET /accounts/{id}/purchase-orders", lists(PurchaseOrderView.class)),
                    entry(
                            "POST /accounts/{id}/purchase-orders",
                            answers(PurchaseOrderView.class)
                                    .to(PurchaseOrderInput.class)
                                    .created()),
                    entry(
                            "GET /accounts/{id}/purchase-orders/{order}",
                            answers(PurchaseOrderView.class)),
                    entry(
                            "PATCH /accounts/{id}/purchase-orders/{order}",
                            answers(PurchaseOrderView.class)
                                    .to(PurchaseOrdersResource.Change.class)),
                    entry(
                            "POST /accounts/{id}/purchase-orders/{order}/close",
                            answers(PurchaseOrderView.class)),
                    entry("GET /accounts/{id}/balance", lists(AccountView.Balance.class)),
                    entry("GET /subscriptions", cuts(SubscriptionView.class)),
                    entry("GET /subscriptions/{id}", answers(SubscriptionView.class)),
                    entry("GET /subscriptions/{id}/history", lists(HistoryView.class)),
                    entry(
                            "POST /subscriptions/{id}/preview-change",
                            answers(OrderPreviewView.class).to(ChangeChoice.class)),
                    entry("POST /subscriptions/{id}/change", orders(ChangeOrder.class)),
                    entry("POST /subscriptions/{id}/subscribe", orders(ChangeOrder.class)),
                    entry("POST /subscriptions/{id}/reactivate", orders(ChangeOrder.class)),
                    entry("POST /subscriptions/{id}/cancel", answers(SubscriptionView.class)),
                    entry("POST /subscriptions/{id}/keep", answers(SubscriptionView.class)),
                    entry("GET /accounts/{id}/cart", answers(OrderPreviewView.class)),
                    entry(
                            "POST /accounts/{id}/cart/preview",
                            answers(OrderPreviewView.class).to(ItemOrder.class)),
                    entry(
                            "POST /accounts/{id}/cart/items",
                            answers(OrderPreviewView.class).to(ItemOrder.class).created()),
                    entry(
                            "PATCH /accounts/{id}/cart/items/{item}",
                            answers(OrderPreviewView.class).to(ItemOrder.class)),
                    entry(
                            "DELETE /accounts/{id}/cart/items/{item}",
                            answers(OrderPreviewView.class)),
                    entry("POST /accounts/{id}/cart/checkout", orders(CheckoutOrder.class)),
                    entry("GET /orders/{id}", answers(OrderView.class)),
                    entry("POST /subscriptions/{id}/notice", answers(SubscriptionView.class)),
                    entry(
                            "POST /subscriptions/{id}/withdraw-notice",
                            answers(SubscriptionView.class)),
                    entry("GET /quotes", cuts(QuoteView.Row.class)),
                    entry("POST /quotes", answers(QuoteView.class).to(OfferBody.class).created()),
                    entry("POST /quotes/preview", answers(QuoteView.class).to(OfferBody.class)),
                    entry("GET /quotes/{id}", answers(QuoteView.class)),
                    entry("PUT /quotes/{id}", answers(QuoteView.class).to(OfferBody.class)),
                    entry(
                            "POST /quotes/{id}/preview",
                            answers(QuoteView.class).to(OfferBody.class)),
                    entry("GET /quotes/{id}/limits", lists(Excess.class)),
                    entry(
                            "POST /quotes/{id}/submit",
                            answers(QuoteView.class).to(QuotesResource.Ask.class)),
                    entry(
                            "POST /quotes/{id}/approve",
                            answers(QuoteView.class).to(QuotesResource.Judgement.class)),
                    entry(
                            "POST /quotes/{id}/reject",
                            answers(QuoteView.class).to(QuotesResource.Judgement.class)),
                    entry("POST /quotes/{id}/duplicate", answers(QuoteView.class).created()),
                    entry("POST /quotes/{id}/send", answers(QuoteView.class)),
                    entry("POST /quotes/{id}/withdraw", answers(QuoteView.class)),
                    entry(
                            "POST /quotes/{id}/pick",
                            answers(QuoteView.class).to(QuotesResource.Picked.class)),
                    entry("POST /quotes/{id}/reprice", answers(QuoteView.class)),
                    entry(
                            "POST /quotes/{id}/counter-offer",
                            answers(QuotesResource.Countered.class)
                                    .to(QuotesResource.Wish.class)
                                    .created()),
                    entry("GET /quotes/{id}/differences", answers(QuoteComparison.class)),
                    entry("POST /quotes/{id}/revise", answers(QuoteView.class).created()),
                    entry(
                            "POST /quotes/{id}/accept",
                            answers(AcceptanceView.class).to(AcceptResource.Yes.class)),
                    entry("GET /accounts/{id}/buying-rules", answers(BuyingRulesView.class)),
                    entry(
                            "PUT /accounts/{id}/buying-rules",
                            answers(BuyingRulesView.class).to(BuyingRulesInput.class)),
                    entry("GET /consents", lists(ConsentView.class)),
                    entry(
                            "POST /invoices/{id}/consents",
                            answers(ConsentView.class)
                                    .to(InvoiceConsentsResource.Wish.class)
                                    .created()),
                    entry("GET /consents/{id}", answers(ConsentView.class)),
                    entry(
                            "POST /consents/{id}/approve",
                            answers(ConsentView.class).to(ConsentsResource.Approval.class)),
                    entry(
                            "POST /consents/{id}/purchase-order",
                            answers(ConsentView.class).to(ConsentsResource.Order.class)),
                    entry(
                            "POST /consents/{id}/refuse",
                            answers(ConsentView.class).to(ConsentsResource.Refusal.class)),
                    entry(
                            "POST /quotes/{id}/decline",
                            answers(QuoteView.class).to(DeclineResource.No.class)),
                    entry("GET /quotes/{id}/comments", lists(CommentsResource.CommentView.class)),
                    entry(
                            "POST /quotes/{id}/comments",
                            answers(CommentsResource.CommentView.class)
                                    .to(CommentsResource.NewComment.class)
                                    .created()),
                    entry("GET /accounts/{id}/requests", cuts(RequestView.class)),
                    entry(
                            "POST /accounts/{id}/requests",
                            answers(RequestView.class).to(RequestInput.class).created()),
                    entry(
                            "POST /requests/{id}/close",
                            answers(RequestView.class).to(RequestsResource.Reply.class)),
                    entry("GET /reports/pipeline", lists(PipelineResource.PipelineView.class)),
                    entry("GET /quotes/{id}/revisions", lists(QuoteView.Revision.class)),
                    entry("GET /quotes/{id}/pdf", paper()),
                    entry("GET /quotes/{id}/certificate", paper()),
                    entry("GET /quotes/{id}/accepted", paper()),
                    entry("GET /verify", answers(VerifyResource.Answer.class)),
                    entry("GET /quotes/{id}/recorded", lists(RecordedView.class)),
                    entry(
                            "POST /quotes/{id}/recorded",
                            answers(RecordedView.class).to(RecordedResource.Said.class).created()),
                    entry("GET /recorded/{id}/file", file()),
                    entry("POST /recorded/{id}/confirm", answers(AcceptanceView.class)),
                    entry(
                            "POST /recorded/{id}/refuse",
                            answers(RecordedView.class).to(RecordsResource.NotSo.class)),
                    entry(
                            "POST /quotes/{id}/contest",
                            answers(ContestResource.ContestView.class)
                                    .to(ContestResource.NotSo.class)),
                    entry(
                            "POST /quotes/{id}/contest/uphold",
                            answers(RecordedView.class).to(ContestResource.Decision.class)),
                    entry(
                            "POST /quotes/{id}/contest/reverse",
                            answers(RecordedView.class).to(ContestResource.Decision.class)),
                    entry("GET /evidence/check", answers(EvidenceCheck.class)),
                    entry("GET /invoices", cuts(InvoiceView.Row.class)),
                    entry("GET /invoices/{id}", answers(InvoiceView.class)),
                    entry("GET /invoices/{id}/payments", lists(PaymentView.class)),
                    entry("GET /invoices/{id}/pdf", paper()),
                    entry("GET /payments", cuts(PaymentView.class)),
                    entry(
                            "POST /payments",
                            answers(PaymentView.class).to(PaymentOrder.class).created()),
                    entry("GET /payments/{id}", answers(PaymentView.class)),
                    entry("GET /payments/{id}/receipt", paper()),
                    entry(
                            "POST /payments/{id}/reverse",
                            answers(PaymentView.class).to(PaymentsResource.Reversal.class)),
                    entry("POST /payments/{id}/give-up", answers(PaymentView.class)),
                    entry("GET /ledger/entries", lists(LedgerResource.EntryView.class)),
                    entry("GET /ledger/checks", lists(LedgerFinding.class)),
                    entry("GET /ledger/trial-balance", lists(LedgerBalance.class)),
                    entry("GET /jobs", lists(JobsResource.Job.class)),
                    entry(
                            "POST /jobs/retry",
                            lists(JobsResource.Job.class).to(JobsResource.Retry.class)),
                    entry("GET /clock", answers(ClockResource.Reading.class)),
                    entry(
                            "PUT /clock",
                            answers(ClockResource.Reading.class).to(ClockResource.Move.class)));

    private static Spoken orders(Class<?> request) {
        return answers(OrderView.class).to(request).created();
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getComponents().setSchemas(Map.of());
        Schemas schemas = new Schemas(api.getComponents());
        api.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        complete(
                                                                method, path, operation, schemas)));
    }

    private static void complete(
            HttpMethod method, String path, Operation operation, Schemas schemas) {
        Spoken spoken = SPOKEN.get(method + " " + path.substring(ROOT.length()));
        if (spoken == null) {
            return;
        }
        if (spoken.request() != null) {
            operation.requestBody(
                    OASFactory.createRequestBody()
                            .required(true)
                            .content(spoken.requested(schemas)));
        }
        if (method == HttpMethod.POST && !path.contains(PREVIEW)) {
            Parameters.add(operation, Parameters.key(schemas));
        }
        if (spoken.shape() == Spoken.Shape.CUT) {
            Parameters.add(operation, Parameters.limit(schemas));
            Parameters.add(operation, Parameters.cursor(schemas));
        }
        operation.responses(responses(spoken, Refusals.of(method, path), schemas));
    }

    private static APIResponses responses(
            Spoken spoken, Map<Integer, String> problems, Schemas schemas) {
        APIResponses responses = OASFactory.createAPIResponses();
        responses.addAPIResponse(
                Integer.toString(spoken.status()),
                OASFactory.createAPIResponse()
                        .description("As asked.")
                        .content(spoken.answered(schemas)));
        problems.forEach(
                (status, why) ->
                        responses.addAPIResponse(
                                status.toString(),
                                OASFactory.createAPIResponse()
                                        .description(why)
                                        .content(
                                                Spoken.content(
                                                        Problem.MEDIA_TYPE,
                                                        schemas.of(Problem.class)))));
        return responses;
    }
}
