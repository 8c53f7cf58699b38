package abono.portal.offers;

import abono.portal.corporate.SignatureForm;

/** What is typed to answer by a link: the code, and what signing in asks for too. */
public class AnswerForm extends SignatureForm {
    private static final long serialVersionUID = 1L;

    private String code;
    private String reason;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
