package abono.it;

import static abono.it.Steps.accessible;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import abono.it.api.Buyer;
import abono.it.api.Company;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quote, subscription and each invoice of it lead to each other, in every door that shows them. */
class InvoiceTrailIT {
    private static Browser browser;
    private static Company company;
    private static Company.Monthly contract;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
        company = new Company();
        contract = company.monthlyContract();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void aRecurringInvoiceLeadsToItsSubscriptionAndQuoteAndBack() {
        Page page = Steps.signIn(browser, company.boss.email(), Words.in("en"), 360);
        page.navigate("/corporate/invoice.xhtml?invoice=" + contract.second());
        assertThat(link(page, "/corporate/quote-review.xhtml?quote=", contract.quote()))
                .isVisible();
        link(page, "/corporate/subscription.xhtml?subscription=", contract.subscription()).click();
        accessible(page);
        assertThat(page.locator("h1")).containsText("GoToMeeting Pro");
        assertThat(link(page, "/corporate/invoice.xhtml?invoice=", contract.first())).isVisible();
        assertThat(link(page, "/corporate/invoice.xhtml?invoice=", contract.second())).isVisible();
        link(page, "/corporate/quote-review.xhtml?quote=", contract.quote()).click();
        link(page, "/corporate/subscription.xhtml?subscription=", contract.subscription()).click();
        assertThat(page.locator("h1")).containsText("GoToMeeting Pro");
        page.navigate("/corporate/subscriptions.xhtml");
        link(page, "/corporate/subscription.xhtml?subscription=", contract.subscription()).click();
        assertThat(page.locator(".side a.here")).containsText("Subscriptions");
    }

    @Test
    void theLinesAreInTheReadersLanguage() {
        Page page = Steps.signIn(browser, company.boss.email(), Words.in("en"), 1440);
        page.navigate("/corporate/invoice.xhtml?invoice=" + contract.second());
        assertThat(page.locator("main")).containsText("10 organizers, monthly");
        Steps.speak(page, Words.in("es"));
        assertThat(page.locator("main")).containsText("10 organizadores, mensual");
    }

    @Test
    void financeFindsAccountQuoteAndReceipt() {
        String payment = company.pays(contract.second(), "12.00");
        Page page = Steps.signIn(browser, "pablo@abono.example", Words.in("es"), 1440);
        page.navigate("/finance/invoice.xhtml?invoice=" + contract.second());
        accessible(page);
        assertThat(link(page, "/documents/receipt/", payment)).isVisible();
        link(page, "/finance/quote.xhtml?quote=", contract.quote()).click();
        accessible(page);
        assertThat(page.locator("main")).containsText("GoToMeeting Pro");
        assertThat(link(page, "/finance/invoice.xhtml?invoice=", contract.first())).isVisible();
        link(page, "/finance/account.xhtml?account=", company.id).click();
        accessible(page);
        assertThat(link(page, "/finance/invoice.xhtml?invoice=", contract.second())).isVisible();
        assertThat(link(page, "/finance/quote.xhtml?quote=", contract.quote())).isVisible();
    }

    @Test
    void anOnlineInvoiceLeadsToItsSubscription() {
        Buyer buyer = Buyer.inMadrid();
        buyer.buys("GoToMeeting Pro", 3, "MONTHLY");
        Page page = Steps.signIn(browser, buyer, Words.in("en"), 1440);
        page.navigate("/account/invoices.xhtml");
        page.locator("main a[href*='/account/invoice.xhtml?invoice=']").first().click();
        page.locator("main a[href*='/account/subscription.xhtml?subscription=']").click();
        assertThat(page.locator("h1")).containsText("GoToMeeting Pro");
    }

    private static Locator link(Page page, String to, String id) {
        return page.locator("main a[href*='" + to + id + "']").first();
    }
}
