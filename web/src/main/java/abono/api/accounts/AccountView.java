package abono.api.accounts;

import abono.accountcredit.CreditRow;
import abono.accounts.Account;
import abono.accounts.AccountKind;
import abono.accounts.AccountRow;
import abono.accounts.Address;
import abono.accounts.Contact;
import abono.accounts.people.Invitation;
import abono.api.wire.Link;
import abono.invoices.InvoiceTotals;
import abono.money.Money;
import abono.payments.methods.PaymentMethod;
import abono.security.Membership;
import abono.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account with what its documents are made by. */
public record AccountView(
        UUID id,
        String number,
        AccountKind kind,
        String legalName,
        String taxId,
        boolean business,
        List<String> recipients,
        AddressView address,
        String currency,
        String language,
        String timeZone,
        int paymentTermsDays,
        Contact representative) {

    record AddressView(
            String street, String postalCode, String city, String region, String country) {
        static AddressView of(Address address) {
            return new AddressView(
                    address.street(),
                    address.postalCode(),
                    address.city(),
                    address.region(),
                    address.country());
        }
    }

    /** An account in a list. */
    public record Row(
            UUID id,
            String number,
            AccountKind kind,
            String legalName,
            String city,
            String country,
            String currency,
            String href) {
        static Row of(AccountRow row) {
            return new Row(
                    row.id(),
                    row.number(),
                    row.kind(),
                    row.legalName(),
                    row.city(),
                    row.country(),
                    row.currency(),
                    Link.href("accounts", row.id()));
        }
    }

    /** Somebody of an account. */
    public record PersonView(UUID id, String name, String email, Role role) {
        static PersonView of(Membership membership) {
            return new PersonView(
                    membership.person().id(),
                    membership.person().name(),
                    membership.person().email(),
                    membership.role());
        }
    }

    /** Somebody who is invited. */
    public record InvitationView(UUID id, String email, Role role, Instant expiresAt) {
        static InvitationView of(Invitation invitation) {
            return new InvitationView(
                    invitation.id(),
                    invitation.person().email(),
                    invitation.role(),
                    invitation.expiresAt());
        }
    }

    /** What was given (positive) or used (negative) of the account credit. */
    public record CreditView(Instant happenedAt, Link document, Money amount) {
        static CreditView of(CreditRow row) {
            return new CreditView(
                    row.happenedAt(),
                    Link.to("invoices", row.document(), row.number()),
                    row.amount());
        }
    }

    /** A card on file. */
    public record MethodView(
            UUID id,
            String brand,
            String lastFour,
            int expiryMonth,
            int expiryYear,
            boolean preferred) {
        static MethodView of(PaymentMethod method) {
            return new MethodView(
                    method.id(),
                    method.card().brand(),
                    method.card().lastFour(),
                    method.card().expiryMonth(),
                    method.card().expiryYear(),
                    method.preferred());
        }
    }

    /**
     * What an account owes in one currency.
     *
     * @param open all that is owed
     * @param overdue what of it should have been paid by now
     */
    public record Balance(String currency, Money open, long openInvoices, Money overdue) {
        static Balance of(InvoiceTotals open, List<InvoiceTotals> overdue) {
            return new Balance(
                    open.currency(),
                    open.open(),
                    open.count(),
                    overdue.stream()
                            .filter(each -> each.currency().equals(open.currency()))
                            .map(InvoiceTotals::open)
                            .findFirst()
                            .orElse(Money.zero(open.currency())));
        }
    }

    static AccountView of(Account account, Contact representative) {
        return new AccountView(
                account.id(),
                account.number(),
                account.kind(),
                account.legalName(),
                account.taxId(),
                account.business(),
                account.recipients(),
                AddressView.of(account.address()),
                account.currency(),
                account.locale().getLanguage(),
                account.zone().getId(),
                account.paymentTermsDays(),
                representative);
    }
}
